"""The far end of `apart`: a process that sets its own limits, does one job, and tells what comes of it."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any

Tell = Callable[[list[Any]], None]

_LATER = 2
"""Seconds after the asker's clock; for the case that the asker is gone."""


def main(order: Mapping[str, Any]) -> None:
    """Do the job of an order that `apart` wrote, and end the process."""
    module = import_module(order["work"])
    os.environ["RUST_BACKTRACE"] = "0"  # out of memory, a library in Rust hangs while it writes one
    confine(order["memory"], order["seconds"])
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # what a library prints is no answer
    to_plain = getattr(module, "to_plain", None)

    def tell(message: list[Any]) -> None:
        out.write(json.dumps(message, default=to_plain).encode() + b"\n")
        out.flush()

    module.work(order["job"], tell)
    tell(["end"])
    os._exit(0)  # to tidy away five million cells one by one takes longer than to leave them


def confine(memory: int, seconds: int) -> None:
    """Take this process at most so much memory and computing; no file is written from here on, not even a core dump.

    Windows knows no such limits: there the asker's clock and the limit of the answer remain.
    """
    try:
        import resource
    except ImportError:
        return
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds + _LATER,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        with suppress(ValueError, OSError):  # a lower limit is set already, or macOS does not limit this
            resource.setrlimit(kind, (most, most))

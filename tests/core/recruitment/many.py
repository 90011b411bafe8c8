"""Many files read one after the other in one confined process, with an ear to what their reader reaches for."""

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from mentordesk.core.kernel.confined import Tell
from mentordesk.core.recruitment.files import parsing

to_plain = parsing.to_plain
_OUTSIDE: tuple[str, ...] = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.remove",
    "os.rename",
    "urllib.",
    "ftplib.",
)
_OUTSIDE += ("os.mkdir", "shutil.", "tempfile.", "webbrowser.", "ctypes.dlopen", "smtplib.", "http.client.")


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tell of each file of a folder what `parsing` tells, then how long it took and what was reached for."""
    reached: list[str] = []
    mine = [""]

    def hear(event: str, facts: tuple[Any, ...]) -> None:
        if event.startswith(_OUTSIDE):
            reached.append(event)
        elif event == "open" and isinstance(facts[0], str) and facts[0] not in mine and not _of_python(facts[0]):
            reached.append(f"open {facts[0]}")

    sys.addaudithook(hear)
    for path in sorted(Path(job["folder"]).iterdir()):
        reached.clear()
        mine[:] = [str(path)]
        began = perf_counter()
        tell(["file", path.name])
        try:
            parsing.work({"file": str(path), "reading": {}}, partial(_tell_on, tell))
        except BaseException as fault:  # noqa: BLE001 - a panic of a library in Rust is no Exception
            tell(["fault", type(fault).__name__])
        tell(["done", perf_counter() - began, list(reached)])


def _tell_on(tell: Tell, message: Any) -> None:
    if message[0] != "progress":
        tell(message)


def _of_python(path: str) -> bool:
    return path.startswith((sys.prefix, sys.base_prefix)) and path.endswith((".py", ".pyc", ".so"))

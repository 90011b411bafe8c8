"""Tells as `telling_apart` does, but ends over a file that says it is deadly."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mentordesk.core.evaluation import telling_apart
from mentordesk.core.kernel.confined import Tell


def work(job: Mapping[str, Any], tell: Tell) -> None:
    if b"deadly" in Path(job["files"][0]).read_bytes():
        os._exit(9)
    telling_apart.work(job, tell)

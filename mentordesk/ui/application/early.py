"""What the start does before Qt is loaded, which takes its time: the core is imported and the file is being opened.

Once Qt is there, it looks into every module that is imported; so whatever can come before it does.
"""

from concurrent.futures import Executor, Future
from pathlib import Path

import mentordesk.core.attention.queries
import mentordesk.core.registry  # noqa: F401
from mentordesk.ui.application.making import Found, opened
from mentordesk.ui.shell.memory import Memory

OURS = ".mentordesk"


def file_to_open(named: Path | None, memory: Memory) -> Path | None:
    """The file that was asked for, else the last one if it is still there."""
    last = Path(memory.last_file) if memory.last_file else None
    return named or (last if last is not None and last.exists() else None)


def open_beside(path: Path | None, executor: Executor) -> Future[Found] | None:
    """Begin to open a file of ours without its passphrase; what stands in the way is raised where it is asked for."""
    return executor.submit(opened, path, None) if path is not None and path.suffix.lower() == OURS else None

"""The start until Qt is loaded, which takes its time: the file is being opened meanwhile."""

import sys
from concurrent.futures import Executor, Future
from pathlib import Path

from mentordesk.ui.application.making import Found, opened
from mentordesk.ui.shell.memory import Memory

OURS = ".mentordesk"


def file_to_open(named: Path | None, memory: Memory) -> Path | None:
    """The file that was asked for, else the last one if it is still there."""
    last = Path(memory.last_file) if memory.last_file else None
    return named or (last if last is not None and last.exists() else None)


def load_qt() -> None:
    """Import Qt, and tell it that what was imported before has no part in it.

    Else it reads the source of each of those modules when they are imported again, looking for its own name.
    """
    import PySide6.QtCore  # noqa: F401

    known: dict[str, int] = getattr(sys.modules.get("shibokensupport.feature"), "pyside_feature_dict", {})
    known.update(dict.fromkeys(sys.modules, -1))


def open_beside(path: Path | None, executor: Executor) -> Future[Found] | None:
    """Begin to open a file of ours without its passphrase; what stands in the way is raised where it is asked for."""
    return executor.submit(opened, path, None) if path is not None and path.suffix.lower() == OURS else None

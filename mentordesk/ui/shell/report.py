"""What is said about an error to those who mend the program: where it happened, and nothing about people.

No message, no value and no path of this machine: each of them may hold a name.
"""

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion

import mentordesk

_HOME = Path(mentordesk.__file__).parents[1]
_OURS = Path(mentordesk.__file__).parent


def program() -> str:
    """Which program this is, on what."""
    system = f"{platform.system()} {platform.release()}"
    return f"MentorDesk {mentordesk.__version__} · Python {platform.python_version()} · Qt {qVersion()} · {system}"


def report(error: BaseException) -> str:
    """The kinds of the error and of those behind it, each with file and line in our own code."""
    lines = [program()]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines += [type(current).__name__, *(f"  {place}" for place in _places(current))]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _places(error: BaseException) -> list[str]:
    lines = [(Path(frame.f_code.co_filename), line) for frame, line in traceback.walk_tb(error.__traceback__)]
    return [f"{path.relative_to(_HOME).as_posix()}:{line}" for path, line in lines if _OURS in path.parents]

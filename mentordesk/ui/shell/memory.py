"""What the window remembers of this person on this machine: choices and places, never anything about people."""

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from mentordesk.core.kernel import places

RECENT_LIMIT = 8


@dataclass
class Memory:
    """The choices that outlive the program. `zoom` holds percent for each screen's name, sizes are pixels.

    `lock_after` are idle minutes, 0 for never.
    """

    language: str = "nb"
    scheme: str = "system"
    zoom: dict[str, int] = field(default_factory=dict)
    density: str = "normal"
    high_contrast: bool = False
    single_letters: bool = True
    lock_after: int = 5
    width: int = 1366
    height: int = 768
    last_file: str = ""
    recent_files: list[str] = field(default_factory=list)
    page: str = "today"
    record: str = ""

    def opened(self, path: Path) -> None:
        """Note that this file is the one in use now."""
        self.last_file = str(path)
        others = [name for name in self.recent_files if name != self.last_file]
        self.recent_files = [self.last_file, *others][:RECENT_LIMIT]

    def forget(self, path: Path) -> None:
        """Take a file that is gone off the lists."""
        self.recent_files = [name for name in self.recent_files if name != str(path)]
        if self.last_file == str(path):
            self.last_file = ""

    def save(self) -> None:
        """Write everything, or nothing: a half-written file never takes the place of a whole one. Raises OSError."""
        path = _path()
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8") as stream:
            json.dump(asdict(self), stream, ensure_ascii=False, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)


def recall() -> Memory:
    """What was saved last; whatever is missing, damaged or of a wrong kind is as on the first day."""
    memory = Memory()
    saved = _saved()
    for entry in fields(Memory):
        value = saved.get(entry.name)
        if _fits(value, getattr(memory, entry.name)):
            setattr(memory, entry.name, value)
    return memory


def _path() -> Path:
    return places.user_config() / "window.json"


def _saved() -> dict[str, Any]:
    try:
        saved = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return saved if isinstance(saved, dict) else {}


def _fits(value: object, default: object) -> bool:
    """Whether a saved value is of the kind that the program writes."""
    if type(value) is not type(default):
        return False
    if isinstance(value, list):
        return all(isinstance(item, str) for item in value)
    if isinstance(value, dict):
        return all(type(item) is int for item in value.values())
    return True

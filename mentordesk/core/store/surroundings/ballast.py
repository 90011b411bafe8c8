"""Room that is kept for the moment when the disk is full: given up then, so that a step can be tried again at once."""

import os
from contextlib import suppress
from pathlib import Path

from mentordesk.core.kernel.places import user_data

SIZE = 2 * 1024 * 1024
"""Enough for the journal and the pages of any step but a large import."""

_NAME = "spare-room"


def keep(path: Path) -> bool:
    """Keep room on the disk of this file; whether there is some now. Where there is none, none is taken."""
    place = _place(path)
    if place.exists():
        return True
    fresh = place.with_name(place.name + ".new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with fresh.open("wb") as handle:
            handle.write(os.urandom(SIZE))  # what a disk could pack would give no room back
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(fresh, place)  # noqa: PTH105
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        return False
    return True


def give_up(path: Path) -> bool:
    """Give the room up; whether there was some."""
    try:
        _place(path).unlink()
    except OSError:
        return False
    return True


def leave(path: Path) -> None:
    """The file is closed: nothing of ours stays beside it."""
    if _beside(path) == _place(path):
        give_up(path)


def _place(path: Path) -> Path:
    """Beside the backups where that is the same disk, else hidden beside the file."""
    own = user_data()
    try:
        same = _device(own) == _device(path.parent)
    except OSError:
        same = False
    return own / _NAME if same else _beside(path)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{_NAME}")


def _device(folder: Path) -> int:
    """The disk of a folder, or of the nearest one above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder.stat().st_dev

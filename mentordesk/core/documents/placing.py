"""Papers in a folder: all of them come to their places, or everything is as it was."""

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from mentordesk.core.documents.errors import PaperFileHeld, PaperFolderReadOnly
from mentordesk.core.kernel.clock import now
from mentordesk.core.store.errors import DiskFull

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_PASSING = f".{'[0-9a-f]' * 32}.new"
_UNDER_WAY = 600  # seconds: what is older is nobody's work any more


@contextmanager
def placed(folder: Path, contents: Mapping[str, bytes] | Iterable[tuple[str, bytes]]) -> Iterator[list[Path]]:
    """Write these files by name, in place of older ones, and take them back if the caller fails before it is through.

    Files may come one after the other while they are made: each is written at once, and gets its name when all are
    there. Raises PaperFolderReadOnly, PaperFileHeld, DiskFull and what making them raises; the folder is as before
    then.
    """
    coming = contents.items() if isinstance(contents, Mapping) else contents
    with ExitStack() as room, ExitStack() as leftovers, ExitStack() as way_back:
        with _told(folder):
            _make(folder, room)
            _clear(folder)
            fresh = [(folder / name, _write(folder, data, leftovers)) for name, data in coming]
            for path, unfinished in fresh:
                _put(unfinished, path, leftovers, way_back)
        yield [path for path, _ in fresh]
        way_back.pop_all()
        room.pop_all()


def _make(folder: Path, room: ExitStack) -> None:
    """The folder; if it was not there before and nothing comes of it, it is not there afterwards either."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        room.callback(_leave, one)
    folder.mkdir(parents=True, exist_ok=True)


def _clear(folder: Path) -> None:
    """Take away what a program that was killed has left unfinished; it names people."""
    for left in folder.glob(_PASSING):
        with suppress(OSError):
            if now().timestamp() - left.stat().st_mtime > _UNDER_WAY:
                left.unlink()


def _leave(folder: Path) -> None:
    with suppress(OSError):  # something is in it
        folder.rmdir()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull from None
        raise PaperFolderReadOnly(name=folder.name or str(folder)) from None


def _write(folder: Path, data: bytes, leftovers: ExitStack) -> Path:
    """Write under a passing name, which nobody takes for a paper."""
    unfinished = _passing(folder)
    leftovers.callback(_drop, unfinished)
    unfinished.write_bytes(data)
    return unfinished


def _put(unfinished: Path, path: Path, leftovers: ExitStack, way_back: ExitStack) -> None:
    """Give a file its name; what stood there is set aside until all are through."""
    if path.is_file():
        aside = _passing(path.parent)
        try:
            os.replace(path, aside)  # noqa: PTH105  (Windows refuses while another program holds it)
        except PermissionError:
            raise PaperFileHeld(name=path.name) from None
        leftovers.callback(_drop, aside)
        way_back.callback(os.replace, aside, path)
    else:
        way_back.callback(_drop, path)
    os.replace(unfinished, path)  # noqa: PTH105


def _passing(folder: Path) -> Path:
    return folder / f".{uuid4().hex}.new"


def _drop(path: Path) -> None:
    """A leftover that cannot be taken away now is in nobody's way."""
    with suppress(OSError):
        path.unlink(missing_ok=True)

"""Files that leave the program: calendars, papers, shares."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from mentordesk.core.store.errors import FileAlreadyThere
from mentordesk.core.store.file import written
from mentordesk.core.store.unit import Store


def write_out(store: Store, path: Path, content: bytes) -> None:
    """Write a file whole or not at all; an older one of the same name is replaced, but never the open file itself.

    Raises FileAlreadyThere when it would be, ReadOnlyPlace, DiskFull, DiskFailed.
    """
    with ExitStack() as leftovers, written(path.name):
        _fresh(store, path, content, leftovers).replace(path)


@contextmanager
def writing_out(store: Store, contents: Mapping[Path, bytes]) -> Iterator[None]:
    """Write several files, all or none, and take them back if the caller fails before it is through.

    Raises what `write_out` raises; what stood there before stands there again then.
    """
    with ExitStack() as leftovers, ExitStack() as way_back:
        fresh: list[tuple[Path, Path]] = []
        for path, content in contents.items():
            with written(path.name):
                fresh.append((_fresh(store, path, content, leftovers), path))
        for new, path in fresh:
            with written(path.name):
                way_back.callback(_put_back, _set_aside(path, leftovers), path)
                new.replace(path)
        yield
        way_back.pop_all()


def _fresh(store: Store, path: Path, content: bytes, leftovers: ExitStack) -> Path:
    """All of the content, on the disk, under a passing name."""
    refuse_own(store, path)
    fresh = _passing(path)
    leftovers.callback(fresh.unlink, missing_ok=True)
    with fresh.open("xb") as handle:
        handle.write(content)
        handle.flush()
        os.fsync(handle.fileno())
    return fresh


def _set_aside(path: Path, leftovers: ExitStack) -> Path | None:
    """Where the older file is until all are through."""
    if not path.is_file():
        return None
    aside = _passing(path)
    path.replace(aside)
    leftovers.callback(aside.unlink, missing_ok=True)
    return aside


def _put_back(aside: Path | None, path: Path) -> None:
    with suppress(OSError):  # a folder stands there, or the disk is gone: why it failed is told already
        if aside is None:
            path.unlink(missing_ok=True)
        else:
            aside.replace(path)


def _passing(path: Path) -> Path:
    return path.with_name(f".{uuid4().hex}.new")


def refuse_own(store: Store, path: Path) -> None:
    """Raises FileAlreadyThere where the open file itself lies: nothing that leaves takes its place."""
    if path.exists() and path.samefile(store.path):
        raise FileAlreadyThere(name=path.name)

"""Places that may not be written, also where the tests run as root, to whom everything is allowed."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def as_anybody() -> Iterator[None]:
    """As a user to whom nothing belongs; without root's rights we are one already."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter (pytest's own are for their owner alone)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def written_by_nobody(folder: Path, *, but: Path | None = None) -> Iterator[None]:
    """The folder and its files can be read and not written, except one."""
    everything = [folder, *folder.iterdir()]
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o666 if path == but else 0o444)
    try:
        with as_anybody():
            yield
    finally:
        for path in everything:
            path.chmod(0o755 if path.is_dir() else 0o644)

"""Files that leave the program: calendars, papers, shares."""

import os
from pathlib import Path
from uuid import uuid4

from mentordesk.core.store.errors import FileAlreadyThere
from mentordesk.core.store.file import written
from mentordesk.core.store.unit import Store


def write_out(store: Store, path: Path, content: bytes) -> None:
    """Write a file whole or not at all; an older one of the same name is replaced, but never the open file itself.

    Raises FileAlreadyThere when it would be, ReadOnlyPlace, DiskFull, DiskFailed.
    """
    fresh = path.with_name(f".{uuid4().hex}.new")
    with written(path.name):
        if path.exists() and path.samefile(store.path):
            raise FileAlreadyThere(name=path.name)
        try:
            with fresh.open("xb") as handle:
                handle.write(content)
                handle.flush()
                os.fsync(handle.fileno())
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)

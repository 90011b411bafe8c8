"""Files that leave the program: calendars, papers, shares."""

import errno
import os
from pathlib import Path
from uuid import uuid4

from mentordesk.core.store import errors
from mentordesk.core.store.unit import Store

_MEANING = {errno.ENOSPC: errors.DiskFull, errno.EDQUOT: errors.DiskFull, errno.EIO: errors.DiskFailed}


def write_out(store: Store, path: Path, content: bytes) -> None:
    """Write a file whole or not at all; an older one of the same name is replaced, but never the open file itself.

    Raises FileAlreadyThere when it would be, ReadOnlyPlace, DiskFull, DiskFailed.
    """
    fresh = path.with_name(f".{uuid4().hex}.new")
    try:
        if path.exists() and path.samefile(store.path):
            raise errors.FileAlreadyThere(name=path.name)
        with fresh.open("xb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        fresh.replace(path)
    except OSError as error:
        raise _MEANING.get(error.errno or 0, errors.ReadOnlyPlace)(name=path.name) from None
    finally:
        fresh.unlink(missing_ok=True)

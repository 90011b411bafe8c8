"""Sealed files that come in from elsewhere, as bytes."""

import os
from pathlib import Path

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.store.errors import FileEmpty, FileMissing, FileNotReadable


def read_in(path: Path, most: int, too_large: type[Trouble]) -> bytes:
    """What is in a file of at most so many bytes. Raises FileMissing, FileEmpty, FileNotReadable and `too_large`."""
    try:
        with path.open("rb") as handle:
            if os.fstat(handle.fileno()).st_size > most:
                raise too_large(name=path.name)
            content = handle.read()
    except FileNotFoundError:
        raise FileMissing(name=path.name) from None
    except OSError:
        raise FileNotReadable(name=path.name) from None
    if not content:
        raise FileEmpty(name=path.name)
    return content

"""What is to outlive a power cut: bytes reach the disk before a name does, and the folder that holds the name too."""

import errno
import os
import sys
from pathlib import Path

_CANNOT = (errno.EINVAL, errno.ENOTSUP)
"""Some file systems of the net keep no folders back, and say so in this way."""


def settle(path: Path) -> None:
    """Wait until a file's bytes are on the disk. Raises OSError."""
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Raises OSError."""
    if sys.platform == "win32":  # the system does this by itself, and opens no folders
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(opened)


def put_in_place(fresh: Path, target: Path) -> None:
    """Give a file that is on the disk its name, instead of an older one if there is one. Raises OSError."""
    os.replace(fresh, target)  # noqa: PTH105
    settle_folder(target.parent)


def made_folder(folder: Path) -> None:
    """Make a folder, only for this person, with all that are above it. Raises OSError."""
    if folder.is_dir():
        return
    made_folder(folder.parent)
    folder.mkdir(exist_ok=True, mode=0o700)
    settle_folder(folder.parent)

"""Real disks of a few megabytes, where the machine lets the tests mount one."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[bool]:
    """A disk of its own at this place; says no where the tests have no right to mount one."""
    place.mkdir()
    mounted = _ran("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place))
    try:
        yield mounted
    finally:
        if mounted:
            _ran("umount", str(place))


@contextmanager
def nothing_writable(place: Path) -> Iterator[None]:
    """The mounted disk is as one with its switch on «locked»."""
    assert _ran("mount", "-o", "remount,ro", str(place))
    try:
        yield
    finally:
        assert _ran("mount", "-o", "remount,rw", str(place))


def fill(place: Path) -> None:
    """Leave not a byte on the disk."""
    size = 1 << 16
    with (place / "fyll").open("wb", buffering=0) as handle:
        while size:
            try:
                handle.write(b"x" * size)
            except OSError:
                size //= 2


def _ran(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False

"""One file, one MentorDesk: an operating-system lock beside the file, which a killed process cannot leave behind."""

import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from mentordesk.core.kernel.clock import now
from mentordesk.core.store.errors import FileInUse


class InstanceLock:
    """Held while the file is open. Raises FileInUse, with who holds it, when another process has it."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + ".lock")
        self._handle: IO[str] | None = None
        try:
            self._handle = self._taken(path.name)
        except OSError:
            return  # a place that cannot be written needs no guard against a second writer
        self._sign()

    def _taken(self, name: str) -> IO[str]:
        while True:
            handle = self._path.open("a+", encoding="utf-8")
            if not _grab(handle):
                holder = _holder(handle)
                handle.close()
                raise FileInUse(name=name, **holder)
            if os.fstat(handle.fileno()).st_nlink:
                return handle
            handle.close()  # the one before us took the lock's file away in between

    def _sign(self) -> None:
        assert self._handle is not None
        note = {"host": socket.gethostname(), "user": _user(), "pid": os.getpid(), "since": now().isoformat()}
        self._handle.seek(0)
        self._handle.truncate()
        self._handle.write(json.dumps(note))
        self._handle.flush()

    def release(self) -> None:
        """Let others open the file."""
        if self._handle is None:
            return
        if sys.platform == "win32":
            self._handle.close()  # an open file cannot be taken away there
        with suppress(OSError):
            self._path.unlink()
        self._handle.close()
        self._handle = None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _holder(handle: IO[str]) -> dict[str, str]:
    handle.seek(0)
    try:
        note = json.loads(handle.read())
    except (ValueError, OSError):
        note = {}
    return {key: str(note.get(key, "?")) for key in ("host", "user", "since")}


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 20  # the lock lies beyond the note, which others must be able to read

    def _grab(handle: IO[str]) -> bool:
        try:
            handle.seek(_FAR)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _grab(handle: IO[str]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

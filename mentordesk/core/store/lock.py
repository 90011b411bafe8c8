"""One file, one MentorDesk: an operating-system lock beside the file, which a killed process cannot leave behind."""

import datetime as dt
import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from mentordesk.core.kernel.clock import now, today
from mentordesk.core.store.errors import FileInUse


class InstanceLock:
    """Held while the file is open. Raises FileInUse, with who holds it, when another process has it.

    `left_behind`: whoever had the file before has not let go of it; it was killed, or the power went.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + ".lock")
        self._handle: IO[str] | None = None
        self.left_behind = False
        try:
            self._handle = self._taken(path.name)
        except OSError:
            return  # a place that cannot be written needs no guard against a second writer
        with suppress(OSError):
            self.left_behind = self._handle.writable() and os.fstat(self._handle.fileno()).st_size > 0
        self._sign()

    def _taken(self, name: str) -> IO[str]:
        while True:
            handle = self._opened()
            if not _grab(handle):
                holder = _holder(handle)
                handle.close()
                raise FileInUse(name=name, **holder)
            if _has_a_name(handle):
                return handle
            handle.close()  # the one before us took the lock's file away in between

    def _opened(self) -> IO[str]:
        try:
            return self._path.open("a+", encoding="utf-8")
        except PermissionError:  # another person's, in a folder that both may write: it can be locked all the same
            return self._path.open(encoding="utf-8")

    def _sign(self) -> None:
        assert self._handle is not None
        note = {"host": socket.gethostname(), "user": _user(), "pid": os.getpid(), "since": now().isoformat()}
        with suppress(OSError):  # a full disk has no room for the note; the lock holds without it
            self._handle.truncate(0)
            os.write(self._handle.fileno(), json.dumps(note).encode())

    def release(self, *, opened: bool = True) -> None:
        """Let others open the file; when it was not opened after all, what was left behind is left to the next one."""
        if self._handle is None:
            return
        if self.left_behind and not opened:
            self._handle.close()
            self._handle = None
            return
        with suppress(OSError):
            self._handle.truncate(0)  # whoever takes it before its file is gone must not think that we were killed
        if sys.platform == "win32":
            self._handle.close()  # an open file cannot be taken away there
        with suppress(OSError):
            self._path.unlink()
        self._handle.close()
        self._handle = None


def _has_a_name(handle: IO[str]) -> bool:
    """Whether others find the lock's file too; a disk that does not say takes nothing from us that we hold."""
    with suppress(OSError):
        return os.fstat(handle.fileno()).st_nlink > 0
    return True


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
    if not isinstance(note, dict):
        note = {}
    return {key: str(note.get(key, "?")) for key in ("host", "user")} | {"since": _here(note.get("since"))}


def _here(moment: object) -> str:
    """The time of the day here, with the day when that is another one."""
    try:
        since = dt.datetime.fromisoformat(str(moment)).astimezone()
    except (ValueError, OverflowError):
        return "?"
    return f"{since:%H:%M}" if since.date() == today() else f"{since:%d.%m. %H:%M}"


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

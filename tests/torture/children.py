"""Child processes that run the real program: forked from one that has imported it, told of over a pipe, killed at will.

A child is asked for a task of `tasks.py`. What it says (tuples; the first word tells what) is kept in order; what was
said before it died has happened.
"""

import ctypes
import importlib
import multiprocessing
import os
import pickle
import struct
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import Any

from tests.torture import tampering

Said = tuple[Any, ...]
Tell = Callable[..., None]

_FORKS = "forkserver" in multiprocessing.get_all_start_methods()
_CONTEXT: Any = multiprocessing.get_context("forkserver" if _FORKS else "spawn")
_CONTEXT.set_forkserver_preload(["tests.torture.tasks", "tests.torture.warm"]) if _FORKS else None
_ANY_TRACER = ctypes.c_ulong(-1).value
_SET_TRACER = 0x59616D61
LIMIT = 40.0
"""Seconds after which a child counts as hung."""


@dataclass
class Ended:
    """How a child ended."""

    said: list[Said] = field(default_factory=list)
    hung: bool = False
    exit: int | None = None

    def all(self, word: str) -> list[Said]:
        """What it said with this first word."""
        return [one for one in self.said if one[0] == word]

    @property
    def bug(self) -> str | None:
        """What no rule and no disk is to blame for."""
        found = self.all("bug")
        return str(found[0][1]) if found else None


class Child:
    """One child at a task of `tasks.py`; it waits for `go` before it begins."""

    def __init__(self, task: str, home: Path, *, without: str | None = None, **asked: Any) -> None:
        self.ended, self._over = Ended(), False
        self._pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_begin, args=(task, str(home), without, theirs, asked), daemon=True)
        self._process.start()
        theirs.close()
        self.pid: int = self._process.pid
        self._until(lambda: self.ended.said == [("ready",)], LIMIT)

    def go(self) -> None:
        """Let it begin."""
        self.ended.said.clear()
        with suppress(BrokenPipeError):
            self._pipe.send("go")

    def ask(self, *asked: Any, limit: float = LIMIT) -> Said | None:
        """Ask a task that answers, and wait for the answer; None when it died or hung."""
        self.ended.said.clear()
        with suppress(BrokenPipeError):
            self._pipe.send(asked)
        self._until(lambda: bool(self.ended.said), limit)
        return self.ended.said[0] if self.ended.said else None

    def wait_for(self, word: str, count: int = 1, *, seconds: float = LIMIT) -> None:
        """Until it has said so often this word, or that time is over, or it died."""
        self._until(lambda: len(self.ended.all(word)) >= count, seconds)

    def pause(self, seconds: float) -> None:
        """Listen for so long."""
        self._until(lambda: False, seconds)

    def kill(self) -> Ended:
        """Kill −9, if it still lives, and hear what it had said."""
        if not self._over:
            self._process.kill()
            self.end(LIMIT)
        return self.ended

    def end(self, limit: float = LIMIT) -> Ended:
        """Wait for its end; kill it when it takes too long."""
        self._until(lambda: False, limit)
        self._process.join(0.5)
        if self._process.exitcode is None:
            self.ended.hung = True
            self._process.kill()
            self._process.join()
        self.ended.exit = self._process.exitcode
        self._pipe.close()
        self._process.close()
        self._over = True
        return self.ended

    def _until(self, enough: Callable[[], bool], seconds: float) -> None:
        end = monotonic() + seconds
        while not enough() and self._pipe.poll(max(0.0, end - monotonic())):
            try:
                self.ended.said.append(self._pipe.recv())
            except (EOFError, ConnectionResetError):
                return
            if monotonic() > end:
                return


def run(task: str, home: Path, *, without: str | None = None, limit: float = LIMIT, **asked: Any) -> Ended:
    """Run a task to its end, with no fault."""
    child = Child(task, home, without=without, **asked)
    child.go()
    return child.end(limit)


def _begin(task: str, home: str, without: str | None, pipe: Connection, asked: dict[str, Any]) -> None:
    """In the child: a home of its own, one guard less if asked so, and then the task."""
    live_in(Path(home))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_TRACER, _ANY_TRACER, 0, 0, 0)
    if without is not None:
        tampering.remove(without)
    work = getattr(importlib.import_module("tests.torture.tasks"), task)
    pipe.send(("ready",))
    if asked.pop("answering", False):
        work(pipe, **asked)
        return
    pipe.recv()
    try:
        work(lambda *said: _say(pipe, said), **asked)
    except Exception as error:  # noqa: BLE001  (whatever it is, it is a bug that a figure must tell)
        _say(pipe, ("bug", f"{error!r} {place_of(error)}"))


def _say(pipe: Connection, said: Said) -> None:
    """As `pipe.send` does, but by a call that nothing else makes: faults put into `write` shall not meet it."""
    content = pickle.dumps(said)
    message = struct.pack("!i", len(content)) + content
    if hasattr(os, "writev"):
        os.writev(pipe.fileno(), [message])
    else:
        pipe.send(said)


def place_of(error: BaseException) -> str:
    """Where in the program it came up."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "mentordesk" in frame.filename]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-3:]))


def live_in(home: Path) -> None:
    """From now on the user's data of this process lies here."""
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)
    for name, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")):
        os.environ[name] = str(home / folder)

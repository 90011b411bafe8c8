"""Work on what came from outside, in a process of its own: it may hang, swell or die, and only that process is lost.

The child is this interpreter with nothing of the window and nothing of the store in it. It gets its job as one line of
JSON and answers in lines of JSON, so that nothing it says can run here. Nothing stands in its arguments, and it cannot
write a file (`confined`).
"""

import json
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO, Any

from mentordesk.core.kernel.progress import Progress

_ROOT = Path(__file__).resolve().parents[3]
# -I: neither the folder one stands in nor the environment says what is imported.
_COMMAND = (sys.executable, "-I", "-X", "utf8", "-c")
_BOOT = (
    "import json, sys; order = json.loads(sys.stdin.buffer.readline()); sys.path += order['places']; "
    "from mentordesk.core.kernel.confined import main; main(order)"
)
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would flash a console
_LISTEN = 0.05
"""Seconds between two looks at whether the person cancelled."""
_LAST_WAIT = 1.0


@dataclass(frozen=True)
class Limits:
    """What the child may take: seconds in all, bytes of memory (where the system limits it), bytes of answer."""

    seconds: int
    memory: int
    answer: int


class Ending(StrEnum):
    """Why there is no whole answer."""

    NOT_STARTED = "not started"
    STOPPED = "stopped"
    TOO_SLOW = "too slow"
    TOO_MUCH = "too much"


class EndedApart(Exception):
    """The child gave no whole answer; whoever asked says in words what that means."""

    def __init__(self, how: Ending) -> None:
        super().__init__(how.value)
        self.how = how


def apart(
    work: str,
    job: Mapping[str, object],
    limits: Limits,
    progress: Progress,
    from_plain: Callable[[dict[str, Any]], object] | None = None,
) -> Generator[list[Any], None, None]:
    """What `work` (a module with a function `work(job, tell)`) tells about the job, as it is told.

    `from_plain` makes what JSON has no word for of the objects in it. Close the iterator when you stop early: that ends
    the child. Raises EndedApart, and Cancelled at most a moment after `progress.cancel`.
    """
    progress.step(0, 1)
    child = _started(work, job, limits)
    lines: SimpleQueue[bytes | Ending] = SimpleQueue()
    assert child.stdout is not None
    reader = Thread(target=_read, args=(child.stdout, lines, limits.answer), daemon=True)
    reader.start()
    try:
        for line in _lines(lines, progress, monotonic() + limits.seconds):
            message = _message(line, from_plain)
            if message[0] == "end":
                return
            if message[0] == "progress":
                progress.step(*message[1:])
            else:
                yield message
        raise EndedApart(Ending.STOPPED)
    finally:
        _end(child, reader)


def _started(work: str, job: Mapping[str, object], limits: Limits) -> subprocess.Popen[bytes]:
    places = [str(_ROOT), *(place for place in sys.path if Path(place).is_absolute())]
    order = {"places": places, "work": work, "job": job, **asdict(limits)}
    try:
        child = subprocess.Popen(
            [*_COMMAND, _BOOT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback may hold what stands in the file
            creationflags=_NO_WINDOW,
        )
    except OSError:
        raise EndedApart(Ending.NOT_STARTED) from None
    assert child.stdin is not None
    with suppress(OSError), child.stdin as stream:  # a child that is dead already is found out by its silence
        stream.write(json.dumps(order).encode() + b"\n")
    return child


def _read(stream: IO[bytes], lines: SimpleQueue[bytes | Ending], most: int) -> None:
    """Put each line of the stream in the queue, and at the end an empty one, or that it was too much."""
    while line := stream.readline(most + 1):
        most -= len(line)
        if most < 0:
            lines.put(Ending.TOO_MUCH)
            return
        lines.put(line)
    lines.put(b"")


def _lines(lines: SimpleQueue[bytes | Ending], progress: Progress, end: float) -> Iterator[bytes]:
    while True:
        progress.hear()
        if monotonic() > end:
            raise EndedApart(Ending.TOO_SLOW)
        try:
            line = lines.get(timeout=_LISTEN)
        except Empty:
            continue
        if isinstance(line, Ending):
            raise EndedApart(line)
        if not line:
            return
        yield line


def _message(line: bytes, from_plain: Callable[[dict[str, Any]], object] | None) -> list[Any]:
    try:
        message: list[Any] = json.loads(line, object_hook=from_plain)
    except (ValueError, RecursionError):  # it died in the middle of a line
        raise EndedApart(Ending.STOPPED) from None
    return message


def _end(child: subprocess.Popen[bytes], reader: Thread) -> None:
    """Nothing of the child stays, whatever it is doing."""
    child.kill()
    with suppress(subprocess.TimeoutExpired):  # only a dead disk holds a killed process
        child.wait(_LAST_WAIT)
        reader.join()
        assert child.stdout is not None
        child.stdout.close()

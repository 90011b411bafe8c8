"""strace on a child: what it asks of the file system, with all data, and faults put in at the nth call."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

from tests.torture.children import Child

CHANGES = (
    *(
        "openat",
        "close",
        "lseek",
        "pwrite64",
        "write",
        "ftruncate",
        "fsync",
        "fdatasync",
        "sendfile",
        "writev",
        "mkdir",
    ),
    *("rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat"),
)
"""Calls that change files, make them last, or are needed to understand those that do."""

_ALL = 1 << 20


@dataclass(frozen=True)
class Operation:
    """One call that came back well. `text`s are the strings given to it, `numbers` the numbers, in order."""

    call: str
    handle: int
    file: str
    texts: tuple[bytes, ...]
    numbers: tuple[int, ...]
    flags: str
    result: int


@cache
def can_trace() -> bool:
    """Whether strace is there and the system lets it watch."""
    found = shutil.which("strace")
    return bool(found) and not subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode


class Tracer:
    """strace attached to a child that waits to begin; ends with it."""

    def __init__(self, child: Child, log: Path, *options: str) -> None:
        command = ["strace", "-f", "-p", str(child.pid), "-o", str(log), *options]
        self.log = log
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert self._process.stderr is not None
        self._words: IO[str] = self._process.stderr
        said = self._words.readline()
        assert "attached" in said, said

    def end(self) -> None:
        """Wait until it has written everything; the child has ended."""
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._words.close()


def recording(child: Child, log: Path) -> Tracer:
    """Write down every call that changes files, with its data."""
    calls = ",".join(CHANGES)
    return Tracer(child, log, "-y", "-xx", "-s", str(_ALL), "-e", f"trace={calls}", "-e", "signal=none")


def counting(child: Child, log: Path, calls: str, places: tuple[str, ...] = ()) -> Tracer:
    """Count these calls."""
    return Tracer(child, log, "-e", f"trace={calls}", "-e", "signal=none", *_only(places))


def injecting(child: Child, log: Path, call: str, fault: str, when: str, places: tuple[str, ...] = ()) -> Tracer:
    """Put `fault` (`error=EIO`, `signal=KILL`) in the place of the nth of these calls."""
    inject = f"inject={call}:{fault}:when={when}"
    return Tracer(child, log, "-y", "-e", f"trace={call}", "-e", inject, "-e", "signal=none", *_only(places))


def _only(places: tuple[str, ...]) -> list[str]:
    return [word for place in places for word in ("-P", place)]


_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^(AT_FDCWD|-?\d+)(?:<((?:\\x[0-9a-f]{2})*)>)?")


def operations(log: Path) -> Iterator[Operation]:
    """Read what `recording` has written, in order; calls that failed are left out."""
    waiting: dict[str, str] = {}
    with log.open() as lines:
        for line in lines:
            thread = line.partition(" ")[0]
            if line.endswith("<unfinished ...>\n"):
                waiting[thread] = line.removesuffix("<unfinished ...>\n").rstrip()
                continue
            if "resumed>" in line:
                line = waiting.pop(thread, "") + line.partition("resumed>")[2]
            found = _CALL.match(line)
            if found and int(found[3]) >= 0:
                yield _operation(found[1], found[2], int(found[3]))


def _operation(call: str, arguments: str, result: int) -> Operation:
    handle = _HANDLE.match(arguments)
    rest = arguments[handle.end() :] if handle else arguments
    plain = _TEXT.sub("", rest)
    return Operation(
        call,
        int(handle[1]) if handle and handle[1] != "AT_FDCWD" else -1,
        _bytes(handle[2]).decode(errors="replace") if handle and handle[2] else "",
        tuple(_bytes(text) for text in _TEXT.findall(rest)),
        tuple(int(number) for number in re.findall(r"(?<![\w.])-?\d+(?!\w)", plain)),
        plain,
        result,
    )


def _bytes(hexed: str) -> bytes:
    return bytes.fromhex(hexed.replace("\\x", ""))

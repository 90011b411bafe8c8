"""Readers that do their worst in the child process, each asked for by the name of the file."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mentordesk.core.kernel.confined import Tell


def _hang(_file: Path, tell: Tell) -> None:
    tell(["progress", 1, 4])
    time.sleep(60)


def _spin(_file: Path, _tell: Tell) -> None:
    while True:
        pass


def _swell(_file: Path, tell: Tell) -> None:
    held = [bytes(10_000_000) for _ in range(1_000)]
    tell(["book", str(len(held)), "text", "", ""])


def _die(_file: Path, tell: Tell) -> None:
    tell(["book", "a", "text", "", ""])
    os.abort()


def _fail(file: Path, _tell: Tell) -> None:
    raise ValueError(file.read_text("utf-8"))


def _exit(_file: Path, _tell: Tell) -> None:
    os._exit(0)


def _flood(_file: Path, tell: Tell) -> None:
    tell(["table", "A", [], []])
    while True:
        tell(["rows", ["x" * 10_000]])


def _one_endless_line(_file: Path, _tell: Tell) -> None:
    while True:
        os.write(1, b"x" * 60_000)


def _nonsense(_file: Path, _tell: Tell) -> None:
    os.write(1, b"__import__('os')\n")


def _no_book(_file: Path, tell: Tell) -> None:
    tell(["trouble", "SheetOfLies", []])


def _deep(_file: Path, _tell: Tell) -> None:
    os.write(1, b"[" * 100_000 + b"\n")


def _print(_file: Path, tell: Tell) -> None:
    print("Traceback", flush=True)
    tell(["book", "a", "text", "", ""])


def _write(file: Path, tell: Tell) -> None:
    try:
        file.with_name("spor.txt").write_text("Amina Lie", "utf-8")
    except OSError:
        tell(["trouble", "SheetLocked", [["name", "ble stanset"]]])


def _loaded(_file: Path, tell: Tell) -> None:
    tell(["book", ",".join(sorted({name.split(".")[0] for name in sys.modules})), "text", " ".join(sys.argv), ""])


DEEDS: Mapping[str, Callable[[Path, Tell], None]] = {
    "hang": _hang,
    "spin": _spin,
    "swell": _swell,
    "die": _die,
    "fail": _fail,
    "exit": _exit,
    "flood": _flood,
    "one endless line": _one_endless_line,
    "nonsense": _nonsense,
    "no book": _no_book,
    "deep": _deep,
    "print": _print,
    "write": _write,
    "loaded": _loaded,
}


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Do what the file is called for."""
    file = Path(job["file"])
    DEEDS[file.stem](file, tell)

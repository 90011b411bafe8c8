"""How the benchmarks measure and tell: ours beside a yardstick in one run, so that the ratio holds on any machine."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
_VERDICTS = {True: "kept", False: "BROKEN", None: ""}


@dataclass(frozen=True)
class Figure:
    """Something measured, in seconds. It must stay under `times` the yardstick, or under so many `seconds`.

    With `least` it is a share from 0 to 1 instead, and must be at least that; with `megabytes` it is memory, and must
    be less.
    """

    name: str
    ours: float
    yardstick: float | None = None
    times: float | None = None
    seconds: float | None = None
    least: float | None = None
    megabytes: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.yardstick if self.yardstick else None

    @property
    def kept(self) -> bool | None:
        """Whether the bar is kept; None without one."""
        if self.least is not None:
            return self.ours >= self.least if self.least else None
        if self.megabytes is not None:
            return self.ours < self.megabytes
        if self.seconds is not None:
            return self.ours < self.seconds
        return None if self.times is None or self.ratio is None else self.ratio < self.times


def seconds_of(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def alternating(*works: Callable[[], float], runs: int = RUNS) -> tuple[float, ...]:
    """The median of each, in seconds; they take turns, so that what disturbs the machine disturbs all of them."""
    found = [[work() for work in works] for _ in range(runs)]
    return tuple(statistics.median(column) for column in zip(*found, strict=True))


def run(*benchmarks: str) -> None:
    """Run these modules of this folder, each in a process of its own, and print one table."""
    figures: list[Figure] = []
    with _own_home() as home:
        for name in ("load_everything", *benchmarks):
            print(f"{name} …", file=sys.stderr)
            figures += _in_a_process(name, home)
    show(figures)


def _in_a_process(benchmark: str, home: Path) -> list[Figure]:
    command = [sys.executable, "-m", "tests.benchmarks.one", benchmark, str(home)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return [Figure(**facts) for facts in json.loads(done.stdout)]


@contextmanager
def _own_home() -> Iterator[Path]:
    """A home for the processes: nothing of the person's is read or written, and nothing beside the sources."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-benchmark-") as home:
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            os.environ[name] = home
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(home, "compiled"))
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what the offscreen screen cannot do
        yield Path(home)


def show(figures: Sequence[Figure]) -> None:
    """Print the table."""
    heads = ("figure", "ours", "yardstick", "ratio", "bar", "")
    lines = [heads, *(_cells(one) for one in figures)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(heads))]
    for name, *rest in lines:
        cells = [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        print("  ".join([name.ljust(widths[0]), *cells]).rstrip())


def _cells(one: Figure) -> tuple[str, ...]:
    if one.least is not None:
        return one.name, f"{one.ours:.1%}", "", "", f"{one.least:.0%}" if one.least else "", _VERDICTS[one.kept]
    if one.megabytes is not None:
        return one.name, f"{one.ours:.0f} MB", "", "", f"{one.megabytes:.0f} MB", _VERDICTS[one.kept]
    bar = f"{one.times:g} times" if one.times is not None else _told(one.seconds)
    return (
        one.name,
        _told(one.ours),
        _told(one.yardstick),
        f"{one.ratio:.2f}" if one.ratio else "",
        bar,
        _VERDICTS[one.kept],
    )


def _told(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.{1 if seconds < 0.1 else 0}f} ms"

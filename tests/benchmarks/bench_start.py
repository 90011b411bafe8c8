"""How long the window takes to stand there with 2,000 people: `python -m tests.benchmarks.bench_start`.

Whole processes, from their start to their end, which comes as soon as the first page was painted; beside an empty
window of Qt's own. All of them find their modules compiled, as they do from the second start on.

The encrypted file has two times: until the page that asks for the passphrase is painted, and all the way inside when
the passphrase is typed in no time. Nobody types so fast, so that is the time which a person waits in all.
"""

import os
import statistics
import subprocess
import sys
from functools import partial
from pathlib import Path
from time import perf_counter

from tests.benchmarks.measuring import ROOT, Figure, alternating, run
from tests.benchmarks.people import PASSPHRASE, big_file

RUNS = 9


def figures(folder: Path) -> list[Figure]:
    """The start on a plain file and on an encrypted one."""
    plain, sealed = big_file(folder, "åpen"), big_file(folder, "forseglet", passphrase=PASSPHRASE)
    unlocked: list[float] = []
    works = (
        partial(_process, "tests.benchmarks.bare_window"),
        partial(_process, "mentordesk", plain),
        partial(_process, "mentordesk", sealed),
        partial(_unlocking, sealed, unlocked),
    )
    for work in works:
        work()
    unlocked.clear()
    bare, plainly, asking, inside = alternating(*works, runs=RUNS)
    return [
        Figure("Start, 2,000 people", plainly, bare, times=5),
        Figure("Start, 2,000 people, encrypted, all the way inside", inside, bare, times=6),
        Figure("  of that, until the page that asks, and the end", asking, bare),
        Figure("  of that, from the passphrase to the painted page", statistics.median(unlocked), bare),
    ]


def _process(module: str, *arguments: Path) -> float:
    """The seconds of a whole process that ends when its window was painted."""
    return _run(module, *arguments, variables={"MENTORDESK_QUIT_AFTER_PAINT": "1"})[0]


def _unlocking(sealed: Path, unlocked: list[float]) -> float:
    """The same for the sealed file; notes how long it took from the passphrase on."""
    whole, said = _run("tests.benchmarks.sealed_window", sealed, PASSPHRASE, variables={})
    unlocked.append(float(said))
    return whole


def _run(module: str, *arguments: Path | str, variables: dict[str, str]) -> tuple[float, str]:
    start = perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return perf_counter() - start, done.stdout


if __name__ == "__main__":
    run("bench_start")

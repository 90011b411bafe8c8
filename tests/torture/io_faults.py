"""The disk says no at the nth call: EIO, ENOSPC, a failed fsync; once, or from then on."""

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from weakref import WeakKeyDictionary

from mentordesk.core.kernel.places import RESOURCES
from tests.torture import tracing
from tests.torture.children import Child, Ended
from tests.torture.judging import Judge
from tests.torture.row import Budget, Row
from tests.torture.works import Work

EIO = tuple(
    (call, "error=EIO")
    for call in ("pwrite64", "pread64", "write", "ftruncate", "unlink", "rename", "openat", "newfstatat", "fcntl")
)
ENOSPC = tuple((call, "error=ENOSPC") for call in ("pwrite64", "write", "openat", "ftruncate"))
FSYNC = (("fsync", "error=EIO"), ("fdatasync", "error=EIO"), ("fsync", "error=ENOSPC"))
KILLS = tuple((call, "signal=KILL") for call in ("pwrite64", "fsync", "unlink", "rename", "openat", "write", "link"))
Kinds = tuple[tuple[str, str], ...]
Point = tuple[Work, tuple[str, str], int]
_KNOWN: WeakKeyDictionary[Work, dict[str | None, Counter[str]]] = WeakKeyDictionary()


def run(budget: Budget, works: list[Work], name: str, kinds: Kinds, *, stays: bool = False) -> Row:
    """Draw so many of all calls that all works make, and put the fault in the place of each; `stays`: it goes on."""
    row, judge = Row(name), Judge(budget.folder / "judge")
    chance, folder = random.Random(budget.seed), budget.folder / "at-nth"
    points = [
        (work, kind, number)
        for work, calls in [(work, _calls(budget, folder, work)) for work in works]
        for kind in kinds
        for number in range(1, calls[kind[0]] + 1)
    ]
    chance.shuffle(points)
    for work, (call, fault), number in _spread(points):
        if row.runs == budget.cases:
            break
        when = f"{number}+" if stays else str(number)
        ended, hits = _faulted(budget, folder, work, call, fault, when)
        if hits is None:
            continue
        verdict = work.judge(folder, ended, judge)
        row.add(verdict.column, f"{work.name}, {call}:{fault}:when={when}", faults=bool(hits), why=verdict.why)
        row.kinds[_outcome(ended)] += 1
    judge.close()
    return row


def _spread(points: list[Point]) -> Iterator[Point]:
    """One of each work and kind after the other: rare calls are not drowned by writes."""
    by_kind: dict[tuple[str, tuple[str, str]], list[Point]] = {}
    for point in points:
        by_kind.setdefault((point[0].name, point[1]), []).append(point)
    while by_kind:
        for key, left in list(by_kind.items()):
            yield left.pop()
            if not left:
                del by_kind[key]


def _calls(budget: Budget, folder: Path, work: Work) -> Counter[str]:
    """How many calls of each kind the work makes when nothing is wrong; looked at once for all faults."""
    known = _KNOWN.setdefault(work, {})
    if budget.without not in known:
        known[budget.without] = _count(budget, folder, work)
    return known[budget.without]


def _count(budget: Budget, folder: Path, work: Work) -> Counter[str]:
    log = budget.folder / "count"
    child = Child(work.task, folder, without=budget.without, **_fresh(folder, work))
    tracer = tracing.counting(child, log, ",".join({call for call, _ in (*EIO, *ENOSPC, *FSYNC, *KILLS)}))
    child.go()
    ended = child.end()
    tracer.end()
    assert not ended.bug, ended.bug
    words = (line.split() for line in log.read_text(errors="replace").splitlines())
    return Counter(line[1].partition("(")[0] for line in words if len(line) > 1 and "(" in line[1])


def _faulted(budget: Budget, folder: Path, work: Work, call: str, fault: str, when: str) -> tuple[Ended, int | None]:
    """How the child ended, and how often the fault met it; None when it met what the program itself is made of."""
    log = budget.folder / "faults"
    child = Child(work.task, folder, without=budget.without, **_fresh(folder, work))
    tracer = tracing.injecting(child, log, call, fault, when)
    child.go()
    ended = child.end()
    tracer.end()
    text = log.read_text(errors="replace")
    met = [line for line in text.splitlines() if line.endswith("(INJECTED)")]
    return ended, None if any(str(RESOURCES) in line for line in met) else len(met) or int(ended.exit == -9)


def _fresh(folder: Path, work: Work) -> dict[str, object]:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return work.begin(folder)


def _outcome(ended: Ended) -> str:
    if ended.exit == -9:
        return "killed"
    refused = ended.all("refused")
    return str(refused[0][1]) if refused else "unnoticed"

"""A disk that gets full, and one that may not be written: real file systems of their own where the system allows it.

Where it does not, the disk only says so: strace answers every write from the nth on with "no space" or "read only".
"""

import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.torture import tracing
from tests.torture.children import Child, Ended
from tests.torture.judging import Clean, Judge, Verdict, clean_run, of_run
from tests.torture.row import UNREADABLE, Budget, Row
from tests.torture.works import NAME, PASSPHRASE

STEPS = 29
_KIB = 1024


def full(budget: Budget) -> Row:
    """Work on a disk with little room until it is full, look at the file there, make room, and look again."""
    row = Row("full disk", note=_how())
    for case, clean, judge, chance in _cases(budget):
        room = chance.randrange(4, 300)
        with _disk(budget.folder / "disk", clean, room) as disk:
            ended = _edit(budget, clean, disk, None if can_mount() else ("pwrite64", "error=ENOSPC", room))
            met = any(said[1] in ("DiskFull", "SpareRoomGiven") for said in ended.all("refused"))
            done, begun, verdict = of_run(ended)
            if not verdict.column:
                verdict = clean.judge(judge.look(disk / NAME, clean.passphrase, goes_on=False), done, begun)
            _grow(disk)
            if not verdict.column:
                verdict = clean.judge(judge.look(disk / NAME, clean.passphrase), done, begun)
            row.add(verdict.column, f"seed {budget.seed} case {case}, {room} KiB", faults=met, why=verdict.why)
    return row


def read_only(budget: Budget) -> Row:
    """A medium that may only be read: the file opens, also after a kill, nothing is changed, and it says so."""
    row = Row("read-only medium", note=_how())
    for case, clean, judge, chance in _cases(budget):
        with _disk(budget.folder / "disk", clean, 4000) as disk:
            done = 0
            if case % 4 > 1:
                child = _child(budget, clean, disk)
                child.go()
                child.pause(chance.random() * 0.2)
                done = of_run(child.kill())[0]
            bytes_before = (disk / NAME).read_bytes()
            _mount(disk, "remount,ro")
            ended = _edit(budget, clean, disk, None if can_mount() else ("pwrite64", "error=EROFS", 1))
            changed = (disk / NAME).read_bytes() != bytes_before or bool(ended.all("did"))
            verdict = Verdict(UNREADABLE, "it was changed") if changed else of_run(ended)[2]
            _mount(disk, "remount,rw")
            if not verdict.column:
                verdict = clean.judge(judge.look(disk / NAME, clean.passphrase), done, STEPS)
            row.add(verdict.column, f"seed {budget.seed} case {case}", why=verdict.why)
            row.kinds[str([said[1] for said in ended.all("refused")][:1])] += 1
    return row


def _cases(budget: Budget) -> Iterator[tuple[int, Clean, Judge, random.Random]]:
    judge, chance = Judge(budget.folder / "judge"), random.Random(budget.seed)
    cleans = []
    for number, passphrase in enumerate((None, PASSPHRASE)):
        (budget.folder / str(number)).mkdir()
        cleans.append(clean_run(budget.folder / str(number), passphrase, STEPS))
    for case in range(budget.cases):
        yield case, cleans[case % 2], judge, chance
    judge.close()


def _child(budget: Budget, clean: Clean, disk: Path) -> Child:
    asked = {"path": str(disk / NAME), "passphrase": clean.passphrase, "steps": STEPS}
    return Child("edit", disk.parent, without=budget.without, **asked)


def _edit(budget: Budget, clean: Clean, disk: Path, instead: tuple[str, str, int] | None) -> Ended:
    child = _child(budget, clean, disk)
    places = tuple(str(disk / f"{NAME}{suffix}") for suffix in ("", "-journal"))
    tracer = instead and tracing.injecting(
        child, budget.folder / "log", instead[0], instead[1], f"{instead[2]}+", places
    )
    child.go()
    ended = child.end()
    if tracer:
        tracer.end()
    return ended


@cache
def can_mount() -> bool:
    """Whether this user may mount a file system."""
    if shutil.which("unshare") is None:
        return False
    command = ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]
    return not subprocess.run(command, check=False, capture_output=True).returncode


def _how() -> str:
    return "a tmpfs of that size" if can_mount() else "answers put in by strace"


@contextmanager
def _disk(folder: Path, clean: Clean, room: int) -> Iterator[Path]:
    """A disk with the file on it and so many KiB to spare."""
    folder.mkdir(exist_ok=True)
    size = clean.path.stat().st_size // _KIB + room + 4
    if can_mount():
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "none", folder], check=True)
    try:
        shutil.copy(clean.path, folder / NAME)
        yield folder
    finally:
        if can_mount():
            subprocess.run(["umount", folder], check=True)
        shutil.rmtree(folder)


def _grow(disk: Path) -> None:
    _mount(disk, "remount,size=64m")


def _mount(disk: Path, how: str) -> None:
    if can_mount():
        subprocess.run(["mount", "-o", how, disk], check=True)

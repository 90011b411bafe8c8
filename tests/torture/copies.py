"""Copies that are no good: taken while the program writes, cut short, mixed of two moments, with a foreign journal.

Opening such a copy, or its check, must find it out; or it holds exactly what the file held after some step.
"""

import random
import shutil
from pathlib import Path
from time import sleep

from tests.torture import tracing
from tests.torture.children import Child
from tests.torture.children import run as run_child
from tests.torture.judging import Clean, Judge, Looked, Verdict, clean_run
from tests.torture.row import HUNG, UNREADABLE, WRONG, Budget, Row
from tests.torture.works import PASSPHRASE

STEPS = 29
_BLOCK = 4096


def run(budget: Budget) -> Row:
    """Take so many bad copies, of a plain and an encrypted file in turn, each kind as often as the others."""
    row, judge = Row("torn or stale copy"), Judge(budget.folder / "judge")
    chance = random.Random(budget.seed)
    files = [_Moments(budget.folder / str(number), one) for number, one in enumerate((None, PASSPHRASE))]
    kinds = (torn, torn_with_journal, cut, cut_at_a_page, mixed, zeroes, newer_journal, older_journal)
    for case in range(budget.cases):
        kind, file = kinds[case // 2 % len(kinds)], files[case % 2]
        target = budget.folder / "kopi.mentordesk"
        for left in budget.folder.glob("kopi*"):
            left.unlink()
        kind(file, target, chance)
        verdict = _verdict(judge.look(target, file.clean.passphrase, goes_on=False), file.clean)
        row.add(verdict.column, f"seed {budget.seed} case {case}, {kind.__name__}", why=verdict.why)
        row.kinds[kind.__name__] += 1
    judge.close()
    return row


class _Moments:
    """A file with its older and newer self, and the journal of a step that was cut off."""

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        folder.mkdir()
        self.folder, self.clean = folder, clean_run(folder, passphrase, STEPS)
        self.older, self.newer = self.clean.path.read_bytes(), self._after(STEPS)
        self.journal = self._cut_off_journal()

    def _after(self, steps: int) -> bytes:
        path = Path(shutil.copy(self.clean.path, self.folder / "senere.mentordesk"))
        run_child("edit", self.folder, path=str(path), passphrase=self.clean.passphrase, steps=steps)
        return path.read_bytes()

    def _cut_off_journal(self) -> bytes:
        path = Path(shutil.copy(self.clean.path, self.folder / "drept.mentordesk"))
        journal = path.with_name(f"{path.name}-journal")
        child = Child("edit", self.folder, path=str(path), passphrase=self.clean.passphrase, steps=STEPS)
        tracer = tracing.injecting(child, self.folder / "log", "unlink", "signal=KILL", "2", (str(journal),))
        child.go()
        child.end()
        tracer.end()
        return journal.read_bytes()

    def at_work(self, path: Path) -> Child:
        child = Child("edit", self.folder, path=str(path), passphrase=self.clean.passphrase, steps=STEPS)
        child.go()
        return child


def _verdict(looked: Looked | None, clean: Clean) -> Verdict:
    if looked is None:
        return Verdict(HUNG)
    if looked.bug:
        return Verdict(UNREADABLE, looked.bug)
    if looked.trouble or looked.problems:
        return Verdict(None)
    step = looked.steps - clean.start
    right = 0 <= step <= STEPS and looked.content == clean.contents[step]
    return Verdict(
        None if right else WRONG, "" if right else f"step {step} with other tables, and the check is content"
    )


def torn(file: _Moments, target: Path, chance: random.Random, journal: bool = False) -> None:
    """Copied block by block while the program writes."""
    path = Path(shutil.copy(file.clean.path, file.folder / "levende.mentordesk"))
    child = file.at_work(path)
    child.wait_for("did", chance.randrange(1, STEPS - 4))
    _slowly(path, target, chance)
    beside = path.with_name(f"{path.name}-journal")
    if journal and beside.exists():
        try:
            _slowly(beside, target.with_name(f"{target.name}-journal"), chance)
        except FileNotFoundError:
            target.with_name(f"{target.name}-journal").unlink(missing_ok=True)
    child.kill()
    beside.unlink(missing_ok=True)


def torn_with_journal(file: _Moments, target: Path, chance: random.Random) -> None:
    """The same, with the journal copied after it."""
    torn(file, target, chance, journal=True)


def _slowly(source: Path, target: Path, chance: random.Random) -> None:
    size = _BLOCK * chance.choice((1, 4, 16))
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(size):
            writing.write(block)
            if chance.random() < 0.3:
                sleep(chance.random() * 0.004)


def cut(file: _Moments, target: Path, chance: random.Random) -> None:
    """Cut at any byte."""
    target.write_bytes(file.newer[: chance.randrange(len(file.newer))])


def cut_at_a_page(file: _Moments, target: Path, chance: random.Random) -> None:
    """Cut where a page ends."""
    target.write_bytes(file.newer[: _BLOCK * chance.randrange(1, len(file.newer) // _BLOCK)])


def mixed(file: _Moments, target: Path, chance: random.Random) -> None:
    """Some blocks of the newer, the others of the older: a sync that was cut off."""
    size = _BLOCK * chance.choice((1, 1, 4, 16))
    older = file.older.ljust(len(file.newer), b"\0")
    blocks = range(0, len(file.newer), size)
    share = chance.choice((0.02, 0.5, 0.98))
    parts = [(older if chance.random() < share else file.newer)[place : place + size] for place in blocks]
    target.write_bytes(b"".join(parts))


def zeroes(file: _Moments, target: Path, chance: random.Random) -> None:
    """A block that was never written: zeroes."""
    place = _BLOCK * chance.randrange(1, len(file.newer) // _BLOCK)
    target.write_bytes(file.newer[:place] + bytes(_BLOCK) + file.newer[place + _BLOCK :])


def newer_journal(file: _Moments, target: Path, chance: random.Random) -> None:
    """The older file with the journal of a later step beside it."""
    target.write_bytes(file.older)
    _lay_journal(file, target, chance)


def older_journal(file: _Moments, target: Path, chance: random.Random) -> None:
    """The newer file with the journal of an earlier step beside it."""
    target.write_bytes(file.newer)
    _lay_journal(file, target, chance)


def _lay_journal(file: _Moments, target: Path, chance: random.Random) -> None:
    length = chance.choice((len(file.journal), chance.randrange(len(file.journal))))
    target.with_name(f"{target.name}-journal").write_bytes(file.journal[:length])

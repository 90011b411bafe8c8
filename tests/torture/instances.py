"""A second program at the same file, and a file that is exchanged, overwritten or taken away under an open one."""

import random
import shutil
from pathlib import Path

from tests.torture.children import Child, Said
from tests.torture.judging import Judge, Verdict, clean_run
from tests.torture.row import HUNG, LOST, UNREADABLE, WRONG, Budget, Row
from tests.torture.works import PASSPHRASE

STEPS = 8
_LATE = 20.0


def run(budget: Budget) -> Row:
    """Each way in turn, at a random step of the first program."""
    row, judge = Row("second program, file exchanged"), Judge(budget.folder / "judge")
    chance = random.Random(budget.seed)
    cleans = []
    for number, passphrase in enumerate((None, PASSPHRASE)):
        (budget.folder / str(number)).mkdir()
        cleans.append(clean_run(budget.folder / str(number), passphrase, STEPS))
    ways = (second, after_a_kill, exchanged, overwritten, taken_away)
    for case in range(budget.cases):
        way, clean = ways[case // 2 % len(ways)], cleans[case % 2]
        scene = Scene(budget, Path(shutil.copy(clean.path, budget.folder / f"{case}.mentordesk")), clean.passphrase)
        done = chance.randrange(1, STEPS - 2)
        scene.does(1, done)
        verdict = way(scene, clean.path)
        scene.first.kill()
        if not verdict.column and way in (second, after_a_kill):
            verdict = clean.judge(judge.look(scene.path, clean.passphrase), done, done + 1)
        elif not verdict.column and way in (exchanged, overwritten):
            verdict = clean.is_at(judge.look(scene.path, clean.passphrase, goes_on=False), 0)
        row.add(verdict.column, f"seed {budget.seed} case {case}, {way.__name__}", why=verdict.why)
        row.kinds[way.__name__] += 1
    judge.close()
    return row


class Scene:
    """A file with a first program that has it open, and does a step whenever it is told to."""

    def __init__(self, budget: Budget, path: Path, passphrase: str | None) -> None:
        self.budget, self.path, self.passphrase = budget, path, passphrase
        self.first = self.program()
        self.answer = self.opens(self.first)

    def program(self) -> Child:
        return Child("edit_when_told", self.budget.folder, without=self.budget.without, answering=True)

    def opens(self, program: Child) -> Said | None:
        return program.ask("open", str(self.path), self.passphrase, limit=_LATE)

    def does(self, first: int, last: int) -> list[Said | None]:
        return [self.first.ask("do", number, None, limit=_LATE) for number in range(first, last + 1)]


def second(scene: Scene, older: Path) -> Verdict:
    """Another program wants to open the file too: it is told who has it."""
    other = scene.program()
    answer = scene.opens(other)
    other.kill()
    return _must_be(answer, "FileInUse", WRONG)


def after_a_kill(scene: Scene, older: Path) -> Verdict:
    """The first is killed: the next opens the file at once."""
    scene.first.kill()
    other = scene.program()
    answer = scene.opens(other)
    other.kill()
    return _must_be(answer, "done", UNREADABLE)


def exchanged(scene: Scene, older: Path) -> Verdict:
    """An older copy takes the file's place by a rename, as sync programs do: the first must not write into it."""
    Path(shutil.copy(older, scene.path.with_suffix(".ny"))).replace(scene.path)
    return _must_be(scene.does(STEPS, STEPS)[0], "FileReplaced", LOST)


def overwritten(scene: Scene, older: Path) -> Verdict:
    """An older copy is written over the file, byte by byte."""
    scene.path.write_bytes(older.read_bytes())
    return _must_be(scene.does(STEPS, STEPS)[0], "FileReplaced", LOST)


def taken_away(scene: Scene, older: Path) -> Verdict:
    """The file is gone."""
    scene.path.unlink()
    return _must_be(scene.does(STEPS, STEPS)[0], "FileMissing", LOST)


def _must_be(answer: Said | None, wanted: str, otherwise: str) -> Verdict:
    if answer is None:
        return Verdict(HUNG)
    return Verdict(None if answer[0] == wanted else otherwise, f"answered {answer} and not {wanted}")

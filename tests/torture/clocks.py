"""A clock that jumps: forwards, backwards, by years, over the night when summer time ends. Nothing may depend on it."""

import random
import shutil
from typing import Any

from tests.torture.children import run as run_child
from tests.torture.judging import Judge, Verdict, of_run, opens_whole
from tests.torture.row import LOST, WRONG, Budget, Row
from tests.torture.works import NAME, PASSPHRASE

STEPS = 12
_HOUR, _YEAR = 3600, 365 * 24 * 3600
_JUMPS = (_HOUR, -_HOUR, 30 * 24 * _HOUR, -30 * 24 * _HOUR, 9 * _YEAR, -9 * _YEAR, 1, -1)


def run(budget: Budget) -> Row:
    """Steps, backups, undo and redo, with a jump between any two; the file is then whole and all steps are in it."""
    row, judge = Row("clock jumps"), Judge(budget.folder / "judge")
    chance = random.Random(budget.seed)
    for case in range(budget.cases):
        folder, passphrase = budget.folder / str(case), PASSPHRASE if case % 4 == 0 else None
        folder.mkdir()
        jumps = [chance.choice(_JUMPS) for _ in range(STEPS)]
        asked: dict[str, Any] = {
            "path": str(folder / NAME),
            "passphrase": passphrase,
            "jumps": jumps,
            "summer": case % 3 == 0,
        }
        ended = run_child("jump", folder, without=budget.without, **asked)
        done, _, verdict = of_run(ended)
        looked = judge.look(folder / NAME, passphrase)
        if not verdict.column:
            verdict = opens_whole(looked)
        if not verdict.column and looked is not None:
            backed = [said[1] for said in ended.all("backed")]
            here = [one.rpartition("/")[2] for one in looked.backups]
            if looked.steps < done:
                verdict = Verdict(LOST, f"{looked.steps} of {done} steps")
            elif backed[-1] != here[0]:
                verdict = Verdict(LOST, "the newest backup is not the one made last")
            elif ended.all("differs"):
                verdict = Verdict(WRONG, "undo and redo do not lead back")
        row.add(verdict.column, f"seed {budget.seed} case {case}", faults=len(jumps), why=verdict.why)
        shutil.rmtree(folder)
    judge.close()
    return row

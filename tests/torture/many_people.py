"""A hundred thousand people in one step, killed in the middle of it: all of them are there afterwards, or none."""

import random
import shutil
from pathlib import Path
from time import monotonic

from tests.torture.children import Child
from tests.torture.judging import Judge, clean_run, of_run, opens_whole
from tests.torture.row import HUNG, LOST, WRONG, Budget, Row
from tests.torture.works import NAME

_MANY, _FEW = 100_000, 2_000
_PATIENCE = 600.0


def run(budget: Budget) -> Row:
    """The first run is not killed, and tells how long it takes; with few cases there are fewer people."""
    people = _MANY if budget.cases > 3 else _FEW
    row, judge = Row(f"{people:,} people, kill −9 while they come in"), Judge(budget.folder / "judge")
    chance, clean = random.Random(budget.seed), clean_run(budget.folder, None, 0)
    takes: float | None = None
    for case in range(budget.cases):
        path = Path(shutil.copy(clean.path, budget.folder / NAME))
        child = Child("bring_in", budget.folder, without=budget.without, path=str(path), people=people)
        child.go()
        child.wait_for("begins", seconds=_PATIENCE)
        began = monotonic()
        if takes is not None:
            child.pause(chance.random() * takes)
        ended = child.end(_PATIENCE) if takes is None else child.kill()
        takes = takes or monotonic() - began
        done, begun, verdict = of_run(ended)
        looked = judge.look(path, None, limit=_PATIENCE, goes_on=False)
        verdict = verdict if verdict.column else opens_whole(looked)
        steps = clean.start if looked is None else looked.steps
        wrong = LOST if steps < clean.start + done else WRONG if steps > clean.start + begun else None
        column = verdict.column or (HUNG if looked is None else wrong)
        row.add(column, f"seed {budget.seed} case {case}", faults=ended.exit == -9, why=verdict.why)
    judge.close()
    return row

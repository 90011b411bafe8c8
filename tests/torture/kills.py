"""Kill −9 at a random moment, while the program works in the file."""

import random
import shutil
from pathlib import Path
from time import monotonic

from tests.torture.children import Child
from tests.torture.judging import Judge, clean_run, of_run
from tests.torture.row import Budget, Row

STEPS = 29


def run(budget: Budget) -> Row:
    """Kill a child that does the script, at a moment drawn over the whole time that it takes; the file must go on."""
    row, chance = Row("kill −9 at a random moment"), random.Random(budget.seed)
    judge, cleans = Judge(budget.folder), []
    for name, passphrase in (("klar", None), ("låst", "hest batteri stift")):
        (budget.folder / name).mkdir()
        cleans.append(clean_run(budget.folder / name, passphrase, STEPS))
    takes = [0.4, 0.6]
    for case in range(budget.cases):
        clean = cleans[case % 2]
        path = Path(shutil.copy(clean.path, budget.folder / f"{case}.mentordesk"))
        child = Child(
            "edit", budget.folder, without=budget.without, path=str(path), passphrase=clean.passphrase, steps=STEPS
        )
        child.go()
        began, moment = monotonic(), chance.random() * takes[case % 2]
        child.pause(moment)
        survived = bool(child.ended.all("closed"))
        takes[case % 2] = min(takes[case % 2], monotonic() - began) if survived else takes[case % 2]
        done, begun, verdict = of_run(child.kill())
        if verdict.column is None:
            verdict = clean.judge(judge.look(path, clean.passphrase), done, begun)
        row.add(verdict.column, f"seed {budget.seed} case {case}", faults=not survived, why=verdict.why)
        row.kinds[f"{done}"] += 1
    judge.close()
    return row

"""Kill −9 of the two programs as people start them: the command line, and the window while it shows what changes."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from time import monotonic

from tests.torture.children import LIMIT, Child
from tests.torture.judging import Judge, Verdict, clean_run, of_run, opens_whole
from tests.torture.row import HUNG, LOST, UNREADABLE, WRONG, Budget, Row
from tests.torture.works import NAME

ROOT = Path(__file__).resolve().parents[2]
SHEET = ROOT / "tests" / "files" / "sheets" / "nettskjema.csv"
_DONE, _KILLED, _HUNG = 0, -9, -1
_STEPS = 12


def window(budget: Budget) -> Row:
    """Kill the window at a moment drawn over the time in which it does steps of the script."""
    row, judge = Row("kill −9 of the window"), Judge(budget.folder / "judge")
    chance, clean = random.Random(budget.seed), clean_run(budget.folder, None, _STEPS)
    for case in range(budget.cases):
        folder = budget.folder / str(case)
        folder.mkdir()
        path = Path(shutil.copy(clean.path, folder / NAME))
        child = Child("work_in_window", folder, without=budget.without, path=str(path), steps=_STEPS)
        child.go()
        child.wait_for("opened")
        child.wait_for("did", chance.randrange(_STEPS - 1))
        child.pause(chance.random() * 0.06)
        done, begun, verdict = of_run(child.kill())
        if not verdict.column:
            verdict = clean.judge(judge.look(path, None), done, begun)
        row.add(verdict.column, f"seed {budget.seed} case {case}", why=verdict.why)
        shutil.rmtree(folder)
    judge.close()
    return row


def command_line(budget: Budget) -> Row:
    """Kill `mentordesk import`, `undo`, `redo`, `backup` at a moment drawn over the time that each takes."""
    row, judge = Row("kill −9 of the command line"), Judge(budget.folder / "judge")
    chance, takes = random.Random(budget.seed), dict[str, float]()
    (budget.folder / "ny").mkdir()
    new = budget.folder / "ny" / NAME
    assert _called(["new", str(new), "--name", "Prøve"], budget.folder)[0] == _DONE
    for case in range(budget.cases):
        verb = ("import", "undo", "redo", "backup")[case % 4]
        folder = budget.folder / str(case)
        folder.mkdir()
        path = Path(shutil.copy(new, folder / NAME))
        before = 1 + sum(_called(_words(one, path), folder)[0] == _DONE for one in _BEFORE[verb])
        if verb not in takes:
            copy = Path(shutil.copy(path, folder / "tid.mentordesk"))
            takes[verb] = _called(_words(verb, copy), folder)[1]
        code, _ = _called(_words(verb, path), folder, after=chance.random() * takes[verb])
        verdict = _judged(judge, path, code, before, 0 if verb == "backup" else 1)
        row.add(verdict.column, f"seed {budget.seed} case {case}, {verb}", faults=code == _KILLED, why=verdict.why)
        row.kinds[verb] += 1
        shutil.rmtree(folder)
    judge.close()
    return row


_BEFORE = {"import": (), "undo": ("import",), "redo": ("import", "undo"), "backup": ("import",)}


def _words(verb: str, path: Path) -> list[str]:
    return [verb, str(path), *([str(SHEET)] if verb == "import" else [])]


def _called(words: list[str], home: Path, after: float | None = None) -> tuple[int, float]:
    """Start the program, kill it after so many seconds; its exit code and the seconds it took."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
    environment = os.environ | folders | {"PYTHONPATH": str(ROOT)}
    began = monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "mentordesk", *words],
        env=environment,
        cwd=home,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return process.wait(LIMIT if after is None else after), monotonic() - began
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return (_HUNG if after is None else _KILLED), monotonic() - began


def _judged(judge: Judge, path: Path, code: int, before: int, steps: int) -> Verdict:
    looked = judge.look(path, None)
    if code not in (_DONE, _KILLED):
        return Verdict(UNREADABLE, f"exit code {code}")
    verdict = opens_whole(looked)
    if verdict.column or looked is None:
        return verdict if looked else Verdict(HUNG)
    if looked.steps < before + (steps if code == _DONE else 0):
        return Verdict(LOST, f"{looked.steps} steps, {before} before, exit code {code}")
    return Verdict(WRONG if looked.steps > before + steps else None, f"{looked.steps} steps, {before} before")

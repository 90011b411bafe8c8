"""Passphrases of every kind, changed, set and taken away, with and without a kill in the middle.

The file opens with exactly one of the two, and with nothing that only looks like it.
"""

import random
import shutil
from pathlib import Path

from tests.torture.children import Child
from tests.torture.judging import Judge, Verdict
from tests.torture.row import HUNG, WRONG, Budget, Row
from tests.torture.works import NAME, Relocking

_WORDS = (
    *("hest batteri stift", "a", " foran og bak ", "blåbær og fløte", "bla\u030aba\u0308r", "Ærlig Østers Åsgård"),
    *(
        '"; PRAGMA rekey = ""; --',
        "x'00'",
        "'",
        "100 %",
        "\\n",
        "😀🦄",
        "العربية",
        "tab\tog  to",
        "0" * 32,
        "ord " * 250,
    ),
)


def run(budget: Budget) -> Row:
    """Change, set and take away in turn; two of three are killed at a moment drawn over the whole time."""
    row, judge = Row("passphrase changed, set, taken away"), Judge(budget.folder / "judge")
    chance, takes = random.Random(budget.seed), 2.0
    for case in range(budget.cases):
        first, second = chance.sample(_WORDS, 2)
        before, after = ((first, second), (None, second), (first, None))[case % 3]
        work = Relocking(budget.folder / f"{case} klar", before, after)
        folder = budget.folder / str(case)
        folder.mkdir()
        child = Child(work.task, folder, without=budget.without, **work.begin(folder))
        child.go()
        killed = case % 9 > 2
        if killed:
            child.wait_for("begins")
            child.pause(chance.random() * takes)
        ended = child.kill() if killed else child.end()
        verdict = work.judge(folder, ended, judge)
        if not verdict.column:
            verdict = _opens_with_nothing_like_it(folder / NAME, after if ended.all("relocked") else None, judge)
        row.add(verdict.column, f"seed {budget.seed} case {case}", faults=killed, why=verdict.why)
        row.kinds["relocked" if ended.all("relocked") else "not yet"] += 1
        for one in (folder, budget.folder / f"{case} klar"):
            shutil.rmtree(one)
    judge.close()
    return row


def _opens_with_nothing_like_it(path: Path, passphrase: str | None, judge: Judge) -> Verdict:
    """A locked file refuses what differs by a space, a capital, the last letter."""
    if passphrase is None:
        return Verdict(None)
    for wrong in {f"{passphrase} ", passphrase.swapcase(), passphrase[:-1]} - {passphrase, ""}:
        looked = judge.look(path, wrong, goes_on=False)
        if looked is None or looked.trouble is None:
            return Verdict(HUNG if looked is None else WRONG, "something like the passphrase was taken for it")
    return Verdict(None)

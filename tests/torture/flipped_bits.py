"""One bit of the file is another: it must be found when the file is opened or checked, or have changed nothing."""

import random
import re
from pathlib import Path

from tests.torture.children import run as run_child
from tests.torture.judging import Judge, Looked, Verdict, clean_run
from tests.torture.row import HUNG, UNREADABLE, WRONG, Budget, Row

STEPS = 29


def run(budget: Budget, passphrase: str | None, only: bytes = b"") -> Row:
    """Flip one bit after the other, each in a copy of its own; `kinds` and the note say what found it.

    `only`: bits of this text alone, wherever it stands.
    """
    row = Row("flipped bit, plain file" if passphrase is None else "flipped bit, encrypted file")
    judge, chance = Judge(budget.folder / "judge", budget.without), random.Random(budget.seed)
    path = _file(budget.folder, passphrase)
    whole = judge.look(path, passphrase, goes_on=False)
    assert whole is not None
    assert not whole.problems, whole
    good = path.read_bytes()
    places = [place + turn for place in _found(only, good) for turn in range(len(only))] or range(len(good))
    for case in range(budget.cases):
        bit = 8 * chance.choice(places) + chance.randrange(8)
        flipped = bytearray(good)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        looked = judge.look(path, passphrase, goes_on=False)
        verdict = _verdict(looked, whole)
        row.add(verdict.column, f"seed {budget.seed} case {case}, bit {bit}", why=verdict.why)
        row.kinds[_finder(looked)] += 1
    judge.close()
    row.note = ", ".join(f"{count} {what}" for what, count in row.kinds.most_common())
    return row


def _found(text: bytes, content: bytes) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(text), content)] if text else []


def _file(folder: Path, passphrase: str | None) -> Path:
    clean = clean_run(folder, passphrase, 0)
    run_child("edit", folder, path=str(clean.path), passphrase=passphrase, steps=STEPS)
    return clean.path


def _verdict(looked: Looked | None, whole: Looked) -> Verdict:
    if looked is None:
        return Verdict(HUNG)
    if looked.bug:
        return Verdict(UNREADABLE, looked.bug)
    if looked.trouble or looked.problems or looked.whole == whole.whole:
        return Verdict(None)
    others = [table for table, digest in whole.whole.items() if looked.whole.get(table) != digest]
    return Verdict(WRONG, f"other rows in {', '.join(others)}, and the check is content")


def _finder(looked: Looked | None) -> str:
    if looked is None or looked.bug:
        return "a fault of the program"
    if looked.trouble:
        return "found at opening"
    return f"found by {looked.found_by}" if looked.problems else "changed nothing"

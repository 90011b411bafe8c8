"""Sheets, names and shares from somebody who means no good, or from a broken disk: refused in words, or taken in whole.

No fault of the program, no hanging, and the file is whole afterwards and as before when the call was refused.
"""

import random
import shutil
from pathlib import Path

from tests.core.sharing.conftest import keys_in
from tests.torture.children import run as run_child
from tests.torture.judging import Judge, Verdict, clean_run, opens_whole
from tests.torture.row import HUNG, UNREADABLE, WRONG, Budget, Row
from tests.torture.works import NAME

SHEETS = Path(__file__).resolve().parents[1] / "files" / "sheets"
_NASTY = (
    *(b"\0", b"\xff\xfe", b'"', b"\n" * 50, b";" * 500, b"=cmd|' /C calc'!A0", "‮ilE".encode(), "﷽".encode() * 200),
    *(b"<b>&amp;<script>", b"../../../etc/passwd", b"CON.pdf", "NUL\u0000".encode(), b"%s%n{0}{name}", b"9" * 400),
    *(b"-- ; DROP TABLE person", "\ud83d\ude00".encode("utf-8", "surrogatepass"), b"\x1b[31m", b"31.02.2026"),
)
_FINE, _REFUSED, _TROUBLE = 0, 3, 4
_TOGETHER = 50


def sheets(budget: Budget) -> Row:
    """Every sheet of the tests, with bytes turned, cut, doubled, and nasty words in the cells."""
    row, judge = Row("hostile sheets and names"), Judge(budget.folder / "judge")
    clean, chance = clean_run(budget.folder, None, 0), random.Random(budget.seed)
    sources = sorted(path for path in SHEETS.iterdir() if path.suffix != ".json")
    bad = budget.folder / "filer"
    bad.mkdir()
    for case in range(budget.cases):
        source = chance.choice(sources)
        (bad / f"{case}{source.suffix}").write_bytes(spoilt(source.read_bytes(), chance))
    path = Path(shutil.copy(clean.path, budget.folder / NAME))
    calls = [["import", str(path), str(one), *_role(chance)] for one in sorted(bad.iterdir())]
    _call(budget, row, judge, path, calls)
    judge.close()
    return row


def shares(budget: Budget) -> Row:
    """A real share with bytes turned before and after it was sealed."""
    import pyrage

    row, judge = Row("hostile shares"), Judge(budget.folder / "judge")
    clean, chance = clean_run(budget.folder, None, 0), random.Random(budget.seed)
    path = Path(shutil.copy(clean.path, budget.folder / NAME))
    keys, share = keys_in(budget.folder / "nøkler"), budget.folder / "hel.age"
    run_child("call", budget.folder, calls=[["share", str(path), str(share), "--recipient", keys.public.key]])
    sealed = share.read_bytes()
    identity = pyrage.x25519.Identity.from_str(keys.file.path.read_text("utf-8").splitlines()[-1])
    text = pyrage.decrypt(sealed, [identity])
    bad = budget.folder / "filer"
    bad.mkdir()
    for case in range(budget.cases):
        content = (
            spoilt(sealed, chance) if case % 3 == 0 else pyrage.encrypt(spoilt(text, chance), [identity.to_public()])
        )
        (bad / f"{case}.share.age").write_bytes(content)
    calls = [["merge", str(path), str(one), "--identity", str(keys.file.path)] for one in sorted(bad.iterdir())]
    _call(budget, row, judge, path, calls)
    judge.close()
    return row


def spoilt(content: bytes, chance: random.Random) -> bytes:
    """The content after one to four mishaps."""
    found = bytearray(content)
    for _ in range(chance.randrange(1, 5)):
        place = chance.randrange(len(found) + 1)
        match chance.randrange(5):
            case 0:
                found[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                found[place:] = b""
            case 2:
                found[place:place] = found[place : place + chance.randrange(300)]
            case 3:
                del found[place : place + chance.randrange(100)]
            case _:
                found[place:place] = chance.choice(_NASTY)
    return bytes(found)


def _role(chance: random.Random) -> list[str]:
    return chance.choice(([], ["--role", "adept"], ["--dry-run"]))


def _call(budget: Budget, row: Row, judge: Judge, path: Path, calls: list[list[str]]) -> None:
    """Make the calls in one child, many to each, and look at the file after each lot of them."""
    for first in range(0, len(calls), _TOGETHER):
        some = calls[first : first + _TOGETHER]
        ended = run_child("call", budget.folder, without=budget.without, limit=30.0 + 5 * len(some), calls=some)
        looked = judge.look(path, None, limit=120)
        whole = opens_whole(looked)
        for _, number, code, said in ended.all("called"):
            verdict = Verdict(None if code in (_FINE, _REFUSED, _TROUBLE) else UNREADABLE, said)
            row.add(verdict.column, f"seed {budget.seed}, {some[number]}", why=verdict.why)
            row.kinds[{_FINE: "taken in", _REFUSED: "refused", _TROUBLE: "trouble"}.get(code, str(code))] += 1
        if ended.hung or ended.bug:
            row.add(HUNG if ended.hung else UNREADABLE, f"seed {budget.seed}, after {first}", why=ended.bug or "")
        if whole.column:
            row.add(
                whole.column if whole.column == HUNG else WRONG, f"seed {budget.seed}, after {first}", why=whole.why
            )
    row.note = ", ".join(f"{count} {what}" for what, count in row.kinds.most_common())

"""Each guard is removed once, and the torture that it is there for must see that; with the guard it sees nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from tests.torture import flipped_bits, instances, io_faults, power_loss
from tests.torture.children import run
from tests.torture.judging import Judge
from tests.torture.row import HALF, HUNG, LOST, UNREADABLE, WRONG, Budget, Row
from tests.torture.tampering import GUARDS, MISHAPS
from tests.torture.tracing import can_trace
from tests.torture.works import BackingUp, Editing, Erasing, Restoring, Work

Making = Callable[[Path], Work]


@dataclass(frozen=True)
class Trial:
    """How a guard is shown to be needed: the torture, its cases, and the columns in which it then must count.

    `mishap`: what must happen for the guard to matter; alone it may count in the columns of `told` only.
    """

    guard: str
    torture: Callable[[Budget], Row]
    cases: int
    columns: tuple[str, ...]
    mishap: str | None = None
    told: tuple[str, ...] = ()
    traced: bool = True


def undisturbed(work: Making, budget: Budget) -> Row:
    """No fault but the guard that is missing."""
    row, judge, folder = Row("no fault"), Judge(budget.folder / "judge"), budget.folder / "file"
    folder.mkdir()
    made = work(budget.folder / "klar")
    if isinstance(made, Editing):
        made.strict = True
    verdict = made.judge(folder, run(made.task, folder, without=budget.without, **made.begin(folder)), judge)
    row.add(verdict.column, "once", why=verdict.why)
    judge.close()
    return row


def power(work: Making, budget: Budget) -> Row:
    return power_loss.run(budget, [work(budget.folder / "klar")])


def at_nth(work: Making, kinds: io_faults.Kinds, budget: Budget) -> Row:
    return io_faults.run(budget, [work(budget.folder / "klar")], "at the nth call", kinds)


editing = partial(Editing, passphrase=None, steps=4)
backing_up = partial(BackingUp, passphrase=None, steps=2)
restoring = partial(Restoring, passphrase=None)
erasing = partial(Erasing, passphrase=None)

TRIALS = (
    Trial("synchronous off", partial(power, editing), 80, (LOST, HALF, UNREADABLE, WRONG)),
    Trial("folder of the journal not synced", partial(power, editing), 120, (LOST,)),
    Trial("journal in memory", partial(at_nth, editing, io_faults.KILLS), 40, (HALF, UNREADABLE, WRONG)),
    Trial("no copy is synced", partial(power, restoring), 80, (UNREADABLE, HALF, LOST, WRONG)),
    Trial("no folder is synced", partial(power, backing_up), 80, (LOST,)),
    Trial("no backup is verified", partial(undisturbed, backing_up), 1, (UNREADABLE, HALF), "copies go bad"),
    Trial("errors go unseen", partial(undisturbed, editing), 1, (WRONG,), "a command swallows an error", (UNREADABLE,)),
    Trial("triggers let anybody write", partial(undisturbed, editing), 1, (HALF,), "somebody writes outside a step"),
    Trial(
        "foreign keys off", partial(undisturbed, editing), 1, (HALF, UNREADABLE), "keys point nowhere", (UNREADABLE,)
    ),
    Trial("no instance lock", instances.run, 4, (WRONG,), traced=False),
    Trial("an exchanged file goes unseen", instances.run, 8, (LOST,), traced=False),
    Trial("errors on commit are believed", partial(undisturbed, editing), 1, (WRONG, HALF), "a commit errs"),
    Trial("the file is not kept at a restore", partial(undisturbed, restoring), 1, (LOST,)),
    Trial("nothing wipes the free corners", partial(undisturbed, erasing), 1, (WRONG,)),
    Trial("deleted backups come back", partial(power, erasing), 100, (WRONG,)),
    Trial("old backups stay", partial(undisturbed, erasing), 1, (WRONG,)),
    Trial("no chain of hashes", partial(flipped_bits.run, passphrase=None, only=b"Ingrid Solheim"), 25, (WRONG,)),
    Trial("no replay of the journal", partial(flipped_bits.run, passphrase=None, only=b"Drammen"), 25, (WRONG,)),
)
POSSIBLE = [trial for trial in TRIALS if can_trace() or not trial.traced]


@pytest.mark.parametrize("trial", POSSIBLE, ids=lambda trial: trial.guard)
def test_a_guard_that_is_missing_is_noticed(trial: Trial, tmp_path: Path) -> None:
    row = trial.torture(Budget(trial.cases, 7, tmp_path, trial.guard))
    assert sum(row.bad[column] for column in trial.columns), "\n".join(["nothing was found", *row.cases])


@pytest.mark.parametrize("trial", [trial for trial in TRIALS if trial.mishap], ids=lambda trial: trial.mishap)
def test_with_its_guard_the_same_mishap_does_no_harm(trial: Trial, tmp_path: Path) -> None:
    row = trial.torture(Budget(trial.cases, 7, tmp_path, trial.mishap))
    assert not row.bad.keys() - trial.told, "\n".join(row.cases)


def test_every_guard_is_tried() -> None:
    assert {trial.guard for trial in TRIALS} == set(GUARDS)
    assert {trial.mishap for trial in TRIALS if trial.mishap} == set(MISHAPS)
    assert {column for trial in TRIALS for column in trial.columns} >= {LOST, HALF, WRONG, UNREADABLE}
    assert HUNG not in {column for trial in TRIALS for column in trial.columns}

"""Every fault of the table, with how many cases the short form and the long form spend on it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tests.torture import (
    clocks,
    copies,
    flipped_bits,
    hostile_input,
    instances,
    io_faults,
    kills,
    many_people,
    passphrases,
    power_loss,
    programs,
    small_disks,
    undo_sequences,
)
from tests.torture.row import Budget, Row
from tests.torture.works import PASSPHRASE, Erasing, Work, all_works, main_works, relockings, upgradings

_FEW = 100
"""Below so many cases only the chief works are put under a fault."""


@dataclass(frozen=True)
class Fault:
    """One line of the table. `traced`: it needs strace; `each`: the seconds that a case takes, about."""

    name: str
    run: Callable[[Budget], Row]
    short: int
    long: int
    traced: bool = False
    each: float = 0.3


def _works(budget: Budget) -> list[Work]:
    if budget.cases < _FEW:
        return main_works((budget.shared or budget.folder) / "works")
    return all_works(budget.folder / "works")


def _power_loss(budget: Budget) -> Row:
    return power_loss.run(budget, _works(budget))


def _at_nth(name: str, kinds: io_faults.Kinds, budget: Budget, *, stays: bool = False) -> Row:
    return io_faults.run(budget, _works(budget), name, kinds, stays=stays)


def _migrations(budget: Budget) -> Row:
    return io_faults.run(budget, upgradings(budget.folder), "migrations, kill −9 at any call", io_faults.KILLS)


def _rekey(budget: Budget) -> Row:
    return io_faults.run(budget, relockings(budget.folder), "rekey, kill −9 at any call", io_faults.KILLS)


def _erasure(budget: Budget) -> Row:
    row = io_faults.run(
        budget, [Erasing(budget.folder / "klar", None)], "erasure, kill −9 at any call", io_faults.KILLS
    )
    row.note = "every file of the folder and of the user's data searched for a word that only the erased person held"
    return row


FAULTS = (
    Fault("kills", kills.run, 12, 300),
    Fault("kills-at-nth", partial(_at_nth, "kill −9 at the nth call", io_faults.KILLS), 12, 300, traced=True),
    Fault("window", programs.window, 2, 30, each=1.0),
    Fault("command-line", programs.command_line, 4, 40, each=3.0),
    Fault("power-loss", _power_loss, 45, 2400, traced=True),
    Fault("eio", partial(_at_nth, "EIO at the nth call", io_faults.EIO), 15, 600, traced=True, each=0.7),
    Fault("enospc", partial(_at_nth, "no space at the nth call", io_faults.ENOSPC), 16, 200, traced=True),
    Fault("fsync", partial(_at_nth, "fsync fails at the nth call", io_faults.FSYNC), 16, 200, traced=True),
    Fault("stays", partial(_at_nth, "EIO from the nth call on", io_faults.EIO, stays=True), 12, 150, traced=True),
    Fault("full-disk", small_disks.full, 4, 40, traced=not small_disks.can_mount()),
    Fault("read-only", small_disks.read_only, 4, 20, traced=not small_disks.can_mount()),
    Fault("flipped-plain", partial(flipped_bits.run, passphrase=None), 40, 600),
    Fault("flipped-encrypted", partial(flipped_bits.run, passphrase=PASSPHRASE), 20, 600),
    Fault("copies", copies.run, 32, 160, traced=True),
    Fault("instances", instances.run, 10, 40),
    Fault("clock", clocks.run, 3, 30),
    Fault("undo", undo_sequences.run, 2, 320, each=1.0),
    Fault("passphrases", passphrases.run, 6, 60, each=2.0),
    Fault("rekey", _rekey, 6, 60, traced=True),
    Fault("migrations", _migrations, 8, 160, traced=True),
    Fault("erasure", _erasure, 6, 60, traced=True),
    Fault("many-people", many_people.run, 2, 4, each=90.0),
    Fault("sheets", hostile_input.sheets, 25, 400),
    Fault("shares", hostile_input.shares, 25, 400),
)


def named(name: str) -> Fault:
    """The fault of that name."""
    return next(fault for fault in FAULTS if fault.name == name)

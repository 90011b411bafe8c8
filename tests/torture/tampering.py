"""Guards that are taken out of the program, one at a time, in a child: a torture that still finds nothing is none.

Some need a mishap beside them that the guard is there for; `MISHAPS` are those alone, with the guard in its place.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.store import durable, erasing, file, journal, lock, replay, unit
from mentordesk.core.store.backups import dropping, making, restoring
from mentordesk.core.store.surroundings.watch import Watch
from tests.torture import script


def remove(guard: str) -> None:
    """Take this guard out of the program that runs in this process (or let this mishap happen)."""
    (GUARDS | MISHAPS)[guard]()


def _put(owner: Any, **others: Any) -> None:
    for name, other in others.items():
        setattr(owner, name, other)


def _nothing(*_: Any, **__: Any) -> None:
    """In the place of something that should have been done."""


def _pragma(wanted: str, other: str) -> Callable[[], None]:
    def change() -> None:
        pragmas = tuple(other if pragma == wanted else pragma for pragma in file._PRAGMAS)
        assert pragmas != file._PRAGMAS
        _put(file, _PRAGMAS=pragmas)

    return change


def _everywhere(function: Any, other: Any) -> Callable[[], None]:
    """Put another function in the place of one, wherever it was imported to."""

    def change() -> None:
        for name, module in list(sys.modules.items()):
            if name.startswith(("mentordesk.", "tests.torture.")):
                for key, value in list(vars(module).items()):
                    if value is function:
                        setattr(module, key, other)

    return change


def _copies_go_bad() -> None:
    """The disk writes something else into a copy than it was given."""
    copied = making._copied

    def spoilt(store: Any, fresh: Path, *rest: Any) -> tuple[str, ...]:
        facts: tuple[str, ...] = copied(store, fresh, *rest)
        content = bytearray(fresh.read_bytes())
        content[5 * 4096 : 6 * 4096] = os.urandom(4096)
        fresh.write_bytes(content)
        return facts

    _put(making, _copied=spoilt)


def _no_backup_is_verified() -> None:
    _copies_go_bad()

    def believed(path: Path, key: Any) -> tuple[str, ...]:
        (facts,) = kept
        return facts

    spoilt, kept = making._copied, list[tuple[str, ...]]()

    def remembered(*asked: Any) -> tuple[str, ...]:
        kept[:] = [spoilt(*asked)]
        return kept[0]

    _put(making, _copied=remembered, _facts_of=believed)


def _a_command_swallows_an_error() -> None:
    """A command of the script goes on after a statement failed, with half of what it should do."""
    do = script.do

    def hasty(store: Any, number: int) -> int:
        if number != 3:
            return do(store, number)
        with store.recording("programme.change_programme") as session:
            session.facts["name"] = ""
            session.execute(sa.text("UPDATE programme SET purpose = 'Halvt'"))
            with suppress(sa.exc.IntegrityError):
                session.execute(sa.text("UPDATE programme SET name = NULL"))
        return number

    _put(script, do=hasty)


def _errors_go_unseen() -> None:
    _a_command_swallows_an_error()
    engine = unit._engine

    def deaf(*asked: Any, **more: Any) -> Any:
        made = engine(*asked, **more)

        @sa.event.listens_for(made, "handle_error")
        def forget(context: sa.engine.ExceptionContext) -> None:
            assert context.connection is not None
            context.connection.info.pop("failed", None)

        return made

    _put(unit, _engine=deaf)


def _somebody_writes_outside_a_step() -> None:
    """A command of the script writes without `recording`; what the triggers say to that is passed over."""
    do = script.do

    def rash(store: Any, number: int) -> int:
        if number == 3:
            connection = file.connect(store.path, store.key)
            with suppress(sqlcipher.IntegrityError):
                connection.execute("UPDATE programme SET places = places + 1")
            connection.close()
        return do(store, number)

    _put(script, do=rash)


def _triggers_let_it_pass() -> None:
    """The triggers in the file are without their guard while somebody writes, and are then made right again."""
    do, guard = script.do, journal._OPEN
    _somebody_writes_outside_a_step()
    rash = script.do

    def unguarded(store: Any, number: int) -> int:
        if number != 3:
            return do(store, number)
        _make_triggers(store, "SELECT 1;")
        done = rash(store, number)
        _make_triggers(store, guard)
        return done

    _put(script, do=unguarded)


def _make_triggers(store: Any, guard: str) -> None:
    _put(journal, _OPEN=guard)
    connection = file.connect(store.path, store.key)
    journal.make_triggers(connection)
    connection.close()


def _keys_point_nowhere() -> None:
    """A command of the script makes an application of nobody."""
    do = script.do

    def wrong(store: Any, number: int) -> int:
        if number == 3:
            with store.recording("recruitment.add_applicant") as session:
                session.facts["person"] = ""
                session.execute(sa.text("UPDATE application SET person = 'ingen'"))
            return number
        return do(store, number)

    _put(script, do=wrong)


def _foreign_keys_off() -> None:
    _keys_point_nowhere()
    _pragma("foreign_keys=ON", "foreign_keys=OFF")()


def _a_commit_errs() -> None:
    """SQLite says that a COMMIT failed, though the step is on the disk: seen when a disk fails after the fact."""
    commit, steps = unit.Recording.commit, iter(range(1000))

    def errs(session: Any) -> None:
        commit(session)
        if next(steps) == 2:
            raise sa.exc.OperationalError("COMMIT", {}, sqlcipher.OperationalError("disk I/O error"))

    _put(unit.Recording, commit=errs)


def _errors_on_commit_are_believed() -> None:
    _a_commit_errs()

    def commit(store: Any, session: Any, number: int) -> None:
        raw = unit._raw(session)
        try:
            session.commit()
        except sa.exc.DBAPIError:
            raw.rollback()
            raise

    _put(unit.Store, _commit=commit)


def _free_corners_stay() -> None:
    """Neither is zeroed what is deleted, nor the file written anew: each of the two does for the other."""
    _pragma("secure_delete=ON", "secure_delete=OFF")()
    _everywhere(erasing.rewrite, _nothing)()


GUARDS: dict[str, Callable[[], None]] = {
    "synchronous off": _pragma("synchronous=EXTRA", "synchronous=OFF"),
    "folder of the journal not synced": _pragma("synchronous=EXTRA", "synchronous=FULL"),
    "journal in memory": _pragma("journal_mode=DELETE", "journal_mode=MEMORY"),
    "no copy is synced": _everywhere(durable.settle, _nothing),
    "no folder is synced": _everywhere(durable.settle_folder, _nothing),
    "no backup is verified": _no_backup_is_verified,
    "errors go unseen": _errors_go_unseen,
    "triggers let anybody write": _triggers_let_it_pass,
    "foreign keys off": _foreign_keys_off,
    "no instance lock": lambda: _put(lock, _grab=lambda handle: True),
    "an exchanged file goes unseen": lambda: _put(Watch, check=_nothing),
    "errors on commit are believed": _errors_on_commit_are_believed,
    "the file is not kept at a restore": lambda: _put(restoring, _kept=_nothing),
    "nothing wipes the free corners": _free_corners_stay,
    "deleted backups come back": lambda: _put(dropping, settle_folder=_nothing),
    "old backups stay": _everywhere(dropping.drop_older, _nothing),
    "no chain of hashes": lambda: _put(replay, _chain=lambda *_: ()),
    "no replay of the journal": _everywhere(replay.differing, lambda *_: ()),
}
MISHAPS: dict[str, Callable[[], None]] = {
    "copies go bad": _copies_go_bad,
    "a command swallows an error": _a_command_swallows_an_error,
    "somebody writes outside a step": _somebody_writes_outside_a_step,
    "keys point nowhere": _keys_point_nowhere,
    "a commit errs": _a_commit_errs,
}

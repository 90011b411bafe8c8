"""The child that looks: opens a file with the program, checks and reads it, and goes on in it."""

from contextlib import suppress
from dataclasses import astuple
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups
from mentordesk.core.store.check import Verdict
from mentordesk.core.store.file import Key
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.torture import script
from tests.torture.children import live_in, place_of
from tests.torture.judging import Looked, content, whole


def look(pipe: Connection) -> None:
    """For `judging.Judge`: open one file after the other; a passphrase is stretched once for each salt."""
    Key.of = lru_cache(maxsize=None)(Key.of)  # type: ignore[method-assign]
    with suppress(EOFError):
        while True:
            path, passphrase, goes_on = pipe.recv()
            live_in(Path(path).parent)
            pipe.send(astuple(looked_at(Path(path), passphrase, goes_on)))


def looked_at(path: Path, passphrase: str | None, goes_on: bool) -> Looked:
    """What the program says of a file."""
    try:
        store = open_file(path, passphrase=passphrase)
    except Trouble as trouble:
        return Looked(trouble=type(trouble).__name__)
    except Exception as error:  # noqa: BLE001  (whatever it is, a figure must tell it)
        return Looked(bug=f"{error!r} {place_of(error)}")
    try:
        return _looked(store, goes_on)
    except Trouble as trouble:
        return Looked(trouble=type(trouble).__name__)
    except Exception as error:  # noqa: BLE001  (as above)
        return Looked(bug=f"{error!r} {place_of(error)}")
    finally:
        store.close()


def _finder(verdict: Verdict) -> str:
    if not verdict.integrity:
        return "SQLite's own check"
    return "foreign keys" if not verdict.foreign_keys else "replay of the journal"


def _looked(store: Store, goes_on: bool) -> Looked:
    verdict = store.check()
    connection = store.connection()
    try:
        found = Looked(
            problems=verdict.problems,
            found_by=_finder(verdict),
            steps=script.length(store),
            content=content(connection),
            whole=whole(connection),
            backups=tuple(str(backups.path_of(store.file_id, one.name)) for one in backups.listed(store.file_id)),
        )
    finally:
        connection.close()
    if goes_on and verdict.ok:
        change_programme(store, store.read(programmes)[0].id, {"purpose": "Og videre"})
        store.undo()
    return found

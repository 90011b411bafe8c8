"""When a backup is needed, and that nobody waits for one that is being made."""

import datetime as dt
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, journal
from mentordesk.core.store.backups import making, whereabouts
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme


def test_before_makes_one_only_when_something_has_changed(store: Store) -> None:
    a_programme(store)
    backups.before(store)
    backups.before(store)
    (first,) = backups.listed(store.file_id)
    assert backups.current(store)
    a_programme(store, name="Senere")
    assert not backups.current(store)
    backups.before(store)
    assert len(backups.listed(store.file_id)) == 2
    with store.recording("programme.change_programme"):
        backups.before(store)
    assert len(backups.listed(store.file_id)) == 2
    backups.path_of(store.file_id, backups.listed(store.file_id)[0].name).unlink()
    assert backups.listed(store.file_id) == [first]
    assert not backups.current(store)


@pytest.mark.parametrize(("hours", "due"), [(0, False), (24, False), (25, True), (-25, True)])
def test_one_is_due_after_a_day(store: Store, monkeypatch: pytest.MonkeyPatch, hours: int, due: bool) -> None:
    assert backups.due(store)
    made = backups.make(store)
    monkeypatch.setattr(making, "now", lambda: made.made + dt.timedelta(hours=hours))
    assert backups.due(store) is due


def test_a_step_does_not_wait_for_the_copy(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy begins again instead, and holds the step."""
    programme = a_programme(store)
    copied, tried = journal.head_of, list[int]()
    monkeypatch.setattr(making, "_PAUSE", 0)

    def slow(connection: Any) -> str | None:
        if not tried:
            worker = threading.Thread(target=change_programme, args=(store, programme, {"name": "Nytt navn"}))

            def begin() -> None:  # only from within the statement: what comes before it interrupts nothing
                if not tried:
                    tried.append(1)
                    worker.start()

            connection.set_progress_handler(begin, 1000)
            with pytest.raises(sqlcipher.OperationalError, match="interrupted"):
                connection.execute(ENDLESS).fetchone()
            worker.join()
            raise interrupted()
        return copied(connection)

    monkeypatch.setattr(making, "head_of", slow)
    made = backups.make(store)
    kept = open_file(backups.path_of(store.file_id, made.name), passphrase=None)
    assert [row.name for row in kept.read(programmes)] == ["Nytt navn"]
    kept.close()
    assert not store.changed


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n, change_set"


def interrupted() -> sqlcipher.OperationalError:
    """What SQLite says when a step interrupts it."""
    error = sqlcipher.OperationalError("interrupted")
    error.sqlite_errorcode = sqlcipher.SQLITE_INTERRUPT
    return error


def test_the_place_is_remembered(store: Store, tmp_path: Path, data: Path) -> None:
    assert whereabouts.known_id(store.path) is None
    backups.make(store)
    assert whereabouts.known_id(store.path) == store.file_id
    assert whereabouts.known_id(tmp_path / "annen.mentordesk") is None
    (data / "backups" / "files.json").write_text("[", "utf-8")
    assert whereabouts.known_id(store.path) is None

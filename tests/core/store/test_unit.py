"""Steps: whole or nothing, one line of history, and told to listeners once they are kept."""

import threading
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import orm

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.programme.commands import change_organisation, change_programme
from mentordesk.core.programme.errors import EndsBeforeStart, TextMissing
from mentordesk.core.programme.queries import people, programme_of
from mentordesk.core.programme.tables import PersonLanguage, Programme
from mentordesk.core.store import errors
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Changed, Recording, Store
from tests.builders import START, a_person, an_adept


def name_of(store: Store, programme: UUID) -> str:
    return store.read(programme_of, programme).name


def commands(store: Store) -> list[str]:
    return [line.command for line in store.read(history)]


def test_a_step_is_one_line_of_history_with_its_facts(store: Store, programme: UUID) -> None:
    change_programme(store, programme, {"name": "Nytt navn"})
    line, *_ = store.read(history)
    assert (line.command, line.facts, line.who) == (
        "programme.change_programme",
        {"name": "Nytt navn"},
        "Ingrid Solheim",
    )
    step, again = store.steps()
    assert step is not None
    assert (step.number, step.command, again) == (line.id, line.command, None)


def test_steps_within_a_step_join_it(store: Store, programme: UUID) -> None:
    before = commands(store)
    with store.recording("programme.change_programme") as outer:
        change_programme(store, programme, {"name": "Først"})
        with store.recording("programme.change_organisation") as inner:
            assert inner is outer
            change_organisation(store, {"phone": "+4740000001"})
    assert commands(store) == ["programme.change_programme", *before]
    store.undo()
    assert name_of(store, programme) == "Sterk sammen"
    assert store.read(programme_of, programme).organisation_phone is None


@pytest.mark.parametrize("error", [TextMissing(field="name"), KeyError("x"), KeyboardInterrupt()])
def test_an_exception_takes_everything_back(store: Store, programme: UUID, error: BaseException) -> None:
    def half() -> None:
        with store.recording("programme.change_programme") as session:
            session.get_one(Programme, programme).name = "Halvt"
            session.flush()
            a_person(store, "Ola Halv")
            raise error

    before = commands(store)
    with pytest.raises(type(error)):
        half()
    assert (name_of(store, programme), store.read(people), commands(store)) == ("Sterk sammen", [], before)
    change_programme(store, programme, {"name": "Helt"})
    assert name_of(store, programme) == "Helt"


def test_a_refusal_after_a_change_leaves_nothing_of_it(store: Store, programme: UUID) -> None:
    with pytest.raises(EndsBeforeStart):
        change_programme(store, programme, {"name": "Nytt", "end": START.replace(year=2026)})
    with pytest.raises(TextMissing):
        change_programme(store, programme, {"places": 3, "name": "  "})
    found = store.read(programme_of, programme)
    assert (found.name, found.places) == ("Sterk sammen", 10)


def test_what_changes_nothing_is_no_step(store: Store, programme: UUID) -> None:
    heard: list[Changed] = []
    store.listeners.append(heard.append)
    before = commands(store)
    change_programme(store, programme, {"name": " Sterk sammen ", "places": 10})
    with store.recording("programme.change_programme"):
        pass
    assert (commands(store), heard) == (before, [])


def test_a_change_and_back_in_one_step_is_one_step(store: Store, programme: UUID) -> None:
    with store.recording("programme.change_programme") as session:
        session.facts["name"] = "x"
        for name in ("x", "Sterk sammen"):
            session.get_one(Programme, programme).name = name
            session.flush()
    assert commands(store)[0] == "programme.change_programme"
    store.undo()
    assert name_of(store, programme) == "Sterk sammen"


def swallow(session: Recording) -> None:
    """As a command that must not do so: one statement fails and nobody is told."""
    with pytest.raises(sa.exc.DBAPIError):
        session.execute(sa.text("INSERT INTO person(id, name) VALUES (NULL, 'x')"))


def test_an_error_that_a_command_swallows_refuses_the_whole_step(store: Store, programme: UUID) -> None:
    def half() -> None:
        with store.recording("programme.change_programme") as session:
            session.get_one(Programme, programme).name = "Halvt"
            session.flush()
            swallow(session)

    with pytest.raises(RuntimeError):
        half()
    assert name_of(store, programme) == "Sterk sammen"


def test_after_a_failed_step_the_next_one_goes_through(store: Store, programme: UUID) -> None:
    def fail(ends_with: type[Exception]) -> None:
        with store.recording("programme.change_programme") as session:
            if ends_with is sa.exc.DBAPIError:
                session.execute(sa.text("UPDATE nowhere SET x = 1"))
            swallow(session)
            if ends_with is TextMissing:
                raise TextMissing(field="name")

    for ends_with in (RuntimeError, sa.exc.DBAPIError, TextMissing):
        with pytest.raises(ends_with):
            fail(ends_with)
        change_programme(store, programme, {"name": ends_with.__name__})
        assert name_of(store, programme) == ends_with.__name__


def test_a_row_that_points_nowhere_is_not_kept(store: Store, programme: UUID) -> None:
    before = commands(store)
    with pytest.raises(sa.exc.IntegrityError), store.recording("programme.change_person") as session:
        session.add(PersonLanguage(person=programme, value="Norsk"))
    assert commands(store) == before
    a_person(store, "Ola Nordmann")
    assert commands(store)[1:] == before


def test_listeners_hear_of_a_step_once_it_is_kept(store: Store, programme: UUID) -> None:
    heard: list[tuple[Changed, str]] = []

    def listen(change: Changed) -> None:
        heard.append((change, name_of(store, programme)))

    store.changed = False
    store.listeners.append(listen)
    with store.recording("programme.change_programme") as session:
        change_programme(store, programme, {"name": "Nytt"})
        an_adept(store, programme, languages=("Norsk",))
        session.flush()
        assert (heard, store.changed) == ([], False)
    tables = {"programme", "person", "person_language", "application", "application_field"}
    tables |= {"application_topic", "application_time"}
    assert heard == [(Changed("programme.change_programme", frozenset(tables)), "Nytt")]
    assert store.changed
    with pytest.raises(TextMissing):
        change_programme(store, programme, {"name": ""})
    assert len(heard) == 1
    store.undo()
    store.redo()
    assert [change.command for change, _ in heard[1:]] == ["undo", "redo"]
    assert {change.tables for change, _ in heard} == {frozenset(tables)}


def test_a_listener_may_record(store: Store, programme: UUID) -> None:
    def listen(change: Changed) -> None:
        if change.command == "programme.change_programme":
            change_organisation(store, {"phone": "+4740000002"})

    store.listeners.append(listen)
    change_programme(store, programme, {"name": "Nytt"})
    assert commands(store)[:2] == ["programme.change_organisation", "programme.change_programme"]


def test_steps_of_two_threads_come_one_after_the_other(store: Store, programme: UUID) -> None:
    before = len(commands(store))
    with_error: list[BaseException] = []

    def work(who: str) -> None:
        try:
            for number in range(5):
                a_person(store, f"{who} {number}")
        except Exception as error:  # noqa: BLE001  (told by the test itself)
            with_error.append(error)

    threads = [threading.Thread(target=work, args=(who,)) for who in ("Ola", "Kari")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert with_error == []
    assert len(commands(store)) == before + 10
    assert len(store.read(people)) == 10


def test_the_author_is_who_signs(store: Store, programme: UUID) -> None:
    store.sign_as("Ali Demir")
    change_programme(store, programme, {"name": "Nytt"})
    assert store.author == "Ali Demir"
    assert [line.who for line in store.read(history)] == ["Ali Demir", "Ingrid Solheim"]


def test_a_full_disk_is_told_and_leaves_everything_as_it_was(store: Store, programme: UUID) -> None:
    def write_much(*, room: bool) -> None:
        with store.recording("programme.change_programme") as session:
            raw: Any = session.connection().connection.dbapi_connection
            (pages,) = raw.execute("PRAGMA page_count").fetchone()
            raw.execute(f"PRAGMA max_page_count = {1000 if room else pages}")
            session.get_one(Programme, programme).purpose = "x" * 500_000

    before = commands(store)
    with pytest.raises(errors.DiskFull):
        write_much(room=False)
    assert (commands(store), store.read(programme_of, programme).purpose) == (before, None)
    write_much(room=True)
    assert len(commands(store)) == len(before) + 1


def test_an_error_on_commit_is_no_trouble_when_the_step_was_kept(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = orm.Session.commit

    def kept_but_told_otherwise(session: orm.Session) -> None:
        commit(session)
        raise sa.exc.OperationalError("COMMIT", None, sqlcipher.OperationalError("disk I/O error"))

    monkeypatch.setattr(orm.Session, "commit", kept_but_told_otherwise)
    change_programme(store, programme, {"name": "Nytt"})
    assert name_of(store, programme) == "Nytt"


def test_an_error_on_commit_is_trouble_when_the_step_was_not_kept(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(session: orm.Session) -> None:
        error = sqlcipher.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlcipher.SQLITE_IOERR
        raise sa.exc.OperationalError("COMMIT", None, error)

    monkeypatch.setattr(orm.Session, "commit", failing)
    with pytest.raises(errors.DiskFailed):
        change_programme(store, programme, {"name": "Nytt"})
    assert name_of(store, programme) == "Sterk sammen"


def test_another_program_that_keeps_the_file_locked_is_told(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.recording("programme.change_programme") as session:
        raw: Any = session.connection().connection.dbapi_connection
        raw.execute("PRAGMA busy_timeout = 10")
    other = sqlcipher.connect(str(store.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.FileBusy):
        change_programme(store, programme, {"name": "Nytt"})
    other.execute("ROLLBACK")
    other.close()
    change_programme(store, programme, {"name": "Nytt"})
    assert name_of(store, programme) == "Nytt"


def test_a_field_that_does_not_exist_is_a_bug_and_changes_nothing(store: Store, programme: UUID) -> None:
    with pytest.raises(TypeError):
        change_programme(store, programme, {"name": "Nytt", "deleted": True})
    assert name_of(store, programme) == "Sterk sammen"


def test_a_refusal_holds_no_personal_data_in_its_text() -> None:
    class Told(Refusal):
        pass

    assert str(Told(name="Amina Hussein")) == "Told"
    assert "Amina" not in repr(Told(name="Amina Hussein"))

"""Fields emptied for good: in the row, in the journal and in what is searched; everything else of the row stays."""

from typing import Any
from uuid import UUID

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.privacy.tables import Erasure
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import found_people, people
from mentordesk.core.store.erasing import blank_fields, ledger, reapply, rewrite
from mentordesk.core.store.file import connect
from mentordesk.core.store.history import changes_of, history
from mentordesk.core.store.unit import Store
from tests.builders import an_adept

CANARY = "Zxqvarna"


def blanked(store: Store, person: UUID, *fields: str) -> None:
    with store.recording("privacy.erase_people", log=True) as session:
        receipt = new_id()
        blank_fields(session, "person", [person], fields, receipt)
        session.add(
            Erasure(id=receipt, kind="x", subject=person, records=1, reason="x", day=today(), author="Ingrid Solheim")
        )
        session.facts["count"] = 1
    rewrite(store)


def somebody(store: Store, programme: UUID) -> UUID:
    person = an_adept(store, programme, f"{CANARY} Hussein", email="amina@example.org", employer=f"{CANARY} AS")
    change_person(store, person, {"employer": f"{CANARY} Drift", "town": "Bergen"})
    return person


def test_emptied_fields_are_in_no_byte_and_the_rest_stays(store: Store, programme: UUID) -> None:
    person = somebody(store, programme)
    blanked(store, person, "name", "employer")
    (found,) = store.read(people)
    assert (found.name, found.employer, found.town, found.email) == ("", None, "Bergen", "amina@example.org")
    assert CANARY.encode() not in store.path.read_bytes()
    assert CANARY.lower().encode() not in store.path.read_bytes()
    assert [key for key, _ in store.read(found_people, "amina@example.org")] == [person]
    assert store.check().ok


def test_undo_puts_back_what_is_known_and_leaves_the_rest(store: Store, programme: UUID) -> None:
    person = somebody(store, programme)
    blanked(store, person, "employer")
    step = store.read(history)[1]
    assert [change.field for change in store.read(changes_of, step.id)] == ["town"]
    store.undo()
    (found,) = store.read(people)
    assert (found.town, found.employer) == ("Drammen", None)
    change_person(store, person, {"employer": "Ny AS"})
    store.undo()
    store.undo()
    assert store.read(people) == []
    store.redo()
    (found,) = store.read(people)
    assert (found.name, found.employer) == (f"{CANARY} Hussein", None)
    assert store.check().ok


def test_what_was_emptied_is_emptied_again_in_an_older_copy(store: Store, programme: UUID, tmp_path: Any) -> None:
    from mentordesk.core.store import backups

    person = somebody(store, programme)
    older = tmp_path / "eldre.mentordesk"
    backups.copy_to(store, older)
    blanked(store, person, "employer")
    look = store.connection()
    known = ledger(look)
    look.close()
    connection = connect(older, None)
    reapply(connection, known)
    row = connection.execute("SELECT employer, town FROM person").fetchone()
    connection.close()
    assert row == (None, "Bergen")
    assert f"{CANARY} AS".encode() not in older.read_bytes()

"""Whoever came with a step that was undone is still in the file, is told of, and can be erased for good."""

from pathlib import Path
from uuid import UUID

from mentordesk.core.privacy.commands import delete_person, erase_person
from mentordesk.core.privacy.queries import deleted_people
from mentordesk.core.store.unit import Store
from tests.builders import an_adept


def test_an_undone_person_is_among_the_deleted_until_erased(store: Store, programme: UUID) -> None:
    amina, leyla = an_adept(store, programme, "Amina Hussein"), an_adept(store, programme, "Leyla Kanarifugl")
    delete_person(store, person=amina)
    store.undo()
    store.undo()
    (gone,) = store.read(deleted_people)
    assert (gone.id, gone.undone) == (leyla, True)
    erase_person(store, person=leyla, reason="Kom med ved en feil")
    assert store.read(deleted_people) == []
    store.redo()  # what was undone before: that Amina was deleted
    assert [one.id for one in store.read(deleted_people)] == [amina]
    assert b"Kanarifugl" not in Path(store.path).read_bytes()
    assert store.check().ok


def test_redoing_brings_the_undone_person_back(store: Store, programme: UUID) -> None:
    leyla = an_adept(store, programme, "Leyla Said")
    store.undo()
    store.redo()
    assert store.read(deleted_people) == []
    delete_person(store, person=leyla)
    assert [one.undone for one in store.read(deleted_people)] == [False]

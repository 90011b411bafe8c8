"""The texts by which people search follow the records, and the check finds those that do not."""

from uuid import UUID

import pytest

from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import found_people
from mentordesk.core.store.file import connect
from mentordesk.core.store.repair import put_right
from mentordesk.core.store.unit import Store
from tests.builders import an_adept


def spoil(store: Store, statement: str) -> None:
    """What a flipped bit or a foreign hand does."""
    connection = connect(store.path, None)
    connection.execute(statement)
    connection.close()


def test_the_texts_follow_the_records(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina Hussein")
    change_person(store, amina, {"name": "Åse Ødegård"})
    assert store.read(found_people, "ase ode") == [(amina, "Åse Ødegård")]
    store.undo()
    assert store.read(found_people, "ase ode") == []
    assert store.read(found_people, "amina hussein") == [(amina, "Amina Hussein")]
    assert store.check().ok


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE search SET folded = 'nobody'",
        "DELETE FROM search",
        "INSERT INTO search(id, folded) VALUES ('0123456789abcdef0123456789abcdef', 'ghost')",
    ],
)
def test_a_text_that_is_not_the_record_s_is_found_and_made_anew(store: Store, programme: UUID, statement: str) -> None:
    amina = an_adept(store, programme, "Amina Hussein")
    spoil(store, statement)
    store.watch.own()
    verdict = store.check()
    assert not verdict.ok
    assert all(problem.startswith("search ") for problem in verdict.problems)
    put_right(store)
    assert store.check().ok
    assert store.read(found_people, "amina") == [(amina, "Amina Hussein")]

"""What a step changed, and what it takes to say whom that is about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.programme.commands import change_mandate, change_programme
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.store.history import beginnings, changes_of, history, size_of
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path)
    yield made
    made.close()


def test_new_rows_are_counted_and_can_be_left_out(store: Store) -> None:
    programme = a_programme(store)
    (line,) = store.read(history)
    total, new = store.read(size_of, line.id)
    assert total == len(store.read(changes_of, line.id))
    assert new["programme"] == new["organisation"] == 1
    rest = store.read(changes_of, line.id, but_new_of=["programme"])
    assert {change.table for change in rest} == new.keys() - {"programme"}
    assert len(store.read(changes_of, line.id, limit=1)) == 1
    change_programme(store, programme, {"places": 3})
    last = store.read(history)[0].id
    assert store.read(size_of, last) == (1, {})
    assert len(store.read(changes_of, last, but_new_of=["programme"])) == 1


def test_a_row_is_known_as_it_began_with_all_that_it_names(store: Store) -> None:
    programme = a_programme(store)
    change_mandate(store, programme, {"body": "Styret"})
    change_programme(store, programme, {"name": "Et annet navn"})
    (change,) = store.read(changes_of, store.read(history)[1].id)
    found = store.read(beginnings, [change.row])
    assert found[change.row]["body"] == "Styret"
    assert found[programme]["name"] == "Sterk sammen"
    organisations = [row for row in found.values() if "number" in row or row.keys() == {"deleted", "name"}]
    assert len(found) == 2 + len(organisations)
    assert store.read(programme_of, programme).name == "Et annet navn"


def test_a_row_that_nobody_has_made_is_left_out(store: Store) -> None:
    a_programme(store)
    assert store.read(beginnings, [store.file_id]) == {}

"""Criteria in the coordinator's hand."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.selection.commands import change_weights
from mentordesk.core.selection.errors import WeightOutOfRange
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.rubric.commands import (
    add_criterion,
    change_criterion,
    move_criterion,
    remove_criterion,
)
from mentordesk.core.selection.rubric.errors import CriterionNameTaken, CriterionUnnamed, LastCriterion
from mentordesk.core.selection.rubric.queries import score_counts
from mentordesk.core.selection.rubric.rules import anchor_lines, moved
from mentordesk.core.store.unit import Store
from tests.core.selection.conftest import by_name, give


def names(store: Store, programme: UUID) -> list[str]:
    return [one.name for one in store.read(criteria, programme)]


def test_a_new_criterion_comes_last_with_its_words(store: Store, programme: UUID) -> None:
    key = add_criterion(
        store, programme=programme, name="  Egnethet  for  rollen", weight=20, anchors=["Lite", "", "Noe"]
    )
    last = store.read(criteria, programme)[-1]
    assert (last.id, last.name, last.weight, last.anchors[:3]) == (key, "Egnethet for rollen", 20, ("Lite", "", "Noe"))
    with pytest.raises(CriterionNameTaken):
        add_criterion(store, programme=programme, name="egnethet for rollen", weight=1)
    with pytest.raises(CriterionUnnamed):
        add_criterion(store, programme=programme, name=" ", weight=1)
    with pytest.raises(WeightOutOfRange):
        add_criterion(store, programme=programme, name="Ny", weight=101)
    store.undo()
    assert "Egnethet for rollen" not in names(store, programme)


def test_a_criterion_of_the_template_is_changed_before_it_was_used(store: Store, programme: UUID) -> None:
    first = store.read(criteria, programme)[0]
    change_criterion(store, programme=programme, criterion=first.id, name="Driv")
    change_criterion(store, programme=programme, criterion=first.id, name="driv")
    change_criterion(store, programme=programme, criterion=first.id, anchors=["a", "b\nc", "", "", "e"])
    now = store.read(criteria, programme)[0]
    assert (now.id, now.name, now.weight, now.anchors) == (first.id, "driv", first.weight, ("a", "b c", "", "", "e"))
    with pytest.raises(CriterionNameTaken):
        change_criterion(store, programme=programme, criterion=first.id, name=names(store, programme)[1])


def test_criteria_are_put_in_another_order(store: Store, programme: UUID) -> None:
    before = [one.id for one in store.read(criteria, programme)]
    move_criterion(store, programme=programme, criterion=before[0], steps=1)
    assert [one.id for one in store.read(criteria, programme)] == [before[1], before[0], *before[2:]]
    move_criterion(store, programme=programme, criterion=before[0], steps=99)
    assert [one.id for one in store.read(criteria, programme)] == [*before[1:], before[0]]


def test_with_a_criterion_its_points_go_away_and_both_come_back(store: Store, programme: UUID) -> None:
    for name in ("Amina", "Leyla"):
        give(store, programme, name, 5)
        give(store, programme, name, 1, criterion=1)
    first = store.read(criteria, programme)[0].id
    assert store.read(score_counts)[first] == 2
    remove_criterion(store, programme=programme, criterion=first)
    assert by_name(store, programme)["Amina"].score == 1
    assert first not in store.read(score_counts)
    store.undo()
    assert store.read(score_counts)[first] == 2
    assert store.read(criteria, programme)[0].id == first


def test_something_must_count(store: Store, programme: UUID) -> None:
    keys = [one.id for one in store.read(criteria, programme)]
    change_weights(store, programme=programme, weights={key: 10 if key == keys[0] else 0 for key in keys})
    with pytest.raises(LastCriterion):
        remove_criterion(store, programme=programme, criterion=keys[0])


@given(st.integers(-9, 9), st.integers(0, 4))
def test_moving_loses_nobody(steps: int, place: int) -> None:
    order = [UUID(int=number) for number in range(5)]
    after = moved(order, order[place], steps)
    assert sorted(after) == order
    assert after.index(order[place]) == min(max(place + steps, 0), 4)


def test_words_of_scores_stay_on_their_line() -> None:
    assert anchor_lines(["", " ", ""]) is None
    assert anchor_lines(["a\nb", *[""] * 9, "z"]) == "a b\n\n\n\n"

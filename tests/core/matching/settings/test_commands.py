"""How a programme matches: only what differs from its preset is stored, and what cannot be is refused."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.errors import NoSuchMode
from mentordesk.core.matching.model import Criterion, Settings
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.settings import errors
from mentordesk.core.matching.settings.commands import set_criterion, set_matching, set_weights, use_preset
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.matching.settings.rules import criterion_of, in_use, preset
from mentordesk.core.matching.settings.tables import MatchRule, MatchSettings
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.core.matching.conftest import People


def now(store: Store, programme: UUID) -> Settings:
    return store.read(settings_of, programme)


def one(store: Store, programme: UUID, key: str) -> Criterion:
    return criterion_of(now(store, programme), key)


def stored(store: Store) -> tuple[int, set[str]]:
    """How many rows of settings there are, and of which criteria there is one."""

    def read(session: Any) -> tuple[int, set[str]]:
        return len(session.scalars(sa.select(MatchSettings)).all()), set(session.scalars(sa.select(MatchRule.key)))

    return store.read(read)


def test_without_a_choice_the_template_decides(store: Store, programme: UUID) -> None:
    assert now(store, programme) == preset("job")
    assert now(store, a_programme(store, template="reverse")) == preset("reverse")


def test_only_what_differs_is_stored(store: Store, programme: UUID) -> None:
    set_criterion(store, programme=programme, key="field", weight=50)
    set_criterion(store, programme=programme, key="background", kind="should", weight=7, direction="likeness")
    assert stored(store) == (0, {"field", "background"})
    assert one(store, programme, "background") == Criterion("background", 7, "should", "likeness")
    set_criterion(store, programme=programme, key="field", weight=30)
    assert stored(store) == (0, {"background"})
    set_matching(store, programme=programme, minimum=4000, group_by="employer", group_limit=1)
    assert stored(store) == (1, {"background"})
    set_matching(store, programme=programme, minimum=0, group_by=None, group_limit=None)
    assert stored(store) == (0, {"background"})
    set_matching(store, programme=programme, missing=0)
    assert (now(store, programme).missing, stored(store)[0]) == (0, 1)


def test_a_change_to_what_is_leaves_no_step(store: Store, programme: UUID) -> None:
    before = len(store.read(history))
    set_criterion(store, programme=programme, key="field", weight=30, kind="should")
    set_matching(store, programme=programme, mode="floor")
    set_weights(store, programme=programme, weights={})
    use_preset(store, programme=programme, preset="job")
    assert len(store.read(history)) == before


def test_a_preset_takes_the_place_of_all_criteria_and_leaves_the_rest(store: Store, programme: UUID) -> None:
    set_matching(store, programme=programme, mode="sum", missing=100, minimum=3000)
    set_weights(store, programme=programme, weights={"field": 1, "place": 99})
    use_preset(store, programme=programme, preset="group")
    wanted = replace(preset("group"), mode="sum", missing=100, minimum=3000)
    assert now(store, programme) == wanted
    assert stored(store) == (1, set())
    store.undo()
    assert one(store, programme, "place").weight == 99
    assert now(store, programme).preset == "job"


def test_what_differs_is_measured_by_the_preset_in_use(store: Store, programme: UUID) -> None:
    use_preset(store, programme=programme, preset="youth")
    set_criterion(store, programme=programme, key="place", weight=10)
    assert stored(store) == (1, {"place"})
    set_criterion(store, programme=programme, key="place", weight=20)
    assert stored(store) == (1, set())


def test_weights_change_in_one_step(store: Store, programme: UUID) -> None:
    set_weights(store, programme=programme, weights={"field": 0, "topics": 0, "times": 3})
    weights = {each.key: each.weight for each in now(store, programme).criteria if each.kind == "should"}
    assert (weights["field"], weights["topics"], weights["times"], weights["place"]) == (0, 0, 3, 10)
    store.undo()
    assert now(store, programme) == preset("job")


def test_a_must_that_becomes_a_should_counts_the_usual(store: Store, programme: UUID) -> None:
    set_criterion(store, programme=programme, key="same_employer", kind="should")
    assert one(store, programme, "same_employer") == Criterion("same_employer", 10, "should")
    set_criterion(store, programme=programme, key="same_employer", weight=0)
    assert one(store, programme, "same_employer").weight == 0


def test_the_plan_is_made_by_the_settings(store: Store, programme: UUID, people: People) -> None:
    set_criterion(store, programme=programme, key="common_language", kind="off")
    set_matching(store, programme=programme, missing=100, mode="sum")
    found = store.read(to_match, programme)
    assert found.settings == now(store, programme)
    assert found.rules.criteria == in_use(found.settings)
    assert "common_language" not in {each.key for each in found.rules.criteria}
    assert found.rules.missing == 100
    assert found.settings.mode == "sum"


@pytest.mark.parametrize(
    ("key", "kind", "direction", "weight"),
    [
        ("minor_protection", "off", "likeness", 0),
        ("shoe_size", "must", "likeness", 0),
        ("topics", "should", "difference", 10),
        ("topics", "maybe", "likeness", 10),
        ("topics", "should", "likeness", 32_000),
    ],
)
def test_a_row_that_cannot_be_counts_for_nothing(
    store: Store, programme: UUID, key: str, kind: str, direction: str, weight: int
) -> None:
    with store.recording("matching.set_criterion") as session:
        values = {"key": key, "kind": kind, "direction": direction, "weight": weight}
        session.add(MatchRule(id=new_id(), programme=programme, **values))
    assert now(store, programme) == preset("job")


REFUSED: list[tuple[type[Refusal], Callable[..., None], dict[str, Any]]] = [
    (errors.NoSuchPreset, use_preset, {"preset": "x"}),
    (errors.NoSuchCriterion, set_criterion, {"key": "shoe_size", "weight": 3}),
    (errors.NoSuchCriterion, set_weights, {"weights": {"shoe_size": 3}}),
    (errors.NoSuchKind, set_criterion, {"key": "field", "kind": "maybe"}),
    (errors.NoSuchDirection, set_criterion, {"key": "topics", "direction": "difference"}),
    (errors.NoSuchDirection, set_criterion, {"key": "field", "direction": "sideways"}),
    (errors.WeightNotPossible, set_criterion, {"key": "field", "weight": 101}),
    (errors.WeightNotPossible, set_weights, {"weights": {"field": -1}}),
    (errors.MinorsStayProtected, set_criterion, {"key": "minor_protection", "kind": "should"}),
    (errors.MinorsStayProtected, set_criterion, {"key": "minor_protection", "kind": "off"}),
    (NoSuchMode, set_matching, {"mode": "best"}),
    (errors.MinimumNotPossible, set_matching, {"minimum": 10_001}),
    (errors.MinimumNotPossible, set_matching, {"minimum": -1}),
    (errors.MissingNotPossible, set_matching, {"missing": 33}),
    (errors.NoSuchGrouping, set_matching, {"group_by": "name"}),
    (errors.SizesNotPossible, set_matching, {"group_limit": 0}),
    (errors.SizesNotPossible, set_matching, {"least_size": 4, "greatest_size": 3}),
    (errors.SizesNotPossible, set_matching, {"greatest_size": 0}),
]


@pytest.mark.parametrize(("refusal", "command", "asked"), REFUSED)
def test_what_cannot_be_is_refused_and_nothing_changes(
    store: Store, programme: UUID, refusal: type[Refusal], command: Callable[..., None], asked: dict[str, Any]
) -> None:
    with pytest.raises(refusal):
        command(store, programme=programme, **asked)
    assert (now(store, programme), stored(store)) == (preset("job"), (0, set()))

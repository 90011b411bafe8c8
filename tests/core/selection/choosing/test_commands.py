"""Quotas on a real file: declared, seen in the list, and changed too late."""

from uuid import UUID

import pytest

from mentordesk.core.kernel.clock import today
from mentordesk.core.selection.choosing.commands import Wanted
from mentordesk.core.selection.choosing.errors import QuotaTwice, QuotaUnbounded, QuotaUnknown, TooManyQuotas
from mentordesk.core.selection.choosing.queries import possible, quotas
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.queries import assessed
from mentordesk.core.store.unit import Store
from tests.core.selection.choosing.conftest import MEN, YOUNG, declare
from tests.core.selection.conftest import by_name


def results(store: Store, programme: UUID) -> dict[str, str]:
    return {name: row.result for name, row in by_name(store, programme).items()}


def test_a_quota_moves_the_line_and_says_so(store: Store, scored: UUID) -> None:
    declare(store, scored, YOUNG)
    rows = by_name(store, scored)
    assert results(store, scored) == {"Amina": "offered", "Leyla": "waiting", "Sara": "waiting", "Zahra": "offered"}
    (quota,) = store.read(quotas, scored)
    assert quota.declared == today()
    assert (rows["Zahra"].why, rows["Leyla"].why) == (("in", (quota.id,)), ("out", (quota.id,)))
    assert rows["Amina"].why is None


def test_what_became_of_each_quota_is_told(store: Store, scored: UUID) -> None:
    declare(store, scored, Wanted("younger", "30", 3, None), MEN)
    found = store.read(assessed, scored).quotas
    assert [(row.quota.by, row.kept) for row in found] == [("gender", (1, 0, 0)), ("younger", (1, 2, 0))]


def test_the_choice_still_tells_of_the_quotas_when_it_is_made(store: Store, scored: UUID) -> None:
    declare(store, scored, YOUNG)
    accept_selection(store, programme=scored)
    rows = by_name(store, scored)
    assert [(name, row.why.way) for name, row in rows.items() if row.why] == [("Leyla", "out"), ("Zahra", "in")]


def test_quotas_are_replaced_as_a_whole_and_come_back_by_undo(store: Store, scored: UUID) -> None:
    declare(store, scored, YOUNG)
    declare(store, scored, MEN)
    assert [one.by for one in store.read(quotas, scored)] == ["gender"]
    store.undo()
    assert [one.by for one in store.read(quotas, scored)] == ["younger"]
    declare(store, scored)
    assert results(store, scored)["Leyla"] == "offered"


def test_the_same_again_is_no_step(store: Store, scored: UUID) -> None:
    declare(store, scored, YOUNG)
    step = store.steps()[0]
    declare(store, scored, YOUNG)
    assert store.steps()[0] == step


def test_a_change_after_the_choice_is_a_step_of_another_name(store: Store, scored: UUID) -> None:
    declare(store, scored, YOUNG)
    accept_selection(store, programme=scored)
    declare(store, scored, MEN)
    step = store.steps()[0]
    assert step is not None
    assert (step.command, step.facts["count"]) == ("selection.change_quotas", 1)


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        ((Wanted("younger", "30", None, None),), QuotaUnbounded),
        ((Wanted("younger", "30", 3, 2),), QuotaUnbounded),
        ((Wanted("younger", "ung", 1, None),), QuotaUnknown),
        ((Wanted("shoes", "44", 1, None),), QuotaUnknown),
        ((YOUNG, Wanted("younger", "30", 2, None)), QuotaTwice),
        (tuple(Wanted("younger", str(age), 1, None) for age in range(20, 27)), TooManyQuotas),
    ],
)
def test_what_makes_no_sense_is_refused(
    store: Store, scored: UUID, wanted: tuple[Wanted, ...], error: type[Exception]
) -> None:
    with pytest.raises(error):
        declare(store, scored, *wanted)
    assert not store.read(quotas, scored)


def test_quotas_can_be_by_what_was_said(store: Store, scored: UUID) -> None:
    found = {one.by: one.values for one in store.read(possible, scored)}
    assert found["younger"] == ()
    assert [name for _, name in found["gender"]] == ["kvinne", "Mann"]

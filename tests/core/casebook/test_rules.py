"""How a concern goes on: only forwards, to an end, and whatever it says survives being written down."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.casebook.errors import (
    ConcernIsClosed,
    ConcernNotAssessed,
    ConcernSaysNothing,
    HappenedLater,
    NotAStepForward,
)
from mentordesk.core.casebook.rules import (
    ASSESSED,
    CLOSED,
    NEW,
    REPORTED,
    SEVERITIES,
    STATUSES,
    TO_DO,
    Concern,
    Telling,
    advanced,
    as_text,
    begun,
    changed,
    closed,
    from_text,
    next_steps,
)
from mentordesk.core.kernel.errors import Refusal

TODAY = dt.date(2027, 3, 1)
WRITTEN = replace(begun(1, TODAY), text="Hun gråt")

days = st.dates(dt.date(2020, 1, 1), TODAY)
concerns = st.builds(
    Concern,
    number=st.integers(1, 999),
    happened=days,
    people=st.lists(st.uuids(), max_size=3).map(tuple),
    severity=st.sampled_from(SEVERITIES),
    text=st.text(),
    danger=st.booleans(),
    done=st.frozensets(st.sampled_from(TO_DO)),
    told=st.lists(st.builds(Telling, days, st.text()), max_size=3).map(tuple),
    measures=st.text(),
    status=st.sampled_from(STATUSES),
    closed=st.none() | days,
)
ways = st.one_of(
    st.sampled_from(STATUSES).map(lambda status: lambda one: advanced(one, status)),
    st.text(max_size=3).map(lambda text: lambda one: changed(one, {"text": text}, TODAY)),
    st.just(lambda one: closed(one, TODAY)),
)


@given(concern=concerns)
def test_what_is_written_down_is_read_again(concern: Concern) -> None:
    assert from_text(as_text(concern)) == concern


@given(chosen=st.lists(ways, max_size=12))
def test_a_concern_only_goes_forwards_and_stays_as_it_was_closed(chosen: list[Any]) -> None:
    concern = begun(7, TODAY)
    for way in chosen:
        before = concern
        try:
            concern = way(before)
        except Refusal:
            continue
        assert before.status != CLOSED
        assert STATUSES.index(concern.status) >= STATUSES.index(before.status)
        assert (concern.status != before.status) <= (concern.text == before.text)
        assert (concern.closed is not None) == (concern.status == CLOSED)
        assert concern.number == 7


def test_steps_may_be_left_out() -> None:
    assert next_steps(WRITTEN) == ("assessed", "reported", "followed")
    assert advanced(WRITTEN, REPORTED).status == REPORTED
    assert next_steps(advanced(WRITTEN, "followed")) == ()
    assert next_steps(closed(advanced(WRITTEN, ASSESSED), TODAY)) == ()


@pytest.mark.parametrize("status", [NEW, ASSESSED, CLOSED, "gone"])
def test_a_step_back_or_aside_is_refused(status: str) -> None:
    with pytest.raises(NotAStepForward):
        advanced(advanced(WRITTEN, ASSESSED), status)


def test_what_nobody_has_written_cannot_be_assessed() -> None:
    with pytest.raises(ConcernSaysNothing) as refused:
        advanced(begun(4, TODAY), ASSESSED)
    assert refused.value.facts == {"number": 4}


def test_only_what_was_assessed_is_closed_and_then_for_good() -> None:
    with pytest.raises(ConcernNotAssessed):
        closed(WRITTEN, TODAY)
    shut = closed(advanced(WRITTEN, ASSESSED), TODAY)
    assert (shut.status, shut.closed, shut.text) == (CLOSED, TODAY, "Hun gråt")
    with pytest.raises(ConcernIsClosed):
        changed(shut, {"text": "Noe annet"}, TODAY)
    with pytest.raises(ConcernIsClosed):
        advanced(shut, "followed")
    with pytest.raises(ConcernIsClosed):
        closed(shut, TODAY)


def test_nothing_has_happened_tomorrow() -> None:
    with pytest.raises(HappenedLater):
        changed(WRITTEN, {"happened": TODAY + dt.timedelta(days=1)}, TODAY)


def test_danger_is_urgent_until_somebody_is_told() -> None:
    danger = replace(WRITTEN, danger=True)
    assert danger.urgent
    assert not WRITTEN.urgent
    assert not replace(danger, told=(Telling(TODAY, "Politiet"),)).urgent
    assert not replace(danger, status=CLOSED).urgent

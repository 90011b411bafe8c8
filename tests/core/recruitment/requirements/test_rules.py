"""How far somebody has come with a requirement, by days."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.programme.templates import template, template_names
from mentordesk.core.recruitment.requirements.rules import (
    APPROVAL,
    BEFORE,
    CERTIFICATE,
    EXEMPT,
    EXPIRED,
    EXPIRING,
    FIRST_MEETING,
    GUARDIAN_CONSENT,
    HOLDING,
    MET,
    MINOR_PAIR,
    MISSING,
    NEVER_MET,
    ORDERED,
    PAIR,
    PROTECTED,
    SOON,
    STAGES,
    STATES,
    Required,
    last_day,
    may_stand_before,
    of_template,
    state_of,
)

DAY = dt.date(2027, 1, 10)
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31))
MAYBE = st.none() | DAYS
MONTHS = st.none() | st.integers(1, 120)


def state(met: dt.date | None = None, on: dt.date = DAY, months: int | None = None, **more: object) -> str:
    return state_of(**{"met": met, "ordered": None, "exempt": False, "months": months, "on": on} | more)  # type: ignore[arg-type]


def test_each_state_has_its_day() -> None:
    shown, until = dt.date(2026, 3, 31), dt.date(2027, 3, 31)
    assert last_day(shown, 12) == until
    assert state() == MISSING
    assert state(ordered=DAY) == ORDERED
    assert state(shown) == MET
    assert state(shown, until - SOON - dt.timedelta(days=1), 12) == MET
    assert state(shown, until - SOON, 12) == EXPIRING
    assert state(shown, until, 12) == EXPIRING
    assert state(shown, until + dt.timedelta(days=1), 12) == EXPIRED
    assert state(shown, until + dt.timedelta(days=1), 12, exempt=True) == EXEMPT
    assert state(exempt=True) == EXEMPT


def test_what_was_ordered_before_it_was_met_is_no_new_order() -> None:
    shown = dt.date(2026, 1, 1)
    assert state(shown, dt.date(2028, 1, 1), 12, ordered=dt.date(2025, 12, 1)) == EXPIRED
    assert state(shown, dt.date(2028, 1, 1), 12, ordered=dt.date(2027, 2, 1)) == ORDERED


@given(MAYBE, MAYBE, st.booleans(), MONTHS, DAYS)
def test_every_day_has_one_state_and_time_only_takes_away(
    met: dt.date | None, ordered: dt.date | None, exempt: bool, months: int | None, on: dt.date
) -> None:
    now = state_of(met=met, ordered=ordered, exempt=exempt, months=months, on=on)
    later = state_of(met=met, ordered=ordered, exempt=exempt, months=months, on=on + dt.timedelta(days=400))
    assert now in STATES
    assert (now in NEVER_MET and now == MISSING) <= (met is None)
    assert not (now not in HOLDING and later in HOLDING)
    assert exempt <= (now in HOLDING)
    assert (months is None and met is not None) <= (now == MET)


@given(MAYBE, MONTHS, DAYS)
def test_an_exemption_only_helps_who_does_not_meet_it(met: dt.date | None, months: int | None, on: dt.date) -> None:
    without, with_it = state(met, on, months), state(met, on, months, exempt=True)
    assert with_it == (without if without in HOLDING else EXEMPT)


def test_what_blocks_a_step_blocks_those_after_it() -> None:
    for before in STAGES:
        one = Required("course", "mentor", before)
        assert [one.blocks(stage) for stage in STAGES] == [STAGES.index(s) >= STAGES.index(before) for s in STAGES]
    assert not any(Required(CERTIFICATE, "mentor", MINOR_PAIR).blocks(stage) for stage in STAGES)


def test_who_is_asked() -> None:
    consent, certificate = Required(GUARDIAN_CONSENT, "both", MINOR_PAIR), Required(CERTIFICATE, "mentor", MINOR_PAIR)
    assert consent.asks("adept", minor=True, minors=True)
    assert not consent.asks("adept", minor=False, minors=True)
    assert certificate.asks("mentor", minor=False, minors=True)
    assert not certificate.asks("mentor", minor=False, minors=False)
    assert not certificate.asks("adept", minor=True, minors=True)
    assert certificate._replace(before=APPROVAL).asks("both", minor=False, minors=False)
    assert Required("course", "both", PAIR).asks("adept", minor=False, minors=False)


@pytest.mark.parametrize("key", template_names())
def test_every_template_asks_for_what_protects(key: str) -> None:
    found = {one.kind: one for one in of_template(template(key).content)}
    assert set(found) >= {one.kind for one in PROTECTED}
    assert found["declaration"].before == FIRST_MEETING


def test_protection_does_not_come_later() -> None:
    assert [before for before in BEFORE if may_stand_before(GUARDIAN_CONSENT, before)] == [MINOR_PAIR]
    assert not may_stand_before(CERTIFICATE, FIRST_MEETING)
    assert not may_stand_before("course", MINOR_PAIR)

import datetime as dt

import pytest

from mentordesk.core.recruitment.contact.rules import (
    ANSWER_WITHIN,
    KINDS,
    NOTHING,
    OWN,
    PROGRAMME,
    USUAL,
    awaits,
    promised_day,
    usual_kind,
)
from mentordesk.core.recruitment.rules import APPLICATION

DAY = dt.date(2026, 11, 20)
WEEK = dt.timedelta(days=7)


@pytest.mark.parametrize(
    ("status", "told", "waits"),
    [
        ("received", (), True),
        ("received", ("receipt", "incomplete"), True),
        ("interview", ("interview",), True),
        ("assessing", ("refusal",), False),
        ("offered", (), True),
        ("offered", ("waiting",), True),
        ("offered", ("waiting", "offer"), False),
        ("refused", ("receipt",), True),
        ("refused", ("refusal",), False),
        ("accepted", (), False),
        ("withdrawn", (), False),
        ("started", (), False),
    ],
)
def test_who_waits_for_an_answer(status: str, told: tuple[str, ...], waits: bool) -> None:
    assert awaits("adept", status, None, told=told, promised=True) is waits


def test_what_is_decided_counts_only_where_a_day_was_promised() -> None:
    assert not awaits("adept", "offered", None, told=(), promised=False)
    assert awaits("adept", "received", None, told=(), promised=False)


@pytest.mark.parametrize(
    ("mentor_status", "told", "waits"),
    [("applied", (), True), ("free", (), True), ("free", ("approved",), False), ("matched", (), False)],
)
def test_a_mentor_waits_until_told_of_the_approval(mentor_status: str, told: tuple[str, ...], waits: bool) -> None:
    assert awaits("mentor", "received", mentor_status, told=told, promised=True) is waits


def test_the_own_promise_comes_before_everybodys_and_that_before_the_usual_time() -> None:
    assert promised_day(DAY, DAY + WEEK, DAY - WEEK, None) == (DAY, OWN)
    assert promised_day(None, DAY + WEEK, DAY - WEEK, None) == (DAY + WEEK, PROGRAMME)
    assert promised_day(None, None, DAY, None) == (DAY + dt.timedelta(days=ANSWER_WITHIN), USUAL)
    assert promised_day(None, None, None, None) == (None, "")


def test_without_a_promise_the_usual_time_begins_again_when_somebody_hears_from_us() -> None:
    assert promised_day(None, None, DAY, DAY + WEEK)[0] == DAY + WEEK + dt.timedelta(days=ANSWER_WITHIN)


def test_a_promise_is_broken_the_day_after() -> None:
    heard = NOTHING._replace(promised=DAY)
    assert [heard.broken(DAY + dt.timedelta(days=days)) for days in (-1, 0, 1, 5)] == [0, 0, 1, 5]
    assert NOTHING.broken(DAY) == 0


def test_each_status_has_something_to_write() -> None:
    assert {usual_kind(role, status, None) for role in ("adept", "mentor", "both") for status in APPLICATION} <= {
        *KINDS
    }
    assert usual_kind("mentor", "received", "free") == "approved"
    assert usual_kind("adept", "refused", None) == "refusal"

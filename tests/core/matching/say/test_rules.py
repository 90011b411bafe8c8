"""What participants may say, and what follows for the pair."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.matching.model import Said
from mentordesk.core.matching.say.errors import RankAndAvoid, RankOutside, RatingOutside, TrialOutsidePair, TurnsOutside
from mentordesk.core.matching.say.rules import (
    MOST_TURNS,
    NO,
    UNSURE,
    YES,
    avoided,
    beginning_status,
    check_trial,
    check_turns,
    check_wish,
    goes_across,
    usual_trial,
)
from tests.refusals import refusal

START, END = dt.date(2027, 1, 10), dt.date(2027, 6, 10)


@pytest.mark.parametrize("said", [Said(), Said(rank=1), Said(rating=1), Said(rating=5, rank=12), Said(avoid=True)])
def test_a_wish_that_can_be(said: Said) -> None:
    assert refusal(lambda: check_wish(said)) is None


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        (Said(rank=1, avoid=True), RankAndAvoid),
        (Said(rank=0), RankOutside),
        (Said(rating=0), RatingOutside),
        (Said(rating=6), RatingOutside),
    ],
)
def test_a_wish_that_cannot_be(said: Said, refused: type[Exception]) -> None:
    with pytest.raises(refused):
        check_wish(said)


def test_who_wants_to_avoid_somebody_is_avoided_too() -> None:
    one, other = UUID(int=1), UUID(int=2)
    assert avoided({(one, other): Said(avoid=True)}) == avoided({(other, one): Said(avoid=True)}) != frozenset()
    assert avoided({(one, other): Said(rank=1)}) == frozenset()


@pytest.mark.parametrize(
    ("role", "other", "goes"),
    [
        ("adept", "mentor", True),
        ("mentor", "adept", True),
        ("both", "mentor", True),
        ("both", "both", True),
        ("adept", "adept", False),
        ("mentor", "mentor", False),
        ("adept", None, False),
        (None, "mentor", False),
    ],
)
def test_wishes_go_from_one_side_to_the_other(role: str | None, other: str | None, goes: bool) -> None:
    assert goes_across(role, other) is goes


def test_an_evening_has_a_first_turn_and_a_last() -> None:
    check_turns(1)
    check_turns(MOST_TURNS)
    for turns in (0, -3, MOST_TURNS + 1):
        with pytest.raises(TurnsOutside):
            check_turns(turns)


def test_a_trial_ends_with_the_second_meeting_or_after_six_weeks() -> None:
    first, second, third = (START + dt.timedelta(days=days) for days in (3, 17, 31))
    assert usual_trial(START, END, [third, first, second]) == second
    assert usual_trial(START, END, [first]) == START + dt.timedelta(weeks=6)
    assert usual_trial(START, START + dt.timedelta(days=10), []) == START + dt.timedelta(days=10)


def test_a_trial_is_within_its_pair() -> None:
    for until in (None, START, END):
        check_trial(until, START, END)
    for until in (START - dt.timedelta(days=1), END + dt.timedelta(days=1)):
        with pytest.raises(TrialOutsidePair):
            check_trial(until, START, END)


@pytest.mark.parametrize(
    ("signed", "trial", "fits", "status"),
    [
        (False, END, [YES, YES], "made"),
        (True, None, [], "started"),
        (True, END, [], "trial"),
        (True, END, [YES], "trial"),
        (True, END, [YES, UNSURE], "trial"),
        (True, None, [YES, NO], "started"),
        (True, END, [YES, YES], "active"),
    ],
)
def test_a_pair_is_active_once_both_say_yes_and_all_is_signed(
    signed: bool, trial: dt.date | None, fits: list[str], status: str
) -> None:
    assert beginning_status(signed=signed, trial_until=trial, fits=fits) == status

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.rules import (
    APPLICATION,
    MENTOR_STATUSES,
    lacking,
    mentor_status_after,
    mentor_status_for,
    places_of,
    plays,
    shown_status,
)

CAPACITY = st.one_of(st.none(), st.integers(0, 4))


def test_both_stand_on_both_sides() -> None:
    assert [plays(role, "adept") for role in ("adept", "mentor", "both")] == [True, False, True]
    assert [plays(role, "mentor") for role in ("adept", "mentor", "both")] == [False, True, True]


@pytest.mark.parametrize("status", APPLICATION)
def test_a_mentors_own_status_shows_from_the_approval_on(status: str) -> None:
    for own in (None, "interested", "applied"):
        assert shown_status("mentor", status, own) == status
    for own in MENTOR_STATUSES[2:]:
        assert shown_status("mentor", status, own) == own
        assert shown_status("both", status, own) == status
        assert shown_status("adept", status, own) == status


def test_who_has_not_said_takes_one() -> None:
    assert [places_of(capacity) for capacity in (None, 0, 1, 4)] == [1, 0, 1, 4]
    assert [mentor_status_for(1, load) for load in (0, 1, 2)] == ["free", "matched", "matched"]
    assert mentor_status_for(0, 0) == "approved"
    assert mentor_status_for(None, 0) == "free"


@given(CAPACITY, CAPACITY, st.sampled_from((None, *MENTOR_STATUSES)))
def test_more_places_make_room_and_nothing_else_is_decided(
    before: int | None, after: int | None, status: str | None
) -> None:
    found = mentor_status_after(status, before, after)
    if status not in ("approved", "free", "matched"):
        assert found == status
    elif places_of(after) > places_of(before):
        assert found == "free"
    elif places_of(after) == places_of(before):
        assert found == status
    elif status != "matched":
        assert found == ("approved" if after == 0 else "free")


def test_what_is_still_missing_is_named() -> None:
    full = {"email": "a@example.org", "phone": None, "languages": ("Norsk",), "topics": ("IT",), "times": ("Tirsdag",)}
    assert lacking(**full) == ()  # type: ignore[arg-type]
    assert lacking(email=None, phone="", languages=(), topics=("IT",), times=()) == ("contact", "languages", "times")

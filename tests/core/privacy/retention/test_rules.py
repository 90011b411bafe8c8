"""The clocks: when they run, when they stop, and what holds them back."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.rules import LIVE
from mentordesk.core.privacy.retention.rules import (
    ASSESSMENT,
    DELETED,
    FEWEST,
    MENTOR,
    MOST,
    PARTICIPANT,
    REFUSED,
    USUAL,
    WAITING,
    Clock,
    Life,
    Part,
    clock_of,
    deleted_up,
    is_up,
    last_up,
    latest_start,
    overdue,
)
from mentordesk.core.programme.rules import months_later

START, END = dt.date(2026, 1, 10), dt.date(2026, 7, 10)
DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))
MONTHS = st.fixed_dictionaries({kind: st.integers(FEWEST, MOST) for kind in USUAL})
CLOCKS = st.builds(Clock, st.sampled_from(list(USUAL)), DAYS)
PARTS = st.builds(
    Part,
    status=st.sampled_from(("received", "waiting", "refused", "withdrawn", "offered", "accepted", "")),
    mentor_status=st.sampled_from((None, "applied", "free", "matched", "ended")),
    decided=DAYS,
    start=DAYS,
    end=DAYS,
    pairs=st.lists(st.sampled_from(("made", "active", "completed", "ended_early")), max_size=2),
    paired_until=st.none() | DAYS,
)


def a_part(status: str, mentor_status: str | None = None, *, decided: dt.date = START, **over: Any) -> Part:
    return Part(status=status, mentor_status=mentor_status, decided=decided, start=START, end=END, **over)


@pytest.mark.parametrize(
    ("part", "kind", "since"),
    [
        (a_part("refused"), REFUSED, START),
        (a_part("withdrawn", decided=dt.date(2026, 3, 1)), REFUSED, dt.date(2026, 3, 1)),
        (a_part("declined", decided=dt.date(2025, 12, 1)), REFUSED, START),
        (a_part("waiting"), WAITING, START),
        (a_part("received"), WAITING, START),
        (a_part("offered"), PARTICIPANT, END),
        (a_part("accepted", pairs=["completed"], paired_until=dt.date(2026, 9, 1)), PARTICIPANT, dt.date(2026, 9, 1)),
        (a_part("accepted", pairs=["ended_early"], paired_until=dt.date(2026, 2, 1)), PARTICIPANT, END),
        (a_part("", pairs=["completed"], paired_until=END), PARTICIPANT, END),
        (a_part("complete", "applied"), WAITING, START),
        (a_part("complete", "free"), MENTOR, END),
        (
            a_part("complete", "ended", pairs=["completed"], paired_until=dt.date(2026, 8, 1)),
            MENTOR,
            dt.date(2026, 8, 1),
        ),
    ],
)
def test_each_part_has_the_clock_of_what_it_was(part: Part, kind: str, since: dt.date) -> None:
    assert clock_of(part) == Clock(kind, since)


@pytest.mark.parametrize("status", sorted(LIVE))
def test_no_clock_runs_in_a_pair_that_lives(status: str) -> None:
    assert clock_of(a_part("accepted", pairs=["completed", status], paired_until=START)) is None


@pytest.mark.parametrize(
    ("since", "months", "up"),
    [
        (dt.date(2026, 8, 31), 6, dt.date(2027, 2, 28)),
        (dt.date(2027, 8, 31), 6, dt.date(2028, 2, 29)),
        (dt.date(2024, 2, 29), 12, dt.date(2025, 2, 28)),
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2026, 12, 31), 2, dt.date(2027, 2, 28)),
        (dt.date(2026, 3, 15), 120, dt.date(2036, 3, 15)),
    ],
)
def test_months_end_with_the_month(since: dt.date, months: int, up: dt.date) -> None:
    assert Clock(REFUSED, since).up({REFUSED: months}) == up


@given(clock=CLOCKS, months=MONTHS)
def test_a_clock_never_stops_before_its_months_have_gone(clock: Clock, months: dict[str, int]) -> None:
    up = clock.up(months)
    whole = (up.year * 12 + up.month) - (clock.since.year * 12 + clock.since.month)
    assert whole == months[clock.kind]
    last_of_month = (up + dt.timedelta(days=1)).month != up.month
    assert up.day == clock.since.day or (last_of_month and up.day < clock.since.day)


@given(clocks=st.lists(CLOCKS, min_size=1, max_size=4), months=MONTHS)
def test_a_person_is_kept_as_long_as_anything_of_theirs(clocks: list[Clock], months: dict[str, int]) -> None:
    found = last_up(clocks, months)
    assert found is not None
    assert found[1] == max(clock.up(months) for clock in clocks) == found[0].up(months)
    assert last_up([*clocks, None], months) is None


def test_without_a_clock_nothing_is_ever_up() -> None:
    assert last_up([], USUAL) is None


@given(day=DAYS, up=DAYS, kept=st.none() | DAYS)
def test_what_is_kept_longer_wins_and_nothing_is_up_before_its_day(
    day: dt.date, up: dt.date, kept: dt.date | None
) -> None:
    assert is_up(day, up, kept) == (day >= up and (kept is None or day >= kept))


@given(parts=st.lists(PARTS, min_size=1, max_size=3), months=MONTHS, day=DAYS)
def test_nothing_of_programmes_that_began_later_is_up(parts: list[Part], months: dict[str, int], day: dt.date) -> None:
    found = last_up((clock_of(part) for part in parts), months)
    if found is not None and is_up(day, found[1], None):
        assert min(part.start for part in parts) <= latest_start(months, day)


@given(since=DAYS, months=st.integers(FEWEST, MOST), longer=st.integers(0, 12))
def test_more_months_never_end_sooner(since: dt.date, months: int, longer: int) -> None:
    assert months_later(since, months) <= months_later(since, months + longer)


@pytest.mark.parametrize(
    ("scored", "kept", "day", "kind"),
    [
        (None, {}, dt.date(2027, 1, 9), None),
        (None, {}, dt.date(2027, 1, 10), WAITING),
        (START, {}, dt.date(2026, 7, 9), None),
        (START, {}, dt.date(2026, 7, 10), ASSESSMENT),
        (START, {}, dt.date(2027, 1, 10), WAITING),
        (START, {WAITING: dt.date(2030, 1, 1)}, dt.date(2027, 1, 10), ASSESSMENT),
        (START, {ASSESSMENT: dt.date(2030, 1, 1)}, dt.date(2026, 7, 10), None),
    ],
)
def test_the_whole_person_comes_before_their_scores(
    scored: dt.date | None, kept: dict[str, dt.date], day: dt.date, kind: str | None
) -> None:
    found = overdue(Life((a_part("waiting"),), scored, kept), USUAL, day)
    assert (found and found[0]) == kind


def test_a_pair_that_lives_lets_the_scores_go() -> None:
    life = Life((a_part("accepted", pairs=["active"], paired_until=END),), START, {})
    assert overdue(life, USUAL, END) == (ASSESSMENT, months_later(START, USUAL[ASSESSMENT]))


@given(deleted=DAYS, ended=DAYS, months=MONTHS)
def test_deleting_never_makes_anybody_stay_longer(deleted: dt.date, ended: dt.date, months: dict[str, int]) -> None:
    up = deleted_up(deleted, ended, months)
    assert deleted <= up <= deleted_up(deleted, None, months) == Clock(DELETED, deleted).up(months)
    rest = months_later(ended, max(months[PARTICIPANT], months[MENTOR]))
    assert up <= max(deleted, rest)

"""Small groups are hidden, and what is told gives none of their numbers away."""

import datetime as dt
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.selection.choosing.rates.rules import FEWEST, Group, RateRow, age_band, grouped, told
from mentordesk.core.selection.choosing.rules import Traits

DAY = dt.date(2027, 1, 11)

GROUPS = st.lists(
    st.integers(1, 9).flatmap(lambda count: st.tuples(st.just(count), st.integers(0, count))), min_size=1, max_size=4
).map(lambda made: [Group(str(place), *numbers) for place, numbers in enumerate(made)])


def every_way(count: int, applicants: int, chosen: int) -> Iterator[tuple[tuple[int, int], ...]]:
    """All numbers that so many groups can have when they are so many together."""
    if not count:
        if applicants == chosen == 0:
            yield ()
        return
    for first in range(1, applicants - count + 2):
        for with_place in range(min(first, chosen) + 1):
            for rest in every_way(count - 1, applicants - first, chosen - with_place):
                yield ((first, with_place), *rest)


def hidden_sums(groups: Sequence[Group], rows: Sequence[RateRow]) -> tuple[int, int]:
    """What somebody who knows the sums of all knows of the hidden ones."""
    applicants = sum(one.applicants for one in groups) - sum(row.applicants or 0 for row in rows)
    return applicants, sum(one.chosen for one in groups) - sum(row.chosen or 0 for row in rows)


@given(GROUPS)
def test_no_hidden_number_can_be_computed_from_what_is_told(groups: list[Group]) -> None:
    rows = told(groups)
    hidden = [place for place, row in enumerate(rows) if row.applicants is None]
    if not hidden or len(hidden) == len(rows):
        return  # nothing is hidden, or nothing but the sums is told
    ways = list(every_way(len(hidden), *hidden_sums(groups, rows)))
    for place in range(len(hidden)):
        assert len({way[place][0] for way in ways}) > 1
        assert len({way[place][1] for way in ways}) > 1


@given(GROUPS)
def test_small_groups_are_never_told_and_what_is_told_is_true(groups: list[Group]) -> None:
    for group, row in zip(groups, told(groups), strict=True):
        assert row in (RateRow(*group), RateRow(group.value, None, None))
        assert row.applicants is None or row.applicants >= FEWEST


def test_large_groups_are_told_as_they_are() -> None:
    assert told([Group("Kvinne", 20, 6), Group("Mann", 15, 4)]) == [("Kvinne", 20, 6), ("Mann", 15, 4)]


def test_one_small_group_hides_a_second() -> None:
    rows = told([Group("Kvinne", 20, 6), Group("Mann", 12, 4), Group("Annet", 2, 0)])
    assert rows == [("Kvinne", 20, 6), ("Mann", None, None), ("Annet", None, None)]


def test_groups_are_told_from_the_largest_and_silence_last() -> None:
    said = [("B", True), ("A", False), ("B", False), (None, False), (None, True), (None, True)]
    assert grouped(said) == [("B", 2, 1), ("A", 1, 0), (None, 3, 2)]


@pytest.mark.parametrize(
    ("one", "band"),
    [
        (Traits(), None),
        (Traits(birth_year=2010), "-19"),
        (Traits(born=dt.date(1997, 1, 11)), "30-39"),
        (Traits(born=dt.date(1997, 1, 12)), "20-29"),
        (Traits(birth_year=1950), "50-"),
    ],
)
def test_ages_come_in_bands(one: Traits, band: str | None) -> None:
    assert age_band(one, DAY) == band

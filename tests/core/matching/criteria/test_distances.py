"""Kilometres between towns, from the table that is shipped."""

import pytest

from mentordesk.core.matching.common import Values
from mentordesk.core.matching.criteria.distances import UNKNOWN, Distances
from mentordesk.core.matching.criteria.places import places


def kilometres(one: str | None, other: str | None) -> int:
    return int(Distances(Values([one], [other]))(slice(None))[0, 0])


@pytest.mark.parametrize(
    ("one", "other", "about"),
    [("Oslo", "Bergen", 305), ("Oslo", "Drammen", 36), ("Oslo", "Tromsø", 1149), ("Moss", "MOSS", 0)],
)
def test_as_the_crow_flies(one: str, other: str, about: int) -> None:
    assert abs(kilometres(one, other) - about) <= about // 100
    assert kilometres(one, other) == kilometres(other, one)


@pytest.mark.parametrize("unknown", ["Atlantis", "", None])
def test_a_town_in_no_table_is_told(unknown: str | None) -> None:
    assert kilometres("Oslo", unknown) == kilometres(unknown, "Oslo") == UNKNOWN


def test_the_table_is_about_norway_and_has_no_name_that_is_elsewhere_too() -> None:
    found = places()
    assert len(found) > 500
    assert all(57 < latitude < 81 and 4 < longitude < 32 for latitude, longitude in found.values())
    assert {"sandvika", "alesund", "karasjok", "mo i rana"} <= found.keys()
    assert not {"dale", "sande", "kirkebygda"} & found.keys()

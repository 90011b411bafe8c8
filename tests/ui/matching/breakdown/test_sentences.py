"""What a breakdown says, and why somebody has nobody."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.core.matching.insight.model import (
    Breakdown,
    Going,
    Outcome,
    PlaceWorth,
    Remedy,
    StoppedBy,
    Stuck,
)
from mentordesk.core.matching.model import Alternative, Moved, Part
from mentordesk.ui.matching.breakdown.sentences import BreakdownSentences

AMINA, EVA = "Amina Hussein", "Eva Strand"


@pytest.fixture
def told(qapp: QApplication) -> BreakdownSentences:
    return BreakdownSentences(str.upper, qapp)


def a_breakdown(
    *,
    reason: str | None = None,
    parts: tuple[Part, ...] = (),
    gain: int = 0,
    moved: Moved | None = None,
    liftable: bool = False,
    worth: PlaceWorth | None = None,
) -> Breakdown:
    option = Alternative(UUID(int=2), EVA, -1 if reason else 7700, parts, gain, moved, reason)
    rank = None if reason else 2
    return Breakdown(UUID(int=1), AMINA, option, False, False, rank, 12, rank, 35, None, liftable, worth=worth)


def test_ranks_on_both_sides(told: BreakdownSentences) -> None:
    assert told.ranks(a_breakdown()) == "No. 2 of 12 for Amina, no. 2 of 35 for Eva"
    assert told.ranks(a_breakdown(reason="common_language")) == ""


def test_silence_is_named_for_each_of_the_two(told: BreakdownSentences) -> None:
    parts = (
        Part("field", 1500, 3000, known=False, silent=(EVA,)),
        Part("topics", 3000, 3000, known=True),
        Part("times", 1000, 2000, known=False, silent=(AMINA, EVA)),
    )
    assert told.silence(a_breakdown(parts=parts)).splitlines() == [
        "Amina has not answered about ASKED_TIMES.",
        "Eva has not answered about ASKED_FIELD and ASKED_TIMES.",
    ]


@pytest.mark.parametrize(
    ("reason", "liftable", "way"),
    [
        ("common_language", True, "You can make an exception"),
        ("never_pair", False, "take the ban away"),
        ("all_locked", False, "Unlock one"),
        ("minor_protection", False, "no exception can be made"),
        ("same_person", False, "No exception"),
    ],
)
def test_each_hindrance_has_its_way_out(told: BreakdownSentences, reason: str, liftable: bool, way: str) -> None:
    both = a_breakdown(reason=reason, liftable=liftable)
    assert told.hindrance(both) == f"{reason.upper()}."
    assert way in told.way_out(both)


def test_the_cheapest_way_tells_sum_pairs_and_moves(told: BreakdownSentences) -> None:
    moves = (
        Going("Fatima Noor", "Kari", 7900, "Ola", 5500),
        Going("Leyla Said", "Per", 6000, None, None),
        Going("Sara Tesfay", None, None, "Per", 4000),
    )
    assert told.cheapest(a_breakdown(), Outcome(-3100, -1, moves)) == (
        "Sum −31. One fewer has a mentor. Fatima Noor goes from Kari (79) to Ola (55). "
        "Leyla Said loses Per (60) and is left without a mentor. Sara Tesfay gets Per (40)."
    )
    assert told.cheapest(a_breakdown(), Outcome(500, 2, ())) == "Sum +5. 2 more have a mentor. Nobody else moves."
    many = tuple(Going(f"P{number}", "Kari", 0, "Ola", 0) for number in range(9))
    assert told.cheapest(a_breakdown(), Outcome(0, 0, many)).endswith("3 more move.")


def test_what_the_simple_swap_does_is_not_told_twice(told: BreakdownSentences) -> None:
    swap = a_breakdown(gain=-1100, moved=Moved(UUID(int=3), "Fatima Noor", 7900, "Ola", 5500))
    same = Outcome(-1100, 0, (Going("Fatima Noor", EVA, 7900, "Ola", 5500),))
    assert told.cheapest(swap, same) == "The same: nothing else would be better for everybody."


def test_what_one_more_place_is_worth(told: BreakdownSentences) -> None:
    assert told.worth(a_breakdown(worth=PlaceWorth(0, 0))) == ""
    assert "sum by +12" in told.worth(a_breakdown(worth=PlaceWorth(0, 1200)))
    assert "one more pair, and the sum +55" in told.worth(a_breakdown(worth=PlaceWorth(1, 5500)))


def test_why_there_is_nobody_and_what_would_help(told: BreakdownSentences) -> None:
    assert told.stuck(AMINA, None) == "A new suggestion would give Amina a mentor."
    found = Stuck(
        stops=(StoppedBy("common_language", 3, 2), StoppedBy("same_employer", 1, 0)),
        weak=2,
        rivals=("Leyla Said", "Sara Tesfay"),
        mentors=("Kari Nordmann",),
        remedies=(
            Remedy("must_lifted", EVA, "common_language"),
            Remedy("lock_opened", EVA, other="Leyla Said"),
            Remedy("one_more_place", "Kari Nordmann"),
            Remedy("lower_minimum", minimum=4500),
        ),
    )
    assert told.stuck(AMINA, found).splitlines() == [
        "3 mentors: COMMON_LANGUAGE.",
        "1 mentor: SAME_EMPLOYER.",
        "2 mentors are possible, but under the lowest score.",
        "Amina can only have Kari Nordmann, as can Leyla Said and Sara Tesfay. There are too few places.",
        "This would help:",
        "• an exception with Eva Strand (COMMON_LANGUAGE)",
        "• unlock Leyla Said and Eva Strand",
        "• one more place with Kari Nordmann",
        "• a lowest score of 45",
    ]
    assert told.stuck(AMINA, Stuck((), 0, (), (), ())) == "No single change would help."

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mentordesk.core.matching.criteria.facts import lowered
from mentordesk.core.matching.model import Alternative, BoardRow, Moved, Part
from mentordesk.ui.matching.explaining import Explanations, group_points, signed
from tests.ui.matching.conftest import key

PARTS = (
    Part("field", 3000, 3000, True, ("Helse",)),
    Part("topics", 1500, 3000, True, ("CV og søknad", "Nettverk", "Ledelse")),
    Part("times", 0, 2000, True),
    Part("place", 500, 1000, False),
    Part("background", 1000, 1000, True),
)


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Explanations]:
    owner = QObject()
    yield Explanations(str.upper, lambda part: f"told of {part.criterion}", owner)
    owner.deleteLater()


def a_row(*, mentor: str | None = "Kari Nordmann", reason: str | None = None) -> BoardRow:
    parts = PARTS if mentor else ()
    score = sum(part.points for part in parts) if mentor else None
    ids = key("Amina"), key(mentor) if mentor else None
    return BoardRow(ids[0], "Amina Hussein", ids[1], mentor, score, parts, None, reason)


def test_the_two_strongest_parts_and_what_is_missing(words: Explanations) -> None:
    assert words.why(a_row()) == "Field: helse. Topics: CV og søknad and 2 more. Missing: a common time."


def test_where_there_is_no_pair_the_reason_is_told(words: Explanations) -> None:
    assert words.why(a_row(mentor=None, reason="no mentor")) == "NO MENTOR."
    assert words.why(a_row(reason="same employer")) == "Cannot be matched: SAME EMPLOYER."


def test_each_part_has_its_line_and_the_lines_add_up(words: Explanations) -> None:
    lines = words.lines(PARTS)
    assert [line.text for line in lines] == [
        "Field: helse",
        "Topics: CV og søknad, nettverk, ledelse",
        "told of times",
        "told of place",
        "told of background",
    ]
    assert sum(line.points for line in lines) == 60
    assert sum(group_points(PARTS)) == 60
    assert words.groups(PARTS) == "Professional 45 · Practical 5 · Wishes 10"


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (Part("place", 1000, 1000, True, ("Drammen",)), "Told of place."),
        (Part("distance", 500, 1000, True, number=12), "Told of distance."),
        (Part("more_languages", 500, 1000, True, ("Norsk", "Somali")), "Languages: norsk and 1 more."),
        (Part("times", 2000, 2000, True, ("Tirsdag kveld",)), "Both can meet: tirsdag kveld."),
        (Part("background", 1000, 1000, True, direction="difference"), "Told of background."),
        (Part("background", 0, 1000, True, direction="difference"), "Missing: SOUGHT_BACKGROUND_DIFFERENCE."),
        (Part("background", 0, 1000, True), "Missing: SOUGHT_BACKGROUND_LIKENESS."),
        (Part("field", 0, 1000, True, direction="difference"), "Missing: SOUGHT_FIELD_DIFFERENCE."),
        (Part("distance", 0, 1000, True, number=400), "Told of distance."),
    ],
)
def test_reasons_name_real_words(words: Explanations, part: Part, text: str) -> None:
    assert words.reasons([part]) == text


def test_an_effect_is_about_everybody(words: Explanations) -> None:
    free = Alternative(key("Eva"), "Eva Strand", 7700, (), -1100)
    assert words.effect(free) == "Has a place left · sum −11"
    moved = Moved(key("Fatima"), "Fatima Noor", 7900, "Per Olsen", 5500)
    takes = "Takes the place of Fatima Noor, who gets Per Olsen (55 instead of 79) · sum −31"
    assert words.effect(Alternative(key("Siri"), "Siri Dahl", 8400, (), -3100, moved)) == takes
    alone = Moved(key("Fatima"), "Fatima Noor", 7900, None, None)
    left = "Takes the place of Fatima Noor, who is left without a mentor · sum +5"
    assert words.effect(Alternative(key("Siri"), "Siri Dahl", 8400, (), 500, alone)) == left
    assert words.effect(Alternative(key("Siri"), "Siri Dahl", -1, (), reason="all locked")) == "ALL LOCKED."


def test_small_things() -> None:
    assert [signed(one) for one in (-3100, 49, 250, 0)] == ["−31", "0", "+2", "0"]
    assert [lowered(word) for word in ("Helse", "IT", "A", "")] == ["helse", "IT", "A", ""]

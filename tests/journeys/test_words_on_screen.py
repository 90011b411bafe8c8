"""U36: whatever is on screen is in the language that was chosen, and changes with it at once."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys import tour
from tests.journeys.conftest import Choose, Start
from tests.journeys.languages import foreign_words, in_the_other
from tests.journeys.person import Person
from tests.journeys.screen import every_text

SHEET = Path(__file__).parents[1] / "files" / "sheets" / "nettskjema.csv"


def wrong_in_both_languages(person: Person, stops: Iterator[str]) -> list[str]:
    """What is wrong at each stop: in Bokmål, in English, and back in Bokmål again."""
    wrong: list[str] = []
    for stop in stops:
        before = every_text()
        found = [f"bokmål: {text}" for text in foreign_words(before) + in_the_other(before, "nb")]
        person.desktop.language.set("en")
        person.settle()
        found += [f"english: {text}" for text in in_the_other(every_text(), "en")]
        person.desktop.language.set("nb")
        person.settle()
        after = {without_numbers(text) for text in every_text()}
        found += [f"back again: {text}" for text in sorted(after ^ {without_numbers(text) for text in before})]
        wrong += [f"{stop}, {text}" for text in dict.fromkeys(found)]
    return wrong


def wrong_in_bokmal(stops: Iterator[str]) -> list[str]:
    """What is wrong at each stop in Bokmål."""
    return [
        f"{stop}: {text}" for stop in stops for text in foreign_words(every_text()) + in_the_other(every_text(), "nb")
    ]


def without_numbers(text: str) -> str:
    """The text without what the clock changes, and without the badge of a page, which is counted a moment later."""
    return re.sub(r"(, )?\d+", "", text)


def test_before_a_file_is_open(start: Start) -> None:
    person = start()
    assert not wrong_in_both_languages(person, tour.before_a_file(person))


def test_on_every_page(start: Start, example: Path) -> None:
    person = start(example)
    assert not wrong_in_both_languages(person, tour.pages(person))


def test_on_every_page_of_an_empty_programme(start: Start, empty: Path) -> None:
    person = start(empty)
    assert not wrong_in_both_languages(person, tour.pages(person))


def test_in_every_panel(start: Start, example: Path) -> None:
    person = start(example)
    assert not wrong_in_both_languages(person, tour.panels(person))


def test_on_the_board(start: Start, half_way: Path) -> None:
    person = start(half_way)
    assert not wrong_in_both_languages(person, tour.board(person))


def test_in_what_opens_and_asks(start: Start, example: Path, choose: Choose) -> None:
    """What is asked, and what opens beside the window, is made in the language of the moment."""
    person = start(example)
    stops = chain(tour.side_windows(person), tour.questions(person), tour.an_import(person, choose, SHEET))
    assert not wrong_in_bokmal(stops)


@pytest.mark.parametrize("text", ["Settings", "3 meetings", "Please wait", "35 søkere · 1 place", "Search in the list"])
def test_an_english_text_is_seen(start: Start, text: str) -> None:
    person = start()
    label = QLabel(text, person.desktop.window)
    label.show()
    seen = [said for said in every_text() if said == text]
    assert seen
    assert foreign_words(seen) or in_the_other(seen, "nb")


def test_a_norwegian_text_is_seen_in_english() -> None:
    assert in_the_other(["Innstillinger", "3 møter", "10 plasser · planlagt"], "en")
    assert not in_the_other(["Settings", "3 meetings", "Amina Hussein", "Status"], "en")

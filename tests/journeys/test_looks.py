"""U31: light and dark are switched live, as often as one likes, and no colour of the other is left on any page."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Scheme
from mentordesk.ui.appearance.tokens import DARK, LIGHT, Tokens
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.widgets.preview import PagePreview
from tests.journeys import tour
from tests.journeys.conftest import Start
from tests.journeys.person import Person

NOTICED = 40
"""Pixels: fewer of one colour come of the soft edges of letters."""


def only_in(tokens: Tokens, other: Tokens) -> dict[int, str]:
    """The colours of one look that the other does not have, as the picture holds them."""
    theirs = {QColor(value).rgb() for value in other.colours().values()}
    own = {QColor(value).rgb(): name for name, value in tokens.colours().items()}
    return {colour: name for colour, name in own.items() if colour not in theirs}


def picture(window: QWidget) -> QImage:
    """The window, without the paper that is previewed: paper is white in every look."""
    drawn = window.grab()
    painter = QPainter(drawn)
    for preview in window.findChildren(PagePreview):
        if preview.isVisible():
            painter.fillRect(preview.rect().translated(preview.mapTo(window, preview.rect().topLeft())), QColor("red"))
    painter.end()
    return drawn.toImage().convertToFormat(QImage.Format.Format_RGB32)


def left_over(window: QWidget, unwanted: dict[int, str]) -> dict[str, int]:
    """The colours that should not be there, with how many pixels have them."""
    image = picture(window)
    found = Counter(memoryview(image.constBits()).cast("I"))
    return {name: found[colour] for colour, name in unwanted.items() if found[colour] >= NOTICED}


def switch(person: Person, scheme: Scheme) -> dict[int, str]:
    """Another look; the colours that should be gone then."""
    person.desktop.appearance.scheme = scheme
    person.settle()
    return only_in(DARK, LIGHT) if scheme == "light" else only_in(LIGHT, DARK)


def test_twenty_switches_leave_nothing(start: Start, example: Path) -> None:
    person = start(example)
    window = person.desktop.window
    wrong = {}
    for entry in PAGES:
        window.show_page(entry.name)
        for scheme in ("dark", "light"):
            wrong[entry.name, scheme] = left_over(window, switch(person, scheme))
    assert {place: found for place, found in wrong.items() if found} == {}


def test_panels_and_what_covers_the_window_follow(start: Start, example: Path) -> None:
    person = start()
    wrong = {}
    for stop in tour.before_a_file(person):
        wrong[stop] = left_over(person.desktop.window, switch(person, "dark"))
        switch(person, "light")
    person = start(example)
    unwanted = switch(person, "dark")
    for stop in tour.panels(person):
        wrong[stop] = left_over(person.desktop.window, unwanted)
    assert {stop: found for stop, found in wrong.items() if found} == {}


@pytest.mark.parametrize("name", ["danger", "surface", "ink"])
def test_a_colour_that_stayed_is_seen(start: Start, name: str) -> None:
    person = start()
    patch = QWidget(person.desktop.window)
    patch.setAutoFillBackground(True)
    patch.setStyleSheet(f"background: {getattr(DARK, name)}")
    patch.setFixedSize(20, 20)
    patch.show()
    assert left_over(person.desktop.window, switch(person, "light")) == {name: 400}

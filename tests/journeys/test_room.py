"""U32: from 80 to 200 % everything has room in small windows: nothing is cut off, nothing scrolls sideways."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
)

from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.widgets.preview import PagePreview
from mentordesk.ui.widgets.tables import RecordTable
from tests.journeys import tour
from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.screen import plain, shown
from tests.journeys.test_reach import whereabouts

SIZES = ((1366, 768), (1280, 720))
ZOOMS = (80, 100, 200)
BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)


def cut_off() -> Iterator[str]:
    """Labels and buttons whose words are wider or higher than they are, and do not say so with «…»."""
    for widget in shown():
        if isinstance(widget, QLabel) and widget.text() and not _has_room(widget):
            yield f"{whereabouts(widget)} «{widget.text()}»"
        elif isinstance(widget, BUTTONS) and widget.width() < _width_needed(widget):
            yield whereabouts(widget)


def _has_room(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    needed = max(map(label.fontMetrics().horizontalAdvance, label.text().split("\n")))
    gives_way = label.minimumSizeHint().width() < needed  # and ends in «…» where it has to
    return gives_way or needed <= room.width() + 1


def _width_needed(button: QAbstractButton) -> int:
    icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    if icon_only or button.text().endswith("…"):
        return 0
    return QFontMetrics(button.font()).horizontalAdvance(plain(button.text()))


def cut_choices() -> Iterator[str]:
    """Choices whose words are wider than the place for them."""
    for widget in shown():
        if isinstance(widget, QComboBox):
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
            if room.width() < widget.fontMetrics().horizontalAdvance(widget.currentText()):
                yield f"{whereabouts(widget)} «{widget.currentText()}»"


def sideways() -> Iterator[str]:
    """What has to be scrolled sideways, besides tables and the preview of a paper."""
    for widget in shown():
        if isinstance(widget, QScrollArea) and not isinstance(widget.parentWidget(), PagePreview):
            yield from [whereabouts(widget)] if widget.horizontalScrollBar().maximum() > 0 else []


def wide_tables() -> Iterator[str]:
    """Lists of which a part stands outside."""
    for widget in shown():
        if isinstance(widget, RecordTable) and widget.horizontalScrollBar().maximum() > 0:
            yield whereabouts(widget)


def hidden_primary(person: Person) -> list[str]:
    """The main button, when it is not seen whole."""
    page = person.desktop.window.page
    assert page is not None
    buttons = [button for button in page.findChildren(QPushButton) if button.property("role") == "primary"]
    return [
        whereabouts(button)
        for button in buttons
        if button.isVisible() and button.visibleRegion().boundingRect() != button.rect()
    ]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_every_page_has_room(start: Start, example: Path, zoom: int) -> None:
    person = start(example)
    window = person.desktop.window
    person.desktop.appearance.zoom = zoom
    problems = []
    for entry in PAGES:
        window.show_page(entry.name)
        for size in SIZES:
            window.resize(*size)
            person.settle()
            found = [*cut_off(), *sideways(), *hidden_primary(person)]
            problems += [f"{entry.name}, {size[0]} × {size[1]}: {problem}" for problem in found]
            assert (window.width(), window.height()) == size
    assert not problems


@pytest.mark.parametrize("zoom", ZOOMS)
def test_what_comes_before_a_file_has_room(start: Start, zoom: int) -> None:
    person = start()
    person.desktop.appearance.zoom = zoom
    person.desktop.window.resize(*SIZES[-1])
    person.settle()
    problems = [f"{stop}: {found}" for stop in tour.before_a_file(person) for found in (*cut_off(), *sideways())]
    assert not problems


def test_panels_have_room_at_100_per_cent(start: Start, example: Path) -> None:
    person = start(example)
    person.desktop.window.resize(*SIZES[-1])
    person.settle()
    stops = chain(tour.panels(person), tour.questions(person), tour.side_windows(person))
    assert not [f"{stop}: {found}" for stop in stops for found in (*cut_off(), *sideways())]


@pytest.mark.parametrize("zoom", [100, 200])
def test_all_of_recruiting_has_room(start: Start, example: Path, zoom: int) -> None:
    person = start(example)
    person.desktop.appearance.zoom = zoom
    person.desktop.window.resize(*SIZES[-1])
    person.settle()
    problems = {stop: [*cut_off(), *sideways(), *wide_tables(), *cut_choices()] for stop in tour.recruiting(person)}
    assert {stop: found for stop, found in problems.items() if found} == {}
    assert len(problems) > 14


def test_words_without_room_are_seen(start: Start) -> None:
    person = start()
    label, button = QLabel("Mange ord", person.desktop.window), QPushButton("Mange ord", person.desktop.window)
    for widget in (label, button):
        widget.setFixedWidth(20)
        widget.show()
    assert sum("Mange ord" in found for found in cut_off()) == 2

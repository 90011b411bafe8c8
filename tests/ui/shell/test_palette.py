"""The palette finds people and actions quickly, the best first, and does what is chosen."""

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell.hits import PER_GROUP, Finder, Hit, RecentHits
from mentordesk.ui.shell.palette import Palette
from mentordesk.ui.shell.palette_list import PaletteModel
from mentordesk.ui.shell.window import Window

FIRST = ["Amina", "Leyla", "Fatima", "Oksana", "Mariam", "Hodan", "Kari", "Per", "Siri", "Jon", "Liv", "Øyvind", "Åse"]
LAST = ["Hussein", "Said", "Noor", "Bondar", "Khan", "Rezai", "Tesfay", "Nordmann", "Olsen", "Dahl", "Moen", "Østerås"]


def _people(count: int) -> list[str]:
    return [f"{FIRST[at % len(FIRST)]} {LAST[at // len(FIRST) % len(LAST)]} {at}" for at in range(count)]


def _provider(group: str, texts: list[str], ran: list[str]) -> "list[Hit]":
    return [Hit(group, text, lambda text=text: ran.append(text)) for text in texts]  # type: ignore[misc]


def _texts(hits: list[Hit]) -> list[str]:
    return [hit.text for hit in hits]


def test_the_group_with_the_best_hit_comes_first() -> None:
    actions = _provider("Actions", ["Switch programme", "Print"], [])
    people = _provider("People", ["Priya Nair", "Siri Print"], [])
    finder = Finder([lambda typed: actions, lambda typed: people], RecentHits())
    assert _texts(finder.find("pri", "Used last")) == ["Print", "Priya Nair", "Siri Print"]
    assert _texts(finder.find("priy", "Used last")) == ["Priya Nair"]
    assert _texts(finder.find("sir", "Used last")) == ["Siri Print"]
    assert finder.find("xyz", "Used last") == []


def test_a_group_shows_only_its_best() -> None:
    people = _provider("People", _people(100), [])
    assert len(Finder([lambda typed: people], RecentHits()).find("a", "Used last")) == PER_GROUP


def test_what_was_used_last_stands_first() -> None:
    recent = RecentHits()
    people = _provider("People", ["Amina Noor", "Amina Said", "Amina Vik"], [])
    finder = Finder([lambda typed: people], recent)
    recent.used(people[2])
    recent.used(people[1])
    assert [(hit.group, hit.text) for hit in finder.find("", "Used last")][:2] == [
        ("Used last", "Amina Said"),
        ("Used last", "Amina Vik"),
    ]
    assert _texts(finder.find("amina", "Used last")) == ["Amina Said", "Amina Vik", "Amina Noor"]
    recent.clear()
    assert _texts(finder.find("amina", "Used last")) == ["Amina Noor", "Amina Said", "Amina Vik"]


def test_five_are_remembered_each_once() -> None:
    recent = RecentHits()
    people = _provider("People", _people(7), [])
    for hit in [*people, people[3]]:
        recent.used(hit)
    assert _texts(recent.under("Used last")) == _texts([people[3], people[6], people[5], people[4], people[2]])


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def palette(qtbot: QtBot, window: Window, ran: list[str]) -> Palette:
    window.add_provider(lambda typed: _provider("People", ["Amina Hussein", "Kari Nordmann", "<b>Ola</b>"], ran))
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return _open_palette(qtbot)


def _open_palette(qtbot: QtBot) -> Palette:
    def found() -> list[Palette]:
        widgets = QApplication.topLevelWidgets()
        return [widget for widget in widgets if isinstance(widget, Palette) and widget.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1 and found()[0].isActiveWindow())
    return found()[0]


def _field(palette: Palette) -> QLineEdit:
    return palette.findChildren(QLineEdit)[0]


def _list(palette: Palette) -> QListView:
    return palette.findChildren(QListView)[0]


def _lines(palette: Palette) -> list[str]:
    model: QAbstractItemModel = _list(palette).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_type_and_enter(palette: Palette, window: Window, ran: list[str]) -> None:
    QTest.keyClicks(_field(palette), "kari")
    assert _lines(palette) == ["People", "Kari Nordmann"]
    QTest.keyClick(_field(palette), Qt.Key.Key_Return)
    assert ran == ["Kari Nordmann"]
    assert window.page is not None


def test_arrows_pass_over_headings(palette: Palette, ran: list[str]) -> None:
    QTest.keyClicks(_field(palette), "a")
    lines = _lines(palette)
    assert lines[0] in ("Actions", "People")
    second = next(line for line in lines[2:] if line not in ("Actions", "People"))
    QTest.keyClick(_field(palette), Qt.Key.Key_Up)
    assert _list(palette).currentIndex().row() == 1
    QTest.keyClick(_field(palette), Qt.Key.Key_Down)
    assert str(_list(palette).currentIndex().data()) == second
    assert _field(palette).hasFocus()


def test_an_action_is_shown_with_its_key_and_done(palette: Palette, window: Window) -> None:
    QTest.keyClicks(_field(palette), "Matching")
    index = _list(palette).currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Matching Ctrl+4"
    QTest.keyClick(_field(palette), Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.name == "matching"


def test_the_pages_own_actions_are_found(palette: Palette) -> None:
    QTest.keyClicks(_field(palette), "sugg ag")
    assert _lines(palette) == ["Actions", "Suggest again"]


def test_nothing_found_is_said(palette: Palette) -> None:
    QTest.keyClicks(_field(palette), "xyzzy")
    assert not _list(palette).isVisible()
    QTest.keyClick(_field(palette), Qt.Key.Key_Return)
    assert palette.isVisible()


def test_esc_goes_back(palette: Palette, ran: list[str]) -> None:
    QTest.keyClick(_field(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert ran == []


def test_a_click_runs_it(palette: Palette, ran: list[str]) -> None:
    QTest.keyClicks(_field(palette), "kari")
    view = _list(palette)
    place = view.visualRect(view.currentIndex()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ran == ["Kari Nordmann"]


def test_it_closes_when_another_window_comes(qtbot: QtBot, palette: Palette) -> None:
    other = QPushButton("Other")
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.waitUntil(lambda: not shiboken6.isValid(palette))


def test_the_page_button_opens_it(qtbot: QtBot, window: Window) -> None:
    assert window.page is not None
    window.page.palette_requested.emit()
    _open_palette(qtbot).close()


def test_search_in_everything_does_nothing_but_find(qtbot: QtBot, window: Window, ran: list[str]) -> None:
    window.add_provider(lambda typed: _provider("People", ["Amina Hussein"], ran))
    window.action("search").trigger()
    palette = _open_palette(qtbot)
    assert _lines(palette) == ["People", "Amina Hussein"]
    palette.close()


def test_the_model_keeps_qts_rules(qtbot: QtBot, window: Window) -> None:
    model = PaletteModel(window)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_hits(_provider("People", ["Amina"], []))
    model.set_hits([])
    assert tester.model() is model
    assert model.next_hit(-1, 1) == -1

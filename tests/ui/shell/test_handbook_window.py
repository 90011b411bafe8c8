"""The handbook opens beside the work, at the page one is on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.tokens import DARK, LIGHT
from mentordesk.ui.language import Language
from mentordesk.ui.shell import handbook_window
from mentordesk.ui.shell.handbook_window import Handbook, HandbookWindow
from mentordesk.ui.shell.reader import Reader
from mentordesk.ui.shell.window import Window


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    owner, before = QObject(), QLocale()
    language = Language(owner)
    language.set("en")
    yield language
    language.set("en")
    QLocale.setDefault(before)
    owner.deleteLater()


@pytest.fixture
def handbook(window: Window, appearance: Appearance, language: Language) -> Handbook:
    handbook = Handbook(appearance, language, window)
    window.help_requested.connect(handbook.open)
    return handbook


@pytest.fixture
def opened(window: Window, handbook: Handbook) -> HandbookWindow:
    QTest.keyClick(window, Qt.Key.Key_F1)
    return the_window()


def the_window() -> HandbookWindow:
    """The handbook that stands open."""
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, HandbookWindow) and one.isVisible()]
    return found


def reader(opened: HandbookWindow) -> Reader:
    return opened.findChildren(Reader)[0]


def heading(opened: HandbookWindow) -> str:
    return reader(opened).document().firstBlock().text()


def listed(opened: HandbookWindow) -> list[str]:
    model = opened.findChildren(QListView)[0].model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(qtbot: QtBot, opened: HandbookWindow, text: str) -> None:
    field = opened.findChildren(QLineEdit)[0]
    field.setText(text)
    qtbot.wait(1)  # the list follows when the keys that wait have been read


def marked(opened: HandbookWindow) -> list[str]:
    return [one.cursor.selectedText() for one in reader(opened).extraSelections()]


def button(opened: HandbookWindow, text: str) -> QPushButton:
    return next(button for button in opened.findChildren(QPushButton) if button.text() == text)


def test_f1_opens_the_page_one_is_on(window: Window, handbook: Handbook) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert heading(the_window()) == "Today"
    window.show_page("matching")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert heading(the_window()) == "Matching"  # in the same window
    assert not the_window().isModal()


def test_f1_works_in_the_handbook_too(window: Window, opened: HandbookWindow) -> None:
    window.show_page("settings")
    QTest.keyClick(opened, Qt.Key.Key_F1)
    assert heading(opened) == "Settings"


def test_where_the_pages_are_covered_it_tells_how_to_begin(window: Window, handbook: Handbook) -> None:
    cover = QWidget()
    window.cover(cover)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert heading(the_window()) == "First steps"
    window.uncover()
    cover.deleteLater()


def test_a_closed_handbook_is_freed_and_can_be_opened_again(
    qtbot: QtBot, window: Window, opened: HandbookWindow
) -> None:
    QTest.mouseClick(button(opened, "Close"), Qt.MouseButton.LeftButton)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(opened)
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert heading(the_window()) == "Today"


def test_a_page_is_chosen_in_the_list(opened: HandbookWindow) -> None:
    view = opened.findChildren(QListView)[0]
    assert view.currentIndex().data() == "Today"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heading(opened) == "Recruitment"


def test_a_link_leads_to_another_page(opened: HandbookWindow) -> None:
    opened.show_page("start")
    text = reader(opened)
    cursor = text.document().find("Matching")
    place = text.cursorRect(cursor).center() - QPoint(4, 0)
    assert text.anchorAt(place) == "matching.md"
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heading(opened) == "Matching"
    assert not text.openExternalLinks()


def test_searching_lists_the_pages_with_all_words_and_marks_them(qtbot: QtBot, opened: HandbookWindow) -> None:
    everything = listed(opened)
    search(qtbot, opened, "BLIND read")
    assert listed(opened) == ["Selection"]
    assert heading(opened) == "Selection"
    assert "Blind" in marked(opened)
    assert reader(opened).viewport().rect().contains(reader(opened).cursorRect().center())
    search(qtbot, opened, "")
    assert (listed(opened), marked(opened), heading(opened)) == (everything, [], "Selection")


def test_a_page_that_has_the_words_stays(qtbot: QtBot, opened: HandbookWindow) -> None:
    search(qtbot, opened, "applicants")
    assert heading(opened) == "Today"


def test_nothing_is_found(qtbot: QtBot, opened: HandbookWindow) -> None:
    search(qtbot, opened, "xyzzy")
    assert listed(opened) == []
    assert not reader(opened).isVisible()
    assert not button(opened, "Print …").isEnabled()
    QTest.mouseClick(button(opened, "Remove the filter"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reader(opened).isVisible())


def test_esc_empties_the_search_before_it_closes(qtbot: QtBot, opened: HandbookWindow) -> None:
    field = opened.findChildren(QLineEdit)[0]
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.hasFocus()
    search(qtbot, opened, "pair")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert opened.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_asking_for_a_page_forgets_the_search(qtbot: QtBot, window: Window, opened: HandbookWindow) -> None:
    search(qtbot, opened, "blind reading")
    window.show_page("matching")
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.wait(1)
    assert heading(opened) == "Matching"
    assert len(listed(opened)) > 5


def test_it_begins_at_the_top(opened: HandbookWindow) -> None:
    opened.show_page("start")
    assert reader(opened).verticalScrollBar().value() == 0


def test_it_follows_colours_zoom_and_language(
    qtbot: QtBot, opened: HandbookWindow, appearance: Appearance, language: Language
) -> None:
    def letters() -> tuple[str, int]:
        made = reader(opened).document().firstBlock().begin().fragment().charFormat()
        return made.foreground().color().name().upper(), made.font().pixelSize()

    assert letters() == (LIGHT.ink, 22)
    appearance.scheme = "dark"
    assert letters() == (DARK.ink, 22)
    QTest.keyClick(opened, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert letters() == (DARK.ink, 24)
    appearance.zoom = 100
    language.set("nb")
    qtbot.waitUntil(lambda: heading(opened) == "I dag")


def test_in_a_narrow_window_the_text_has_the_room(opened: HandbookWindow, appearance: Appearance) -> None:
    view = opened.findChildren(QListView)[0]
    opened.resize(800, 600)
    assert view.isVisible()
    appearance.zoom = 200
    assert not view.isVisible()
    opened.resize(1366, 700)
    assert view.isVisible()


def test_lines_are_never_longer_than_one_reads_easily(opened: HandbookWindow) -> None:
    opened.resize(1366, 700)
    column = reader(opened).document().rootFrame().frameFormat()
    assert reader(opened).viewport().width() - column.leftMargin() - column.rightMargin() <= 580


def test_the_page_is_printed_dark_on_white(
    opened: HandbookWindow, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[str, str]] = []

    def take(text: object, parent: object) -> None:
        first = text.firstBlock()  # type: ignore[attr-defined]
        colour = first.begin().fragment().charFormat().foreground().color().name().upper()
        printed.append((first.text(), colour))

    monkeypatch.setattr(handbook_window, "ask_and_print", take)
    appearance.scheme = "dark"
    QTest.mouseClick(button(opened, "Print …"), Qt.MouseButton.LeftButton)
    QTest.keyClick(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [("Today", LIGHT.ink)] * 2


def test_everything_that_takes_the_focus_has_a_name(opened: HandbookWindow) -> None:
    focusable = [
        one
        for one in opened.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.focusProxy() is None
    ]
    assert len(focusable) >= 5
    assert [one for one in focusable if not (one.accessibleName() or getattr(one, "text", str)())] == []

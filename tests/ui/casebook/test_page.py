"""The page: locked first and soon again, worked by keyboard alone, and empty of everything once it is locked."""

import datetime as dt
import gc
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPersistentModelIndex, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mentordesk.core.casebook.rules import Telling
from mentordesk.ui.casebook.book import OpenBook
from mentordesk.ui.casebook.models import Listed
from mentordesk.ui.casebook.page import CLOSES_AFTER, CaseBookPage
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.casebook.conftest import AMINA, KARI, MADE, PHRASE, TODAY, FakeBook, key

FIRST, SECOND = key("første"), key("andre")


@pytest.fixture
def opened(page: CaseBookPage) -> CaseBookPage:
    unlock(page, PHRASE)
    return page


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The offscreen platform never knows whose it is."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda clipboard: True)
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def visible_texts(page: QWidget) -> list[str]:
    QCoreApplication.processEvents()  # what was just put into a layout is shown then
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def everything_said(page: QWidget) -> str:
    """All texts of all widgets of the page, those that nobody sees too."""
    said = [label.text() for label in page.findChildren(QLabel)]
    said += [button.text() for button in page.findChildren(QAbstractButton)]
    said += [line.text() for line in page.findChildren(QLineEdit)]
    said += [text.toPlainText() for text in page.findChildren(QPlainTextEdit)]
    said += [widget.accessibleName() + widget.toolTip() for widget in page.findChildren(QWidget)]
    return "\n".join(said)


def line(page: QWidget, name: str) -> QLineEdit:
    (found,) = (one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())
    return found


def text(page: QWidget, name: str) -> QPlainTextEdit:
    (found,) = (one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == name and one.isVisible())
    return found


def click(page: QWidget, words: str) -> None:
    QCoreApplication.processEvents()
    button = next(one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def unlock(page: CaseBookPage, passphrase: str) -> None:
    field = line(page, "The passphrase of the case book")
    field.clear()
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)


def table(page: CaseBookPage) -> RecordTable:
    (found,) = page.findChildren(RecordTable)
    return found


def show(page: CaseBookPage, concern: UUID) -> None:
    table(page).select(concern)


def thrown_away() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_locked_it_says_what_it_is_for_and_asks(page: CaseBookPage) -> None:
    assert "The case book is locked" in visible_texts(page)
    assert line(page, "The passphrase of the case book") is page.focusProxy()
    assert page.primary is not None
    assert [action.text() for action in page.page_actions() if action.isEnabled()] == [page.primary.text()]
    assert page.primary.text() == "Open the case book"
    assert not page.findChildren(OpenBook)


def test_a_wrong_passphrase_is_said_and_stays_to_be_mended(page: CaseBookPage, fake: FakeBook) -> None:
    unlock(page, "feil")
    assert "WrongCasePassphrase" in visible_texts(page)
    assert line(page, "The passphrase of the case book").selectedText() == "feil"
    assert fake.key is None
    unlock(page, "")
    assert "Write the passphrase" in visible_texts(page)


def test_opened_it_lists_the_concerns(opened: CaseBookPage) -> None:
    model = table(opened).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    cells = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert cells[0][:4] == ["2", "New", "High", "Amina Hussein"]
    assert cells[1] == ["1", "Closed", "Middle", "Kari Nordmann", "today"]
    assert opened.subtitle == "2 cases, 1 not closed"
    enabled = [action.text() for action in opened.page_actions() if action.isEnabled()]
    assert enabled == ["New case", "Close the case book", "Change the passphrase …"]
    assert opened.primary is not None
    assert opened.primary.text() == "New case"
    assert table(opened).hasFocus()


def test_a_book_is_made_with_a_passphrase_that_is_typed_twice(page: CaseBookPage, fake: FakeBook) -> None:
    fake.phrase = ""
    page.reload()
    assert any("nobody can open the case book again" in said for said in visible_texts(page))
    click(page, "Make one for me")
    assert line(page, "New passphrase").text() == MADE
    assert line(page, "New passphrase").echoMode() == QLineEdit.EchoMode.Normal
    again = line(page, "The same once more")
    assert again.hasFocus()
    QTest.keyClicks(again, "noe annet")
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert "This is not the same. Write it once more." in visible_texts(page)
    assert fake.phrase == ""
    again.clear()
    QTest.keyClicks(again, MADE)
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert fake.phrase == MADE
    assert opened_book(page)
    assert MADE not in everything_said(page)


def opened_book(page: CaseBookPage) -> bool:
    return bool(page.findChildren(OpenBook))


def test_a_case_is_written_by_keyboard_alone(opened: CaseBookPage, fake: FakeBook) -> None:
    next(action for action in opened.page_actions() if action.objectName() == "new").trigger()
    who = line(opened, "Who it is about")
    assert who.hasFocus()
    QTest.keyClicks(who, "kari")
    QTest.keyClick(who, Qt.Key.Key_Return)
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.accessibleName() == "What has happened":
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClicks(text(opened, "What has happened"), "Redd for å gå hjem")
    QTest.keyClick(text(opened, "What has happened"), Qt.Key.Key_Tab)
    made = fake.concerns[key("sak 2")]
    assert made is not None
    assert (made.people, made.text, made.number) == ((KARI,), "Redd for å gå hjem", 3)
    QTest.keyClick(text(opened, "Measures"), Qt.Key.Key_Escape)
    assert table(opened).hasFocus()


def test_ticks_danger_and_who_was_told_are_kept(opened: CaseBookPage, fake: FakeBook) -> None:
    show(opened, SECOND)
    box = next(one for one in opened.findChildren(QCheckBox) if one.text() == "Is it about a child?")
    danger = next(one for one in opened.findChildren(QCheckBox) if one.text() == "Somebody is in danger now")
    for one in (box, danger):
        QTest.keyClick(one, Qt.Key.Key_Space)
    warning = "Somebody is in danger, and nobody has been told. Ring 112 or 113 first."
    assert warning in visible_texts(opened)
    QTest.keyClicks(line(opened, "Who was told"), "Barnevernet")
    day = line(opened, "The day it was told")
    day.setText("2.3.2027")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert "Write a day that has been, like this: 24.11.2026" in visible_texts(opened)
    assert line(opened, "Who was told").text() == "Barnevernet"
    day.setText("28.2.2027")
    QTest.keyClick(day, Qt.Key.Key_Return)
    found = fake.concerns[SECOND]
    assert found is not None
    assert (found.done, found.danger) == (frozenset({"child"}), True)
    assert found.told == (Telling(dt.date(2027, 2, 28), "Barnevernet"),)
    assert warning not in visible_texts(opened)
    click(opened, "×")
    assert not fake.concerns[SECOND].told  # type: ignore[union-attr]


def test_people_are_taken_away_and_the_deleted_have_no_name(opened: CaseBookPage, fake: FakeBook) -> None:
    del fake.people[AMINA]
    opened.reload()
    show(opened, SECOND)
    assert table(opened).model().index(0, 3).data() == "somebody who is deleted"
    click(opened, "somebody who is deleted  ×")
    assert fake.concerns[SECOND].people == ()  # type: ignore[union-attr]


def test_a_case_goes_on_and_is_closed_only_after_a_question(opened: CaseBookPage, fake: FakeBook) -> None:
    show(opened, SECOND)
    assert not [
        one for one in opened.findChildren(QAbstractButton) if one.isVisible() and one.text() == "Close the case …"
    ]
    click(opened, "Reported")
    click(opened, "Close the case …")
    assert "Close case 2 about Amina Hussein for good?" in visible_texts(opened)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Let it stay open"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert fake.concerns[SECOND].status == "reported"  # type: ignore[union-attr]
    click(opened, "Close the case …")
    click(opened, "Close case 2")
    found = fake.concerns[SECOND]
    assert found is not None
    assert (found.status, found.closed) == ("closed", TODAY)
    assert "Hun gråt" in visible_texts(opened)
    assert not [one for one in opened.findChildren(QPlainTextEdit) if one.isVisible()]


def test_a_case_that_cannot_be_read_says_so_and_the_others_can(opened: CaseBookPage, fake: FakeBook) -> None:
    fake.concerns[SECOND] = None
    opened.reload()
    show(opened, SECOND)
    assert "A case that cannot be read" in visible_texts(opened)
    assert table(opened).model().index(0, 1).data() == "Damaged"
    show(opened, FIRST)
    assert "Krangel" in visible_texts(opened)


def test_a_refusal_leaves_what_was_typed(opened: CaseBookPage, fake: FakeBook) -> None:
    show(opened, SECOND)
    fake.refuses = True
    field = text(opened, "Measures")
    field.setFocus()
    QTest.keyClicks(field, "Ringte")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "Ringte"
    assert "This was not kept. Try again." in visible_texts(opened)


@pytest.mark.usefixtures("clipboard")
def test_nothing_is_left_when_it_is_closed(opened: CaseBookPage, fake: FakeBook) -> None:
    show(opened, SECOND)
    first = QPersistentModelIndex(table(opened).model().index(0, 0))
    field = text(opened, "What has happened")
    field.setFocus()
    QTest.keyClicks(field, "Ikke lagret ennå: ")
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Hun gråt" in QGuiApplication.clipboard().text()
    QTest.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    click(opened, "Close the case book")
    thrown_away()
    assert fake.key is None
    assert "Ikke lagret ennå" in fake.concerns[SECOND].text  # type: ignore[union-attr]
    assert not opened_book(opened)
    assert not first.isValid()
    assert not [thing for thing in gc.get_objects() if isinstance(thing, Listed)]
    said = everything_said(opened) + opened.subtitle + opened.title
    for canary in ("gråt", "Amina", "Kari", "Krangel", "2 cases", PHRASE):
        assert canary not in said
    assert QGuiApplication.clipboard().text() == ""
    assert line(opened, "The passphrase of the case book").hasFocus()


@pytest.mark.usefixtures("clipboard")
def test_what_others_have_copied_stays(page: CaseBookPage) -> None:
    QGuiApplication.clipboard().setText("fra et annet sted")
    unlock(page, PHRASE)
    page.shut()
    assert QGuiApplication.clipboard().text() == "fra et annet sted"


def test_it_closes_when_the_page_is_left_and_when_nobody_touches_it(opened: CaseBookPage, fake: FakeBook) -> None:
    opened.hide()
    assert fake.key is None
    opened.show()
    unlock(opened, PHRASE)
    assert opened._idle.interval() == CLOSES_AFTER == 2 * 60 * 1000
    assert opened._idle.isActive()
    opened._idle.stop()
    window = opened.windowHandle()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_Down)
    assert opened._idle.isActive()
    opened._idle.timeout.emit()
    assert fake.key is None
    assert not opened._idle.isActive()


def test_a_book_that_was_undone_is_locked(opened: CaseBookPage, fake: FakeBook) -> None:
    fake.key, fake.phrase = None, ""
    opened.reload()
    assert "Make the case book" in visible_texts(opened)
    thrown_away()
    assert not opened_book(opened)


def test_a_key_that_comes_after_the_page_was_left_is_let_go(page: CaseBookPage, fake: FakeBook) -> None:
    fake.waits = True
    unlock(page, PHRASE)
    ((_, done),) = fake.tried
    page.hide()
    done("nøkkel")
    assert fake.key is None
    assert not opened_book(page)


def test_while_names_are_hidden_it_stays_locked(page: CaseBookPage, fake: FakeBook) -> None:
    fake.hidden = True
    page.reload()
    assert any("while names are hidden" in said for said in visible_texts(page))
    assert not [one for one in page.findChildren(QLineEdit) if one.isVisible()]


def test_the_passphrase_is_changed_only_by_the_button(opened: CaseBookPage, fake: FakeBook) -> None:
    click(opened, "Change the passphrase …")
    assert any("cannot be undone" in said for said in visible_texts(opened))
    for name in ("New passphrase", "The same once more"):
        QTest.keyClicks(line(opened, name), "en ny")
    QTest.keyClick(line(opened, "The same once more"), Qt.Key.Key_Return)
    assert fake.phrase == PHRASE
    click(opened, "Change the passphrase for good")
    assert fake.phrase == "en ny"
    assert table(opened).isVisible()
    click(opened, "Change the passphrase …")
    QTest.keyClicks(line(opened, "New passphrase"), "angret")
    click(opened, "Keep the one it has")
    assert fake.phrase == "en ny"
    assert "angret" not in everything_said(opened)


def test_no_draft_ever_leaves_the_book(opened: CaseBookPage, fake: FakeBook) -> None:
    show(opened, SECOND)
    field = text(opened, "What has happened")
    field.setFocus()
    QTest.keyClicks(field, "Midt i ")
    before = field.textCursor().position()
    assert opened.drafts() == {}
    assert fake.concerns[SECOND].text.startswith("Midt i")  # type: ignore[union-attr]
    assert field.textCursor().position() == before
    QCoreApplication.processEvents()


def test_everything_that_takes_the_focus_has_a_name(opened: CaseBookPage) -> None:
    show(opened, SECOND)
    nameless = [
        type(widget).__name__
        for widget in opened.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_what_is_being_typed_is_kept_when_it_closes_by_itself(opened: CaseBookPage, fake: FakeBook) -> None:
    show(opened, SECOND)
    QTest.keyClicks(line(opened, "Who was told"), "Barnevernet")
    field = text(opened, "What has happened")
    field.setFocus()
    QTest.keyClicks(field, "Midt i en setning ")
    opened._idle.timeout.emit()
    found = fake.concerns[SECOND]
    assert found is not None
    assert (found.text, found.told) == ("Midt i en setning Hun gråt", (Telling(TODAY, "Barnevernet"),))

"""The page on a real file: opened beside the window, undone like all else, and told nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.core.casebook.book import open_book
from mentordesk.core.casebook.errors import WrongCasePassphrase
from mentordesk.core.casebook.queries import concerns
from mentordesk.core.casebook.rules import Concern
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.store.history import history
from mentordesk.ui.casebook.book import OpenBook
from mentordesk.ui.casebook.page import CaseBookPage
from mentordesk.ui.casebook.wiring import build
from mentordesk.ui.opened import Opened
from tests.builders import a_person
from tests.ui.casebook.test_page import click, line, table, text, visible_texts

PHRASE = "riktig hest batteri stift"


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> Iterator[CaseBookPage]:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 900)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
    for name in ("New passphrase", "The same once more"):
        QTest.keyClicks(line(made, name), PHRASE)
    click(made, "Make the case book")
    qtbot.waitUntil(lambda: bool(made.findChildren(OpenBook)))
    yield made
    opened.changed.disconnect(made.reload)


def written(opened: Opened, phrase: str = PHRASE) -> list[Concern]:
    key = open_book(opened.store, phrase)
    return [row.concern for row in opened.read(concerns, key.key) if row.concern]


def write(page: CaseBookPage, what: str, who: str) -> None:
    next(action for action in page.page_actions() if action.objectName() == "new").trigger()
    QTest.keyClicks(line(page, "Who it is about"), who)
    QTest.keyClick(line(page, "Who it is about"), Qt.Key.Key_Return)
    field = text(page, "What has happened")
    field.setFocus()
    QTest.keyClicks(field, what)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_a_case_is_written_read_again_and_undone(page: CaseBookPage, opened: Opened, qtbot: QtBot) -> None:
    amina, other = a_person(opened.store, "Amina Hussein"), a_person(opened.store, "Amina Hussein")
    write(page, "Hun gråt", "amina")
    (concern,) = written(opened)
    assert (concern.text, concern.people in ((amina,), (other,))) == ("Hun gråt", True)
    click(page, "Close the case book")
    QTest.keyClicks(line(page, "The passphrase of the case book"), "feil")
    QTest.keyClick(line(page, "The passphrase of the case book"), Qt.Key.Key_Return)
    wrong = "The passphrase does not open the case book"
    qtbot.waitUntil(lambda: any(said.startswith(wrong) for said in visible_texts(page)))
    QTest.keyClicks(line(page, "The passphrase of the case book"), PHRASE)
    QTest.keyClick(line(page, "The passphrase of the case book"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(OpenBook)))
    assert table(page).model().index(0, 3).data() == "Amina Hussein"
    left = []
    for _ in range(3):
        opened.undo()
        left.append([(one.text, len(one.people)) for one in written(opened)])
    assert left == [[("", 1)], [("", 0)], []]
    assert "Nothing is written here yet" in visible_texts(page)


def test_what_is_done_here_is_told_nowhere(page: CaseBookPage, opened: Opened) -> None:
    a_person(opened.store, "Amina Hussein")
    write(page, "Hun gråt", "amina")
    page.shut()
    assert opened.notices.kept == ()
    undo = opened.undoable
    assert undo is not None
    assert opened.label(undo) == "wrote in a case in the case book"
    assert all(line.facts == {} for line in opened.read(history) if line.command.startswith("casebook."))


def test_the_deleted_have_no_name_here(page: CaseBookPage, opened: Opened) -> None:
    amina = a_person(opened.store, "Amina Hussein")
    write(page, "Hun gråt", "amina")
    delete_person(opened.store, person=amina)
    page.reload()
    assert table(page).model().index(0, 3).data() == "somebody who is deleted"
    assert [one.people for one in written(opened)] == [(amina,)]


def test_a_new_passphrase_is_the_only_one_from_then_on(page: CaseBookPage, opened: Opened, qtbot: QtBot) -> None:
    a_person(opened.store, "Amina Hussein")
    write(page, "Hun gråt", "amina")
    click(page, "Change the passphrase …")
    for name in ("New passphrase", "The same once more"):
        QTest.keyClicks(line(page, name), "en annen frase")
    click(page, "Change the passphrase for good")
    qtbot.waitUntil(lambda: table(page).isVisible())
    assert [one.text for one in written(opened, "en annen frase")] == ["Hun gråt"]
    with pytest.raises(WrongCasePassphrase):
        open_book(opened.store, PHRASE)


def test_typing_is_kept_when_the_file_is_about_to_be_locked(page: CaseBookPage, opened: Opened) -> None:
    a_person(opened.store, "Amina Hussein")
    write(page, "Hun gråt", "amina")
    field = text(page, "Measures")
    field.setFocus()
    QTest.keyClicks(field, "Ring henne i mo")
    assert page.drafts() == {}
    page.hide()
    assert [one.measures for one in written(opened)] == ["Ring henne i mo"]
    assert QApplication.focusWidget() is not field


def test_typing_is_kept_when_the_page_is_left(page: CaseBookPage, opened: Opened) -> None:
    a_person(opened.store, "Amina Hussein")
    write(page, "Hun gråt", "amina")
    field = text(page, "What has happened")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Hun gråt og gikk")
    page.hide()
    assert [one.text for one in written(opened)] == ["Hun gråt og gikk"]
    page.show()
    assert page.focusWidget() is line(page, "The passphrase of the case book")

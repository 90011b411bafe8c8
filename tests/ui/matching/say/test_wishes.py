"""Wishes are keyed in by a few letters, put in order by keys, and kept one by one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.ui.matching.lists import SAY
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.say.picking import ShortList
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, buttons, click, key, texts

AMINA, LEYLA = key("Amina Hussein"), key("Leyla Said")
KARI, PER, SIRI = key("Kari Nordmann"), key("Per Olsen"), key("Siri Dahl")


LISTS = ("Participants and their wishes", "Plan of the speed meetings", "Cards", "Suggested pairs", "Mentor pairs")


def table(page: MatchingPage) -> RecordTable:
    """The list in front, left of the detail."""
    return next(one for one in page.findChildren(RecordTable) if one.isVisible() and one.accessibleName() in LISTS)


def column(page: MatchingPage, place: int) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def turn_to_say(page: MatchingPage) -> None:
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(SAY)
    table(page).setFocus()


def begin(page: MatchingPage, name: str = "Amina Hussein") -> QLineEdit:
    """With the keys alone: to the participants, to a name, and into the line for a wish."""
    turn_to_say(page)
    QTest.keyClicks(table(page), name[:3])
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


def wish(line: QLineEdit, letters: str) -> None:
    QTest.keyClicks(line, letters)
    QTest.keyClick(line, Qt.Key.Key_Return)


def wish_list(page: MatchingPage) -> ShortList:
    return next(one for one in page.findChildren(ShortList) if one.accessibleName() == "Wishes in order")


def lines(shown: ShortList) -> list[str]:
    return [one.words for one in shown.names]


def test_both_sides_are_listed_with_what_they_wish(page: MatchingPage, fake: FakeMatching) -> None:
    fake.say.wish(AMINA, [SIRI, KARI])
    turn_to_say(page)
    assert column(page, 0) == [
        *("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai"),
        *("Kari Nordmann", "Per Olsen", "Siri Dahl"),
    ]
    assert column(page, 1)[0] == "1. Siri Dahl   2. Kari Nordmann"
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert tabs.tabText(SAY) == "Participants 7"


def test_some_letters_and_enter_make_a_wish(page: MatchingPage, fake: FakeMatching) -> None:
    line = begin(page)
    wish(line, "sir")
    wish(line, "nor")
    assert fake.say.done == [("wish", AMINA, [SIRI]), ("wish", AMINA, [SIRI, KARI])]
    assert lines(wish_list(page)) == ["1. Siri Dahl", "2. Kari Nordmann"]
    assert line.text() == ""
    assert line.hasFocus()


def test_the_arrows_choose_among_those_who_fit_and_nobody_is_no_wish(page: MatchingPage, fake: FakeMatching) -> None:
    line = begin(page)
    QTest.keyClicks(line, "r")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert fake.say.done == [("wish", AMINA, [PER])]
    wish(line, "xyz")
    assert line.text() == "xyz"
    assert "Nobody here has that name." in texts(page)
    assert len(fake.say.done) == 1
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert "Nobody here has that name." not in texts(page)


def test_only_the_other_side_can_be_wished_for_and_nobody_twice(page: MatchingPage, fake: FakeMatching) -> None:
    line = begin(page, "Kari Nordmann")
    wish(line, "per")
    assert not fake.say.done
    line.clear()
    wish(line, "ley")
    wish(line, "ley")
    assert fake.say.done == [("wish", KARI, [LEYLA])]


def test_ctrl_and_arrows_change_the_order_and_del_takes_off(page: MatchingPage, fake: FakeMatching) -> None:
    fake.say.wish(AMINA, [SIRI, KARI, PER])
    begin(page)
    shown = wish_list(page)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keySequence(shown, QKeySequence("Ctrl+Up"))
    assert lines(shown) == ["1. Siri Dahl", "2. Per Olsen", "3. Kari Nordmann"]
    QTest.keySequence(shown, QKeySequence("Ctrl+Up"))
    QTest.keySequence(shown, QKeySequence("Ctrl+Up"))
    assert lines(shown) == ["1. Per Olsen", "2. Siri Dahl", "3. Kari Nordmann"]
    QTest.keySequence(shown, QKeySequence("Ctrl+Down"))
    assert lines(shown) == ["1. Siri Dahl", "2. Per Olsen", "3. Kari Nordmann"]
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert lines(shown) == ["1. Siri Dahl", "2. Kari Nordmann"]


def test_the_buttons_do_the_same(page: MatchingPage, fake: FakeMatching) -> None:
    fake.say.wish(AMINA, [SIRI, KARI])
    begin(page)
    click(page, "Down")
    assert lines(wish_list(page)) == ["1. Kari Nordmann", "2. Siri Dahl"]
    click(page, "Take off")
    assert lines(wish_list(page)) == ["1. Kari Nordmann"]


def test_whom_one_would_rather_not_have_is_private(page: MatchingPage, fake: FakeMatching) -> None:
    begin(page)
    assert "Only you see this" in texts(page)
    avoid = [one for one in page.findChildren(QLineEdit) if one.placeholderText() == "Write a name and press Enter"][1]
    wish(avoid, "per")
    assert fake.say.done == [("avoid", AMINA, PER, True)]
    assert column(page, 2)[0] == "1"
    wish(avoid, "per")
    assert len(fake.say.done) == 1
    click(page, "Take off")
    assert fake.say.done[-1] == ("avoid", AMINA, PER, False)


def test_another_person_begins_with_an_empty_line(page: MatchingPage) -> None:
    line = begin(page)
    QTest.keyClicks(line, "ka")
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Down)
    assert line.text() == ""
    assert "Leyla Said" in texts(page)


def test_the_search_is_for_participants_too(qtbot: QtBot, page: MatchingPage) -> None:
    turn_to_say(page)
    search = page.findChild(SearchBox)
    assert search is not None
    QTest.keyClicks(search, "dahl")
    qtbot.waitUntil(lambda: column(page, 0) == ["Siri Dahl"])


def test_nobody_to_match_is_told(page: MatchingPage, fake: FakeMatching) -> None:
    fake.adepts, fake.mentors, fake.whom = (), (), {}
    page.reload()
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(SAY)
    assert "Nobody waits to be matched." in texts(page)
    assert not buttons(page, "Take off")

"""The plan of the speed meetings, and the cards keyed in afterwards by digits alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox, QTabBar

from mentordesk.core.matching.queries import BanRow
from mentordesk.ui.matching.lists import BOARD
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.say.lists import SayLists
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, buttons, click, key, texts
from tests.ui.matching.say.test_wishes import column, table, turn_to_say

AMINA, LEYLA, SARA = key("Amina Hussein"), key("Leyla Said"), key("Sara Tesfay")
KARI, PER, SIRI = key("Kari Nordmann"), key("Per Olsen"), key("Siri Dahl")


def turn_to(page: MatchingPage, view: str) -> None:
    turn_to_say(page)
    (button,) = [one for one in page.findChildren(QPushButton) if one.text().startswith(f"{view}  ")]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begin_cards(page: MatchingPage, fake: FakeMatching) -> RecordTable:
    """A plan of two turns, and the first card in hand."""
    turn_to(page, "Speed meetings")
    fake.say.plan_round(2, lambda result: None)
    fake.say.done.clear()
    turn_to(page, "Key in answers")
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Home)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    return focused(page)


def focused(page: MatchingPage) -> RecordTable:
    found = QApplication.focusWidget()
    assert isinstance(found, RecordTable)
    return found


def card(page: MatchingPage) -> list[tuple[str, str]]:
    model = focused(page).model()
    return [(str(model.index(row, 1).data()), str(model.index(row, 2).data())) for row in range(model.rowCount())]


def press(page: MatchingPage, *keys: str) -> None:
    for one in keys:
        QTest.keySequence(focused(page), QKeySequence(one))


def test_turns_and_a_button_make_a_plan_and_say_what_it_holds(page: MatchingPage, fake: FakeMatching) -> None:
    turn_to(page, "Speed meetings")
    assert "No speed meetings are planned." in texts(page)
    turns = page.findChild(QSpinBox)
    assert turns is not None
    turns.setFocus()
    turns.selectAll()
    QTest.keyClicks(turns, "2")
    click(page, "Make the plan")
    assert fake.say.done == [("plan_round", 2)]
    assert fake.done[-1] == ("tell_step",)
    assert column(page, 1) == ["Kari Nordmann", "Per Olsen", "Siri Dahl"]
    shown = [place for place in range(table(page).model().columnCount()) if not table(page).isColumnHidden(place)]
    assert shown == [0, 1, 2, 3]
    promise = "The adepts meet from 1 to 2 possible mentors each. Nobody meets somebody they must not be with."
    assert promise in texts(page)
    click(page, "Print the cards …")
    assert fake.written == ["speed_cards"]


def test_an_equal_number_for_all_is_promised(page: MatchingPage, fake: FakeMatching) -> None:
    fake.adepts, fake.whom = fake.adepts[:3], {}
    page.reload()
    turn_to(page, "Speed meetings")
    fake.say.plan_round(2, lambda result: None)
    text = "Every adept meets 2 possible mentors. Nobody meets somebody they must not be with."
    assert text in texts(page)
    click(page, "Take the plan away")
    assert "No speed meetings are planned." in texts(page)


def test_a_plan_with_two_who_are_kept_apart_since_is_told(page: MatchingPage, fake: FakeMatching) -> None:
    turn_to(page, "Speed meetings")
    fake.say.plan_round(2, lambda result: None)
    talk = fake.say.talks[0]
    fake.bans.append(BanRow(talk.adept, talk.adept_name, talk.mentor, talk.mentor_name, None))
    page.reload()
    told = "{} and {} meet in turn 1, but are kept apart now. Plan again."
    assert told.format(talk.adept_name, talk.mentor_name) in texts(page)


def test_without_a_plan_there_are_no_cards(page: MatchingPage) -> None:
    turn_to(page, "Key in answers")
    assert "There are no cards to key in." in texts(page)
    click(page, "Plan speed meetings")
    assert isinstance(QApplication.focusWidget(), QSpinBox)


def test_digits_go_down_the_card_and_on_to_the_next(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    assert [name for name, _ in card(page)] == ["Per Olsen", "Siri Dahl"]
    press(page, "5")
    assert not fake.say.done, "a card is one step"
    press(page, "3")
    assert fake.say.done == [("rate", AMINA, {PER: 5, SIRI: 3})]
    assert {name for name, _ in card(page)} == {"Siri Dahl"}
    press(page, "4")
    assert fake.say.done[-1] == ("rate", LEYLA, {SIRI: 4})
    assert "2 of 7 cards are keyed in." in texts(page)


def test_backspace_goes_back_also_to_the_card_before(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    press(page, "5", "Backspace", "4")
    assert card(page)[0] == ("Per Olsen", "4")
    press(page, "3", "Backspace")
    assert focused(page).currentIndex().row() == 1
    press(page, "2")
    assert fake.say.done == [("rate", AMINA, {PER: 4, SIRI: 3}), ("rate", AMINA, {SIRI: 2})]


def test_enter_and_leaving_keep_an_unfinished_card(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    press(page, "5", "Return")
    assert fake.say.done == [("rate", AMINA, {PER: 5})]
    press(page, "Return", "1")
    table(page).setFocus()
    assert fake.say.done[-1] == ("rate", SARA, {card_of(fake, SARA)[0]: 1})


def card_of(fake: FakeMatching, adept: object) -> list[object]:
    return [one.mentor for one in fake.say.talks if one.adept == adept]


def test_nought_takes_a_mark_back_and_the_same_mark_again_is_no_step(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    press(page, "5", "3", "Backspace", "3")
    assert fake.say.done == [("rate", AMINA, {PER: 5, SIRI: 3})]
    press(page, "Backspace", "0", "Return")
    assert fake.say.done[-1] == ("rate", AMINA, {SIRI: None})


def test_a_refused_card_stands_as_it_was_typed(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    fake.say.refuses = True
    press(page, "5")
    table(page).setFocus()
    fake.say.refuses = False
    assert not fake.say.done
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert card(page)[0] == ("Per Olsen", "5")
    press(page, "Return")
    assert fake.say.done == [("rate", AMINA, {PER: 5})]


def test_the_mouse_can_do_it_too(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    click(page, "4")
    click(page, "Next card")
    assert fake.say.done == [("rate", AMINA, {PER: 4})]


def test_the_last_card_leads_to_a_new_suggestion(page: MatchingPage, fake: FakeMatching) -> None:
    begin_cards(page, fake)
    for _ in range(2 * len(fake.say.talks)):
        press(page, "4")
    assert focused(page) is table(page)
    assert "All 7 cards are keyed in. Suggest again, then the answers count." in texts(page)
    (again,) = buttons(page, "Suggest again")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert tabs.currentIndex() == BOARD


def test_at_twice_the_size_the_card_opens_over_the_list(page: MatchingPage, fake: FakeMatching) -> None:
    page.resize(1366, 768)
    page.appearance.zoom = 200
    begin_cards(page, fake)
    press(page, "5", "3")
    assert fake.say.done == [("rate", AMINA, {PER: 5, SIRI: 3})]
    assert "Leyla Said" in texts(page)


def test_the_plan_is_not_searched_and_has_the_room_of_the_search(page: MatchingPage) -> None:
    search = page.findChild(SearchBox)
    assert search is not None
    turn_to(page, "Speed meetings")
    assert not search.isVisible()
    click(page, "Wishes  0")
    assert search.isVisible()


def test_where_there_is_little_height_the_plan_alone_shows(page: MatchingPage, fake: FakeMatching) -> None:
    turn_to(page, "Speed meetings")
    fake.say.plan_round(2, lambda result: None)
    assert any("Nobody meets" in text for text in texts(page))
    page.resize(1366, 660)
    page.appearance.zoom = 200
    assert not any("Nobody meets" in text for text in texts(page))
    assert table(page).viewport().height() > table(page).rowHeight(0)


def test_the_lists_are_made_when_they_are_looked_at(page: MatchingPage) -> None:
    assert not page.findChildren(SayLists)
    turn_to_say(page)
    assert page.findChildren(SayLists)


def test_a_plan_is_made_from_the_palette_before_anybody_looked(page: MatchingPage, fake: FakeMatching) -> None:
    plan = next(one for one in page.page_actions() if one.objectName() == "matching.plan_round")
    assert plan.text() == "Make the plan"
    plan.trigger()
    assert fake.say.done == [("plan_round", 4)]
    assert plan.text() == "Plan again"


def test_words_that_were_searched_before_narrow_the_lists_too(page: MatchingPage) -> None:
    search = page.findChild(SearchBox)
    assert search is not None
    QTest.keyClicks(search, "Leyla")
    search.searched.emit("Leyla")
    turn_to_say(page)
    assert column(page, 0) == ["Leyla Said"]


def test_beside_the_list_the_card_is_whole_and_keyed_in_as_ever(page: MatchingPage, fake: FakeMatching) -> None:
    sheet = begin_cards(page, fake)
    QApplication.processEvents()
    assert sheet.isColumnHidden(0)
    assert sheet.horizontalScrollBar().maximum() == 0
    assert sheet.verticalScrollBar().maximum() == 0
    header = sheet.horizontalHeader()
    assert header.sectionSizeHint(2) <= header.sectionSize(2)
    press(page, "5", "Backspace", "4", "3")
    assert fake.say.done == [("rate", AMINA, {PER: 4, SIRI: 3})]
    press(page, "Up")
    assert "Leyla Said" in texts(page)

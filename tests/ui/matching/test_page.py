import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.models import PAIR, WHY
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, buttons, choose_more, click, key, show, texts

AMINA, LEYLA, SARA, ZAHRA = (key(name) for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai"))
KARI, PER = key("Kari Nordmann"), key("Per Olsen")


def table(page: MatchingPage) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.isVisible())


def column(page: MatchingPage, place: int) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def press(page: MatchingPage, keys: str) -> None:
    QTest.keySequence(table(page), QKeySequence(keys))


def choose(page: MatchingPage, name: str) -> None:
    page.select(key(name))
    table(page).setFocus()


def visible_editor(page: MatchingPage) -> QPlainTextEdit:
    return next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible())


def primary(page: MatchingPage) -> str:
    assert page.primary is not None
    return page.primary.text()


def test_the_board_and_the_numbers_around_it(page: MatchingPage) -> None:
    assert column(page, PAIR) == [
        "Amina Hussein – Kari Nordmann",
        "Leyla Said – Kari Nordmann",
        "Sara Tesfay – Per Olsen",
        "Zahra Rezai – nobody",
    ]
    assert page.subtitle == "4 adepts to match · 3 mentors with places"
    assert primary(page) == "Make 3 pairs"
    assert "Sum 300 · 3 of 4 have a mentor" in texts(page)
    assert "Without a pair: A Zahra Rezai  ·  Free mentors: M Siri Dahl (1)" in texts(page)
    assert column(page, WHY)[3] == "NO_PLACE_LEFT."


def test_the_detail_has_the_parts_and_what_others_would_mean(page: MatchingPage) -> None:
    choose(page, "Leyla Said")
    assert {"Leyla Said + Kari Nordmann", "Score 100", "Field: helse", "40 / 40"} <= set(texts(page))
    effect = "Takes the place of Sara Tesfay, who gets Kari Nordmann (10 instead of 100) · sum −180"
    assert {"Per Olsen  10", effect} <= set(texts(page))


def test_l_locks_and_unlocks(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    press(page, "L")
    assert fake.locked == {(SARA, PER)}
    assert "Locked by you" in texts(page)
    assert buttons(page, "Unlock")
    press(page, "L")
    assert not fake.locked


def test_a_swap_is_s_and_a_digit(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press(page, "1")
    assert not fake.done
    press(page, "S")
    assert "Swap Kari for Leyla: press the number of the new mentor, or Esc." in texts(page)
    assert "1 · Per Olsen  10" in texts(page)
    press(page, "1")
    assert fake.whom == {AMINA: KARI, LEYLA: PER, SARA: KARI, ZAHRA: None}
    assert "Swap Per for Leyla: press the number of the new mentor, or Esc." not in texts(page)
    assert table(page).hasFocus()


def test_a_digit_that_nobody_has_does_nothing_and_escape_ends_the_swap(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press(page, "S")
    press(page, "7")
    assert not fake.done
    QTest.keyClick(table(page), Qt.Key.Key_Escape)
    press(page, "1")
    assert not fake.done


def test_a_refused_swap_stays_open(page: MatchingPage, fake: FakeMatching) -> None:
    fake.refuses = True
    choose(page, "Leyla Said")
    press(page, "S")
    press(page, "1")
    assert "1 · Per Olsen  10" in texts(page)


def test_going_to_another_line_ends_the_swap(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Amina Hussein")
    press(page, "S")
    press(page, "Down")
    press(page, "1")
    assert not fake.done


def test_the_swap_button_does_the_same(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Zahra Rezai")
    swap = next(button for button in buttons(page, "Swap") if button.accessibleName() == "Swap to Per Olsen")
    QTest.mouseClick(swap, Qt.MouseButton.LeftButton)
    assert fake.done == [("swap", ZAHRA, PER)]
    assert fake.whom[SARA] is None


def test_never_asks_for_a_private_reason_beside_the_list(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    press(page, "X")
    editor = visible_editor(page)
    QTest.keyClicks(editor, "De er naboer")
    fake.refuses = True
    click(page, "Never together")
    assert editor.toPlainText() == "De er naboer"
    fake.refuses = False
    click(page, "Never together")
    assert fake.done[-1] == ("never", SARA, PER, "De er naboer")
    assert not editor.isVisible()
    assert "Sara Tesfay – nobody" in column(page, PAIR)
    click(page, "1 ban")
    assert {"Sara Tesfay and Per Olsen", "De er naboer"} <= set(texts(page))
    click(page, "Allow")
    assert not fake.bans
    click(page, "Close")
    assert table(page).hasFocus()


def test_escape_gives_the_question_up(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    click(page, "Never")
    editor = visible_editor(page)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert not fake.done


def test_o_dissolves(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    press(page, "O")
    assert fake.whom[SARA] is None
    assert "Without a pair" in texts(page)
    assert primary(page) == "Make 2 pairs"


def test_w_tells_why_the_others_are_not_chosen(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    assert "Siri Dahl  not possible" not in texts(page)
    press(page, "W")
    assert {"Why not the others?", "2 · Siri Dahl  not possible", "COMMON_LANGUAGE."} <= set(texts(page))
    press(page, "W")
    assert "Siri Dahl  not possible" not in texts(page)


def test_locking_the_high_ones_is_one_button(page: MatchingPage, fake: FakeMatching) -> None:
    click(page, "Lock above 80")
    assert fake.locked == {(AMINA, KARI), (LEYLA, KARI), (SARA, PER)}
    (button,) = buttons(page, "Lock above 80")
    assert not button.isEnabled()
    assert "Sum 300 · 3 of 4 have a mentor · 3 locked" in texts(page)


def test_suggesting_again_tells_the_difference(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press(page, "S")
    press(page, "1")
    press(page, "Ctrl+R")
    assert "2 pairs changed" in texts(page)
    press(page, "D")
    assert column(page, WHY)[1].startswith("Before: Per Olsen. ")
    press(page, "D")
    assert column(page, WHY)[1].startswith("Field: helse.")
    click(page, "Undo")
    assert fake.done[-1] == ("undo",)
    fake.whom[LEYLA] = None
    page.reload()
    assert "2 pairs changed" not in texts(page)


def test_the_way_back_goes_with_any_later_step(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press(page, "S")
    press(page, "1")
    press(page, "Ctrl+R")
    fake.step += 1  # such as a wish: the board is as it was
    click(page, "Undo")
    assert ("undo",) not in fake.done
    assert not buttons(page, "Undo")


def test_comparing_puts_the_difference_away(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press(page, "S")
    press(page, "1")
    press(page, "Ctrl+R")
    next(one for one in page.page_actions() if one.objectName() == "matching.compare").trigger()
    assert not buttons(page, "Undo")


def test_a_ban_without_a_word_is_dropped_at_another_line_and_one_with_words_stays(page: MatchingPage) -> None:
    for words, stays in (("", False), ("Kollegaer", True)):
        choose(page, "Leyla Said")
        press(page, "X")
        QTest.keyClicks(visible_editor(page), words)
        choose(page, "Amina Hussein")
        assert ("Never Leyla Said and Kari Nordmann" in texts(page)) is stays


def test_why_not_is_seen_over_the_list_of_a_narrow_window(page: MatchingPage, appearance: Appearance) -> None:
    appearance.zoom = 200
    QApplication.processEvents()
    table(page).setFocus()
    press(page, "W")
    assert "Why not the others?" in texts(page)
    appearance.zoom = 100


def test_in_a_narrow_window_there_is_no_sum_of_nobody(
    page: MatchingPage, fake: FakeMatching, appearance: Appearance
) -> None:
    appearance.zoom = 200
    QApplication.processEvents()
    assert page.subtitle.startswith("Sum ")
    fake.adepts = ()
    page.reload()
    assert page.subtitle.startswith("0 adepts to match")
    appearance.zoom = 100


def test_the_participants_are_counted_from_the_start(page: MatchingPage) -> None:
    (tabs,) = [one for one in page.findChildren(QTabBar) if one.isVisible()]
    assert tabs.tabText(2) == "Participants 7"


def test_bans_stand_under_the_list_and_leave_the_buttons_their_line(page: MatchingPage, fake: FakeMatching) -> None:
    fake.never(LEYLA, KARI, "")
    page.reload()
    (bans,), (matrix,) = buttons(page, "1 ban"), buttons(page, "Matrix")
    lines = table(page)
    search = next(one for one in page.findChildren(SearchBox) if one.isVisible())
    assert matrix.mapTo(page, QPoint()).y() == search.mapTo(page, QPoint()).y()
    assert bans.mapTo(page, QPoint()).y() > lines.mapTo(page, lines.rect().bottomLeft()).y()


def test_a_proposal_that_is_still_the_best_says_so(page: MatchingPage) -> None:
    click(page, "Suggest again")
    assert "Nothing changed: the pairs are the same as before" in texts(page)
    assert not buttons(page, "Undo")
    click(page, "Close")
    assert "Nothing changed: the pairs are the same as before" not in texts(page)


def test_the_first_proposal_is_told_with_its_number(qtbot: QtBot, appearance: Appearance) -> None:
    fake = FakeMatching()
    page = show(qtbot, appearance, fake)
    assert "No pairs are suggested yet." in texts(page)
    assert "Adepts who need a mentor: 4. Mentors with a place left: 3." in texts(page)
    assert primary(page) == "Suggest pairs"
    assert page.primary is not None
    page.primary.trigger()
    assert column(page, PAIR)[0] == "Amina Hussein – Kari Nordmann"
    assert fake.done == [("tell_step",)]
    assert primary(page) == "Make 3 pairs"


def test_making_the_pairs_shows_them_and_what_is_left(page: MatchingPage, fake: FakeMatching) -> None:
    click(page, "Make 3 pairs")
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert [tabs.tabText(tab) for tab in range(2)] == ["Suggestion 1", "Pairs 3"]
    assert tabs.currentIndex() == 1
    assert column(page, 2) == ["MADE", "MADE", "MADE"]
    assert {"Amina Hussein + Kari Nordmann", "10. januar 2027"} <= set(texts(page))
    assert page.subtitle == "1 adept to match · 3 mentors with places · 3 pairs made"
    assert table(page).hasFocus()
    tabs.setCurrentIndex(0)
    assert "No pairs are suggested yet." in texts(page)


@pytest.mark.parametrize(
    ("fake", "sentence", "leads"),
    [
        (FakeMatching(adepts=()), "No adept has got a place yet.", True),
        (FakeMatching(mentors=()), "No mentor has a place left.", True),
    ],
)
def test_what_comes_first_is_a_click_away(
    qtbot: QtBot, appearance: Appearance, fake: FakeMatching, sentence: str, leads: bool
) -> None:
    page = show(qtbot, appearance, fake)
    assert sentence in texts(page)
    assert page.primary is not None
    assert not page.primary.isEnabled()
    click(page, "Go to Selection")
    assert fake.done == [("go_to", "selection")]


def test_nobody_left_and_no_pairs_are_told(qtbot: QtBot, appearance: Appearance, fake: FakeMatching) -> None:
    fake.adepts = fake.adepts[:3]
    page = show(qtbot, appearance, fake)
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    assert "No pairs are made yet." in texts(page)
    click(page, "Make 3 pairs")
    tabs.setCurrentIndex(0)
    assert "Everybody with a place has a mentor." in texts(page)


def test_no_hits_are_not_nobody(qtbot: QtBot, page: MatchingPage) -> None:
    search = page.findChild(SearchBox)
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "lx")
    qtbot.waitUntil(lambda: "No hits." in texts(page))
    click(page, "Take away the filter")
    qtbot.waitUntil(lambda: "No hits." not in texts(page))


def test_a_made_pair_is_ended_with_a_reason_beside_the_list(page: MatchingPage, fake: FakeMatching) -> None:
    click(page, "Make 3 pairs")
    page.select(SARA)
    click(page, "End the pair …")
    editor = visible_editor(page)
    QTest.keyClicks(editor, "De flyttet")
    click(page, "End the pair")
    what, _, reason = fake.done[-1]
    assert (what, reason) == ("end_pair", "De flyttet")


def test_people_and_pairs_are_found_in_their_list(page: MatchingPage, fake: FakeMatching) -> None:
    click(page, "Make 3 pairs")
    page.select(SARA)
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert tabs.currentIndex() == 1
    assert "Sara Tesfay + Per Olsen" in texts(page)


def test_at_twice_the_size_the_detail_opens_over_the_list_and_digits_work_there(
    page: MatchingPage, fake: FakeMatching, appearance: Appearance
) -> None:
    choose(page, "Leyla Said")
    page.resize(1366, 768)
    appearance.zoom = 200
    click(page, "Back")
    assert table(page).isColumnHidden(WHY)
    press(page, "S")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Swap"
    QTest.keySequence(focused, QKeySequence("1"))
    assert fake.whom[LEYLA] == PER


def test_what_takes_the_focus_has_a_name(page: MatchingPage) -> None:
    for kind in (RecordTable, QTabBar, SearchBox):
        assert all(widget.accessibleName() for widget in page.findChildren(kind))
    shown = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    assert all(button.text() or button.accessibleName() for button in shown)


def test_in_the_narrowest_window_the_tabs_are_whole_and_the_menu_suggests(
    page: MatchingPage, fake: FakeMatching, appearance: Appearance
) -> None:
    page.resize(1000, 660)
    appearance.zoom = 200
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    QApplication.processEvents()
    assert tabs.width() >= tabs.sizeHint().width()
    assert not buttons(page, "Suggest again")
    fake.whom[LEYLA] = None
    choose_more(page, "Suggest again")
    assert fake.whom[LEYLA] is not None
    appearance.zoom = 100
    page.resize(1300, 760)
    QApplication.processEvents()
    assert buttons(page, "Suggest again")

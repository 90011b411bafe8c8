"""Offers on the board: sent, answered by keys, and gone on from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.lists import PAIRS
from mentordesk.ui.matching.models import OFFER
from mentordesk.ui.matching.page import MatchingPage
from tests.ui.matching.conftest import FakeMatching, buttons, click, key, show, texts
from tests.ui.matching.say.test_wishes import column, table

AMINA, LEYLA, SARA = key("Amina Hussein"), key("Leyla Said"), key("Sara Tesfay")


def press(*keys: str) -> None:
    for one in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence(one))


def choose(page: MatchingPage, name: str) -> None:
    page.select(key(name))
    table(page).setFocus()


def states(page: MatchingPage) -> dict[str, str]:
    names = [text.split(" – ")[0].split(" ")[0] for text in column(page, 0)]
    return dict(zip(names, column(page, OFFER), strict=True))


def in_hand() -> str:
    """What a screen reader says of where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused.accessibleName()


def primary(page: MatchingPage) -> str:
    assert page.primary is not None
    return page.primary.text()


def test_before_anything_is_sent_there_is_a_button_and_no_column(page: MatchingPage, fake: FakeMatching) -> None:
    assert table(page).isColumnHidden(OFFER)
    click(page, "Mark all as sent")
    assert fake.say.done == [("send", [AMINA, LEYLA, SARA])]
    assert not table(page).isColumnHidden(OFFER)
    assert states(page) == {"Amina": "Sent", "Leyla": "Sent", "Sara": "Sent", "Zahra": ""}
    assert "Offers: 3 sent · 3 waiting" in texts(page)
    assert not buttons(page, "Mark all as sent")


def test_only_the_marked_lines_are_sent(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Amina Hussein")
    press("Shift+Down")
    assert buttons(page, "Mark 2 offers as sent")
    press("T")
    assert fake.say.done == [("send", [AMINA, LEYLA])]
    choose(page, "Amina Hussein")
    assert buttons(page, "Mark 1 offer as sent")


def test_one_line_alone_is_sent_from_beside_the_list(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    click(page, "Mark this offer as sent")
    assert fake.say.done == [("send", [LEYLA])]
    assert not buttons(page, "Mark this offer as sent")
    choose(page, "Zahra Rezai")
    assert "The offer" not in texts(page)


def test_answers_by_keys_alone_lead_to_pairs(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Amina Hussein")
    press("T", "A", "Y")
    assert states(page)["Amina"] == "Waiting for M"
    assert in_hand() == "Kari Nordmann: Yes"
    press("Y")
    assert fake.say.done[1:] == [("answer", AMINA, "adept", "yes", ""), ("answer", AMINA, "mentor", "yes", "")]
    assert states(page)["Amina"] == "Both said yes"
    assert "Offers: 3 sent · 1 with two yeses · 2 waiting" in texts(page)
    assert primary(page) == "Make a pair of those who said yes"
    page.primary.trigger()  # type: ignore[union-attr]
    assert fake.say.done[-1] == ("accept_answered",)
    assert fake.done[-1] == ("tell_step",)
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert tabs.currentIndex() == PAIRS


def test_the_mentor_may_answer_first(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    press("T", "A", "Down", "Y")
    assert fake.say.done[-1] == ("answer", SARA, "mentor", "yes", "")
    assert states(page)["Sara"] == "Waiting for A"


def test_the_keyboard_goes_from_pair_to_pair(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Amina Hussein")
    press("T", "A", "Y", "Y")
    assert in_hand() == "Leyla Said: Yes"
    press("N")
    press("V", "E")
    click(page, "Keep the answer")
    assert in_hand() == "Kari Nordmann: Yes"
    press("Y", "Y")
    assert in_hand() == "Per Olsen: Yes"
    press("N")
    click(page, "Keep the answer")
    assert table(page).hasFocus()
    said = [(who, side, answer) for _, who, side, answer, _ in fake.say.done[1:]]
    assert said == [
        (AMINA, "adept", "yes"),
        (AMINA, "mentor", "yes"),
        (LEYLA, "adept", "no"),
        (LEYLA, "mentor", "yes"),
        (SARA, "adept", "yes"),
        (SARA, "mentor", "no"),
    ]


def test_it_leaves_out_those_who_have_both_answered(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press("T", "A", "Y", "Y")
    assert in_hand() == "Sara Tesfay: Yes"
    choose(page, "Amina Hussein")
    press("A", "Down", "Y")
    assert in_hand() == "Sara Tesfay: Yes"
    assert fake.say.offers[LEYLA].agreed


def test_a_no_asks_why_and_a_new_suggestion_follows(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press("T", "A", "N")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert "What does Leyla Said say?" in texts(page)
    QTest.keyClicks(editor, "Vil vente")
    fake.say.refuses = True
    click(page, "Keep the answer")
    assert editor.toPlainText() == "Vil vente"
    fake.say.refuses = False
    click(page, "Keep the answer")
    assert fake.say.done[-1] == ("answer", LEYLA, "adept", "no", "Vil vente")
    assert states(page)["Leyla"] == "A said no"
    assert "«Vil vente»" in texts(page)
    click(page, "Suggest anew for those it concerns")
    assert ("suggest_for_declined",) in fake.say.done
    assert any(text.startswith("Nothing changed") for text in texts(page))


def test_escape_is_no_answer_and_another_line_ends_the_question(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Leyla Said")
    press("T", "A", "N", "Esc")
    assert isinstance(QApplication.focusWidget(), QPushButton)
    assert fake.say.done == [("send", [AMINA, LEYLA, SARA])]
    press("N")
    choose(page, "Sara Tesfay")
    assert "What does Leyla Said say?" not in texts(page)


def test_the_buttons_do_the_same_and_an_offer_is_taken_back(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    press("T")
    yes = next(one for one in buttons(page, "Yes") if one.accessibleName().startswith("Per Olsen"))
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert fake.say.done[-1] == ("answer", SARA, "mentor", "yes", "")
    assert "Sent 24. november 2026. Press A, then Y or N." in texts(page)
    click(page, "Take the offer back")
    assert states(page)["Sara"] == ""


def test_without_an_offer_a_does_nothing(page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Amina Hussein")
    press("A", "Y")
    assert table(page).hasFocus()
    assert not fake.say.done


def test_at_twice_the_size_the_state_is_seen_before_the_score(
    qtbot: QtBot, appearance: Appearance, fake: FakeMatching
) -> None:
    appearance.zoom = 200
    page = show(qtbot, appearance, fake)
    page.resize(1366, 768)
    fake.say.send([AMINA])
    place = table(page).columnViewportPosition(OFFER) + table(page).columnWidth(OFFER)
    assert place <= table(page).viewport().width()


def test_at_twice_the_size_the_answers_are_brought_into_view(
    qtbot: QtBot, appearance: Appearance, fake: FakeMatching
) -> None:
    appearance.zoom = 200
    page = show(qtbot, appearance, fake)
    page.resize(1366, 768)
    fake.say.send([AMINA])
    table(page).setFocus()
    press("A")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    qtbot.waitUntil(lambda: focused.visibleRegion().boundingRect().height() == focused.height())
    press("Y", "Y")
    assert fake.say.offers[AMINA].agreed
    assert in_hand() == "Kari Nordmann: Yes"

"""What is being typed or keyed in comes back after locking, and what does not fit any more is let go."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.page import MatchingPage
from tests.ui.matching.conftest import FakeMatching, click, key, show, texts
from tests.ui.matching.say.test_offers import choose, press
from tests.ui.matching.say.test_round import begin_cards, card
from tests.ui.matching.say.test_round import press as press_card
from tests.ui.matching.say.test_wishes import begin

SARA = key("Sara Tesfay")


def again(qtbot: QtBot, appearance: Appearance, fake: FakeMatching, drafts: dict[str, object]) -> MatchingPage:
    """The page as it is after unlocking."""
    page = show(qtbot, appearance, fake)
    page.take_drafts(drafts)
    return page


def written(page: MatchingPage) -> list[str]:
    return [one.toPlainText() for one in page.findChildren(QPlainTextEdit) if one.isVisible()]


def test_a_name_that_is_being_typed(
    qtbot: QtBot, appearance: Appearance, page: MatchingPage, fake: FakeMatching
) -> None:
    QTest.keyClicks(begin(page, "Leyla Said"), "kar")
    drafts = page.drafts()
    assert drafts
    page = again(qtbot, appearance, fake, drafts)
    assert "Leyla Said" in texts(page)
    assert "kar" in [one.text() for one in page.findChildren(QLineEdit) if one.isVisible()]
    assert page.drafts() == drafts
    assert not fake.say.done


def test_a_card_that_is_half_keyed_in(
    qtbot: QtBot, appearance: Appearance, page: MatchingPage, fake: FakeMatching
) -> None:
    begin_cards(page, fake)
    press_card(page, "4")
    drafts = page.drafts()
    page = again(qtbot, appearance, fake, drafts)
    page._say.tab._enter()
    assert card(page)[0][1] == "4"


def test_a_number_for_the_weights_that_is_half_typed(
    qtbot: QtBot, appearance: Appearance, page: MatchingPage, fake: FakeMatching
) -> None:
    click(page, "Weights …")
    QApplication.processEvents()
    (least,) = [one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Least score"]
    least.setFocus()
    least.selectAll()
    QTest.keyClicks(least, "4x")
    drafts = page.drafts()
    assert drafts
    page = again(qtbot, appearance, fake, drafts)
    QApplication.processEvents()
    (least,) = [one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Least score"]
    assert (least.isVisible(), least.text()) == (True, "4x")
    assert page.drafts() == drafts


def test_the_reason_for_a_no(qtbot: QtBot, appearance: Appearance, page: MatchingPage, fake: FakeMatching) -> None:
    choose(page, "Sara Tesfay")
    press("T", "A", "N")
    QTest.keyClicks(next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible()), "Vil vente")
    page = again(qtbot, appearance, fake, page.drafts())
    assert written(page) == ["Vil vente"]
    click(page, "Keep the answer")
    assert fake.say.done[-1] == ("answer", SARA, "adept", "no", "Vil vente")


def test_what_is_written_about_a_pair(
    qtbot: QtBot, appearance: Appearance, page: MatchingPage, fake: FakeMatching
) -> None:
    click(page, "Make 3 pairs")
    page.select(SARA)
    click(page, "End and match anew …")
    QTest.keyClicks(next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible()), "Fant ikke tid")
    page = again(qtbot, appearance, fake, page.drafts())
    assert written(page) == ["Fant ikke tid"]


@pytest.mark.parametrize(
    "said",
    [
        {"record": "no id", "wish": "kar"},
        {"record": key("nobody").hex, "marks": {key("Per Olsen").hex: 4}},
        {"record": key("Amina Hussein").hex, "wish": 5, "avoid": None},
        {"record": key("Amina Hussein").hex, "marks": {"x": 9, key("Per Olsen").hex: True}},
        {"record": SARA.hex, "offer": {"side": "both", "answer": "no", "reason": "x"}},
        {"record": SARA.hex, "trial": "text"},
        "text",
    ],
)
def test_drafts_from_the_disk_are_not_trusted(page: MatchingPage, said: object) -> None:
    page.take_drafts({"say": said})
    assert not written(page)
    assert page.drafts() == {}

"""A pair that is made: until when they try, what both say, and a new match without fault."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTabBar

from mentordesk.core.matching.say.queries import EarlierPair
from mentordesk.ui.matching.lists import BOARD, PAIRS
from mentordesk.ui.matching.models import FIT
from mentordesk.ui.matching.page import MatchingPage
from tests.builders import START
from tests.ui.matching.conftest import FakeMatching, buttons, click, key, texts
from tests.ui.matching.say.test_offers import press
from tests.ui.matching.say.test_wishes import table

SARA, PER = key("Sara Tesfay"), key("Per Olsen")
PAIR = key(f"{SARA}{PER}")


@pytest.fixture
def made(page: MatchingPage, fake: FakeMatching) -> MatchingPage:
    """Sara and Per are a pair, and chosen."""
    click(page, "Make 3 pairs")
    page.select(SARA)
    return page


def until(page: MatchingPage) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Trial until")


def test_the_trial_has_an_end_by_itself_or_by_hand(made: MatchingPage, fake: FakeMatching) -> None:
    assert "By itself until 21. februar 2027: the second meeting, or six weeks." in texts(made)
    field = until(made)
    field.setFocus()
    QTest.keyClicks(field, "3.3.2027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert fake.say.done == [("set_trial", PAIR, dt.date(2027, 3, 3))]
    assert field.text() == "03.03.2027"
    assert not any(text.startswith("By itself") for text in texts(made))


def test_a_refused_day_stays_to_be_mended(made: MatchingPage, fake: FakeMatching) -> None:
    fake.say.refuses = True
    field = until(made)
    field.setFocus()
    QTest.keyClicks(field, "3.3.2037")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "03.03.2037"
    assert "This was not kept. Try again." in texts(made)


def test_both_say_whether_it_fits(made: MatchingPage, fake: FakeMatching) -> None:
    yes = next(one for one in buttons(made, "Yes") if one.accessibleName().startswith("Sara"))
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert fake.say.done == [("fit", PAIR, SARA, "yes", "")]
    assert yes.isChecked()
    unsure = next(one for one in buttons(made, "Unsure") if one.accessibleName().startswith("Per"))
    unsure.setFocus()
    press("U")
    editor = next(one for one in made.findChildren(QPlainTextEdit) if one.isVisible())
    QTest.keyClicks(editor, "Lang reisevei")
    click(made, "Keep the answer")
    assert fake.say.done[-1] == ("fit", PAIR, PER, "unsure", "Lang reisevei")
    assert "«Lang reisevei»" in texts(made)


def test_the_list_tells_how_it_goes(made: MatchingPage, fake: FakeMatching) -> None:
    def told() -> str:
        shown = table(made).model()
        return next(str(shown.index(row, FIT).data()) for row in range(3) if "Sara" in str(shown.index(row, 0).data()))

    assert told() == "Trial until 21. feb."
    fake.say.fit(PAIR, SARA, "yes", "")
    assert told() == "Fits A"
    fake.say.fit(PAIR, PER, "yes", "")
    assert told() == "Fits both"
    fake.say.fit(PAIR, PER, "unsure", "")
    assert told() == "M unsure"
    fake.say.fit(PAIR, SARA, "no", "")
    assert told() == "Does not fit A"


def test_an_end_without_fault_leads_back_to_the_board(made: MatchingPage, fake: FakeMatching) -> None:
    click(made, "End and match anew …")
    editor = next(one for one in made.findChildren(QPlainTextEdit) if one.isVisible())
    QTest.keyClicks(editor, "Fant ikke tid")
    fake.say.refuses = True
    click(made, "End and match anew")
    assert editor.toPlainText() == "Fant ikke tid"
    fake.say.refuses = False
    fake.adepts = (next(one for one in fake.people.adepts if one.id != SARA),)
    click(made, "End and match anew")
    assert fake.say.done[-1] == ("rematch", PAIR, "Fant ikke tid")
    tabs = made.findChild(QTabBar)
    assert tabs is not None
    assert tabs.currentIndex() in (BOARD, PAIRS)


def test_escape_leaves_the_pair_as_it_is(made: MatchingPage, fake: FakeMatching) -> None:
    click(made, "End and match anew …")
    press("Esc")
    assert not fake.say.done
    assert not buttons(made, "End and match anew")


def test_what_was_before_is_told(made: MatchingPage, fake: FakeMatching) -> None:
    day = dt.date(2026, 3, 3)
    before = EarlierPair(key("x"), "adept", key("Ola"), "Ola Hansen", START, day, "ended_early", "Flyttet")
    fake.say.earlier_pairs[SARA] = [before]
    made.reload()
    assert "Sara Tesfay had Ola Hansen as mentor until 3. mars 2026. «Flyttet»" in texts(made)


def test_a_pair_that_has_ended_is_asked_nothing(made: MatchingPage, fake: FakeMatching) -> None:
    fake.say.trials.clear()
    look = fake.say.look
    fake.say.look = lambda board, pairs: look(board, ())  # type: ignore[method-assign]
    made.reload()
    assert not buttons(made, "Yes")
    assert not buttons(made, "End and match anew …")
    assert not until(made).isVisible()

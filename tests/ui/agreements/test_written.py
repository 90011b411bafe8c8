"""The panels in which something is written down, as the page opens them: by keys, with names, and in Tab's order."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.expectations.commands import answer_expectations
from mentordesk.core.agreements.terms.commands import add_goal
from mentordesk.core.store.unit import Store
from mentordesk.ui.agreements.agreed.panel import AgreedPanel
from mentordesk.ui.agreements.expectations.panel import ExpectationsPanel
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.seats.panel import SeatsPanel
from mentordesk.ui.widgets.back import BackButton
from tests.ui.agreements.on_file import functions, named, opened, page, pair, pairs, press, store

__all__ = ["functions", "opened", "page", "pair", "pairs", "store"]

Pairs = tuple[UUID, UUID]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(qtbot: QtBot, page: AgreementsPage, pairs: Pairs) -> AgreementsPage:
    page.resize(1366, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.reload()
    return page


def tabbed(panel: QWidget, first: QWidget) -> Iterator[str]:
    """What Tab comes to inside a panel, by name."""
    first.setFocus()
    seen: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and panel.isAncestorOf(at) and at not in seen:
        seen.append(at)
        yield at.accessibleName() or getattr(at, "text", str)()
        QTest.keyClick(at, Qt.Key.Key_Tab)


def test_a_key_opens_what_was_agreed_and_another_leads_back(shown: AgreementsPage) -> None:
    QTest.keyClick(shown, Qt.Key.Key_G, CTRL)
    panel = shown._panels.current
    assert isinstance(panel, AgreedPanel)
    choice = named(panel, QComboBox, "Which pair")
    assert choice.hasFocus()
    QTest.keyClick(choice, Qt.Key.Key_PageDown)
    assert choice.currentText() == "Leyla Said – Per Olsen"
    QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert shown._panels.current is None


def test_tab_goes_through_what_was_agreed_as_it_is_read(shown: AgreementsPage, store: Store, pairs: Pairs) -> None:
    QTest.keyClick(shown, Qt.Key.Key_G, CTRL)
    panel = shown._panels.current
    assert panel is not None
    for owner in ("mentor", "adept"):
        add_goal(store, pair=pairs[0], owner=owner, text=f"Of the {owner}")
    panel.look_again()
    names = list(tabbed(panel, named(panel, QComboBox, "Which pair")))
    wanted = ["Which pair", "Goal 1", "Now, 0–10", "Remove the goal: Of the adept", "New goal", "Goal 1"]
    assert [one for one in names if one != "Next"][: len(wanted)] == wanted
    assert names.index("Topics, one on each line") < names.index("New addendum …") < names.index("Insurance")


def test_tab_goes_from_the_answers_to_the_papers(shown: AgreementsPage, store: Store, pairs: Pairs) -> None:
    for side in ("adept", "mentor"):
        answer_expectations(store, pair=pairs[0], side=side, answers={"why": "Work"})
    QTest.keyClick(shown, Qt.Key.Key_G, CTRL | SHIFT)
    panel = shown._panels.current
    assert isinstance(panel, ExpectationsPanel)
    panel._sides.setCurrentIndex(2)
    QApplication.processEvents()
    names = list(tabbed(panel, named(panel, QComboBox, "Which pair")))
    first = names.index("Hvorfor vi er her: Agree")
    assert names[first + 2 : first + 5] == [
        "Hvorfor vi er her: Talk about it",
        "What both came to",
        "Et godt resultat: Agree",
    ]
    assert names[-1] == "Print the first meeting …"


def test_the_pack_leads_to_the_seats(shown: AgreementsPage) -> None:
    pack = shown._panels.open("agreements.pack")
    press(pack, "Order the seats")
    assert isinstance(shown._panels.current, SeatsPanel)
    assert shown.primary is shown._panels.current.primary


@pytest.mark.parametrize("panel", ["agreed", "expectations", "seats", "attests", "logo"])
def test_everything_that_takes_the_focus_has_a_name(shown: AgreementsPage, panel: str) -> None:
    opened = shown._panels.open(f"agreements.{panel}")
    QApplication.processEvents()
    for one in opened.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            assert one.accessibleName() or getattr(one, "text", str)(), one
    assert all(one.accessibleName() for one in opened.findChildren(QLineEdit) if one.isVisible())


ORDERS = {
    "agreements.texts": [
        *("Back to the list", "Which paper", "Language of the text", "Versions of the text"),
        *("Insert a field", "Only if …", "Insert", "The text of the paper", "Words around the text"),
    ],
    "agreements.pack": ["Back to the list", "What is in the pack", "Make the pack for all pairs", "Print it …"],
    "export": ["Back to the list", "How", "Which paper", "Make the drafts"],
    "agreements.seats": [
        *("Back to the list", "Pairs in the order in which they sit", "Give all pairs a seat in this order"),
    ],
    "agreements.logo": ["Back to the list", "What the picture shows", "Choose a picture …"],
}


@pytest.mark.parametrize("name", ORDERS)
def test_tab_goes_through_a_panel_from_the_top(shown: AgreementsPage, name: str) -> None:
    panel = shown._panels.open(name)
    QApplication.processEvents()
    (back,) = panel.findChildren(BackButton)
    seen = list(tabbed(panel, back))
    assert seen[: len(ORDERS[name])] == ORDERS[name]

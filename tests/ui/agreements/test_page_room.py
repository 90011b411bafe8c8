"""The page as its list is narrow, or empty: names stay to be read, and an empty list says where to go."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.appearance.appearance import Appearance
from tests.ui.agreements.papers import Desk
from tests.ui.agreements.test_page import action, button, desk, page, shown, table, texts

__all__ = ["desk", "page"]


def test_names_have_two_lines_where_one_would_cut_them(qtbot: QtBot, page: AgreementsPage) -> None:
    listed = table(page)
    high, low = page.appearance.sizes.row_two_lines, page.appearance.sizes.row
    page.resize(2400, 800)
    qtbot.waitUntil(lambda: listed.rowHeight(0) == low)
    page.resize(1154, 740)  # in the smallest common window
    qtbot.waitUntil(lambda: listed.rowHeight(0) == high)
    page.resize(2400, 800)
    qtbot.waitUntil(lambda: listed.rowHeight(0) == low)


def test_no_pairs_yet_leads_to_matching(qtbot: QtBot, appearance: Appearance) -> None:
    desk = Desk()
    page = shown(qtbot, AgreementsPage(desk.functions, appearance))
    assert "No pairs yet" in texts(page)
    assert page.primary is not None
    assert not page.primary.isEnabled()
    QTest.mouseClick(button(page, "Go to matching"), Qt.MouseButton.LeftButton)
    assert desk.asked == [("go", "matching", None)]


def test_or_to_the_papers_that_need_no_pairs(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, AgreementsPage(Desk().functions, appearance))
    QTest.mouseClick(button(page, "See all papers"), Qt.MouseButton.LeftButton)
    assert "No pairs yet" not in texts(page)


def test_a_panel_about_pairs_goes_when_there_are_none_any_more(page: AgreementsPage, desk: Desk) -> None:
    action(page, "agreements.pack").trigger()
    desk.pairs = ()
    page.reload()
    assert "No pairs yet" in texts(page)
    assert button(page, "Go to matching").isVisible()


def test_an_empty_page_spares_the_buttons_too_where_letters_are_large(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, AgreementsPage(Desk().functions, appearance))
    assert button(page, "Change the texts …").isVisible()
    large = button(page, "Change the texts …")
    page.resize(600, 500)
    qtbot.waitUntil(lambda: not large.isVisible())

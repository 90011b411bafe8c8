"""Where there is little room names keep most of it: they are what one looks for."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from mentordesk.ui.matching.lists import PAIRS, MatchingLists
from mentordesk.ui.matching.models import FIT, OFFER, PAIR, SCORE, STATUS, BoardModel, PairsModel
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import click

LIST = 590
"""How wide the list is in a window of 1024 pixels."""


def tables(page: MatchingPage) -> dict[type, RecordTable]:
    return {type(one.model()): one for one in page.findChildren(RecordTable)}


def make_pairs(page: MatchingPage) -> MatchingLists:
    assert page.primary is not None
    page.primary.trigger()
    lists = page.findChild(MatchingLists)
    assert lists is not None
    lists.tabs.setCurrentIndex(PAIRS)
    QApplication.processEvents()
    return lists


def test_an_offer_beside_them_leaves_names_and_bar_their_room(page: MatchingPage) -> None:
    click(page, "Mark all as sent")
    table = tables(page)[BoardModel]
    table.resize(LIST, 400)
    assert table.columnWidth(PAIR) >= 375
    assert table.columnWidth(SCORE) >= 96
    assert table.columnWidth(PAIR) + table.columnWidth(OFFER) + table.columnWidth(SCORE) <= table.viewport().width()


def test_pairs_that_are_made_keep_their_names(page: MatchingPage) -> None:
    make_pairs(page)
    table = tables(page)[PairsModel]
    table.resize(LIST, 400)
    assert table.columnWidth(PAIR) >= 320
    assert table.columnWidth(PAIR) + table.columnWidth(STATUS) + table.columnWidth(FIT) <= table.viewport().width()


def test_the_search_stands_where_the_list_begins(page: MatchingPage) -> None:
    lists = make_pairs(page)
    (search,) = (one for one in page.findChildren(SearchBox) if one.isVisible())
    assert search.mapTo(page, QPoint()).x() == lists.mapTo(page, QPoint()).x()

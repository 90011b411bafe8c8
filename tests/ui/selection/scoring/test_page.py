"""Two assessors in one window: each sees the other's points when both have delivered, and not before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.selection.queries import selection
from mentordesk.core.selection.rubric.commands import add_criterion
from mentordesk.core.selection.scoring.commands import comment, deliver
from mentordesk.core.selection.scoring.queries import given_points
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.scores import CriterionLine
from mentordesk.ui.selection.scoring.chooser import AssessorChooser
from mentordesk.ui.selection.scoring.together import SideBySide
from mentordesk.ui.selection.table import RankedTable
from mentordesk.ui.widgets.editors import LineEditor
from tests.ui.selection.conftest import click
from tests.ui.selection.real import (
    AUTHOR,
    a_page,
    action,
    an_opened,
    applications,
    editor,
    field,
    fill,
    press,
    shown,
)

PER = "Per Olsen"


@pytest.fixture
def opened(tmp_path: Path, appearance: Appearance) -> Iterator[Opened]:
    with an_opened(tmp_path, appearance) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SelectionPage:
    return a_page(qtbot, opened)


def choose(page: SelectionPage, opened: Opened, name: str) -> None:
    opened.assessors[opened.programme] = name
    page.reload()


def go_to(page: SelectionPage, opened: Opened, name: str) -> None:
    page.select(next(row.id for row in opened.read(selection, opened.programme) if row.name.startswith(name)))


def menu_texts(page: SelectionPage) -> list[str]:
    menu = page.findChildren(AssessorChooser)[0].findChildren(QMenu)[0]
    menu.aboutToShow.emit()
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def test_tab_goes_through_the_scores_as_they_are_seen(page: SelectionPage, opened: Opened) -> None:
    lines = [line for line in page.findChildren(CriterionLine) if line.isVisible()]
    comment = editor(field(page, "Comment"))
    lines[0].enter()
    heard: list[QWidget] = []
    while comment not in heard and len(heard) < 40:
        press(heard[-1] if heard else lines[0].stops[0], Qt.Key.Key_Tab)
        heard += [one for one in [QApplication.focusWidget()] if one is not None]
    assert len(lines) == 4
    assert heard == [*[stop for line in lines for stop in line.stops if stop.isVisible()][1:], comment]


def test_who_scores_alone_need_not_deliver(page: SelectionPage, opened: Opened) -> None:
    table = page.findChildren(RankedTable)[0]
    for _ in range(4):
        press(table, Qt.Key.Key_4)
    assert opened.read(selection, opened.programme)[0].score == 4
    go_to(page, opened, "Amina")
    assert not action(page, "deliver").isVisible()
    assert "of 2 finished" not in shown(page)


def test_both_stand_side_by_side_when_both_have_delivered(page: SelectionPage, opened: Opened) -> None:
    fill(opened, PER, 5, "Amina")
    comment(opened.store, application=applications(opened)["Amina"], assessor=PER, text="Bare det beste")
    choose(page, opened, AUTHOR)
    go_to(page, opened, "Amina")
    assert "Bare det beste" not in shown(page)
    assert f"Waiting for {PER}" in shown(page)
    fill(opened, AUTHOR, 2, "Amina")
    action(page, "deliver").trigger()
    assert not page.findChildren(SideBySide)[0].isVisible()
    deliver(opened.store, programme=opened.programme, assessor=PER)
    assert page.findChildren(SideBySide)[0].isVisible()
    assert "Bare det beste" in shown(page)
    assert not action(page, "take_back").isVisible()
    assert "0 of 2 finished · 1/3" in shown(page)


def test_places_wait_for_the_deliveries_and_nobody_waits_for_ever(page: SelectionPage, opened: Opened) -> None:
    fill(opened, PER, 5, "Amina")
    fill(opened, AUTHOR, 3)
    choose(page, opened, AUTHOR)
    assert page.primary is not None
    assert not page.primary.isEnabled()
    assert "3 applications wait for an assessor" in shown(page)
    action(page, "deliver_all").trigger()
    assert f"Wait no longer for {PER}" in menu_texts(page)
    menu = page.findChildren(AssessorChooser)[0].findChildren(QMenu)[0]
    next(one for one in menu.actions() if one.text() == f"Wait no longer for {PER}").trigger()
    assert page.primary.isEnabled()


def test_somebody_who_only_looks_on_sees_what_counts(page: SelectionPage, opened: Opened) -> None:
    fill(opened, PER, 5, "Amina")
    page.reload()
    assert "You are only looking on" not in shown(page)  # the coordinator has been chosen already
    choose(page, opened, "")
    assert "You are only looking on" in shown(page)
    press(page.findChildren(RankedTable)[0], Qt.Key.Key_4)
    assert {
        who for by in opened.read(given_points, opened.programme).values() for one in by.values() for who in one
    } == {PER}
    assert any("Who is assessing" in one.text for one in opened.notices.kept)


def test_a_new_assessor_is_written_in_beside_the_list(page: SelectionPage, opened: Opened) -> None:
    assert menu_texts(page) == [AUTHOR, "New assessor …", "Only look on"]
    chooser = page.findChildren(AssessorChooser)[0]
    menu = chooser.findChildren(QMenu)[0]
    next(one for one in menu.actions() if one.text() == "New assessor …").trigger()
    field = chooser.findChildren(LineEditor)[0]
    assert field.isVisible()
    QTest.keyClicks(field, PER)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.assessors[opened.programme] == PER
    assert not field.isVisible()
    fill(opened, AUTHOR, 4)
    assert opened.read(selection, opened.programme, None, PER)[0].score is None


def test_who_stands_aside_says_why(page: SelectionPage, opened: Opened) -> None:
    fill(opened, PER, 5, "Amina")
    choose(page, opened, AUTHOR)
    go_to(page, opened, "Amina")
    action(page, "conflict").trigger()
    editor = next(one for one in page.findChildren(QPlainTextEdit) if one.hasFocus())
    QTest.keyClicks(editor, "Nabo")
    click(page, "Stand aside")
    assert "You stand aside: Nabo" in shown(page)
    action(page, "no_conflict").trigger()
    assert "You stand aside" not in shown(page)


def test_disagreement_first_tells_where(page: SelectionPage, opened: Opened) -> None:
    fill(opened, PER, 5, "Sara", "Amina")
    fill(opened, AUTHOR, 2, "Sara")
    fill(opened, AUTHOR, 4, "Amina")
    for who in (PER, AUTHOR):
        deliver(opened.store, programme=opened.programme, assessor=who)
    choose(page, opened, AUTHOR)
    box = next(one for one in page.findChildren(QCheckBox) if one.text() == "Disagreement first")
    box.click()
    model = page.findChildren(RankedTable)[0].model()
    assert model.index(0, 1).data() == "Sara Tesfay"
    assert model.index(0, 3).data().startswith("Disagree: ")
    box.click()
    assert model.index(0, 1).data() == "Amina Hussein"


def test_a_blind_reading_names_nobody_anywhere(page: SelectionPage, opened: Opened) -> None:
    """List, copy, detail, search, what screen readers are told, and what the step is called that can be undone."""
    next(one for one in page.findChildren(QCheckBox) if one.text() == "Blind reading").click()
    table = page.findChildren(RankedTable)[0]
    table.selectAll()
    table.copy()
    told = [QApplication.clipboard().text(), shown(page)]
    told += [
        str(table.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(3)
        for column in range(7)
    ]
    press(table, Qt.Key.Key_4)
    step = opened.undoable
    assert step is not None
    told.append(opened.label(step))
    for name in ("Amina", "Hussein", "Leyla", "Sara", "@example.org"):
        assert not any(name in text for text in told), name


def test_210_digits_score_35_applicants_by_6_criteria(qtbot: QtBot, tmp_path: Path, appearance: Appearance) -> None:
    """No other key is pressed; every digit becomes points, and none is given twice."""
    names = tuple(f"Søker {number:02}" for number in range(35))
    with an_opened(tmp_path, appearance, names) as opened:
        for name in ("Erfaring", "Egnethet"):
            add_criterion(opened.store, programme=opened.programme, name=name, weight=10)
        page = a_page(qtbot, opened)
        table = page.findChildren(RankedTable)[0]
        for number in range(209):
            press(table, Qt.Key(Qt.Key.Key_1 + number % 5))
        assert points_kept(opened) == 209
        press(table, Qt.Key.Key_3)
        assert points_kept(opened) == 210
        page.hide()


def points_kept(opened: Opened) -> int:
    return sum(len(by) for one in opened.read(given_points, opened.programme).values() for by in one.values())

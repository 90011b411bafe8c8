"""Interviews and references under an applicant, and the plan of a day, on a real file."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.selection.interviews.commands import change_interview
from mentordesk.core.selection.interviews.queries import (
    interview_of,
    planned_interviews,
    references,
    sensitive_note,
)
from mentordesk.core.selection.queries import selection
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.interviews.panel import InterviewsPanel
from mentordesk.ui.selection.interviews.references import ReferencesSection
from mentordesk.ui.selection.interviews.section import InterviewSection
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.widgets.fold import Fold
from tests.ui.selection.conftest import button, click
from tests.ui.selection.real import a_page, action, an_opened, applications, commit, field, shown

DAY = dt.date(2026, 12, 2)


@pytest.fixture
def opened(tmp_path: Path, appearance: Appearance) -> Iterator[Opened]:
    with an_opened(tmp_path, appearance) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SelectionPage:
    made = a_page(qtbot, opened)
    made.select(next(row.id for row in opened.read(selection, opened.programme) if row.name == "Amina Hussein"))
    return made


def unfolded(page: SelectionPage, kind: type[InterviewSection] | type[ReferencesSection]) -> Fold:
    fold: Fold = page.findChildren(kind)[0].findChildren(Fold)[0]
    QTest.mouseClick(fold.heading, Qt.MouseButton.LeftButton)
    return fold


def test_day_and_time_are_kept_as_they_are_typed(page: SelectionPage, opened: Opened) -> None:
    amina = applications(opened)["Amina"]
    fold = unfolded(page, InterviewSection)
    commit(fold, "Day", "2.12.2026")
    commit(fold, "Time", "10.30")
    commit(fold, "Interviewer", "Per")
    found = opened.read(interview_of, amina)
    assert found is not None
    assert (found.start, found.interviewer) == (dt.datetime(2026, 12, 2, 10, 30), "Per")
    assert "10:30" in fold.heading.accessibleName()


def test_the_sensitive_drawer_is_closed_until_it_is_opened_and_closes_for_the_next(
    page: SelectionPage, opened: Opened
) -> None:
    amina = applications(opened)["Amina"]
    fold = unfolded(page, InterviewSection)
    click(page, "Open the sensitive drawer")
    editor = next(one for one in fold.findChildren(QPlainTextEdit) if one.hasFocus())
    QTest.keyClicks(editor, "Hemmelig")
    page.setFocus()
    assert opened.read(sensitive_note, amina) == "Hemmelig"
    page.select(next(row.id for row in opened.read(selection, opened.programme) if row.name == "Sara Tesfay"))
    assert not any("Hemmelig" in one.toPlainText() for one in fold.findChildren(QPlainTextEdit))
    assert button(page, "Open the sensitive drawer")


def test_an_outcome_without_a_day_was_called_today(page: SelectionPage, opened: Opened) -> None:
    amina = applications(opened)["Amina"]
    fold = unfolded(page, ReferencesSection)
    commit(fold, "Name of a further reference", "Turid Bakke")
    (row,) = opened.read(references, amina)
    assert (row.name, row.called) == ("Turid Bakke", None)
    section = page.findChildren(ReferencesSection)[0]
    form = field(section, "Came of it")
    form.committed.emit("supports")
    (row,) = opened.read(references, amina)
    assert row.outcome == "supports"
    assert row.called is not None
    click(page, "Take the reference away")
    assert opened.read(references, amina) == []


def test_a_day_is_planned_for_those_highest_on_the_list(page: SelectionPage, opened: Opened) -> None:
    action(page, "interviews").trigger()
    panel = page.findChildren(InterviewsPanel)[0]
    commit(panel, "How many, from the top of the list", "2")
    commit(panel, "Day", "2.12.2026")
    QApplication.processEvents()
    assert "09:45" in shown(panel)
    click(page, "Give 2 a time")
    assert [f"{one.start:%H:%M}" for one in opened.read(planned_interviews, opened.programme)] == ["09:00", "09:45"]
    assert "Planned" in shown(panel)
    commit(panel, "Interviewer", "Per")
    commit(panel, "How many, from the top of the list", "1")
    click(page, "Give 1 a time")
    for one in opened.read(planned_interviews, opened.programme)[:2]:
        change_interview(opened.store, application=one.application, values={"interviewer": "Per"})
    assert "Per has two interviews at once" in shown(panel)


def test_the_sheets_are_written_beside_the_window(
    qtbot: QtBot, page: SelectionPage, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ark.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    unfolded(page, InterviewSection)
    click(page, "Interview sheet (PDF) …")
    qtbot.waitUntil(target.exists, timeout=8000)
    qtbot.waitUntil(lambda: not opened.jobs.jobs)
    assert target.read_bytes().startswith(b"%PDF")

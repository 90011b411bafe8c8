"""The picture so far, in place of the list."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.outlook.outlook import FieldRow, Outlook
from mentordesk.core.recruitment.arrivals import Arrived, FromSource, OnDay
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.outlook import OutlookPanel
from mentordesk.ui.recruitment.outlook_chart import OutlookChart
from mentordesk.ui.recruitment.outlook_sentences import next_gap, places, reach, time_left
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.recruitment.conftest import FakeRecruitment, click, key

HEALTH, TRADE = FieldRow("Helse", 20, 15, 4, 6), FieldRow("IT", 15, 12, 3, 3)
FIRST, THIRD = dt.date(2026, 11, 3), dt.date(2026, 11, 5)


def a_picture(**over: Any) -> Outlook:
    usual: dict[str, Any] = {
        "adepts": 35,
        "met": 27,
        "mentors": 7,
        "places": 9,
        "same_field": True,
        "fields": (HEALTH, TRADE),
        "sources": (FromSource("NAV", Arrived(30, 28, 2)), FromSource(None, Arrived(12, 7, 5))),
        "days": (OnDay(FIRST, Arrived(40, 34, 6), 40), OnDay(THIRD, Arrived(2, 1, 1), 42)),
    }
    return Outlook(**(usual | over))


@pytest.fixture
def panel(page: RecruitmentPage, fake: FakeRecruitment) -> OutlookPanel:
    """Opened from the list, and counted."""
    click(page, "The picture so far")
    fake.outlooks[-1].finish(a_picture())
    found = page.findChild(OutlookPanel)
    assert found is not None
    return found


def texts(where: QWidget) -> list[str]:
    return [label.text() for label in where.findChildren(PlainLabel) if label.isVisible()]


def table(panel: OutlookPanel) -> RecordTable:
    (found,) = (one for one in panel.findChildren(RecordTable) if one.isVisible())
    return found


def cells(panel: OutlookPanel) -> list[list[str]]:
    model = table(panel).model()
    return [[str(model.index(row, at).data()) for at in range(model.columnCount())] for row in range(model.rowCount())]


def painted(panel: OutlookPanel) -> QImage:
    chart = panel.findChild(OutlookChart)
    assert chart is not None
    return chart.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


def test_nothing_is_counted_before_it_is_asked_for(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.reload()
    assert fake.outlooks == []
    click(page, "The picture so far")
    assert len(fake.outlooks) == 1
    assert "Counting …" in texts(page)


def test_it_says_who_is_met_and_whom_to_look_for(panel: OutlookPanel) -> None:
    assert "27 of 35 adepts have at least one possible mentor in the same field" in texts(panel)
    assert "Most adepts without a possible mentor: helse (5), IT (3)" in texts(panel)
    assert "Mentor places: 9 · Adepts: 35 · Missing: 26" in texts(panel)


def test_the_table_tells_what_the_chart_shows(panel: OutlookPanel) -> None:
    assert cells(panel) == [["Helse", "20", "5", "4", "6"], ["IT", "15", "3", "3", "3"]]
    click(panel, "By source, 2")
    assert cells(panel) == [["NAV", "30", "28", "2"], ["Did not say", "12", "7", "5"]]
    click(panel, "By day, 2")
    assert cells(panel) == [["Tue 3 Nov", "40", "34", "6", "40"], ["Thu 5 Nov", "2", "1", "1", "42"]]
    QAbstractItemModelTester(table(panel).model())


@pytest.mark.parametrize("view", ["By field, 2", "By source, 2", "By day, 2"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_view_is_painted_in_the_colours_of_the_roles(
    panel: OutlookPanel, appearance: Appearance, view: str, scheme: str
) -> None:
    appearance.scheme = scheme  # type: ignore[assignment]
    click(panel, view)
    tokens = appearance.tokens
    assert {QColor(tokens.adept).name(), QColor(tokens.mentor).name()} <= colours(painted(panel))


def test_rows_are_copied_as_in_other_tables(panel: OutlookPanel) -> None:
    assert table(panel).hasFocus()
    QTest.keyClick(table(panel), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table(panel), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1:] == ["Helse\t20\t5\t4\t6", "IT\t15\t3\t3\t3"]
    assert lines[0].startswith("Field\tAdepts\tNo possible mentor")


def test_esc_and_the_button_lead_back_to_the_list(page: RecruitmentPage, panel: OutlookPanel) -> None:
    QTest.keyClick(table(panel), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    click(page, "The picture so far")
    assert panel.isVisible()
    click(panel, "Back to the list")
    assert not panel.isVisible()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Applicants"


def test_a_change_counts_anew_and_an_old_answer_is_not_heard(
    page: RecruitmentPage, panel: OutlookPanel, fake: FakeRecruitment
) -> None:
    page.reload()
    page.reload()
    assert panel.isVisible()
    late, latest = fake.outlooks[-2:]
    latest.finish(a_picture(met=30))
    late.finish(a_picture(met=1))
    assert any(text.startswith("30 of 35") for text in texts(panel))


def test_nothing_is_counted_once_the_list_is_back(
    page: RecruitmentPage, panel: OutlookPanel, fake: FakeRecruitment
) -> None:
    click(panel, "Back to the list")
    counted = len(fake.outlooks)
    page.reload()
    assert len(fake.outlooks) == counted


def test_an_error_is_told_and_leads_back(page: RecruitmentPage, panel: OutlookPanel, fake: FakeRecruitment) -> None:
    page.reload()
    error = OSError()
    fake.outlooks[-1].fail(error)
    assert ("failed", error) in fake.imports.told
    assert not panel.isVisible()


def test_somebody_who_is_asked_for_comes_before_the_picture(page: RecruitmentPage, panel: OutlookPanel) -> None:
    page.select(key("Leyla Said"))
    assert not panel.isVisible()


def test_when_everybody_is_gone_the_page_says_how_to_get_some(
    page: RecruitmentPage, panel: OutlookPanel, fake: FakeRecruitment
) -> None:
    fake.rows.clear()
    page.reload()
    assert not panel.isVisible()
    assert "No applicants yet" in texts(page)


def test_a_narrow_window_has_the_table_under_the_chart(
    page: RecruitmentPage, panel: OutlookPanel, appearance: Appearance, qtbot: QtBot
) -> None:
    chart = panel.findChild(OutlookChart)
    assert chart is not None
    assert table(panel).mapTo(panel, table(panel).rect().topLeft()).x() > chart.width()
    appearance.zoom = 200
    qtbot.waitUntil(lambda: table(panel).mapTo(panel, table(panel).rect().topLeft()).x() < chart.width())


def test_sentences_of_other_pictures(page: RecruitmentPage) -> None:
    nobody = a_picture(adepts=0, met=0, fields=())
    assert (reach(nobody), next_gap(nobody)) == ("No adepts have applied yet.", "")
    one = a_picture(adepts=1, met=1, same_field=False, fields=(FieldRow("IT", 1, 1, 1, 1),))
    assert reach(one) == "1 of 1 adept has at least one possible mentor"
    assert next_gap(one) == "No field is without a possible mentor."
    assert places(one) == "Mentor places: 9 · Adepts: 1 · Enough for all"


def test_the_time_left_and_the_pace(page: RecruitmentPage) -> None:
    now = a_picture()
    last = max(row.day for row in now.days if row.day)
    week = sum(row.arrived.people for row in now.days if row.day and (last - row.day).days < 7)
    assert (
        time_left(now, last + dt.timedelta(days=8), last) == f"8 days to the deadline · came in the last 7 days: {week}"
    )
    assert time_left(now, last, last).startswith("The deadline is today")
    assert time_left(now, last, last + dt.timedelta(days=1)) == ""
    assert time_left(now, None, last) == ""

"""Requirements with one person, and with many at once, by keys on a real file."""

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.requirements.commands import add_requirement, change_requirement
from mentordesk.core.recruitment.requirements.queries import RequirementRow, held, standing
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.requirements.panel import RequirementsPanel
from tests.builders import a_mentor, an_adept
from tests.ui.recruitment.conftest import click
from tests.ui.recruitment.opened_page import buttons, choice, press, shown, type_text, write

CERTIFICATE, DECLARATION = "Police certificate", "Declaration of confidentiality"


@pytest.fixture
def kari(opened: Opened) -> UUID:
    an_adept(opened.store, opened.programme, "Ola Lie", born=dt.date(2010, 5, 17))
    return a_mentor(opened.store, opened.programme)


def row_of(opened: Opened, person: UUID, kind: str) -> RequirementRow:
    return next(row for row in opened.read(standing, opened.programme, person) if row.kind == kind)


def primary(panel: RequirementsPanel) -> QAction:
    assert panel.primary is not None
    return panel.primary


def unfolded(page: RecruitmentPage, person: UUID) -> RecruitmentPage:
    page.select(person)
    click(page, "Requirements, 2 are missing")
    return page


def test_a_certificate_is_ordered_and_shown_by_a_key_each(page: RecruitmentPage, opened: Opened, kari: UUID) -> None:
    unfolded(page, kari)
    assert "Needed before a pair with somebody under 18." in shown(page)
    press(page, f"Ordered today: {CERTIFICATE}")
    assert row_of(opened, kari, "police_certificate").state == "ordered"
    assert f"Ordered today: {CERTIFICATE}" not in buttons(page)
    press(page, f"Shown today: {CERTIFICATE}")
    row = row_of(opened, kari, "police_certificate")
    assert (row.state, row.met, row.seen_by) == ("met", today(), "Ingrid Solheim")
    assert "Met" in shown(page)
    write(page, "Shown on", "3.11.2026")
    write(page, "Shown to", "Per Olsen")
    row = row_of(opened, kari, "police_certificate")
    assert (row.met, row.seen_by) == (dt.date(2026, 11, 3), "Per Olsen")
    press(page, f"Take back: {CERTIFICATE}")
    assert row_of(opened, kari, "police_certificate").state == "ordered"


def test_an_exemption_asks_why_where_it_stands(page: RecruitmentPage, opened: Opened, kari: UUID) -> None:
    unfolded(page, kari)
    assert f"Exemption …: {CERTIFICATE}" not in buttons(page)
    press(page, f"Exemption …: {DECLARATION}")
    click(page, "Make the exemption")
    assert "Write a short reason" in shown(page)
    type_text(page, "Reason", "Har taushetsplikt etter loven")
    click(page, "Make the exemption")
    assert row_of(opened, kari, "declaration").reason == "Har taushetsplikt etter loven"
    assert "Har taushetsplikt etter loven. Says Ingrid Solheim." in shown(page)


def test_what_a_certificate_says_is_not_kept_and_stays_typed(page: RecruitmentPage, opened: Opened, kari: UUID) -> None:
    unfolded(page, kari)
    press(page, f"Shown today: {CERTIFICATE}")
    write(page, "Shown to", "Ingen anmerkninger")
    assert row_of(opened, kari, "police_certificate").seen_by == "Ingrid Solheim"
    assert "This was not kept. Try again." in shown(page)


def test_a_reason_that_is_being_written_is_about_one_person(page: RecruitmentPage, opened: Opened, kari: UUID) -> None:
    other = a_mentor(opened.store, opened.programme, "Per Olsen")
    unfolded(page, kari)
    press(page, f"Exemption …: {DECLARATION}")
    page.select(other)
    assert "Why is an exemption right here?" not in shown(page)


def test_an_expired_requirement_can_be_met_anew(page: RecruitmentPage, opened: Opened, kari: UUID) -> None:
    change_requirement(opened.store, programme=opened.programme, kind="declaration", values={"months": 1})
    unfolded(page, kari)
    press(page, f"Met today: {DECLARATION}")
    assert "Expires soon" in shown(page)
    write(page, "Met on", "1.1.2020")
    assert "Expired 1 February 2020." in shown(page)
    press(page, f"Met today: {DECLARATION}")
    assert row_of(opened, kari, "declaration").met == today()


def test_many_meet_a_requirement_at_once(page: RecruitmentPage, opened: Opened, qtbot: QtBot, kari: UUID) -> None:
    others = [a_mentor(opened.store, opened.programme, f"Mentor {place}") for place in range(3)]
    add_requirement(opened.store, programme=opened.programme, kind="course", name="", role="mentor", before="pair")
    panel = page._panels.open("recruitment.requirements")
    assert isinstance(panel, RequirementsPanel)
    kinds = choice(panel, "Requirement")
    kinds.setFocus()
    while kinds.currentText() != "Introductory course":
        QTest.keyClick(kinds, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: primary(panel).text() == "Log it for 4")
    write(panel, "Met on", "20.11.2026")
    primary(panel).trigger()
    assert set(opened.read(held, opened.programme)) == {kari, *others}
    assert [notice.text for notice in opened.notices.kept] == ["Logged a requirement for 4 people"]
    assert page._panels.current is None


def test_the_panel_needs_a_day_and_somebody(page: RecruitmentPage, opened: Opened, kari: UUID) -> None:
    panel = page._panels.open("recruitment.requirements")
    assert isinstance(panel, RequirementsPanel)
    write(panel, "Met on", " ")
    primary(panel).trigger()
    assert "Write the day" in shown(panel)
    assert opened.read(held, opened.programme) == {}
    panel._table.clearSelection()
    assert not primary(panel).isEnabled()

"""Senders on the real page: written down, agreed with, chosen for an applicant, taken away."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.senders.commands import add_sender
from mentordesk.core.recruitment.senders.queries import SenderRow, senders
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.senders.panel import SendersPanel
from tests.builders import an_adept
from tests.ui.recruitment.conftest import click
from tests.ui.recruitment.opened_page import choice, shown, write


@pytest.fixture
def panel(page: RecruitmentPage) -> SendersPanel:
    """The panel, opened by its action."""
    (action,) = (one for one in page.page_actions() if one.data() == "recruitment.senders")
    action.trigger()
    (found,) = page.findChildren(SendersPanel)
    return found


def kept(opened: Opened) -> list[SenderRow]:
    return list(opened.read(senders, opened.programme))


def test_a_sender_is_written_down_by_name_and_then_agreed_with(
    panel: SendersPanel, page: RecruitmentPage, opened: Opened
) -> None:
    assert "A sender is an organisation" in shown(panel)
    write(panel, "Name of a new sender", "NAV Sandnes")
    write(panel, "Contact person", "Siri Dahl")
    write(panel, "May send (empty: as many as they like)", "5")
    (box,) = (one for one in panel.findChildren(QCheckBox) if one.isVisible())
    QTest.keyClick(box, Qt.Key.Key_Space)
    (row,) = kept(opened)
    assert (row.name, row.contact, row.quota, row.anchored) == ("NAV Sandnes", "Siri Dahl", 5, True)
    assert "Has sent nobody yet." in shown(panel)
    assert page.subtitle == "Who sends you applicants, and how many they may send."


def test_a_name_that_is_there_is_refused_and_stays(panel: SendersPanel, opened: Opened) -> None:
    write(panel, "Name of a new sender", "NAV Sandnes")
    write(panel, "Name of a new sender", "nav sandnes")
    assert [row.name for row in kept(opened)] == ["NAV Sandnes"]
    assert [one for one in opened.notices.kept if "is on the list already" in one.text]
    click(panel, "Add the sender")
    assert len(kept(opened)) == 1


def test_an_empty_name_is_asked_for(panel: SendersPanel, opened: Opened) -> None:
    click(panel, "Add the sender")
    assert kept(opened) == []
    assert "Write the name" in shown(panel)


def test_the_applicant_tells_who_sent_them_and_the_panel_counts(page: RecruitmentPage, opened: Opened) -> None:
    nav = add_sender(opened.store, programme=opened.programme, values={"name": "NAV Sandnes", "quota": 1})
    first, second = (an_adept(opened.store, opened.programme, name) for name in ("Amina Hussein", "Leyla Said"))
    for person in (first, second):
        page.select(person)
        sent_by = choice(page, "Sent by")
        sent_by.setCurrentIndex(sent_by.findText("NAV Sandnes"))
        sent_by.activated.emit(sent_by.currentIndex())
    write(page, "Recommended", "24.11.2026")
    rows = {row.id: row for row in opened.read(applicants, opened.programme)}
    assert [rows[one].sender for one in (first, second)] == [nav, nav]
    assert rows[second].recommended is not None
    page._panels.open("recruitment.senders")
    (panel,) = page.findChildren(SendersPanel)
    assert page.subtitle == "1 sender has sent too many"
    assert "Has sent 2, recommended 1. 0 of them have a place. That is 1 more than the quota." in shown(panel)
    click(panel, "Remove the sender")
    assert kept(opened) == []
    assert [row.sender for row in opened.read(applicants, opened.programme)] == [None, None]
    opened.undo()
    assert [row.sent for row in kept(opened)] == [2]


def test_without_senders_nobody_is_asked(page: RecruitmentPage, opened: Opened) -> None:
    person: UUID = an_adept(opened.store, opened.programme)
    page.select(person)
    assert "Sent by" not in shown(page)


def test_nothing_is_changed_while_names_are_hidden(page: RecruitmentPage, opened: Opened) -> None:
    add_sender(opened.store, programme=opened.programme, values={"name": "NAV Sandnes"})
    opened.appearance.names_hidden = True
    try:
        page._panels.open("recruitment.senders")
        (panel,) = page.findChildren(SendersPanel)
        write_able = [one for one in panel.findChildren(QCheckBox) if one.isVisible() and one.isEnabled()]
        assert write_able == []
        assert "Names are hidden. Show them to change anything here." in shown(panel)
    finally:
        opened.appearance.names_hidden = False

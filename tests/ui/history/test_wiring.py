"""The history of a real file."""

import datetime as dt
from unittest.mock import patch

from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_mandate, change_programme
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.interviews.commands import write_note
from mentordesk.core.selection.queries import criteria
from mentordesk.core.store import journal
from mentordesk.ui.history.detail import StepDetail
from mentordesk.ui.history.wiring import build
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.tables import RecordTable
from tests.builders import an_applicant


def test_a_step_is_told_and_taken_back(qtbot: QtBot, opened: Opened) -> None:
    change_programme(opened.store, opened.programme, {"places": 12})
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    detail, table = page.findChildren(StepDetail)[0], page.findChildren(RecordTable)[0]
    assert detail.told == ["Programme: Sterk sammen", "Places: 10 → 12"]
    page.page_actions()[0].trigger()
    page.reload()
    assert table.model().index(0, 1).data() == "Undid: changed the programme “Sterk sammen”"
    assert opened.facts.places == 10


def test_new_records_are_told(qtbot: QtBot, opened: Opened) -> None:
    change_mandate(opened.store, opened.programme, {"body": "Styret", "decided": dt.date(2026, 9, 1)})
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    assert page.findChildren(StepDetail)[0].told[0].startswith("New: ")


def test_a_day_is_the_coordinators(qtbot: QtBot, opened: Opened) -> None:
    """A step at half past eleven in the evening belongs to that day, whatever day it is in Greenwich."""
    late = dt.datetime(2026, 5, 17, 23, 30).astimezone(dt.UTC)
    with patch.object(journal, "now", lambda: late):
        change_programme(opened.store, opened.programme, {"places": 12})
    page = build(opened)
    qtbot.addWidget(page)
    page.findChildren(DateField)[0].committed.emit(dt.date(2026, 5, 17))
    table = page.findChildren(RecordTable)[0]
    assert table.model().rowCount() == 1
    assert table.model().index(0, 0).data().endswith("23:30")


def test_what_another_assessor_has_not_delivered_is_not_told(qtbot: QtBot, opened: Opened) -> None:
    """Neither the points nor what lies in a drawer that is closed where it belongs."""
    programme = opened.programme
    person = an_applicant(opened.store, programme, "Amina Hussein")
    application = next(row.application for row in opened.read(applicants, programme) if row.id == person)
    for who, points in (("Per", 2), ("Ingrid", 4), ("Per", 5)):
        first = opened.read(criteria, programme)[0].id
        score(
            opened.store,
            programme=programme,
            application=application,
            criterion=first,
            assessor=who,
            points=points,
            sealed=True,
        )
    page = build(opened)
    qtbot.addWidget(page)
    opened.assessors[programme] = "Ingrid"
    page.reload()
    told = page.findChildren(StepDetail)[0].told
    assert told[-1] == "Not shown until everybody has delivered"
    opened.assessors[programme] = "Per"
    page.reload()
    page.select(person)
    write_note(opened.store, application=application, drawer="sensitive", text="Hemmelig")
    write_note(opened.store, application=application, drawer="sensitive", text="Svært hemmelig")
    page.reload()
    assert not any("hemmelig" in line.lower() for line in page.findChildren(StepDetail)[0].told)

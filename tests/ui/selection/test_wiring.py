"""The page on a real file: what it does is done there, and read again."""

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.queries import selection
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.wiring import build
from tests.ui.selection.conftest import click


@pytest.fixture
def opened(opened: Opened) -> Opened:
    """Two adepts and a mentor have applied, and there is one place."""
    change_programme(opened.store, programme=opened.programme, values={"places": 1})
    for name, role in (("Amina Hussein", "adept"), ("Leyla Said", "adept"), ("Kari Nordmann", "mentor")):
        add_applicant(opened.store, programme=opened.programme, draft=ApplicantDraft(name=name, role=role))
    return opened


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SelectionPage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 760)
    made.reload()
    made.show()
    return made


def statuses(opened: Opened) -> dict[str, str]:
    return {row.name: row.status for row in opened.read(selection, opened.programme)}


def test_points_and_decisions_reach_the_file(page: SelectionPage, opened: Opened) -> None:
    leyla = next(row for row in opened.read(selection, opened.programme) if row.name == "Leyla Said")
    page.select(leyla.id)
    for action in page.page_actions():
        if action.objectName() == "selection.score_4":
            action.trigger()
    assert opened.read(selection, opened.programme)[0].score == 4
    click(page, "Give a place")
    assert statuses(opened)["Leyla Said"] == "offered"
    opened.undo()
    assert statuses(opened)["Leyla Said"] == "received"


def test_the_places_are_given_beside_the_window(qtbot: QtBot, page: SelectionPage, opened: Opened) -> None:
    click(page, "Give 1 place")
    qtbot.waitUntil(lambda: sorted(statuses(opened).values()) == ["free", "offered", "waiting"], timeout=5000)
    qtbot.waitUntil(lambda: page.primary is not None and not page.primary.isEnabled())
    assert not opened.jobs.jobs

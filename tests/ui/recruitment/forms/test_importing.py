"""Filled forms and own questions on their way in, through the real store and the child process."""

from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.forms.commands import add_question
from mentordesk.core.recruitment.forms.document import fillable_pdf
from mentordesk.core.recruitment.forms.queries import form_of, given_answers, issuer_of
from mentordesk.core.recruitment.forms.rules import DATE, Ask
from mentordesk.core.recruitment.queries import applicants
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.import_panel import ImportPanel
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.wiring import build
from tests.core.recruitment.builders import write_csv
from tests.core.recruitment.forms.builders import filled


@pytest.fixture
def question(opened: Opened) -> UUID:
    return add_question(opened.store, programme=opened.programme, ask=Ask("When can you begin?", DATE))


@pytest.fixture
def page(qtbot: QtBot, opened: Opened, question: UUID) -> RecruitmentPage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1200, 800)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
    return made


def fetch(qtbot: QtBot, page: RecruitmentPage) -> ImportPanel:
    panel = page._panels.importing
    qtbot.waitUntil(panel.fetch.isEnabled, timeout=10_000)
    return panel


def a_form(opened: Opened, question: UUID, name: str, folder: Path) -> Path:
    form = opened.store.read(form_of, opened.programme, "adept", "nb")
    content = fillable_pdf(form, opened.store.read(issuer_of, opened.programme, "nb"))
    return filled(content, {"name": name, question.hex: "1. februar 2027"}, folder / f"{len(name)}.pdf")


def test_dropped_forms_become_applications(
    qtbot: QtBot, page: RecruitmentPage, opened: Opened, question: UUID, tmp_path: Path
) -> None:
    page.bring_in_files([a_form(opened, question, name, tmp_path) for name in ("Łucja Şahin", "Kari")])
    panel = fetch(qtbot, page)
    assert "2" in panel.fetch.text()
    panel.fetch.trigger()
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=10_000)
    rows = opened.store.read(applicants, opened.programme)
    mine = [row for row in rows if row.name in ("Łucja Şahin", "Kari")]
    assert len(mine) == 2
    for row in mine:
        assert [answer.text for answer in opened.store.read(given_answers, row.application)] == ["2027-02-01"]


def test_a_column_is_offered_and_found_as_an_own_question(
    qtbot: QtBot, page: RecruitmentPage, opened: Opened, question: UUID, tmp_path: Path
) -> None:
    rows = [["Navn", "When can you begin?", "Start"], ["Kari Lie", "1.2.2027", "3.4.2027"]]
    page.bring_in(write_csv(tmp_path / "a.csv", rows))
    panel = fetch(qtbot, page)
    model = panel._column_model
    fields = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    assert fields[:2] == ["Name", "When can you begin?"]
    assert ("question:" + question.hex, "When can you begin?") in model.offered

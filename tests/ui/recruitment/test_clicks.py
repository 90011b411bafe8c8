"""A form of 35 rows is in with three clicks: bring in, the file, bring in."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.queries import applicants
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.wiring import build
from tests.ui.recruitment.conftest import click

SHEETS = Path(__file__).parents[2] / "files" / "sheets"


@pytest.mark.parametrize(
    "name", ["google-skjema.csv", "nettskjema.csv", "microsoft-forms.xlsx", "egen-arbeidsbok.xlsx"]
)
def test_two_clicks_beside_the_choice_of_the_file(
    name: str, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentordesk.ui.recruitment.wiring.choose_sheet", lambda _, chosen: chosen([str(SHEETS / name)]))
    page: RecruitmentPage = build(opened)
    qtbot.addWidget(page)
    opened.changed.connect(page.reload)
    page.reload()
    page.show()
    click(page, "Bring in …")
    qtbot.waitUntil(lambda: page.primary is not None and "applicants" in page.primary.text(), timeout=20_000)
    assert page.primary is not None
    click(page, page.primary.text())
    qtbot.waitUntil(lambda: page._panels.current is None, timeout=20_000)
    assert len(opened.read(applicants, opened.programme)) > 10

"""On a real file: the chip leads to the pairs, two become one, and undo makes them two again."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.doubles.rules import DOUBLES
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import applicants
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.doubles.panel import DoublesPanel
from mentordesk.ui.recruitment.page import RecruitmentPage
from tests.ui.recruitment.conftest import click

PHONE = "+4790000001"


def somebody(opened: Opened, name: str) -> UUID:
    draft = ApplicantDraft(name=name, role="adept", phone=PHONE)
    return add_applicant(opened.store, programme=opened.programme, draft=draft)


@pytest.fixture
def twice(opened: Opened, page: RecruitmentPage) -> tuple[UUID, UUID]:
    return somebody(opened, "Leyla Said"), somebody(opened, "Lejla Said")


def names(opened: Opened) -> list[str]:
    return sorted(row.name for row in opened.read(applicants, opened.programme))


def test_two_become_one_and_undo_makes_them_two(
    page: RecruitmentPage, opened: Opened, twice: tuple[UUID, UUID]
) -> None:
    click(page, "Perhaps twice, 2")
    panel = page._panels.current
    assert isinstance(panel, DoublesPanel)
    assert page.primary is panel.primary
    panel.primary.trigger()
    assert len(names(opened)) == 1
    assert page.subtitle == "0 pairs to look at"
    opened.undo()
    assert names(opened) == ["Lejla Said", "Leyla Said"]
    assert panel.pairs.model().rowCount() == 1
    panel.leave()
    assert page._panels.current is None


def test_who_are_two_are_not_shown_again(page: RecruitmentPage, opened: Opened, twice: tuple[UUID, UUID]) -> None:
    page.select(DOUBLES)
    click(page, "Not the same person")
    assert len(names(opened)) == 2
    page._panels.current.leave()  # type: ignore[union-attr]
    chips = [one for one in page.findChildren(QPushButton) if one.property("view") and one.isVisible()]
    assert not any("Perhaps twice" in one.text() for one in chips)


def test_while_names_are_hidden_nobody_seems_to_be_twice(
    page: RecruitmentPage, opened: Opened, twice: tuple[UUID, UUID]
) -> None:
    opened.store.hide_names(on=True)
    opened.appearance.names_hidden = True
    page.select(DOUBLES)
    panel = page._panels.current
    assert isinstance(panel, DoublesPanel)
    assert panel.pairs.model().rowCount() == 0
    opened.appearance.names_hidden = False
    opened.store.hide_names(on=False)


def test_after_an_import_it_is_said_and_leads_there(
    page: RecruitmentPage, opened: Opened, qtbot: QtBot, tmp_path: Path, twice: tuple[UUID, UUID]
) -> None:
    wanted: list[tuple[str, object]] = []
    opened.page_wanted.connect(lambda name, record: wanted.append((name, record)))
    sheet = tmp_path / "svar.csv"
    sheet.write_text("Navn;Mobil;Rolle\nLeila Sayed;90000001;adept\nOla Lie;90000002;adept\n", "utf-8")
    page.bring_in(sheet)
    qtbot.waitUntil(lambda: page.primary is not None and page.primary.text() == "Bring in 2 applicants")
    click(page, "Bring in 2 applicants")
    qtbot.waitUntil(lambda: "1 may be in the list twice." in [notice.text for notice in opened.notices.kept])
    (notice,) = (one for one in opened.notices.kept if one.text == "1 may be in the list twice.")
    notice.remedies[0].run()
    assert wanted == [("recruitment", DOUBLES)]

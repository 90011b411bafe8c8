"""Guardians on the real page."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.guardians.queries import guardians
from mentordesk.core.recruitment.requirements.queries import standing
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from tests.builders import an_adept
from tests.ui.recruitment.conftest import click
from tests.ui.recruitment.opened_page import buttons, press, shown, write


@pytest.fixture
def ola(opened: Opened) -> UUID:
    return an_adept(opened.store, opened.programme, "Ola Lie", born=dt.date(2010, 5, 17))


def consent(opened: Opened, person: UUID) -> tuple[str, dt.date | None, str]:
    row = next(row for row in opened.read(standing, opened.programme, person) if row.kind == "guardian_consent")
    return row.state, row.met, row.seen_by


def test_two_guardians_are_written_down_and_consent(page: RecruitmentPage, opened: Opened, ola: UUID) -> None:
    page.select(ola)
    click(page, "Guardians")
    assert "No guardian is written down." in shown(page)
    write(page, "Name of a guardian", "Hodan Lie")
    write(page, "Relation", "mor")
    write(page, "Name of a guardian", "Per Lie")
    (mother, _) = opened.read(guardians, ola)
    assert (mother.name, mother.relation, mother.responsible) == ("Hodan Lie", "mor", True)
    press(page, "Consents today: Hodan Lie")
    assert consent(opened, ola) == ("met", today(), "Hodan Lie")
    click(page, "All consent today")
    assert consent(opened, ola) == ("met", today(), "Hodan Lie, Per Lie")
    press(page, "Remove: Per Lie")
    assert [row.name for row in opened.read(guardians, ola)] == ["Hodan Lie"]


def test_the_requirement_is_met_by_those_who_are_written_down(page: RecruitmentPage, opened: Opened, ola: UUID) -> None:
    page.select(ola)
    click(page, "Guardians")
    write(page, "Name of a guardian", "Hodan Lie")
    click(page, "Requirements, 2 are missing")
    press(page, "Consented today: Guardian's consent")
    assert consent(opened, ola) == ("met", today(), "Hodan Lie")
    assert "Exemption …: Guardian's consent" not in buttons(page)


def test_grown_people_have_no_such_part(page: RecruitmentPage, opened: Opened) -> None:
    page.select(an_adept(opened.store, opened.programme, born=dt.date(1990, 1, 1)))
    assert "Guardians" not in buttons(page)

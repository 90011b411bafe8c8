"""Consents on the real page."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.consents.queries import ConsentRow, covered, ledger, tasks
from mentordesk.core.recruitment.guardians.commands import add_guardian
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from tests.builders import an_adept, application_of
from tests.ui.recruitment.conftest import click
from tests.ui.recruitment.opened_page import buttons, press, shown, write


@pytest.fixture
def amina(opened: Opened) -> UUID:
    return an_adept(opened.store, opened.programme)


def unfolded(page: RecruitmentPage, person: UUID) -> RecruitmentPage:
    page.select(person)
    click(page, "Consents")
    return page


def last_line(opened: Opened, person: UUID) -> ConsentRow:
    return opened.read(ledger, person)[0]


def test_an_answer_is_one_key_and_can_be_withdrawn(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:
    unfolded(page, amina)
    write(page, "Day of the answer", "20.11.2026")
    press(page, "Yes: Bilder")
    line = last_line(opened, amina)
    assert (line.purpose, line.answer, line.given, line.how) == ("photo", "given", dt.date(2026, 11, 20), "talk")
    assert "Given 20 November 2026. In a talk, version 1 of the text." in shown(page)
    press(page, "No: Neste gang")
    assert last_line(opened, amina).answer == "no"
    press(page, "Withdraw: Bilder")
    assert "Take down the photos. The consent was withdrawn 20 November 2026." in shown(page)
    press(page, "Done: Take down the photos")
    (task,) = opened.read(tasks, opened.programme, amina)
    assert task.done == today()
    assert "Take down the photos" not in shown(page)


def test_the_words_can_be_read(page: RecruitmentPage, amina: UUID) -> None:
    unfolded(page, amina)
    assert "Jeg sier ja til at det tas bilder" not in shown(page)
    press(page, "Read the text: Bilder")
    assert "Jeg sier ja til at det tas bilder" in shown(page)


def test_background_is_asked_for_with_consent_and_removed_after_it(
    page: RecruitmentPage, opened: Opened, amina: UUID
) -> None:
    application = application_of(opened.store, opened.programme, amina)
    unfolded(page, amina)
    assert "Background" not in shown(page).split("\n")
    press(page, "Yes: Bakgrunn og tilrettelegging")
    write(page, "Background", "Somalia")
    assert opened.read(covered, application) == {"background": "Somalia", "accommodation": None}
    press(page, "Withdraw: Bakgrunn og tilrettelegging")
    assert opened.read(covered, application)["background"] is None
    assert "Background" not in shown(page).split("\n")
    press(page, "Remove it: Remove what was told about background and needs")
    assert opened.read(tasks, opened.programme) == []
    press(page, "Yes: Bakgrunn og tilrettelegging")
    assert opened.read(covered, application)["background"] is None


def test_a_minor_answers_through_the_guardian(page: RecruitmentPage, opened: Opened) -> None:
    ola = an_adept(opened.store, opened.programme, "Ola Lie", born=dt.date(2010, 5, 17))
    unfolded(page, ola)
    assert "Write down the guardian first" in shown(page)
    press(page, "Yes: Bilder")
    assert opened.read(ledger, ola) == ()
    add_guardian(opened.store, programme=opened.programme, person=ola, values={"name": "Hodan Lie"})
    press(page, "Yes: Bilder")
    assert last_line(opened, ola).guardian == "Hodan Lie"
    assert "By Hodan Lie." in shown(page)


def test_a_day_is_needed(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:
    unfolded(page, amina)
    write(page, "Day of the answer", " ")
    press(page, "Yes: Bilder")
    assert "Write the day" in shown(page)
    assert opened.read(ledger, amina) == ()
    assert "Withdraw: Bilder" not in buttons(page)

"""What is left of an application when nobody shall know whose it is."""

import datetime as dt
from dataclasses import fields
from uuid import UUID

import pytest

from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft
from mentordesk.core.recruitment.queries import answers, applicant, applicants
from mentordesk.core.selection.queries import selection
from mentordesk.core.selection.scoring.blind import blind_answers, blind_applicant, blind_row, unnamed
from mentordesk.core.store.unit import Store
from tests.builders import a_programme

DRAFT = ApplicantDraft(
    name="Zxqva Wyqberg-Lund",
    email="zxqva@example.org",
    phone="+4790000321",
    born=dt.date(1987, 3, 14),
    postcode="3018",
    town="Qvyxstad",
    employer="Wqxbedrift",
    gender="Kvinne",
    motivation="Jeg heter ZXQVA og kan nås på zxqva@example.org eller 900 00 321. Wyqberg-Lund, men si Wyqberg.",
    answers=(Answer("Hvem er du?", "Zxqva fra nord"),),
)
TELLING = ("zxqva", "wyqberg", "qvyxstad", "wqxbedrift", "1987", "321", "kvinne", "3018", "@example")


@pytest.fixture
def programme(store: Store) -> UUID:
    made = a_programme(store, places=2)
    add_applicant(store, programme=made, draft=DRAFT)
    return made


def test_nothing_that_is_left_tells_who_it_is(store: Store, programme: UUID) -> None:
    (one,) = store.read(applicants, programme)
    whole = store.read(applicant, one.application)
    blind = blind_applicant(whole)
    shown = [str(getattr(blind, field.name)) for field in fields(blind) if field.name not in ("id", "application")]
    shown += [answer.text for answer in blind_answers(store.read(answers, one.application), whole)]
    (row,) = (blind_row(row) for row in store.read(selection, programme) if row.role == "adept")
    shown += [row.name, row.applicant.name]
    assert row.number == 1
    for word in TELLING:
        assert not any(word in text.lower() for text in shown), word


def test_what_was_written_stays_readable(store: Store, programme: UUID) -> None:
    (one,) = store.read(applicants, programme)
    assert unnamed("Jeg vil lære av Zxqva, ikke zxqvanisme, i 2026 og 12 ganger.", one) == (
        "Jeg vil lære av …, ikke zxqvanisme, i 2026 og 12 ganger."
    )

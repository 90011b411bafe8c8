"""An attest says what somebody has gone through, under a number that is nobody else's."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.agreements.attests.commands import confirm_attest, remove_attest
from mentordesk.core.agreements.attests.errors import (
    AttestCountImpossible,
    AttestKindUnknown,
    AttestNumberTaken,
    NotInAPair,
)
from mentordesk.core.agreements.attests.queries import attests, attests_for, entitled, prepare_attest
from mentordesk.core.agreements.attests.rules import ATTEST, COURSE_CERTIFICATE, Confirmed, next_number, whole_hours
from mentordesk.core.kernel.clock import today
from mentordesk.core.meetings.commands import mark_held, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.requirements.errors import SaysTooMuch
from mentordesk.core.store.unit import Store
from tests.builders import a_person

Known = dict[str, UUID]
SAID = Confirmed("Ingrid Solheim", "Daglig leder", 3, 4, ("Ledet en gruppe",), ("Lytte",))


def test_the_log_proposes_what_was_held(store: Store, programme: UUID, people: Known, pairs: Known) -> None:
    rhythm = Rhythm(2, dt.date(2027, 1, 11), dt.time(17), 75, dt.date(2027, 2, 22))
    plan_series(store, programme=programme, rhythm=rhythm)
    for row in store.read(meetings, programme)[:4]:
        mark_held(store, meeting=row.id)
    draft = store.read(prepare_attest, programme, people["Per"], ATTEST)
    assert (draft.meetings, draft.hours, draft.roles) == (4, 5, ("mentor",))
    assert store.read(prepare_attest, programme, people["Amina"], ATTEST).meetings == 2
    assert min(len(draft.tasks), len(draft.competences)) > 3
    assert draft.number == f"{today().year}-001"
    course = store.read(prepare_attest, programme, people["Per"], COURSE_CERTIFICATE)
    assert course.tasks == course.competences == ()
    with pytest.raises(AttestKindUnknown):
        store.read(prepare_attest, programme, people["Per"], "diplom")


def test_what_is_confirmed_has_a_number_and_is_read_back(
    store: Store, programme: UUID, people: Known, pairs: Known
) -> None:
    confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=SAID)
    confirm_attest(store, programme=programme, person=people["Amina"], kind=ATTEST, said=SAID._replace(number="A 7"))
    confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=SAID._replace(hours=9))
    rows = store.read(attests_for, programme, ATTEST)
    year = today().year
    assert (rows[people["Per"]].number, rows[people["Amina"]].number) == (f"{year}-001", "A 7")
    assert (rows[people["Per"]].hours, rows[people["Per"]].tasks) == (9, ("Ledet en gruppe",))
    assert {one.name: one.confirmed for one in store.read(entitled, programme)} == {
        "Amina Hussein": (ATTEST,),
        "Leyla Şahin": (),
        "Per Olsen": (ATTEST,),
    }


def test_a_number_is_given_once(store: Store, programme: UUID, people: Known, pairs: Known) -> None:
    first = confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=SAID)
    remove_attest(store, attest=first)
    assert store.read(attests, programme) == []
    confirm_attest(store, programme=programme, person=people["Amina"], kind=ATTEST, said=SAID)
    (row,) = store.read(attests, programme)
    assert row.number == f"{today().year}-002"
    said = SAID._replace(number=row.number)
    for person, kind in ((people["Leyla"], ATTEST), (people["Amina"], COURSE_CERTIFICATE)):
        with pytest.raises(AttestNumberTaken):
            confirm_attest(store, programme=programme, person=person, kind=kind, said=said)


def test_what_no_attest_says_is_refused(store: Store, programme: UUID, people: Known, pairs: Known) -> None:
    for wrong, refusal in (
        (SAID._replace(signer=" "), TextMissing),
        (SAID._replace(hours=-1), AttestCountImpossible),
        (SAID._replace(tasks=("Ren politiattest, ingen merknader",)), SaysTooMuch),
        (SAID._replace(signer_title="01010750160"), SaysTooMuch),
    ):
        with pytest.raises(refusal):
            confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=wrong)
    with pytest.raises(NotInAPair):
        confirm_attest(store, programme=programme, person=a_person(store, "Ola Lie"), kind=ATTEST, said=SAID)


def test_numbers_count_on_and_hours_are_whole() -> None:
    assert next_number(2027, {"2027-013", "2026-400", "2027-9", "x"}) == "2027-014"
    assert next_number(2027, {"2027-999"}) == "2027-1000"
    assert [whole_hours(minutes) for minutes in (0, 29, 30, 90, 300)] == [0, 0, 1, 2, 5]

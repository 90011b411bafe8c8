"""Whose time is up: by what they were, in which programmes, and what was decided about keeping them."""

import datetime as dt
from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.commands import end_pair
from mentordesk.core.privacy.commands import delete_person, restore_person
from mentordesk.core.privacy.queries import deleted_people
from mentordesk.core.privacy.retention.commands import change_retention, keep_longer
from mentordesk.core.privacy.retention.queries import DueRow, retention, to_review
from mentordesk.core.privacy.retention.queries import due as count_due
from mentordesk.core.privacy.retention.rules import (
    ASSESSMENT,
    CHOICE,
    DELETED,
    MENTOR,
    PARTICIPANT,
    REFUSED,
    UNTIL_CHOICE,
    USUAL,
    WAITING,
    Due,
)
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.rules import months_later
from mentordesk.core.programme.tables import Question
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.selection.commands import approve, decide, score
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.queries import criteria
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, a_programme, an_adept, application_of

NEVER = dt.date(2999, 1, 1)
END = months_later(START, 6)
DAY = dt.timedelta(days=1)


def due(store: Store, day: dt.date) -> list[tuple[str, str, dt.date]]:
    """Whose time is up; that they are counted as they are listed is seen with every question."""
    rows = store.read(to_review, day)
    assert store.read(count_due, day) == Due(len(rows), rows[0].since if rows else None)
    return [(row.name, row.kind, row.since) for row in rows]


def first_day(store: Store, person: UUID) -> dt.date:
    """The first day on which the review list has the person."""
    (row,) = [row for row in store.read(to_review, NEVER) if row.id == person]
    return row.since


def test_nobody_is_due_in_a_new_programme(store: Store, programme: UUID) -> None:
    an_adept(store, programme)
    assert store.read(to_review, today()) == []


def test_a_refused_application_is_due_after_its_months_and_not_a_day_sooner(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    decide(store, application=application_of(store, programme, amina), result="refused", reason="Fordi")
    up = months_later(START, USUAL[REFUSED])
    assert due(store, up - DAY) == []
    assert due(store, up) == [("Amina Hussein", "refused", up)]


def test_a_refusal_after_the_start_counts_from_its_own_day(store: Store) -> None:
    programme = a_programme(store)
    change_programme(store, programme, {"start": dt.date(2020, 1, 1), "end": dt.date(2020, 6, 1)})
    amina = an_adept(store, programme)
    decide(store, application=application_of(store, programme, amina), result="refused", reason="Fordi")
    assert abs(first_day(store, amina) - months_later(today(), USUAL[REFUSED])) <= 3 * DAY


def test_waiting_list_participants_and_mentors_have_their_own_times(store: Store, programme: UUID) -> None:
    waits, takes_part, mentor = (
        an_adept(store, programme, "Venter"),
        an_adept(store, programme, "Er med"),
        a_mentor(store, programme, "Mentor"),
    )
    decide(store, application=application_of(store, programme, takes_part), result="offered")
    approve(store, application=application_of(store, programme, mentor))
    assert due(store, NEVER) == [
        ("Venter", "waiting", months_later(START, USUAL[WAITING])),
        ("Er med", "participant", months_later(END, USUAL[PARTICIPANT])),
        ("Mentor", "mentor", months_later(END, USUAL[MENTOR])),
    ]
    assert {waits, takes_part, mentor} == {row.id for row in store.read(to_review, NEVER)}


def test_a_pair_that_lives_holds_both_and_one_that_ended_lets_go(store: Store, programme: UUID) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    pair = a_pair(store, programme, amina, kari, status="active")
    assert due(store, NEVER) == []
    end_pair(store, pair=pair, day=END, reason="")
    assert [(name, kind) for name, kind, _ in due(store, NEVER)] == [
        ("Amina Hussein", "participant"),
        ("Kari Nordmann", "participant"),
    ]


def test_who_is_in_two_programmes_is_kept_by_the_later(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    decide(store, application=application_of(store, programme, amina), result="refused", reason="Fordi")
    later = a_programme(store, name="Neste")
    change_programme(store, later, {"start": START.replace(year=2030), "end": END.replace(year=2030)})
    with store.recording("recruitment.change_application") as session:
        from mentordesk.core.recruitment.tables import Application

        session.add(Application(programme=later, person=amina, role="adept", status="accepted", channel="typed"))
        session.facts["person"] = amina.hex
    up = months_later(END.replace(year=2030), USUAL[PARTICIPANT])
    assert due(store, NEVER) == [("Amina Hussein", "participant", up)]


def test_scores_have_a_shorter_time_than_the_person(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    application = application_of(store, programme, amina)
    criterion = store.read(criteria, programme)[0].id
    score(store, programme=programme, application=application, criterion=criterion, assessor="Ingrid", points=4)
    up, waited = months_later(START, USUAL[ASSESSMENT]), months_later(START, USUAL[WAITING])
    assert due(store, up - DAY) == []
    assert due(store, up) == [("Amina Hussein", "assessment", up)]
    assert due(store, waited) == [("Amina Hussein", "waiting", waited)]


def test_interviews_and_references_have_the_time_of_scores(store: Store, programme: UUID) -> None:
    application = application_of(store, programme, an_adept(store, programme))
    with store.recording("selection.score") as session:
        session.facts["person"] = ""
        session.add(Reference(application=application, name="Rektor Lie"))
    up = months_later(START, USUAL[ASSESSMENT])
    assert due(store, up - DAY) == []
    assert due(store, up) == [("Amina Hussein", "assessment", up)]


@pytest.mark.parametrize("sensitive", [True, False])
def test_what_was_asked_for_the_choice_alone_is_due_first(store: Store, programme: UUID, sensitive: bool) -> None:
    amina = an_adept(store, programme, answers=(Answer("Har du førerkort?", "Ja"),))
    with store.recording("selection.score") as session:
        session.facts["person"] = amina.hex
        if sensitive:
            where = application_of(store, programme, amina)
            session.add(Interview(application=where, minutes=30, sensitive="Er gravid"))
        else:
            session.scalars(sa.select(Question)).one().kept = UNTIL_CHOICE
    up = months_later(START, USUAL[CHOICE])
    assert due(store, up - DAY) == []
    assert due(store, up) == [("Amina Hussein", "choice", up)]
    waited = months_later(START, USUAL[WAITING])
    assert due(store, waited) == [("Amina Hussein", "waiting", waited)]


def test_deleted_people_are_due_and_come_back_without_a_trace(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    delete_person(store, person=amina)
    (gone,) = store.read(deleted_people)
    up = months_later(gone.when.date(), USUAL[DELETED])
    assert due(store, up - DAY) == []
    assert due(store, up) == [("Amina Hussein", "deleted", up)]
    restore_person(store, person=amina, step=gone.step)
    assert due(store, up) == []


def test_who_is_deleted_late_is_not_kept_longer_than_the_rest(store: Store) -> None:
    programme = a_programme(store)
    end = today() - 300 * DAY
    change_programme(store, programme, {"start": end - 100 * DAY, "end": end})
    amina = an_adept(store, programme)
    decide(store, application=application_of(store, programme, amina), result="offered")
    delete_person(store, person=amina)
    up = months_later(end, USUAL[PARTICIPANT])
    assert due(store, up - DAY) == []
    assert due(store, up) == [("Amina Hussein", "deleted", up)]


def test_what_is_kept_longer_waits_for_its_day_for_that_kind_alone(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    until = months_later(START, 30)
    keep_longer(store, kinds={amina: "waiting"}, until=until, reason="Vil bli spurt igjen")
    assert due(store, until - DAY) == []
    assert [name for name, _, _ in due(store, until)] == ["Amina Hussein"]
    change_application(store, application=application_of(store, programme, amina), values={"status": "refused"})
    assert [kind for _, kind, _ in due(store, until - DAY)] == ["refused"]


def test_the_longest_overdue_is_first(store: Store, programme: UUID) -> None:
    an_adept(store, programme, "Venter")
    refused = an_adept(store, programme, "Avslag")
    decide(store, application=application_of(store, programme, refused), result="refused", reason="Fordi")
    rows = store.read(to_review, NEVER)
    assert [row.name for row in rows] == ["Avslag", "Venter"]
    assert rows[0] == DueRow(refused, "Avslag", "refused", months_later(START, USUAL[REFUSED]))


def test_other_months_are_other_days(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    change_retention(store, kind="waiting", months=3)
    assert first_day(store, amina) == months_later(START, 3)
    assert {row.kind: (row.months, row.usual) for row in store.read(retention)}["waiting"] == (3, USUAL[WAITING])
    store.undo()
    assert first_day(store, amina) == months_later(START, USUAL[WAITING])


@pytest.mark.parametrize("kind", USUAL)
def test_every_kind_is_listed_in_order_with_its_usual_months(store: Store, kind: str) -> None:
    rows = store.read(retention)
    assert [row.kind for row in rows] == list(USUAL)
    assert next(row for row in rows if row.kind == kind).months == USUAL[kind]

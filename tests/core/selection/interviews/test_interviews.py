"""Interviews, their drawers, and references."""

import datetime as dt
from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.interviews.commands import (
    add_reference,
    cancel_interview,
    change_interview,
    change_reference,
    empty_sensitive_drawers,
    plan_interviews,
    remove_reference,
    write_note,
)
from mentordesk.core.selection.interviews.errors import (
    InterviewDayTooLong,
    InterviewLengthImpossible,
    OutcomeUnknown,
    RecommendationUnknown,
    ReferenceUnnamed,
    TooManyReferences,
)
from mentordesk.core.selection.interviews.queries import (
    interview_of,
    planned_interviews,
    references,
    sensitive_note,
    sensitive_notes_left,
)
from mentordesk.core.selection.interviews.rules import DayPlan, clashes, times
from mentordesk.core.store.unit import Store
from tests.core.selection.conftest import by_name

DAY = dt.date(2026, 12, 2)
PLAN = DayPlan(DAY, dt.time(9), 30, 15, " Møterom 2 ", "Ingrid")


def apps(store: Store, programme: UUID) -> list[UUID]:
    return [row.application for row in by_name(store, programme).values()]


def test_a_day_gives_everybody_a_time(store: Store, programme: UUID) -> None:
    people = apps(store, programme)
    starts = plan_interviews(store, applications=people[:3], plan=PLAN)
    assert [f"{start:%H:%M}" for start in starts] == ["09:00", "09:45", "10:30"]
    found = store.read(planned_interviews, programme)
    assert [one.application for one in found] == people[:3]
    assert (found[0].place, found[0].interviewer, found[0].minutes) == ("Møterom 2", "Ingrid", 30)
    assert by_name(store, programme)["Amina"].status == "interview"
    assert by_name(store, programme)["Zahra"].status == "received"
    store.undo()
    assert store.read(planned_interviews, programme) == []


def test_an_impossible_day_is_refused_whole(store: Store, programme: UUID) -> None:
    people = apps(store, programme)
    for plan, refusal in (
        (PLAN._replace(first=dt.time(23)), InterviewDayTooLong),
        (PLAN._replace(minutes=0), InterviewLengthImpossible),
        (PLAN._replace(pause=999), InterviewLengthImpossible),
    ):
        with pytest.raises(refusal):
            plan_interviews(store, applications=people, plan=plan)
    assert store.read(planned_interviews, programme) == []
    assert times(PLAN._replace(first=dt.time(23, 30)), 1)


def test_an_interviewer_in_two_rooms_is_said(store: Store, programme: UUID) -> None:
    people = apps(store, programme)
    plan_interviews(store, applications=people[:2], plan=PLAN)
    plan_interviews(
        store, applications=people[2:3], plan=PLAN._replace(first=dt.time(9, 20), minutes=10, interviewer="ingrid ")
    )
    plan_interviews(store, applications=people[3:4], plan=PLAN._replace(first=dt.time(9, 15), interviewer="Per"))
    ((first, second),) = clashes(store.read(planned_interviews, programme))
    assert (first.application, second.application) == (people[0], people[2])
    change_interview(store, application=people[2], values={"start": dt.datetime(2026, 12, 2, 9, 30), "minutes": 15})
    assert clashes(store.read(planned_interviews, programme)) == []


def test_what_came_of_it_is_told_in_the_ranked_list(store: Store, programme: UUID) -> None:
    amina = apps(store, programme)[0]
    change_interview(store, application=amina, values={"recommendation": "yes", "held": DAY})
    assert by_name(store, programme)["Amina"].recommendation == "yes"
    with pytest.raises(RecommendationUnknown):
        change_interview(store, application=amina, values={"recommendation": "kanskje"})
    with pytest.raises(InterviewLengthImpossible):
        change_interview(store, application=amina, values={"minutes": 0})
    with pytest.raises(ValueError, match="sensitive"):
        change_interview(store, application=amina, values={"sensitive": "x"})
    cancel_interview(store, application=amina)
    assert store.read(interview_of, amina) is None
    write_note(store, application=amina, drawer="facts", text="Ny samtale")
    found = store.read(interview_of, amina)
    assert found is not None
    assert (found.recommendation, found.held, found.facts) == (None, None, "Ny samtale")


def test_the_sensitive_drawer_is_closed_and_empties_with_the_choice(store: Store, programme: UUID) -> None:
    amina, *_, zahra = apps(store, programme)
    for application in (amina, zahra):
        for drawer in ("facts", "opinion", "sensitive"):
            write_note(store, application=application, drawer=drawer, text=f" {drawer} xyz ")
    found = store.read(interview_of, amina)
    assert found is not None
    assert found.has_sensitive
    assert "sensitive xyz" not in str(found)
    assert store.read(sensitive_note, amina) == "sensitive xyz"
    assert empty_sensitive_drawers(store, programme=programme) == 0
    accept_selection(store, programme=programme)
    assert set(store.read(sensitive_notes_left, programme)) == {amina, zahra}
    assert empty_sensitive_drawers(store, programme=programme) == 2
    held = store.read(lambda session: session.execute(sa.text("SELECT old, new FROM change")).all())
    assert "sensitive xyz" not in str(held)
    assert "opinion xyz" in str(held)
    assert store.check().ok
    assert store.read(sensitive_note, amina) == ""
    found = store.read(interview_of, amina)
    assert found is not None
    assert (found.facts, found.has_sensitive) == ("facts xyz", False)
    with pytest.raises(ValueError, match="skuff"):
        write_note(store, application=amina, drawer="skuff", text="")


def test_of_a_reference_only_the_outcome_is_kept(store: Store, programme: UUID) -> None:
    amina = apps(store, programme)[0]
    key = add_reference(store, application=amina, name=" Turid Bakke ", relation="Leder", phone="")
    change_reference(store, reference=key, values={"outcome": "supports", "called": DAY})
    (row,) = store.read(references, amina)
    assert row == (key, "Turid Bakke", "Leder", None, DAY, "supports")
    with pytest.raises(OutcomeUnknown):
        change_reference(store, reference=key, values={"outcome": "sa at …"})
    with pytest.raises(ReferenceUnnamed):
        change_reference(store, reference=key, values={"name": " "})
    with pytest.raises(ReferenceUnnamed):
        add_reference(store, application=amina, name="")
    for number in range(3):
        add_reference(store, application=amina, name=f"Referanse {number}")
    with pytest.raises(TooManyReferences):
        add_reference(store, application=amina, name="En til")
    remove_reference(store, reference=key)
    assert len(store.read(references, amina)) == 3

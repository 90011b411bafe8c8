"""What is read of interviews and references; only `sensitive_note` tells what lies in the sensitive drawer."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.queries import ProgrammeRow, programme_of
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.programme.tables import Person
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.queries import applicant
from mentordesk.core.recruitment.rules import BOTH
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.interviews.rules import USUAL_MINUTES
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.interviews.wording import SheetFacts


class InterviewRow(NamedTuple):
    """One applicant's interview with two of its drawers; of the third only whether something lies in it."""

    application: UUID
    start: dt.datetime | None
    minutes: int
    place: str | None
    interviewer: str | None
    held: dt.date | None
    recommendation: str | None
    facts: str | None
    opinion: str | None
    has_sensitive: bool


class PlannedInterview(NamedTuple):
    """An interview among the day's others."""

    application: UUID
    person: UUID
    name: str
    start: dt.datetime
    minutes: int
    place: str | None
    interviewer: str | None
    held: dt.date | None
    recommendation: str | None


class ReferenceRow(NamedTuple):
    """Somebody who can speak for an applicant, and what came of the call."""

    id: UUID
    name: str
    relation: str | None
    phone: str | None
    called: dt.date | None
    outcome: str | None


def interview_of(session: orm.Session, application: UUID) -> InterviewRow | None:
    """The interview with one applicant; None where none is planned or told of."""
    row = session.execute(
        sa.select(
            *(getattr(Interview, name) for name in InterviewRow._fields[:-1]),
            sa.func.coalesce(Interview.sensitive, "") != "",
        ).where(Interview.application == application)
    ).first()
    return InterviewRow._make(row) if row else None


def sensitive_note(session: orm.Session, application: UUID) -> str:
    """What lies in the drawer that is closed until somebody opens it."""
    found = session.get(Interview, link_id("interview", application))
    return (found.sensitive or "") if found is not None and not found.deleted else ""


def planned_interviews(session: orm.Session, programme: UUID) -> list[PlannedInterview]:
    """The programme's interviews with a time, by time."""
    rows = session.execute(
        sa.select(
            Interview.application,
            Application.person,
            Person.name,
            *(getattr(Interview, name) for name in PlannedInterview._fields[3:]),
        )
        .join(Application, Application.id == Interview.application)
        .join(Person, Person.id == Application.person)
        .where(Application.programme == programme, Interview.start.is_not(None))
        .order_by(Interview.start, Interview.application)
    )
    return [PlannedInterview._make(row) for row in rows]


def recommendations(session: orm.Session, programme: UUID) -> dict[UUID, str]:
    """What came of the interviews, by application."""
    rows = session.execute(
        sa.select(Interview.application, Interview.recommendation)
        .join(Application, Application.id == Interview.application)
        .where(Application.programme == programme, Interview.recommendation.is_not(None))
    )
    return {application: str(recommendation) for application, recommendation in rows}


def references(session: orm.Session, application: UUID) -> list[ReferenceRow]:
    """Those who can speak for an applicant, by name."""
    rows = session.execute(
        sa.select(*(getattr(Reference, name) for name in ReferenceRow._fields))
        .where(Reference.application == application)
        .order_by(Reference.name, Reference.id)
    )
    return [ReferenceRow._make(row) for row in rows]


def sheet_facts(session: orm.Session, programme: UUID, applications: Sequence[UUID]) -> list[SheetFacts]:
    """What stands on the interview sheets of these applicants, in this order."""
    facts = programme_of(session, programme)
    return [_sheet_facts(session, facts, application) for application in applications]


def _sheet_facts(session: orm.Session, programme: ProgrammeRow, application: UUID) -> SheetFacts:
    found, one = interview_of(session, application), applicant(session, application)
    return SheetFacts(
        template=programme.template,
        organisation=programme.organisation or programme.name,
        name=shown_name(one.name, one.hidden),
        role=template(programme.template).selected_side if one.role == BOTH else one.role,
        motivation=one.motivation,
        start=found.start if found else None,
        minutes=found.minutes if found else USUAL_MINUTES,
        place=found.place if found else None,
        interviewer=found.interviewer if found else None,
    )


def sensitive_notes_left(session: orm.Session, programme: UUID) -> list[UUID]:
    """The applications that are decided, and whose sensitive drawer is not empty yet."""
    return list(
        session.scalars(
            sa.select(Interview.application)
            .join(Application, Application.id == Interview.application)
            .where(
                Application.programme == programme,
                Application.status.in_(_DECIDED),
                sa.func.coalesce(Interview.sensitive, "") != "",
            )
        )
    )


_DECIDED = ("offered", "waiting", "refused", "accepted", "declined", "expired", "withdrawn")

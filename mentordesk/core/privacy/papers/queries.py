"""The numbers on the papers of the duties, from the records that are really there."""

import datetime as dt
from collections import defaultdict
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.tables import Paper
from mentordesk.core.casebook.tables import Concern
from mentordesk.core.matching.decisions.tables import MatchDecision
from mentordesk.core.matching.say.tables import FitAnswer, Wish
from mentordesk.core.matching.tables import MentorPair, PairRule, Proposal
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.privacy.papers.facts import DutyFacts, ProgrammeFacts
from mentordesk.core.privacy.retention.queries import kept_for
from mentordesk.core.programme.queries import ProgrammeRow, own_organisation, programmes
from mentordesk.core.programme.rules import ANONYMISED, is_minor
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme
from mentordesk.core.recruitment.consents.tables import Consent, ConsentText
from mentordesk.core.recruitment.contact.tables import Message
from mentordesk.core.recruitment.guardians.tables import Guardian
from mentordesk.core.recruitment.requirements.tables import Exemption, RequirementOrder
from mentordesk.core.recruitment.rules import ADEPT, CHOSEN, MENTOR, plays
from mentordesk.core.recruitment.tables import Answer, Application, Fulfilment, Sender
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.selection.tables import Decision, Score
from mentordesk.core.sharing.tables import SharePackage

Column = Any


def duty_facts(session: orm.Session, coordinator: str, day: dt.date) -> DutyFacts:
    """The whole file in numbers, those who are deleted and not yet gone included; under 18 are those who are so now.

    Who took part in an anonymised programme is nobody.
    """
    known = sa.select(Person.born, Person.birth_year).where(Person.id.not_in(_nobody()))
    ages = session.execute(known.execution_options(deleted=True)).all()
    return DutyFacts(
        day=day,
        coordinator=coordinator,
        organisation=own_organisation(session),
        people=len(ages),
        minors=sum(is_minor(born, year, day) for born, year in ages),
        programmes=tuple(_of_programme(session, row, day) for row in programmes(session)),
        months=kept_for(session),
        concerns=session.scalar(sa.select(sa.func.count()).select_from(Concern)) or 0,
    )


def _nobody() -> sa.CompoundSelect[UUID]:
    """The people without a name who stand for those of anonymised programmes."""
    over = sa.select(Programme.id).where(Programme.status == ANONYMISED).scalar_subquery()
    return sa.union(
        sa.select(Application.person).where(Application.programme.in_(over)),
        sa.select(MentorPair.adept).where(MentorPair.programme.in_(over)),
        sa.select(MentorPair.mentor).where(MentorPair.programme.in_(over)),
    )


def _of_programme(session: orm.Session, row: ProgrammeRow, day: dt.date) -> ProgrammeFacts:
    applied = session.execute(
        sa.select(
            Application.person,
            Application.role,
            Application.status,
            Person.born,
            Person.birth_year,
        )
        .join(Person, Person.id == Application.person)
        .where(Application.programme == row.id)
    ).all()
    return ProgrammeFacts(
        programme=row,
        applicants=len({one.person for one in applied}),
        adepts=sum(plays(one.role, ADEPT) and one.status in CHOSEN for one in applied),
        mentors=sum(plays(one.role, MENTOR) for one in applied),
        minors=len({one.person for one in applied if is_minor(one.born, one.birth_year, day)}),
        holds=frozenset({ANONYMISED}) if row.status == ANONYMISED else _holds(session, row.id),
        handed=_handed(session, row.id),
    )


def _handed(session: orm.Session, programme: UUID) -> tuple[dt.date, ...]:
    made = sa.select(SharePackage.made).where(SharePackage.programme == programme).order_by(SharePackage.made)
    return tuple(dict.fromkeys(moment.date() for moment in session.scalars(made)))


def _holds(session: orm.Session, programme: UUID) -> frozenset[str]:
    """The kinds of data of which there is at least one record."""
    asked: dict[str, list[sa.Select[Any]]] = defaultdict(list)
    for kind, chosen in (
        *(("age", _of_person(column, programme)) for column in (Person.born, Person.birth_year)),
        ("gender", _of_person(Person.gender, programme)),
        ("gender", _of_application(Application.mentor_gender, programme)),
        ("employer", _of_person(Person.employer, programme)),
        ("background", _of_application(Application.background, programme)),
        ("languages", _of_person(PersonLanguage.value, programme).join(PersonLanguage)),
        ("application", _of_application(Application.status, programme)),
        ("answers", _of_application(Answer.text, programme).join(Answer)),
        ("assessment", _of_application(Score.id, programme).join(Score)),
        ("assessment", _of_application(Decision.id, programme).join(Decision)),
        ("assessment", _of_application(Assessment.id, programme).join(Assessment)),
        ("interviews", _of_application(Interview.id, programme).join(Interview)),
        ("references", _of_application(Reference.id, programme).join(Reference)),
        ("accommodation", _of_application(Application.accommodation, programme)),
        ("guardians", _of_person(Guardian.id, programme).join(Guardian, Guardian.person == Person.id)),
        ("senders", sa.select(Sender.id).where(Sender.programme == programme)),
        ("messages", sa.select(Message.id).where(Message.programme == programme)),
        ("consents", sa.select(Consent.id).join(ConsentText).where(ConsentText.programme == programme)),
        ("requirements", sa.select(Fulfilment.id).where(Fulfilment.programme == programme)),
        ("requirements", sa.select(RequirementOrder.id).where(RequirementOrder.programme == programme)),
        ("requirements", sa.select(Exemption.id).where(Exemption.programme == programme)),
        ("pairs", sa.select(MentorPair.id).where(MentorPair.programme == programme)),
        ("pairs", sa.select(PairRule.id).where(PairRule.programme == programme)),
        ("say", sa.select(Wish.id).where(Wish.programme == programme)),
        ("say", sa.select(Proposal.id).where(Proposal.programme == programme, Proposal.sent.is_not(None))),
        ("say", sa.select(FitAnswer.id).join(MentorPair).where(MentorPair.programme == programme)),
        ("decisions", sa.select(MatchDecision.id).where(MatchDecision.programme == programme)),
        ("meetings", sa.select(Meeting.id).join(MentorPair).where(MentorPair.programme == programme)),
        ("papers", sa.select(Paper.id).where(Paper.programme == programme)),
    ):
        asked[kind].append(chosen.limit(1))
    return frozenset(kind for kind, ways in asked.items() if any(session.execute(one).first() for one in ways))


def _of_application(column: Column, programme: UUID) -> sa.Select[Any]:
    return (
        sa.select(Application.id)
        .select_from(Application)
        .where(Application.programme == programme, column.is_not(None), ~Application.deleted)
    )


def _of_person(column: Column, programme: UUID) -> sa.Select[Any]:
    return (
        sa.select(Person.id)
        .select_from(Person)
        .join(Application, Application.person == Person.id)
        .where(Application.programme == programme, column.is_not(None), ~Application.deleted)
    )

"""Anonymising a programme: who took part is erased, and the numbers stand as they were.

What is kept is written anew, on people without a name and under new ids, so that nothing leads back to anybody.
"""

from collections.abc import Iterator
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.terms.tables import ProgrammeTerms
from mentordesk.core.documents.texts import languages, phrases
from mentordesk.core.evaluation.tables import SurveyResponse
from mentordesk.core.followup.tables import Pulse
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.say.tables import FitAnswer
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.privacy.anonymising.queries import forecast, members, outside, standing
from mentordesk.core.privacy.anonymising.rules import check_over, common, numbers_alone
from mentordesk.core.privacy.for_good import for_good
from mentordesk.core.privacy.tables import Erasure
from mentordesk.core.programme.rules import ANONYMISED
from mentordesk.core.programme.tables import Person, Programme
from mentordesk.core.recruitment.consents.tables import Consent, ConsentText
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store.base import Base, Record
from mentordesk.core.store.erasing import blank_fields, erase_rows
from mentordesk.core.store.unit import Recording, Store

PROGRAMME = "programme"
"""The kind of the receipt."""

_STAYS = frozenset(
    (
        *("mandate", "question", "unasked_field", "requirement", "consent_text", "criterion", "quota"),
        *("share_package", "match_settings", "match_rule", "programme_terms"),
    )
)
"""What belongs to a programme and says nothing of those who took part; everything else of it goes."""
_OF_DEPUTY = ("deputy", "deputy_phone")


def anonymise_programme(store: Store, *, programme: UUID, progress: Progress | None = None) -> UUID:
    """Forget for good who took part, and keep the numbers; the receipt's id. No way leads back.

    Whoever is in another programme too stays known there. Raises AnonymisedAlready, ProgrammeNotOver, PairsStillLive,
    and what `for_good` raises.
    """
    now = store.read(standing, programme)
    check_over(now.name, now.status, now.live)
    with for_good(store, progress), store.recording("privacy.anonymise_programme", log=True) as session:
        found = forecast(session, programme)
        row = session.get_one(Programme, programme)
        kept = list(_without_people(session, row))
        receipt = new_id()
        gone = erase_rows(session, list(_of_people(session, programme)), receipt)
        _forget_deputy(session, programme, receipt)
        session.get_one(Programme, programme).status = ANONYMISED
        for record in kept:
            session.add(record)
        session.add(
            Erasure(
                id=receipt,
                kind=PROGRAMME,
                subject=programme,
                records=sum(gone.values()),
                reason=found.name,
                day=today(),
                author=store.author,
            )
        )
        session.facts |= {"count": found.people, "name": found.name}
    return receipt


def _of_people(session: orm.Session, programme: UUID) -> Iterator[tuple[str, UUID]]:
    """All rows of the programme that are about people, and the people who are in no other; the hidden ones too."""
    for table in Base.metadata.sorted_tables:
        owned = any(key.column.table.name == PROGRAMME for key in table.foreign_keys)
        if owned and table.name not in _STAYS:
            for key in session.scalars(sa.select(table.c.id).where(table.c.programme == programme)):
                yield table.name, key
    for key in session.scalars(sa.select(Consent.id).join(ConsentText).where(ConsentText.programme == programme)):
        yield Consent.__tablename__, key  # they hang on words that stay, and on people who may be known elsewhere
    for key in members(session, [programme], deleted=True) - outside(session, programme):
        yield Person.__tablename__, key


def _forget_deputy(session: Recording, programme: UUID, receipt: UUID) -> None:
    """What holds for all pairs stays; who stood in for the coordinator is a person, too."""
    chosen = sa.select(ProgrammeTerms.id).where(ProgrammeTerms.programme == programme)
    rows = session.scalars(chosen.execution_options(deleted=True)).all()
    blank_fields(session, ProgrammeTerms.__tablename__, rows, _OF_DEPUTY, receipt)


def _without_people(session: Recording, programme: Programme) -> Iterator[Record]:
    """What counts of the programme, on people without a name: applications, pairs, their meetings and how they fit."""
    nobody = {key: new_id() for key in members(session, [programme.id])}
    name = phrases(programme.language if programme.language in languages() else "nb")["anonymous"]["person"]
    for number, key in enumerate(sorted(nobody.values()), start=1):  # by ids that chance gave: no order tells anything
        yield Person(id=key, name=name.format(number=number))
    yield from _applications(session, programme.id, nobody)
    yield from _pairs(session, programme.id, nobody)
    yield from _responses(session, programme.id)


def _applications(session: orm.Session, programme: UUID, nobody: dict[UUID, UUID]) -> Iterator[Record]:
    rows = session.scalars(sa.select(Application).where(Application.programme == programme)).all()
    told = common(row.source for row in rows)
    for row in rows:
        same = ("role", "status", "mentor_status", "capacity", "channel")
        yield Application(
            id=new_id(),
            programme=programme,
            person=nobody[row.person],
            source=row.source if row.source in told else None,
            **{name: getattr(row, name) for name in same},
        )


def _pairs(session: orm.Session, programme: UUID, nobody: dict[UUID, UUID]) -> Iterator[Record]:
    for row in session.scalars(sa.select(MentorPair).where(MentorPair.programme == programme)).all():
        pair = new_id()
        yield MentorPair(
            id=pair,
            programme=programme,
            adept=nobody[row.adept],
            mentor=nobody[row.mentor],
            **{name: getattr(row, name) for name in ("status", "score", "start", "end", "trial_until")},
        )
        for said in session.scalars(sa.select(FitAnswer).where(FitAnswer.pair == row.id)).all():
            yield FitAnswer(id=new_id(), pair=pair, person=nobody[said.person], fit=said.fit, day=said.day)
        for one in session.scalars(sa.select(Meeting).where(Meeting.pair == row.id)).all():
            same = {name: getattr(one, name) for name in ("start", "minutes", "status", "form", "mood")}
            yield Meeting(id=new_id(), pair=pair, **same)
        for pulse in session.scalars(sa.select(Pulse).where(Pulse.pair == row.id)).all():
            yield Pulse(id=new_id(), pair=pair, person=nobody[pulse.person], day=pulse.day, score=pulse.score)


def _responses(session: orm.Session, programme: UUID) -> Iterator[Record]:
    """What the survey counted; what people wrote in words of their own might tell who they are."""
    for row in session.scalars(sa.select(SurveyResponse).where(SurveyResponse.programme == programme)).all():
        answers = numbers_alone(row.answers)
        yield SurveyResponse(
            id=new_id(), programme=programme, point=row.point, role=row.role, day=row.day, answers=answers
        )

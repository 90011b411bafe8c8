"""Whom the papers of a kind are about, and all that each can say; read for all at once, since there may be many."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.attests.queries import AttestRow, attests_for
from mentordesk.core.agreements.expectations.queries import expectations_of_pairs
from mentordesk.core.agreements.facts import Listed, MeetingFacts, PaperFacts, Participant, SeriesFacts
from mentordesk.core.agreements.library.queries import logo_of, own_texts
from mentordesk.core.agreements.library.rules import (
    ADEPT,
    CLAUSES,
    MENTOR,
    MINOR,
    PAIR,
    PERSON,
    PROGRAMME,
    Kind,
    kind_of,
)
from mentordesk.core.agreements.terms.queries import AddendumRow, addenda_of, programme_terms, seating, terms_of_pairs
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.folding import alphabetical
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.rules import FAILED, LIVE
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.rules import CANCELLED
from mentordesk.core.meetings.tables import Meeting, Series
from mentordesk.core.programme.queries import PersonRow, people, programme_of
from mentordesk.core.programme.rules import is_minor, shown_name
from mentordesk.core.programme.tables import Programme
from mentordesk.core.recruitment.guardians.queries import GuardianRow, guardians_of

_COMPLETED = "completed"
_AT_THE_END = frozenset(("course_certificate", "attest", "thanks_mentor", "thanks_employer", "evaluation", "exit_call"))
"""What those get, too, who have come to the end."""
_CERTIFICATES, _ADDENDUM = "certificates", "addendum"
_EXPECTED = frozenset(("expectations_together", "first_meeting"))
"""Papers that lay what both expect side by side."""


@dataclass
class _Read:
    """What was read for all papers of one making."""

    base: PaperFacts
    pairs: list[PairRow]
    persons: dict[UUID, PersonRow]
    guardians: dict[UUID, list[GuardianRow]]
    extended: dict[UUID, dt.date]
    """Until when those pairs go on that do so longer than was agreed first."""

    def period(self, which: Collection[UUID]) -> tuple[dt.date, dt.date] | None:
        """From when until when these pairs go on, if one of them does so longer than the programme."""
        until = max((self.extended[key] for key in which if key in self.extended), default=dt.date.min)
        return (self.base.programme.start, until) if until > self.base.programme.end else None


def facts_about(
    session: orm.Session, programme: UUID, key: str, coordinator: str, only: Collection[UUID] | None = None
) -> list[PaperFacts]:
    """The facts of each paper of a kind, pairs by the adept's name. Raises PaperKindUnknown."""
    kind = kind_of(key)
    read = _read(session, programme, kind, coordinator, only)
    if kind.about == PROGRAMME:
        return [read.base._replace(listed=_listed(session, read))]
    of_person = (kind.about == PERSON and kind.layout == CLAUSES) or kind.about in (ADEPT, MENTOR)
    if of_person or kind.group == _CERTIFICATES:
        every = read if only is None else _read(session, programme, kind, coordinator, None)
        if kind.group == _CERTIFICATES:
            return [_confirmed(every, row) for row in attests_for(session, programme, key, read.persons).values()]
        return list(_persons(every, kind.about, read.pairs))
    whole = _pairs(session, read)
    if key == _ADDENDUM:
        return _changes(session, whole)
    if key in _EXPECTED:
        return _compared(session, whole)
    if kind.about == PAIR:
        return whole
    return list(_sides(read, whole, minors_alone=kind.about == MINOR))


def _read(session: orm.Session, programme: UUID, kind: Kind, coordinator: str, only: Collection[UUID] | None) -> _Read:
    wanted = LIVE | {_COMPLETED} if kind.key in _AT_THE_END else LIVE
    if kind.group == _CERTIFICATES:
        wanted |= FAILED  # what was done is confirmed, however it ended
    chosen = [one for one in pairs(session, programme) if one.status in wanted and (only is None or one.id in only)]
    everybody = people(session, {key for one in chosen for key in (one.adept, one.mentor)})
    persons = {one.id: one for one in sorted(everybody, key=lambda one: alphabetical(one.name))}
    row = programme_of(session, programme)
    minors = [one.id for one in persons.values() if is_minor(one.born, one.birth_year, row.start)]
    base = PaperFacts(
        *(kind.key, row, coordinator, None, None, None, None, None, (), None),
        today=today(),
        deadline=session.execute(sa.select(Programme.deadline).where(Programme.id == programme)).scalar_one(),
        shared=programme_terms(session, programme),
        preset=settings_of(session, programme).preset,
        texts=own_texts(session, programme, kind.key),
        logo=logo_of(session, programme),
    )
    return _Read(base, chosen, persons, guardians_of(session, minors), _extended(session, kind, chosen))


def _extended(session: orm.Session, kind: Kind, chosen: Collection[PairRow]) -> dict[UUID, dt.date]:
    """What is signed tells what was agreed on; that an addendum made it longer is told on all other papers."""
    if kind.signers:
        return {}
    rows = addenda_of(session, [one.id for one in chosen])
    return {row.pair: row.until for row in rows if row.until is not None}


def _with_minors(read: _Read, facts: PaperFacts, who: Collection[PersonRow]) -> PaperFacts:
    """The same with those of these who are under 18, and who signs for them."""
    minors = tuple(one for one in who if is_minor(one.born, one.birth_year, facts.programme.start))
    names = (row.name for one in minors for row in read.guardians.get(one.id, ()) if row.responsible)
    return facts._replace(minors=minors, guardians=tuple(names))


def _persons(read: _Read, about: str, chosen: Collection[PairRow]) -> Iterator[PaperFacts]:
    """One for each person and role in the chosen pairs, and of all pairs they have: theirs is one paper."""
    wanted = (ADEPT, MENTOR) if about == PERSON else (about,)
    for role in wanted:
        mine: dict[UUID, list[PairRow]] = defaultdict(list)
        for one in read.pairs:
            mine[getattr(one, role)].append(one)
        for key in dict.fromkeys(getattr(one, role) for one in chosen):
            own = mine[key]
            others = (one.mentor if role == ADEPT else one.adept for one in own)
            person, known = read.persons[key], tuple(read.persons[other] for other in others)
            period = read.period([one.id for one in own])
            facts = read.base._replace(signer=person, signer_role=role, others=known, period=period)
            yield _with_minors(read, facts, (person,))


def _confirmed(read: _Read, row: AttestRow) -> PaperFacts:
    """What was confirmed of somebody, from their first pair to their last; who was both is told as a mentor."""
    own = [one for one in read.pairs if row.person in (one.adept, one.mentor)]
    role = MENTOR if any(one.mentor == row.person for one in own) else ADEPT
    period = (min(one.start for one in own), max(one.end for one in own))
    return read.base._replace(signer=read.persons[row.person], signer_role=role, attest=row, period=period)


def _pairs(session: orm.Session, read: _Read) -> list[PaperFacts]:
    keys = [one.id for one in read.pairs]
    series, agreed, meetings = _series(session, keys), terms_of_pairs(session, keys), _meetings(session, keys)
    trials = dict(
        session.execute(sa.select(MentorPair.id, MentorPair.trial_until).where(MentorPair.id.in_(keys))).all()
    )
    made = []
    for one in read.pairs:
        adept, mentor = read.persons[one.adept], read.persons[one.mentor]
        facts = read.base._replace(
            pair=one.id,
            adept=adept,
            mentor=mentor,
            series=series.get(one.id),
            trial_until=trials.get(one.id),
            meetings=meetings.get(one.id, ()),
            agreed=agreed[one.id],
            period=read.period([one.id]),
        )
        made.append(_with_minors(read, facts, (adept, mentor)))
    return made


def _sides(read: _Read, whole: list[PaperFacts], *, minors_alone: bool) -> Iterator[PaperFacts]:
    """One for each of every pair; all adepts before all mentors."""
    for role in (ADEPT, MENTOR):
        for facts in whole:
            sides = (facts.adept, facts.mentor) if role == ADEPT else (facts.mentor, facts.adept)
            signer, other = (one for one in sides if one is not None)
            made = _with_minors(read, facts._replace(signer=signer, signer_role=role, others=(other,)), (signer,))
            if made.minors or not minors_alone:
                yield made


def _changes(session: orm.Session, whole: list[PaperFacts]) -> list[PaperFacts]:
    """One for each addendum."""
    found: dict[UUID, list[AddendumRow]] = defaultdict(list)
    for row in addenda_of(session, [one.pair for one in whole if one.pair is not None]):
        found[row.pair].append(row)
    return [one._replace(addendum=row) for one in whole if one.pair is not None for row in found[one.pair]]


def _compared(session: orm.Session, whole: list[PaperFacts]) -> list[PaperFacts]:
    """The same with what both expect, where both have answered."""
    found = expectations_of_pairs(session, [one.pair for one in whole if one.pair is not None])
    return [one._replace(expectations=found[one.pair].lines) for one in whole if one.pair is not None]


def _listed(session: orm.Session, read: _Read) -> Listed:
    """The pairs as they sit, and everybody in them by name; of those who are hidden initials alone."""
    seats = {key: place for place, key in enumerate(seating(session, read.base.programme.id))}
    sitting = sorted(read.pairs, key=lambda one: seats.get(one.id, len(seats)))
    named = {key: shown_name(one.name, one.hidden) for key, one in read.persons.items()}
    roles = {key: role for role in (MENTOR, ADEPT) for one in read.pairs for key in (getattr(one, role),)}
    everybody = tuple(
        Participant(
            named[key],
            roles[key],
            (one.phone or "") if not one.hidden else "",
            tuple((row.name, row.phone or "") for row in read.guardians.get(key, ()) if not one.hidden),
        )
        for key, one in read.persons.items()
    )
    return Listed(tuple((named[one.adept], named[one.mentor]) for one in sitting), everybody)


def _meetings(session: orm.Session, chosen: Collection[UUID]) -> dict[UUID, tuple[MeetingFacts, ...]]:
    rows = session.execute(
        sa.select(Meeting.pair, Meeting.start, Meeting.minutes, Meeting.place)
        .where(Meeting.pair.in_(chosen), Meeting.status != CANCELLED)
        .order_by(Meeting.start)
    )
    found: dict[UUID, tuple[MeetingFacts, ...]] = {}
    for pair, start, minutes, place in rows:
        found[pair] = (*found.get(pair, ()), MeetingFacts(start, minutes, place))
    return found


def _series(session: orm.Session, chosen: Collection[UUID]) -> dict[UUID, SeriesFacts]:
    """The rhythm of each pair; of several the one that begins last."""
    rows = session.scalars(sa.select(Series).where(Series.pair.in_(chosen)).order_by(Series.first)).all()
    days = _days(session, {row.id for row in rows})
    return {row.pair: _rhythm(row, days.get(row.id)) for row in rows}


def _rhythm(row: Series, days: tuple[dt.date, dt.date] | None) -> SeriesFacts:
    begins, until = days or (row.first.date(), row.until)
    return SeriesFacts(row.weeks, row.first, begins, until, row.minutes, row.place)


def _days(session: orm.Session, series: Collection[UUID]) -> dict[UUID, tuple[dt.date, dt.date]]:
    """The days of the first and the last meeting of each series that are not called off; holidays have none."""
    rows = session.execute(
        sa.select(Meeting.series, sa.func.min(Meeting.start), sa.func.max(Meeting.start))
        .where(Meeting.series.in_(series), Meeting.status != CANCELLED)
        .group_by(Meeting.series)
    )
    return {key: (first.date(), last.date()) for key, first, last in rows if key is not None}

"""What screens and papers read: the papers made, and the facts that stand on one."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, MENTOR, REPLACED
from mentordesk.core.agreements.tables import Paper, Signature
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.meetings.rules import CANCELLED
from mentordesk.core.meetings.tables import Meeting, Series
from mentordesk.core.programme.queries import PersonRow, ProgrammeRow, names, people, programme_of
from mentordesk.core.programme.rules import is_minor


class SignatureRow(NamedTuple):
    """Who must sign, and on which day that was done."""

    role: str
    person: UUID | None
    signed: dt.date | None


@dataclass(frozen=True)
class PaperRow:
    """A paper that was made; `title` names whom it is about."""

    id: UUID
    kind: str
    pair: UUID | None
    person: UUID | None
    title: str
    language: str
    version: int
    status: str
    fingerprint: str
    signatures: tuple[SignatureRow, ...]


class SeriesFacts(NamedTuple):
    """A pair's rhythm: `first` tells weekday and time, `begins` and `until` are the days of the meetings that stand."""

    weeks: int
    first: dt.datetime
    begins: dt.date
    until: dt.date
    minutes: int
    place: str | None


@dataclass(frozen=True)
class PairPapers:
    """A live pair (`id` is the pair's) with its agreement and both declarations, in each language and the newest first.

    What is signed stands beside a newer one that is not.
    """

    id: UUID
    pair: PairRow
    agreement: tuple[PaperRow, ...]
    adept: tuple[PaperRow, ...]
    mentor: tuple[PaperRow, ...]


class PaperFacts(NamedTuple):
    """All that a paper can say. `signer` and `signer_role` are set for a declaration alone.

    `guardians` are the names of those with parental responsibility for who signs and is under 18.
    """

    kind: str
    programme: ProgrammeRow
    coordinator: str
    pair: UUID | None
    adept: PersonRow | None
    mentor: PersonRow | None
    signer: PersonRow | None
    signer_role: str | None
    minors: tuple[PersonRow, ...]
    series: SeriesFacts | None
    guardians: tuple[str, ...] = ()


def papers(session: orm.Session, programme: UUID) -> list[PaperRow]:
    """The programme's papers, those of a pair by the adept's name, the newest version first."""
    made = session.scalars(sa.select(Paper).where(Paper.programme == programme)).all()
    if not made:
        return []
    signed: dict[UUID, list[SignatureRow]] = defaultdict(list)
    for row in session.scalars(sa.select(Signature).order_by(Signature.role)):
        signed[row.paper].append(SignatureRow(row.role, row.person, row.signed))
    titles = {one.id: f"{one.adept_name} – {one.mentor_name}" for one in pairs(session, programme)}
    called = names(session, {one.person for one in made if one.person})
    rows = [
        PaperRow(
            id=one.id,
            kind=one.kind,
            pair=one.pair,
            person=one.person,
            title=titles.get(one.pair, "") if one.pair else called.get(one.person, "") if one.person else "",
            language=one.language,
            version=one.version,
            status=one.status,
            fingerprint=one.fingerprint,
            signatures=tuple(signed.get(one.id, ())),
        )
        for one in made
    ]
    return sorted(rows, key=lambda row: (row.kind, row.title, -row.version, row.id.hex))


def pair_papers(session: orm.Session, programme: UUID) -> list[PairPapers]:
    """The live pairs by the adept's name, with the papers that count."""
    made: dict[tuple[UUID, str], list[PaperRow]] = defaultdict(list)
    for paper in papers(session, programme):
        for key in _about(paper) if paper.status != REPLACED else ():
            made[key].append(paper)
    return [
        PairPapers(
            id=one.id,
            pair=one,
            agreement=tuple(made[one.id, AGREEMENT]),
            adept=tuple(made[one.adept, ADEPT]),
            mentor=tuple(made[one.mentor, MENTOR]),
        )
        for one in pairs(session, programme)
        if one.status in LIVE
    ]


def _about(paper: PaperRow) -> Iterator[tuple[UUID, str]]:
    """Whose paper it is: of a pair, or of a person in a role."""
    if paper.pair is not None:
        yield paper.pair, paper.kind
    for one in paper.signatures:
        if paper.person is not None and one.person == paper.person:
            yield paper.person, one.role


def facts_for(
    session: orm.Session, programme: UUID, kind: str, coordinator: str, only: Collection[UUID] | None = None
) -> list[PaperFacts]:
    """The facts of one agreement for each live pair, or one declaration for each person in them; `only` names pairs."""
    chosen = [one for one in pairs(session, programme) if one.status in LIVE and (only is None or one.id in only)]
    row = programme_of(session, programme)
    persons = {one.id: one for one in people(session, {key for one in chosen for key in (one.adept, one.mentor)})}
    if kind == AGREEMENT:
        series = _series(session, {one.id for one in chosen})
        made = [_agreement(one, row, coordinator, persons, series.get(one.id)) for one in chosen]
    else:
        who = dict.fromkeys([*((one.adept, ADEPT) for one in chosen), *((one.mentor, MENTOR) for one in chosen)])
        made = [_declaration(persons[key], role, kind, row, coordinator) for key, role in who]
    return _with_guardians(session, made)


def _with_guardians(session: orm.Session, made: list[PaperFacts]) -> list[PaperFacts]:
    from mentordesk.core.recruitment.guardians.queries import guardians_of  # loaded at the first paper alone

    known = guardians_of(session, {minor.id for one in made for minor in one.minors})
    return [
        one._replace(
            guardians=tuple(row.name for minor in one.minors for row in known.get(minor.id, ()) if row.responsible)
        )
        for one in made
    ]


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


def _agreement(
    pair: PairRow,
    programme: ProgrammeRow,
    coordinator: str,
    persons: dict[UUID, PersonRow],
    series: SeriesFacts | None,
) -> PaperFacts:
    adept, mentor = persons[pair.adept], persons[pair.mentor]
    minors = tuple(one for one in (adept, mentor) if is_minor(one.born, one.birth_year, programme.start))
    return PaperFacts(AGREEMENT, programme, coordinator, pair.id, adept, mentor, None, None, minors, series)


def _declaration(person: PersonRow, role: str, kind: str, programme: ProgrammeRow, coordinator: str) -> PaperFacts:
    minors = (person,) if is_minor(person.born, person.birth_year, programme.start) else ()
    return PaperFacts(kind, programme, coordinator, None, None, None, person, role, minors, None)

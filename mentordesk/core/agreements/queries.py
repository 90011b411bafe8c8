"""What screens and papers read: the papers made, and the facts that stand on one."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, MENTOR, REPLACED, code_of
from mentordesk.core.agreements.scans.rules import mark_of
from mentordesk.core.agreements.tables import Paper, Signature
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.programme.queries import names

if TYPE_CHECKING:
    from mentordesk.core.agreements.facts import PaperFacts

Subject = tuple[str, UUID | None, UUID | None, UUID | None]
"""Kind, pair, person, addendum."""


class Earlier(NamedTuple):
    """A paper that counts, as it was issued on a day with these words."""

    issued: dt.date
    content: str


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
    issued: dt.date | None = None
    sent: dt.date | None = None
    addendum: UUID | None = None


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
            issued=one.issued,
            sent=one.sent,
            addendum=one.addendum,
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
) -> "list[PaperFacts]":
    """The facts of each paper of a kind: one for each live pair, for each person in them, or for the programme.

    `only` names pairs. Raises PaperKindUnknown.
    """
    from mentordesk.core.agreements.subjects.queries import facts_about  # loaded at the first paper alone

    return facts_about(session, programme, kind, coordinator, only)


def earlier(session: orm.Session, programme: UUID, language: str) -> dict[Subject, list[Earlier]]:
    """The papers that count and whose words were kept, in a language."""
    found: dict[Subject, list[Earlier]] = defaultdict(list)
    rows = session.execute(
        sa.select(Paper.kind, Paper.pair, Paper.person, Paper.addendum, Paper.issued, Paper.content).where(
            Paper.programme == programme, Paper.language == language, Paper.status != REPLACED
        )
    )
    for kind, pair, person, addendum, issued, content in rows:
        if issued is not None and content is not None:
            found[kind, pair, person, addendum].append(Earlier(issued, content))
    return found


def paper_of_code(session: orm.Session, programme: UUID, code: str, mark: str = "") -> UUID | None:
    """The paper with that code at its foot («XXXX-XXXX», however it is written).

    Of several versions the one whose words have that mark (`scans.rules.mark_of`), else the newest that is not
    replaced.
    """
    wanted = code.replace("-", "").strip().upper()
    found = session.scalars(sa.select(Paper).where(Paper.programme == programme).order_by(Paper.version.desc())).all()
    same = [one for one in found if wanted in _codes(one)]
    marked = [one for one in same if mark and mark_of(one.fingerprint) == mark]
    counting = [one for one in same if one.status != REPLACED]
    return next((one.id for one in (*marked, *counting, *same)), None)


def _codes(paper: Paper) -> set[str]:
    """The code of a paper; which role it was for is not kept with all of them."""
    tied = [one for one in (paper.pair, paper.addendum) if one is not None]
    if paper.person is None:
        ends: list[tuple[object, ...]] = [tuple(tied) or (None,)]
    else:
        ends = [(*tied, paper.person, role) for role in (ADEPT, MENTOR)]
    return {code_of(paper.programme, paper.kind, one, paper.language) for one in ends}

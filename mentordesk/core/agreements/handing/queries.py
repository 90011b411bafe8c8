"""Papers as they were issued, to be printed again, and the rows of the lists that are handed out."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.errors import PaperWithoutWords
from mentordesk.core.agreements.handing.errors import NoPapersChosen
from mentordesk.core.agreements.library.queries import LogoRow, logos_of
from mentordesk.core.agreements.printing import Logo
from mentordesk.core.agreements.queries import PaperRow, papers
from mentordesk.core.agreements.tables import Paper
from mentordesk.core.agreements.terms.tables import Addendum
from mentordesk.core.agreements.worded import Wording, from_json
from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.texts import languages, phrases
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.queries import MeetingRow, meetings
from mentordesk.core.programme.queries import PersonRow, hidden_people, people
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.programme.tables import Person, Programme

USUAL = "nb"


class KeptPaper(NamedTuple):
    """A paper as it was issued: its words, the picture above them, and the name of its file."""

    id: UUID
    programme: UUID
    kind: str
    language: str
    pair: UUID | None
    person: UUID | None
    words: Wording
    logo: Logo
    file: str


class Lacking(NamedTuple):
    """Papers whose words are not kept, since they name people whom they are not about."""

    programme: UUID
    kind: str
    language: str


def without_words(session: orm.Session, chosen: Collection[UUID]) -> set[Lacking]:
    """What must be put into words anew to print these papers again."""
    rows = session.execute(
        sa.select(Paper.programme, Paper.kind, Paper.language).where(
            Paper.id.in_(list(chosen)), Paper.content.is_(None)
        )
    )
    return {Lacking(*row) for row in rows}


def kept_papers(
    session: orm.Session, chosen: Collection[UUID], anew: Mapping[str, Wording] | None = None
) -> list[KeptPaper]:
    """These papers in the order of their files' names; `anew` are words by their fingerprint, where none are kept.

    Raises NoPapersChosen, PaperWithoutWords.
    """
    rows = session.scalars(sa.select(Paper).where(Paper.id.in_(list(chosen)))).all()
    if not rows:
        raise NoPapersChosen
    words = {one.id: _words(one) or (anew or {}).get(one.fingerprint) for one in rows}
    logos = {programme: logos_of(session, programme) for programme in {one.programme for one in rows}}
    called = {one.id: _file(session, one) for one in rows}
    ordered = sorted(rows, key=lambda one: (called[one.id], one.id.hex))
    names = apart([called[one.id] for one in ordered])
    return [_kept(one, words[one.id], logos[one.programme], name) for one, name in zip(ordered, names, strict=True)]


def _words(paper: Paper) -> Wording | None:
    """The words that were kept; what came with a share may be none."""
    try:
        return from_json(paper.content) if paper.content else None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _kept(paper: Paper, words: Wording | None, logos: Mapping[str, LogoRow], name: str) -> KeptPaper:
    if words is None:
        raise PaperWithoutWords
    same = logos.get(words.logo)
    return KeptPaper(
        *(paper.id, paper.programme, paper.kind, paper.language, paper.pair, paper.person, words),
        (same.png, same.description) if same else None,
        name,
    )


def _file(session: orm.Session, paper: Paper) -> str:
    """The same as when it was issued: the day the programme starts, what it is, whom it is about."""
    called = kind_word(paper.kind, paper.language)
    addendum = session.get(Addendum, paper.addendum) if paper.addendum else None
    programme = session.get_one(Programme, paper.programme)
    what = f"{called} {addendum.number}" if addendum else called
    return file_name(*(part for part in (programme.start.isoformat(), what, _who(session, paper)) if part))


def _who(session: orm.Session, paper: Paper) -> str:
    keys: list[UUID] = [paper.person] if paper.person else []
    pair = session.get(MentorPair, paper.pair) if paper.pair and not keys else None
    keys += [pair.adept, pair.mentor] if pair else []
    found = [session.get_one(Person, key) for key in keys]
    return "–".join(shown_name(one.name, one.hidden) for one in found)


def kind_word(kind: str, language: str) -> str:
    """What a kind of paper is called."""
    ours = language if language in languages() else USUAL
    return str(phrases(ours)["file"].get(kind) or kind.replace("_", " "))


class ListRows(NamedTuple):
    """All that the lists of a programme tell. Of those who are `hidden` a list has initials and nothing else."""

    people: tuple[tuple[PersonRow, str, tuple[str, ...]], ...]
    """Who is in a live pair, as what, and with whom."""
    pairs: tuple[PairRow, ...]
    papers: tuple[PaperRow, ...]
    meetings: tuple[MeetingRow, ...]
    hidden: frozenset[UUID]


def list_rows(session: orm.Session, programme: UUID) -> ListRows:
    """The rows of all lists of a programme."""
    hidden, found = hidden_people(session), pairs(session, programme)
    named = {key: name for one in found for key, name in ((one.adept, one.adept_name), (one.mentor, one.mentor_name))}
    roles: dict[UUID, dict[str, list[str]]] = {}
    for one in found:
        for person, other, role in ((one.adept, one.mentor, "adept"), (one.mentor, one.adept, "mentor")):
            if one.status in LIVE:
                shown = shown_name(named[other], other in hidden)
                roles.setdefault(person, {}).setdefault(role, []).append(shown)
    everybody = tuple(
        (row, role, tuple(sorted(with_whom)))
        for row in people(session, roles.keys())
        for role, with_whom in roles[row.id].items()
    )
    return ListRows(
        everybody,
        tuple(found),
        tuple(papers(session, programme)),
        tuple(sorted(meetings(session, programme), key=_start)),
        hidden,
    )


def _start(row: MeetingRow) -> tuple[dt.datetime, str]:
    return row.start, row.id.hex

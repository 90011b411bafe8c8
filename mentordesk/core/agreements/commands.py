"""What a coordinator does with papers."""

import datetime as dt
from collections.abc import Collection, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.errors import all_made
from mentordesk.core.agreements.library.rules import kind_of
from mentordesk.core.agreements.printing import printed
from mentordesk.core.agreements.rules import (
    ISSUED,
    REPLACED,
    SIGNED,
    signers,
    status_after,
)
from mentordesk.core.agreements.starting.commands import start_pairs
from mentordesk.core.agreements.tables import Paper, Signature
from mentordesk.core.agreements.worded import as_json
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import languages, version_of
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.fingerprints import fingerprint
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.unit import Recording, Store

if TYPE_CHECKING:
    from mentordesk.core.agreements.drafts import Draft, Making
    from mentordesk.core.agreements.facts import PaperFacts

_MOST_KEPT = 200_000
"""Letters: a share takes no more in one value."""


@dataclass(frozen=True)
class _Subject:
    """What a paper is: of its kind and language there is one that counts for a pair, or for a person in a role."""

    programme: UUID
    kind: str
    language: str
    pair: UUID | None
    person: UUID | None
    addendum: UUID | None
    role: str | None


def issue_papers(
    store: Store,
    *,
    programme: UUID,
    kind: str,
    folder: Path,
    language: str,
    pairs: Collection[UUID] | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """Make the papers of one kind; see `issue_kinds`."""
    return issue_kinds(
        store,
        programme=programme,
        kinds=(kind,),
        folder=folder,
        language=language,
        pairs=pairs,
        progress=progress,
    )


def issue_kinds(
    store: Store,
    *,
    programme: UUID,
    kinds: Sequence[str],
    folder: Path,
    language: str,
    pairs: Collection[UUID] | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """Make the papers of these pairs (of all, without `pairs`) as PDF in a folder, and note them as issued: one step.

    A paper that was issued before and says the same is made again and noted no second time. One whose text or letters
    are refused is left out and told at the end (PapersLeftOut); of all others either every file is there or none.
    A single paper's refusal is raised as it is. Raises NoPairsForPapers, NobodyForPapers, PaperKindUnknown,
    PaperLanguageUnknown, PaperMakingStopped, Cancelled and troubles of the disk.
    """
    from mentordesk.core.agreements.drafts import making_of  # Babel and all texts are loaded at the first paper alone

    making = making_of(store, programme, kinds, language, pairs)
    noted: list[Draft] = []
    with (
        closing(_coming(making, progress or Progress(), noted)) as coming,
        placed(folder, coming) as paths,
        store.recording("agreements.issue_papers") as session,
    ):
        session.facts["count"] = sum(note_paper(session, draft, language) for draft in noted)
    return all_made(paths, making.left_out)


def _coming(making: "Making", progress: Progress, noted: "list[Draft]") -> Generator[tuple[str, bytes], None, None]:
    """Names and bytes one after the other, and a note of each that was made."""
    drafts = making.drafts
    with closing(printed([one.words for one in drafts], making.logo, progress)) as results:
        for draft, result in zip(drafts, results, strict=True):
            if result.refused is None:
                noted.append(draft)
                yield draft.name, result.data
            elif len(drafts) == 1 and not making.left_out:
                raise result.refused
            else:
                making.left_out.append(draft.name)


def note_paper(session: Recording, draft: "Draft", language: str) -> bool:
    """Note a paper as issued, unless it was. Whether it is new.

    What it says otherwise is replaced, but what is signed holds until the new one is signed, too.
    """
    content = as_json(draft.words)
    digest = fingerprint(content)
    subject = _subject(draft.facts, language)
    every = _all(session, subject)
    valid = [one for one in every if one.status != REPLACED]
    same = next((one for one in valid if one.fingerprint == digest), None)
    for one in valid:
        if one is not same and one.status != SIGNED:
            one.status = REPLACED
    if same is None:
        paper = _paper(draft, subject, every)
        paper.fingerprint = digest
        paper.content = None if draft.names_others(content) or len(content) > _MOST_KEPT else content
        session.add_all([paper, *_signatures(paper.id, draft.facts)])
    return same is None


def _paper(draft: "Draft", subject: _Subject, every: Sequence[Paper]) -> Paper:
    facts, text = draft.facts, draft.words.text
    own = facts.texts.get(subject.language)
    return Paper(
        id=new_id(),
        programme=subject.programme,
        kind=subject.kind,
        pair=subject.pair,
        person=subject.person,
        addendum=subject.addendum,
        language=subject.language,
        version=max((one.version for one in every), default=_shipped(facts.kind, subject.language) - 1) + 1,
        status=ISSUED,
        paper_text=own.id if own else None,
        text_version=text.version,
        beside=draft.words.beside.language if draft.words.beside else None,
        issued=today(),
    )


def _shipped(kind: str, language: str) -> int:
    return version_of(kind, language) if language in languages() else 1


def _subject(facts: "PaperFacts", language: str) -> _Subject:
    person = facts.signer.id if facts.signer else None
    addendum = facts.addendum.id if facts.addendum else None
    return _Subject(facts.programme.id, facts.kind, language, facts.pair, person, addendum, facts.signer_role)


def _signatures(paper: UUID, facts: "PaperFacts") -> Iterator[Signature]:
    """A line for everybody who must sign; guardian and coordinator are no people of the file."""
    for role in signers(facts.kind, facts.signer_role, minor=bool(facts.minors)):
        who = {"adept": facts.adept, "mentor": facts.mentor, facts.signer_role: facts.signer}.get(role)
        yield Signature(
            id=link_id("signature", paper, role), paper=paper, role=role, person=who.id if who else None, signed=None
        )


def _all(session: Recording, subject: _Subject) -> Sequence[Paper]:
    """The papers of a subject; those that are not replaced are one, or a signed one and its successor."""
    plain = ("programme", "kind", "language", "pair", "person", "addendum")
    chosen = sa.select(Paper).where(*(getattr(Paper, key) == getattr(subject, key) for key in plain))
    if subject.role is not None and kind_of(subject.kind).signers:
        own = sa.select(Signature.paper).where(Signature.person == subject.person, Signature.role == subject.role)
        chosen = chosen.where(Paper.id.in_(own))
    return session.scalars(chosen).all()


def sign(store: Store, *, paper: UUID, role: str, day: dt.date | None) -> None:
    """Log that somebody signed on a day; None takes it back. The paper's status follows, and the pair's."""
    with store.recording("agreements.sign") as session:
        session.get_one(Signature, link_id("signature", paper, role)).signed = day
        _follow(session, [paper])


def sign_all(store: Store, *, papers: Collection[UUID], day: dt.date | None) -> None:
    """Log that everybody who had not yet has signed these papers on a day; None takes every signature back."""
    with store.recording("agreements.sign") as session:
        for row in session.scalars(sa.select(Signature).where(Signature.paper.in_(list(papers)))):
            row.signed = day if day is None else row.signed or day
        _follow(session, papers)


def _follow(session: Recording, papers: Collection[UUID]) -> None:
    """Let the status of these papers, and that of their pairs, follow their signatures."""
    session.flush()
    found = [session.get_one(Paper, key) for key in papers]
    for paper in found:
        rows = session.scalars(sa.select(Signature).where(Signature.paper == paper.id)).all()
        if paper.status != REPLACED:
            paper.status = status_after([row.signed is not None for row in rows])
        if paper.status == SIGNED:
            role = next((row.role for row in rows if paper.person is not None and row.person == paper.person), None)
            _replace_older(session, paper, role)
    session.flush()
    for programme in {paper.programme for paper in found}:
        start_pairs(session, programme)


def _replace_older(session: Recording, paper: Paper, role: str | None) -> None:
    """What was signed before in its place holds no longer."""
    subject = _Subject(paper.programme, paper.kind, paper.language, paper.pair, paper.person, paper.addendum, role)
    for one in _all(session, subject):
        if one.version < paper.version:
            one.status = REPLACED

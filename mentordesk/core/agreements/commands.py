"""What a coordinator does with papers."""

import datetime as dt
import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.errors import NoPairsForPapers
from mentordesk.core.agreements.queries import PaperFacts, facts_for
from mentordesk.core.agreements.rules import (
    ISSUED,
    REPLACED,
    SIGNED,
    signers,
    status_after,
)
from mentordesk.core.agreements.starting.commands import start_pairs
from mentordesk.core.agreements.tables import Paper, Signature
from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import phrases, version_of
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.store.unit import Recording, Store


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

    A paper that was issued before and is the same to the letter is made again and noted no second time. Either all
    files are there or none. Raises NoPairsForPapers, PaperLanguageUnknown, LetterWithoutFont, Cancelled and troubles
    of the disk.
    """
    from mentordesk.core.agreements.document import paper_pdf  # ReportLab is loaded at the first paper alone

    progress = progress or Progress()
    named = _named(store, programme, kinds, language, pairs)
    made: dict[str, bytes] = {}
    for done, (name, facts) in enumerate(named.items()):
        progress.step(done, len(named))
        made[name] = paper_pdf(facts, language)
    progress.step(len(named), len(named))
    with placed(folder, made) as paths, store.recording("agreements.issue_papers") as session:
        session.facts["count"] = sum(_note(session, facts, language, made[name]) for name, facts in named.items())
    return paths


def _named(
    store: Store, programme: UUID, kinds: Sequence[str], language: str, pairs: Collection[UUID] | None
) -> dict[str, PaperFacts]:
    """What to make, by file name. Names are told apart among all papers, so that no choice gives one another name."""
    everything = [one for kind in kinds for one in store.read(facts_for, programme, kind, store.author)]
    names = dict(zip(everything, apart([_name(one, language) for one in everything]), strict=True))
    chosen = [one for kind in kinds for one in store.read(facts_for, programme, kind, store.author, pairs)]
    if not chosen:
        raise NoPairsForPapers
    return {names[one]: one for one in chosen}


def _name(facts: PaperFacts, language: str) -> str:
    what = phrases(language)["file"][facts.kind]
    if facts.adept and facts.mentor:
        both = "–".join(shown_name(one.name, one.hidden) for one in (facts.adept, facts.mentor))
        return file_name(facts.programme.start.isoformat(), what, both)
    signer = shown_name(facts.signer.name, facts.signer.hidden) if facts.signer else ""
    return file_name(facts.programme.start.isoformat(), what, signer)


def _note(session: Recording, facts: PaperFacts, language: str, data: bytes) -> bool:
    """Note a paper as issued, unless it was. Whether it is new.

    What it says otherwise is replaced, but what is signed holds until the new one is signed, too.
    """
    fingerprint = hashlib.sha256(data).hexdigest()
    person = facts.signer.id if facts.signer else None
    subject = _Subject(facts.programme.id, facts.kind, language, facts.pair, person, facts.signer_role)
    earlier = _valid(session, subject)
    same = next((one for one in earlier if one.fingerprint == fingerprint), None)
    for one in earlier:
        if one is not same and one.status != SIGNED:
            one.status = REPLACED
    if same is None:
        version = max((one.version for one in earlier), default=version_of(facts.kind, language) - 1) + 1
        paper = Paper(
            id=new_id(),
            programme=subject.programme,
            kind=subject.kind,
            pair=subject.pair,
            person=subject.person,
            language=subject.language,
            version=version,
            status=ISSUED,
            fingerprint=fingerprint,
        )
        session.add_all([paper, *_signatures(paper.id, facts)])
    return same is None


def _signatures(paper: UUID, facts: PaperFacts) -> Iterator[Signature]:
    """A line for everybody who must sign; guardian and coordinator are no people of the file."""
    for role in signers(facts.kind, facts.signer_role, minor=bool(facts.minors)):
        who = {"adept": facts.adept, "mentor": facts.mentor, facts.signer_role: facts.signer}.get(role)
        yield Signature(
            id=link_id("signature", paper, role), paper=paper, role=role, person=who.id if who else None, signed=None
        )


@dataclass(frozen=True)
class _Subject:
    """What a paper is: of its kind and language there is one that counts for a pair, or for a person in a role."""

    programme: UUID
    kind: str
    language: str
    pair: UUID | None
    person: UUID | None
    role: str | None


def _valid(session: Recording, subject: _Subject) -> Sequence[Paper]:
    """The papers of a subject that are not replaced: one, or a signed one and its successor."""
    plain = ("programme", "kind", "language", "pair", "person")
    chosen = sa.select(Paper).where(*(getattr(Paper, key) == getattr(subject, key) for key in plain))
    if subject.role is not None:
        own = sa.select(Signature.paper).where(Signature.person == subject.person, Signature.role == subject.role)
        chosen = chosen.where(Paper.id.in_(own))
    return session.scalars(chosen.where(Paper.status != REPLACED)).all()


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
    subject = _Subject(paper.programme, paper.kind, paper.language, paper.pair, paper.person, role)
    for one in _valid(session, subject):
        if one.version < paper.version:
            one.status = REPLACED

"""What the page reads of the library of papers: the kinds, whom they are about, and one paper as it will be printed."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.core.agreements.library.rules import (
    ADEPT,
    MENTOR,
    PAIR,
    PERSON,
    PROGRAMME,
    Kind,
    kinds,
)
from mentordesk.core.agreements.queries import PairPapers, PaperRow, pair_papers, papers
from mentordesk.core.agreements.rules import REPLACED, SIGNED
from mentordesk.core.documents import texts
from mentordesk.core.documents.errors import PaperLanguageUnknown
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.agreements.functions import KindLine
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.pdf import Sheet

if TYPE_CHECKING:
    from mentordesk.core.agreements.facts import PaperFacts
    from mentordesk.core.agreements.printing import Logo
    from mentordesk.core.agreements.worded import Wording

_INSERTED = re.compile("\u2068([^\u2066-\u2069]+)\u2069")


class Showing:
    """The programme is read from `opened` at each call: it can be switched."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def library(self) -> Sequence[KindLine]:
        """Every kind, with how far it has come."""
        rows = self._opened.read(pair_papers, self._opened.programme)
        standing = [one for one in self._opened.read(papers, self._opened.programme) if one.status != REPLACED]
        totals = _totals(rows)
        made, signed = (
            Counter(kind for kind, *_ in {(one.kind, one.pair, one.person, one.addendum, _role(one)) for one in some})
            for some in (standing, [one for one in standing if one.status == SIGNED])
        )
        return [_line(kind, totals.get(kind.about), made[kind.key], signed[kind.key]) for kind in kinds().values()]

    def subjects(self, kind: str) -> Sequence[Subject]:
        """Whom papers of a kind are about."""
        return [_subject(one) for one in self._facts(kind)]

    def papers_of(self, kind: str, subject: Subject) -> tuple[PaperRow, ...]:
        """The papers of a kind that were made about somebody, the newest first."""
        found = self._opened.read(papers, self._opened.programme)
        return tuple(one for one in found if one.kind == kind and one.status != REPLACED and _is_about(one, subject))

    def version(self, kind: str, language: str) -> int:
        """The version of the text that is in use."""
        from mentordesk.core.agreements.library.queries import texts_of

        try:
            return self._opened.read(texts_of, self._opened.programme, kind, language).current.version
        except PaperLanguageUnknown:
            return 0

    def companions(self) -> Sequence[str]:
        """The languages that texts are there in, shipped and own."""
        from mentordesk.core.agreements.library.queries import own_states

        own = {one.language for one in self._opened.read(own_states, self._opened.programme)}
        return sorted({*texts.languages(), *own})

    def companion(self) -> str:
        """The language beside the programme's own; empty for none."""
        from mentordesk.core.agreements.terms.queries import programme_terms

        return self._opened.read(programme_terms, self._opened.programme).beside or ""

    def choose_companion(self, language: str) -> bool:
        """Let this language stand beside the programme's own from now on."""
        from mentordesk.core.agreements.terms.commands import set_programme_terms

        values = {"beside": language or None}
        return self._opened.do(set_programme_terms, programme=self._opened.programme, values=values)

    def paper(self, wanted: Wanted) -> Sheet:
        """One paper as it will be printed, with what was filled in and what is missing marked; a signed one as it was.

        Raises PaperWithoutWords.
        """
        if wanted.signed is None:
            return _sheet(self._facts_of(wanted), wanted.language)
        from mentordesk.core.agreements.handing.again import as_issued

        (kept,) = as_issued(self._opened.store, [wanted.signed])
        return _printed(kept.words, kept.logo)

    def trial(self, wanted: Wanted, content: Mapping[str, Any]) -> Sheet:
        """The same with another text, which is not kept yet."""
        from mentordesk.core.agreements.library.queries import TextVersion

        facts, language = self._facts_of(wanted), wanted.language
        tried = TextVersion(None, self.version(wanted.kind, language) + 1, None, content)
        return _sheet(facts._replace(texts={**facts.texts, language: tried}), language)

    def _facts_of(self, wanted: Wanted) -> "PaperFacts":
        subject = wanted.subject
        found = self._facts(wanted.kind, [subject.pair] if subject.pair else None)
        return next((one for one in found if _same(one, subject)), found[0])

    def _facts(self, kind: str, only: Sequence[UUID] | None = None) -> "list[PaperFacts]":
        from mentordesk.core.agreements.queries import facts_for

        return self._opened.read(facts_for, self._opened.programme, kind, self._opened.author, only)


def _sheet(facts: "PaperFacts", language: str) -> Sheet:
    from mentordesk.core.agreements.wording import wording

    return _printed(wording(facts, language), (facts.logo.png, facts.logo.description) if facts.logo else None)


def _printed(said: "Wording", logo: "Logo") -> Sheet:
    from mentordesk.core.agreements.document import words_pdf  # ReportLab is loaded at the first paper alone
    from mentordesk.core.agreements.plain import plain_text
    from mentordesk.core.agreements.worded import as_json
    from mentordesk.core.agreements.wording import BLANK

    filled = frozenset(_INSERTED.findall(as_json(said)))
    return Sheet(words_pdf(said, logo), plain_text(said), filled, BLANK)


def _line(kind: Kind, total: int | None, made: int, signed: int) -> KindLine:
    return KindLine(
        id=link_id("paper_kind", kind.key),
        kind=kind.key,
        group=kind.group,
        about=kind.about,
        signs=bool(kind.signers),
        total=total,
        made=made,
        signed=signed,
    )


def _totals(rows: Iterable[PairPapers]) -> Mapping[str, int]:
    """Of how many a kind can be made, by whom it is about."""
    live = list(rows)
    adepts, mentors = {row.pair.adept for row in live}, {row.pair.mentor for row in live}
    return {
        PROGRAMME: 1,
        PAIR: len(live),
        PERSON: len(adepts) + len(mentors),
        ADEPT: len(adepts),
        MENTOR: len(mentors),
    }


def _role(paper: PaperRow) -> str:
    """The role in which somebody signs a paper of their own; empty where nobody does."""
    return next((one.role for one in paper.signatures if paper.person and one.person == paper.person), "")


def _subject(facts: "PaperFacts") -> Subject:
    if facts.signer is not None:
        return Subject(facts.signer.name, facts.pair, facts.signer.id, facts.signer_role)
    if facts.adept is not None and facts.mentor is not None:
        both = f"{facts.adept.name} – {facts.mentor.name}"
        if facts.addendum is not None:
            return Subject(f"{both} · {facts.addendum.number}", facts.pair, addendum=facts.addendum.id)
        return Subject(both, facts.pair)
    return Subject("")


def _same(facts: "PaperFacts", subject: Subject) -> bool:
    if subject.person is not None:
        return facts.signer is not None and (facts.signer.id, facts.signer_role) == (subject.person, subject.role)
    return (facts.pair, facts.addendum.id if facts.addendum else None) == (subject.pair, subject.addendum)


def _is_about(paper: PaperRow, subject: Subject) -> bool:
    if subject.person is None:
        return (paper.pair, paper.addendum, paper.person) == (subject.pair, subject.addendum, None)
    return paper.person == subject.person and _role(paper) in ("", subject.role)

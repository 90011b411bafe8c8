"""What is about to be made: each paper's words and the name of its file, before any of it is printed."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.attests.errors import AttestNotConfirmed
from mentordesk.core.agreements.errors import NobodyForPapers, NoPairsForPapers
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.library.rules import kind_of
from mentordesk.core.agreements.printing import Logo
from mentordesk.core.agreements.queries import Earlier, Subject, earlier, facts_for, pair_papers
from mentordesk.core.agreements.said import fields_of
from mentordesk.core.agreements.worded import Wording, as_json
from mentordesk.core.agreements.wording import paper_code, wording
from mentordesk.core.documents.letters import plain
from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.texts import languages, phrases
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.store.unit import Store


class Draft(NamedTuple):
    """A paper to be made."""

    name: str
    facts: PaperFacts
    words: Wording

    def names_others(self, content: str) -> bool:
        """Whether its words name participants whom it is not about: a list, or one person's letter about another."""
        facts = self.facts
        listed = [one.name for one in facts.listed.people]
        listed += [name for both in facts.listed.pairs for name in both]
        listed += [] if facts.pair else [one.name for one in facts.others]
        printed = [plain(name).strip() for name in listed] + list(self._others_called())
        return any(json.dumps(name, ensure_ascii=False)[1:-1] in content for name in printed if name)

    def _others_called(self) -> Iterator[str]:
        """What those on the other side are called, as it stands in a sentence: «Per» alone is in many a word."""
        if self.facts.others and not self.facts.pair:
            for words in (self.words, self.words.beside):
                yield fields_of(self.facts, words.language)["other_first"] if words else ""


@dataclass
class Making:
    """The papers of one making; `left_out` are the files of those that are refused."""

    drafts: list[Draft]
    logo: Logo
    left_out: list[str] = field(default_factory=list)


def making_of(
    store: Store, programme: UUID, kinds: Sequence[str], language: str, pairs: Collection[UUID] | None
) -> Making:
    """The papers of these kinds for these pairs, or all of them; nothing is printed yet.

    Raises NoPairsForPapers, NobodyForPapers, AttestNotConfirmed, PaperLanguageUnknown.
    """
    read = [store.read(facts_for, programme, kind, store.author) for kind in kinds]
    everything = [one for each in read for one in each]
    if pairs is None:
        chosen = everything
    else:
        chosen = [one for kind in kinds for one in store.read(facts_for, programme, kind, store.author, pairs)]
    if not chosen:
        raise _nobody(store, programme, kinds[0])
    return making(everything, chosen, language, store.read(earlier, programme, language))


def _nobody(store: Store, programme: UUID, kind: str) -> Refusal:
    """Why there is nobody to make these papers for."""
    if kind_of(kind).group == "certificates":
        return AttestNotConfirmed()
    return NobodyForPapers(kind=kind) if store.read(pair_papers, programme) else NoPairsForPapers()


def making(
    everything: Sequence[PaperFacts],
    chosen: Sequence[PaperFacts],
    language: str,
    known: Mapping[Subject, Sequence[Earlier]],
) -> Making:
    """What to make of the chosen papers. Names are told apart among all, so that no choice gives one another name.

    The refusal of a text is raised where there is one paper alone. Raises PaperLanguageUnknown.
    """
    if not any(language in one.texts for one in chosen):
        phrases(language)  # nothing is shipped in a language that is not known
    codes = [paper_code(one, language) for one in everything]
    named = dict(zip(codes, apart([paper_name(one, language) for one in everything]), strict=True))
    logo = chosen[0].logo
    made = Making([], (logo.png, logo.description) if logo else None)
    for facts in chosen:
        name = named[paper_code(facts, language)]
        try:
            made.drafts.append(Draft(name, facts, as_before(facts, language, known)))
        except Refusal:
            if len(chosen) == 1:
                raise
            made.left_out.append(name)
    return made


def as_before(facts: PaperFacts, language: str, known: Mapping[Subject, Sequence[Earlier]]) -> Wording:
    """The words of a paper; where nothing but the day has changed since it was issued, it keeps its day."""
    subject = (
        *(facts.kind, facts.pair),
        facts.signer.id if facts.signer else None,
        facts.addendum.id if facts.addendum else None,
    )
    for one in known.get(subject, ()):
        if one.issued != facts.today:
            words = wording(facts._replace(today=one.issued), language)
            if as_json(words) == one.content:
                return words
    return wording(facts, language)


def paper_name(facts: PaperFacts, language: str) -> str:
    """The name of a paper's file: the day the programme starts, what it is, whom it is about."""
    return file_name(*name_parts(facts, language))


def name_parts(facts: PaperFacts, language: str) -> tuple[str, ...]:
    """The same in parts, for names of files that are no PDF."""
    ours = language if language in languages() else "nb"
    called = phrases(ours)["file"].get(facts.kind) or facts.kind.replace("_", " ")
    what = f"{called} {facts.addendum.number}" if facts.addendum else called
    if facts.signer is not None:
        who = shown_name(facts.signer.name, facts.signer.hidden)
    else:
        who = "–".join(shown_name(one.name, one.hidden) for one in (facts.adept, facts.mentor) if one)
    return tuple(part for part in (facts.programme.start.isoformat(), what, who) if part)

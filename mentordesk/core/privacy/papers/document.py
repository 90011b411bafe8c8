"""The pages of the record of processing activities and of the sheet for when the computer is gone."""

from collections.abc import Iterable, Sequence

from mentordesk.core.documents.blocks import Bullets, Clause, Facts, Heading, Note, Title
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import ClauseText
from mentordesk.core.privacy.papers.facts import DutyFacts, Protection
from mentordesk.core.privacy.papers.wording import laptop_words, record_words


def record_pdf(facts: DutyFacts, protection: Protection, language: str) -> bytes:
    """The record of processing activities. Raises PaperLanguageUnknown, LetterWithoutFont."""
    words = record_words(facts, protection, language)
    story: list[Block] = [Title(words.whole.title), Facts(words.whole.rows), *_numbered(words.whole.clauses)]
    for part in words.programmes:
        story += [Heading(part.title), Facts(part.rows), *_numbered(part.clauses)]
    return _printed(story, words.whole.title, facts, language, words.page)


def laptop_pdf(facts: DutyFacts, protection: Protection, language: str) -> bytes:
    """The sheet «Hvis PC-en blir borte»: one page. Raises PaperLanguageUnknown, LetterWithoutFont."""
    words = laptop_words(facts, protection, language)
    story: list[Block] = [Title(words.whole.title), Facts(words.whole.rows), *_numbered(words.whole.clauses)]
    return _printed([*story, Note(words.note)], words.whole.title, facts, language, words.page)


def _numbered(clauses: Iterable[ClauseText]) -> list[Block]:
    return [
        Clause(number, clause.heading, [_block(part) for part in clause.parts])
        for number, clause in enumerate(clauses, start=1)
    ]


def _block(part: str | tuple[str, ...]) -> str | Bullets:
    return Bullets(part) if isinstance(part, tuple) else part


def _printed(story: Sequence[Block], title: str, facts: DutyFacts, language: str, page: str) -> bytes:
    organisation = facts.organisation.name or title
    return print_to_bytes(
        story,
        title=title,
        language=language,
        author=organisation,
        letterhead=Letterhead(organisation=organisation, programme="", code="", page=page),
    )

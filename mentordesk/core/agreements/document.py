"""The page of an agreement and of a declaration."""

from mentordesk.core.agreements.queries import PaperFacts
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.blocks import Bullets, Clause, Facts, Signatures, Title
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import ClauseText


def paper_pdf(facts: PaperFacts, language: str) -> bytes:
    """The paper as PDF; the same facts give the same bytes.

    Raises PaperLanguageUnknown, LetterWithoutFont.
    """
    words = wording(facts, language)
    labels = words.text.labels
    story: list[Block] = [Title(words.text.title), Facts(words.rows)]
    story += [_clause(number, clause) for number, clause in enumerate(words.text.clauses, start=1)]
    story.append(Signatures(labels["signatures"], words.signers, (labels["signature"], labels["place_date"])))
    return print_to_bytes(
        story,
        title=words.text.title,
        language=language,
        author=facts.programme.organisation or facts.programme.name,
        letterhead=Letterhead(
            organisation=facts.programme.organisation or facts.programme.name,
            programme=facts.programme.name if facts.programme.organisation else "",
            code=words.code,
            page=labels["page"],
        ),
    )


def _clause(number: int, clause: ClauseText) -> Clause:
    return Clause(number, clause.heading, [Bullets(part) if isinstance(part, tuple) else part for part in clause.parts])

"""The page of an interview: who and when, what to ask, and room to write. It is not blind: the person sits there."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.blocks import Bullets, Facts, Heading, Note, Paragraph, Title
from mentordesk.core.documents.grids import NewPage
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block, Measure, Strip
from mentordesk.core.documents.strokes import Rule
from mentordesk.core.documents.style import LINE
from mentordesk.core.documents.texts import PaperText
from mentordesk.core.selection.interviews.wording import SheetFacts, sheet_rows, sheet_text

_APART = 22  # points between two lines to write on
_UNDER_QUESTION, _AT_THE_END = 3, 10


@dataclass(frozen=True)
class WritingLines:
    """So many lines to write on by hand, kept together."""

    count: int

    def strips(self, measure: Measure) -> list[Strip]:
        """The lines, none alone on a page."""
        found = [
            Strip(_APART, [(measure.left, _APART, Rule(measure.width, LINE))], clings=True) for _ in range(self.count)
        ]
        found[-1].after = _APART / 2
        return found


def interview_sheets_pdf(sheets: Sequence[SheetFacts], language: str) -> bytes:
    """A sheet for each applicant, each beginning a page. Raises PaperLanguageUnknown, LetterWithoutFont."""
    story: list[Block] = []
    for number, facts in enumerate(sheets):
        story += [NewPage()] if number else []
        story += _sheet(facts, sheet_text(facts, language), language)
    text, organisation = sheet_text(sheets[0], language), sheets[0].organisation
    return print_to_bytes(
        story,
        title=text.title,
        language=language,
        author=organisation,
        letterhead=Letterhead(organisation=organisation, programme="", code="", page=text.labels["page"]),
    )


def _sheet(facts: SheetFacts, text: PaperText, language: str) -> list[Block]:
    labels = text.labels
    story: list[Block] = [Title(text.title), Facts(sheet_rows(facts, text, language))]
    if facts.motivation:
        story += [Heading(labels["motivation"]), Paragraph(say(facts.motivation))]
    opening, *asked, closing = text.clauses
    story += [Heading(opening.heading), *_said(opening.parts)]
    for clause in asked:
        story.append(Heading(clause.heading))
        for question in (one for part in clause.parts if isinstance(part, tuple) for one in part):
            story += [Paragraph(question), WritingLines(_UNDER_QUESTION)]
    story += [Heading(closing.heading), *_said(closing.parts)]
    story += [Heading(labels["notes"]), WritingLines(_AT_THE_END)]
    return [*story, Facts(((labels["recommendation"], labels["choices"]),)), Note(labels["drawers"])]


def _said(parts: Sequence[str | tuple[str, ...]]) -> list[Block]:
    return [Bullets(part) if isinstance(part, tuple) else Paragraph(part) for part in parts]

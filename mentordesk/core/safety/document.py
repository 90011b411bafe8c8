"""The recovery sheet: the words that open the file when the passphrase is forgotten, on one page for a safe place."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.blocks import Bullets, Facts, Heading, Paragraph, Title
from mentordesk.core.documents.codes import SquareCode
from mentordesk.core.documents.numbered import NumberedWords
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes, say
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import ClauseText, day, paper_text

_GROUP = 5
_CODE = 113  # points: 4 cm


@dataclass(frozen=True)
class Sheet:
    """What stands on it. `made` is the day of the print; the passphrase is nowhere."""

    file: str
    organisation: str
    words: Sequence[str]
    made: dt.date


def recovery_sheet_pdf(sheet: Sheet, language: str) -> bytes:
    """The sheet as PDF. Raises PaperLanguageUnknown, LetterWithoutFont."""
    text = paper_text("recovery", language, {}, ())
    before, after = text.clauses
    labels = text.labels
    facts = ((labels["file"], say(sheet.file)), (labels["made"], day(sheet.made, language)))
    story: list[Block] = [Title(text.title), *_said(before), Facts(facts)]
    story += [NumberedWords(sheet.words, _GROUP), Heading(after.heading), *_said(after)]
    story.append(SquareCode(" ".join(sheet.words), _CODE))
    return print_to_bytes(
        story,
        title=text.title,
        language=language,
        author=sheet.organisation,
        letterhead=Letterhead(organisation=sheet.organisation, programme="", code="", page=labels["page"]),
    )


def _said(clause: ClauseText) -> list[Block]:
    return [Bullets(part) if isinstance(part, tuple) else Paragraph(part) for part in clause.parts]

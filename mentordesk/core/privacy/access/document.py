"""The pages of one person's report."""

from mentordesk.core.documents.blocks import Facts, Heading, Note, Paragraph, Title
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from mentordesk.core.privacy.access.facts import Report
from mentordesk.core.privacy.access.wording import ReportWords, Row, report_words
from mentordesk.core.privacy.speech import Speech

_UNPRINTABLE = "?"


def report_pdf(report: Report, speech: Speech) -> bytes:
    """The report as PDF; the same facts give the same bytes. Raises PaperLanguageUnknown.

    Nobody goes without it for a letter that no font has, such as a picture in a motivation: a mark stands for it.
    """
    words, without = report_words(report, speech), dict[int, str]()
    while True:
        try:
            return _printed(report, words, speech.language, without)
        except LetterWithoutFont as told:
            letter = str(told.facts["letter"])
            if ord(letter) in without:
                raise
            without[ord(letter)] = _UNPRINTABLE


def _printed(report: Report, words: ReportWords, language: str, without: dict[int, str]) -> bytes:
    def rows(found: tuple[Row, ...]) -> Facts:
        return Facts([(label.translate(without), value.translate(without)) for label, value in found])

    story: list[Block] = [Title(words.title), Paragraph(words.intro), rows(words.rows)]
    for part in words.parts:
        story += [Heading(part.heading.translate(without)), rows(part.rows)]
    organisation = (report.organisation or report.file).translate(without)
    return print_to_bytes(
        [*story, Note(words.note)],
        title=words.title,
        language=language,
        author=organisation,
        letterhead=Letterhead(organisation=organisation, programme="", code="", page=words.page),
    )

"""The pages of a record, for the board."""

from mentordesk.core.documents.blocks import Facts, Heading, Note, Paragraph, Signatures, Title
from mentordesk.core.documents.grids import Grid
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.questions import Together
from mentordesk.core.documents.strips import Block
from mentordesk.core.selection.choosing.records.queries import Told
from mentordesk.core.selection.choosing.records.wording import RecordWords

_LAST = 600
"""Points: what stands above the signature goes with it to a page, if it is not higher."""


def record_pdf(told: Told, organisation: str, language: str, *, named: bool) -> bytes:
    """The record as PDF; with `named` false the applicants are numbers.

    Raises PaperLanguageUnknown, LetterWithoutFont.
    """
    words = RecordWords(told, language, named=named)
    labels = words.labels
    story: list[Block] = [Title(words.title), Facts(words.facts)]
    story += [Heading(labels["criteria"]), Paragraph(labels["how"])]
    story += [Grid([labels[key] for key in ("criterion", "weight", "anchors")], words.criteria, (34, 12, 60))]
    story += [Heading(labels["quotas"]), *map(Paragraph, words.declared)]
    if words.quotas:
        head = [labels[key] for key in ("quota", "bound", "came", "declared")]
        story += [Grid(head, words.quotas, (42, 22, 22, 22))]
    head = [labels[key] for key in ("rank", "applicant", "mean", "given", "result")]
    story += [Heading(labels["list"]), Grid(head, words.lines, (9, 32, 12, 30, 42))]
    signer = (labels["signer"], told.content["author"])
    signed = Signatures(labels["sign"], [signer], [labels["signature"], labels["date_place"]])
    story.append(Together([*_rates(words), Note(labels["note"]), signed], _LAST))
    programme = told.content["programme"]
    return print_to_bytes(
        story,
        title=words.title,
        language=language,
        author=organisation or programme,
        letterhead=Letterhead(
            organisation=organisation or programme,
            programme=programme if organisation else "",
            code=told.row.hash[:12],
            page=labels["page"],
        ),
    )


def _rates(words: RecordWords) -> list[Block]:
    labels = words.labels
    story: list[Block] = []
    for one in words.rates:
        head = [one.heading, *(labels[key] for key in ("applied", "got", "share"))]
        story.append(Grid(head, one.rows, (50, 18, 18, 18)))
        story += [Paragraph(one.hidden)] if one.hidden else []
    return [Heading(labels["rates"]), Paragraph(labels["rates_how"]), *story] if story else []

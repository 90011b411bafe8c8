"""A form that is filled in on the screen, with its code and version hidden in it."""

from collections.abc import Iterator, Mapping

from mentordesk.core.agreements.handed.items import CHOICE, DAY, NUMBER, SCALE, Item
from mentordesk.core.agreements.handed.rules import ABOUT, EVALUATION
from mentordesk.core.agreements.handed.sheets import Sheet, field_name
from mentordesk.core.documents.blocks import Bullets, Facts, Heading, Paragraph
from mentordesk.core.documents.fields import Field
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.questions import (
    Asked,
    Beside,
    FormHead,
    HiddenField,
    Options,
    Room,
    Steps,
    Together,
    Writing,
)
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import ClauseText
from mentordesk.core.recruitment.forms.codes import shown

_LINES, _FEW_LINES = 3, 2
"""Room for an answer in words; less where there are many scales before it."""


def sheet_pdf(sheet: Sheet) -> bytes:
    """The form as PDF. Raises PaperLanguageUnknown, LetterWithoutFont."""
    labels = sheet.text.labels
    fill = [labels["fill"]] if "fill" in labels else []
    story: list[Block] = [HiddenField(ABOUT, sheet.about.text), FormHead(sheet.text.title, fill)]
    story += [block for clause in sheet.text.clauses for block in _said(clause)]
    if sheet.people:
        story.append(Facts(sheet.people))
    for number in range(1, sheet.repeats + 1):
        story += _once(sheet, number)
    return print_to_bytes(
        story,
        title=sheet.text.title,
        language=sheet.about.language,
        author=sheet.organisation or sheet.programme,
        letterhead=Letterhead(
            organisation=sheet.organisation or sheet.programme,
            programme=sheet.programme if sheet.organisation else "",
            code=shown(sheet.about.code),
            page=labels["page"],
        ),
    )


def _said(clause: ClauseText) -> Iterator[Block]:
    if clause.heading:
        yield Heading(clause.heading)
    for part in clause.parts:
        yield Bullets(part) if isinstance(part, tuple) else Paragraph(part)


def _once(sheet: Sheet, number: int) -> Iterator[Block]:
    """All questions; where they are asked several times, under the meeting's number and on one page."""
    labels = sheet.text.labels
    if sheet.repeats == 1:
        lines = _FEW_LINES if sheet.about.kind == EVALUATION else _LINES
        yield from (_asked(item, item.label, item.key, labels, lines) for item in sheet.asked)
        return
    title = f"{labels['meeting']} {number}"
    blocks = {item.key: _named(item, number, title, sheet) for item in sheet.asked}
    first = [blocks.pop(key) for key in ("day", "minutes") if key in blocks]
    yield Together([Heading(title), Beside(first), *blocks.values()])


def _named(item: Item, number: int, title: str, sheet: Sheet) -> Asked:
    """A question whose field is called by its meeting, too, for those who hear the form."""
    name = field_name(item.key, number, sheet.repeats)
    return _asked(item, f"{title}: {item.label}", name, sheet.text.labels)


def _asked(item: Item, called: str, name: str, labels: Mapping[str, str], lines: int = _FEW_LINES) -> Asked:
    hints = {DAY: "date_hint", NUMBER: "number_hint"}
    hint = labels.get(hints.get(item.kind, ""), "")
    return Asked(item.label, f"({hint})" if hint else "", _room(item, Field(name, called), lines))


def _room(item: Item, field: Field, lines: int) -> Room:
    if item.kind == CHOICE:
        return Options(item.options, True, field, [str(number) for number, _ in enumerate(item.options, 1)])
    if item.kind == SCALE:
        low, high = item.options
        return Steps(item.points, low, high, field)
    return Writing(1 if item.kind in (DAY, NUMBER) else lines, field)

"""What documents are made of. A block says what its text is, never how it looks; nothing in a text is ever markup."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.lines import Line, Style, set_lines
from mentordesk.core.documents.strips import Block, Mark, Measure, Strip, text_strips
from mentordesk.core.documents.strokes import Rule
from mentordesk.core.documents.style import (
    BODY,
    CAPTION,
    CLAUSE,
    HALF_LINE,
    HEADING,
    INDENT,
    LABEL,
    LINE,
    LINE_STRONG,
    NOTE,
    TITLE,
)

_LABEL = 132  # where the values of facts begin
_ROW = 3  # above and below the text of a row
_TO_WRITE = 12  # above an empty value
_TO_SIGN = 24  # from the name to the first line to write on
_TO_FILL = 25  # from there to each of the others


@dataclass(frozen=True)
class Title:
    """What the document is; once, at its beginning."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        return _kept(text_strips(self.text, TITLE, measure, after=2 * HALF_LINE))


@dataclass(frozen=True)
class Heading:
    """The heading of a part; never alone at the foot of a page."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        return _kept(text_strips(self.text, HEADING, measure, before=2 * HALF_LINE, after=2))


@dataclass(frozen=True)
class Paragraph:
    """Running text. A newline in it begins a new line."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        return text_strips(self.text, BODY, measure, after=HALF_LINE)


@dataclass(frozen=True)
class Note:
    """A remark on what stands before it, small and in italics."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        strips = text_strips(self.text, NOTE, measure, before=HALF_LINE, after=HALF_LINE)
        strips[0].clings = True
        return strips


@dataclass(frozen=True)
class Bullets:
    """A list without order."""

    items: Sequence[Words]

    def strips(self, measure: Measure) -> list[Strip]:
        strips: list[Strip] = []
        for item in self.items:
            lines = text_strips(item, BODY, measure.indented(INDENT / 2), after=1.5)
            strips += _marked(lines, "•", BODY, measure)
        if strips:
            strips[-1].after = HALF_LINE
        return strips


@dataclass(frozen=True)
class Clause:
    """A numbered part of an agreement: its heading, and what it says in paragraphs and lists."""

    number: int
    heading: Words
    body: Sequence[Words | Bullets]

    def strips(self, measure: Measure) -> list[Strip]:
        inner = measure.indented(INDENT)
        heading = _kept(text_strips(self.heading, CLAUSE, inner, before=2 * HALF_LINE))
        strips = _marked(heading, str(self.number), CLAUSE, measure)
        for part in self.body:
            block: Block = part if isinstance(part, Bullets) else Paragraph(part)
            strips += block.strips(inner)
        return strips


@dataclass(frozen=True)
class Facts:
    """Rows of a label and its value. An empty value leaves room to write by hand."""

    rows: Sequence[tuple[Words, Words]]

    def strips(self, measure: Measure) -> list[Strip]:
        strips = []
        for place, (label, value) in enumerate(self.rows):
            row = _row(label, value, measure)
            if place == 0:
                row[0].marks.append((measure.left, 0, Rule(measure.width, LINE)))
                row[0].before = HALF_LINE
            strips += row
        if strips:
            strips[-1].after = 2 * HALF_LINE
        return strips


@dataclass(frozen=True)
class Signatures:
    """For each signer the role, the name, and under it lines to write on, each with its words below; two or three in
    a row.

    They stay together, and on their page stands at least the end of the text that they sign.
    """

    heading: Words
    signers: Sequence[tuple[str, str]]
    lines: Sequence[str]

    def strips(self, measure: Measure) -> list[Strip]:
        beside_each_other = 3 if len(self.signers) == 3 else 2
        width = (measure.width - (beside_each_other - 1) * INDENT) / beside_each_other
        places = [measure.column(place * (width + INDENT), width) for place in range(beside_each_other)]
        strips = Heading(self.heading).strips(measure)
        for start in range(0, len(self.signers), beside_each_other):
            beside = zip(self.signers[start : start + beside_each_other], places, strict=False)
            strips.append(_signed([(role, name, place) for (role, name), place in beside], self.lines))
        for strip in strips:
            strip.holds, strip.clings = strip is not strips[-1], True
        return strips


def _kept(strips: list[Strip]) -> list[Strip]:
    """Strips that stay with what comes after them."""
    for strip in strips:
        strip.holds = True
    return strips


def _marked(strips: list[Strip], sign: str, style: Style, measure: Measure) -> list[Strip]:
    """Strips with a number or a bullet before their first line."""
    strips[0].marks.append((measure.left, style.baseline, set_lines(sign, style, measure.width)[0]))
    return strips


def _row(label: Words, value: Words, measure: Measure) -> list[Strip]:
    """A label and its value side by side, with a rule below."""
    labels = text_strips(label, LABEL, measure.column(0, _LABEL - HALF_LINE))
    values = text_strips(value, BODY, measure.column(_LABEL, measure.width - _LABEL))
    strips, rest = (values, labels) if len(values) >= len(labels) else (labels, values)
    for strip, beside in zip(strips, rest, strict=False):
        strip.marks += beside.marks
    above = _ROW if value else _TO_WRITE
    strips[0].height += above
    strips[0].marks = [(right, down + above, mark) for right, down, mark in strips[0].marks]
    strips[-1].height += _ROW
    strips[-1].marks.append((measure.left, strips[-1].height, Rule(measure.width, LINE)))
    return strips


def _signed(signers: Sequence[tuple[str, str, Measure]], to_fill: Sequence[str]) -> Strip:
    """Signers beside each other, their lines to write on at one height; who signs alone has the lines side by side."""
    named = [(set_lines(role, CAPTION, at.width), set_lines(name, CLAUSE, at.width), at) for role, name, at in signers]
    top = _TO_SIGN + max(len(role) * CAPTION.leading + len(name) * CLAUSE.leading for role, name, _ in named)
    right, down = (named[0][2].width + INDENT, 0) if len(named) == 1 else (0, _TO_FILL)
    marks: list[tuple[float, float, Mark]] = []
    for role, name, at in named:
        marks += _stacked(role, at.left, 0) + _stacked(name, at.left, len(role) * CAPTION.leading)
        for place, words in enumerate(to_fill):
            left, below = at.left + place * right, top + place * down
            marks.append((left, below, Rule(at.width, LINE_STRONG)))
            marks += _stacked(set_lines(words, CAPTION, at.width), left, below + 1)
    return Strip(top + (len(to_fill) - 1) * down + _TO_FILL, marks, before=HALF_LINE)


def _stacked(lines: Sequence[Line], left: float, top: float) -> list[tuple[float, float, Mark]]:
    return [(left, top + place * line.style.leading + line.style.baseline, line) for place, line in enumerate(lines)]

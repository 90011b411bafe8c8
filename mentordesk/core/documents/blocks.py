"""What documents are made of. A block says what its text is, never how it looks; nothing in a text is ever markup."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.letters import Words, plain
from mentordesk.core.documents.lines import Line, Style, set_lines
from mentordesk.core.documents.signing import Signing
from mentordesk.core.documents.strips import Block, Mark, Measure, Strip, gathered, mirrored, side_by_side, text_strips
from mentordesk.core.documents.strokes import Frame, Rule
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
from mentordesk.core.documents.tags import BOXED, BULLETED, HEAD_OF_ROW, NUMBERED, Tag, heading

_LABEL = 132  # where the values of facts begin, at the most
_LABELS = 0.4  # of the width: the same in a narrow column
_ROW = 3  # above and below the text of a row
_TO_WRITE = 11  # above an empty value
_TO_WRITE_ON = 20  # from line to line where people write by hand
_NUMBERED = 15  # from a number or a box to its words
_BOX = 9  # the side of a box to tick
_EMPTY_BOX = "\u2610"
_ABOVE_TITLE = 12
_ABOVE_HEADING = 9
_ABOVE_CLAUSE = 8
_ABOVE_SIGNERS = 14
_TO_SIGN = 30  # from the name to the first line to write on
_TO_FILL = 28  # from there to each of the others


@dataclass(frozen=True)
class Title:
    """What the document is; once, at its beginning."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        tag = heading("H1", measure.tag, self.text)
        return _kept(text_strips(self.text, TITLE, measure, before=_ABOVE_TITLE, after=2 * HALF_LINE, tag=tag))


@dataclass(frozen=True)
class Heading:
    """The heading of a part; never alone at the foot of a page."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        tag = heading("H2", measure.tag, self.text)
        return _kept(text_strips(self.text, HEADING, measure, before=_ABOVE_HEADING, after=2, tag=tag))


@dataclass(frozen=True)
class Paragraph:
    """Running text. A newline in it begins a new line."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        return text_strips(self.text, BODY, measure, after=HALF_LINE)


@dataclass(frozen=True)
class InLanguage:
    """Blocks in another language than the paper's, so that they are read aloud in it: "ar", "ti"."""

    language: str
    blocks: Sequence[Block]

    def strips(self, measure: Measure) -> list[Strip]:
        inner = measure.inside("Div", language=self.language)
        strips = [strip for block in self.blocks for strip in block.strips(inner)]
        return strips if inner.tag.backwards == measure.tag.backwards else mirrored(strips, measure)


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
        whole = measure.inside("L", attributes=BULLETED)
        for item in self.items:
            strips += _item(item, "•", whole, INDENT / 2)
        return _listed(strips)


@dataclass(frozen=True)
class Steps:
    """A numbered list: what is done in this order."""

    items: Sequence[Words]

    def strips(self, measure: Measure) -> list[Strip]:
        strips: list[Strip] = []
        whole = measure.inside("L", attributes=NUMBERED)
        for number, item in enumerate(self.items, start=1):
            strips += _item(item, f"{number}.", whole, _NUMBERED)
        return _listed(strips)


@dataclass(frozen=True)
class Ticks:
    """Each with an empty box before it, to be ticked by hand."""

    items: Sequence[Words]

    def strips(self, measure: Measure) -> list[Strip]:
        strips: list[Strip] = []
        whole = measure.inside("L", attributes=BOXED)
        for item in self.items:
            one = whole.inside("LI")
            box = Frame(_BOX, _BOX, LINE_STRONG, tag=Tag("Lbl", one.tag, actual=_EMPTY_BOX))
            lines = text_strips(item, BODY, one.indented(_NUMBERED), after=2, tag=Tag("LBody", one.tag))
            lines[0].marks.insert(0, (measure.left, (lines[0].height - _BOX) / 2, box))
            strips += lines
        return _listed(strips, before=HALF_LINE)


@dataclass(frozen=True)
class WritingLines:
    """Empty lines to write on by hand."""

    count: int

    def strips(self, measure: Measure) -> list[Strip]:
        line = (measure.left, _TO_WRITE_ON - HALF_LINE, Rule(measure.width, LINE_STRONG))
        strips = [Strip(_TO_WRITE_ON, [line], clings=True) for _ in range(self.count)]
        if strips:
            strips[-1].after = 2 * HALF_LINE
        return strips


@dataclass(frozen=True)
class Clause:
    """A numbered part of an agreement: its heading, and what it says in paragraphs, lists and other blocks."""

    number: int
    heading: Words
    body: Sequence[Words | Block]

    def strips(self, measure: Measure) -> list[Strip]:
        inner = measure.indented(INDENT)
        tag = heading("H2", measure.tag, self.heading, str(self.number))
        strips = _kept(text_strips(self.heading, CLAUSE, inner, before=_ABOVE_CLAUSE, tag=tag))
        _mark(strips, f"{self.number}\u00a0", CLAUSE, measure, tag)
        body: list[Strip] = []
        for part in self.body:
            block: Block = Paragraph(part) if isinstance(part, str | Sequence) else part
            body += block.strips(inner)
        if len(body) > 1:
            body[0].holds = body[-1].clings = True  # two lines go with the heading, and none begins a page alone
        return [*strips, *body]


@dataclass(frozen=True)
class Facts:
    """Rows of a label and its value. An empty value leaves room to write by hand."""

    rows: Sequence[tuple[Words, Words]]

    def strips(self, measure: Measure) -> list[Strip]:
        strips = []
        whole = measure.inside("Table")
        for place, (label, value) in enumerate(self.rows):
            row = _row(label, value, whole.inside("TR"))
            if place == 0:
                row[0].marks.append((measure.left, 0, Rule(measure.width, LINE)))
                row[0].before = 2 * HALF_LINE
            strips += row
        if strips:
            strips[-1].after = 2 * HALF_LINE
        return gathered(strips)


@dataclass(frozen=True)
class Signatures:
    """For each signer the role, the name, and under it lines to write on, each with its words below; two or three in
    a row.

    They stay together, and on their page stands at least the end of the text that they sign. The heading may be empty
    where that text has said it. With `fields` there is room for a digital signature above the first line of each.
    """

    heading: Words
    signers: Sequence[tuple[str, str]]
    lines: Sequence[str]
    fields: bool = False

    def strips(self, measure: Measure) -> list[Strip]:
        beside_each_other = 3 if len(self.signers) == 3 else 2
        width = (measure.width - (beside_each_other - 1) * INDENT) / beside_each_other
        places = [measure.column(place * (width + INDENT), width) for place in range(beside_each_other)]
        strips = Heading(self.heading).strips(measure) if self.heading else []
        for start in range(0, len(self.signers), beside_each_other):
            beside = zip(self.signers[start : start + beside_each_other], places, strict=False)
            beside_each = [(role, name, place.inside("Div")) for (role, name), place in beside]
            strips.append(_signed(beside_each, self.lines, self.fields))
        strips[0].before = _ABOVE_SIGNERS
        for strip in strips:
            strip.holds, strip.clings = strip is not strips[-1], True
        return strips


def _kept(strips: list[Strip]) -> list[Strip]:
    """Strips that stay with what comes after them."""
    for strip in strips:
        strip.holds = True
    return strips


def _listed(strips: list[Strip], before: float = 0) -> list[Strip]:
    if strips:
        strips[0].before, strips[-1].after = before, HALF_LINE
    return gathered(strips)


def _item(words: Words, sign: str, whole: Measure, indent: float) -> list[Strip]:
    """The next item of a list, with its number or bullet."""
    one = whole.inside("LI")
    label = Tag("Lbl", one.tag)
    strips = text_strips(words, BODY, one.indented(indent), after=1.5, tag=Tag("LBody", one.tag))
    _mark(strips, sign, BODY, one, label)
    return strips


def _mark(strips: list[Strip], sign: str, style: Style, measure: Measure, tag: Tag) -> None:
    """Set a number or a bullet before the first line."""
    style = style.times(measure.scale)
    strips[0].marks.insert(0, (measure.left, style.baseline, set_lines(sign, style, measure.width, tag)[0]))


def _row(label: Words, value: Words, measure: Measure) -> list[Strip]:
    """A label and its value side by side, with a rule below."""
    head, cell = Tag("TH", measure.tag, attributes=HEAD_OF_ROW), Tag("TD", measure.tag)
    values_at = min(_LABEL, measure.width * _LABELS)
    labels = text_strips(label, LABEL, measure.column(0, values_at - HALF_LINE), tag=head)
    values = text_strips(value, BODY, measure.indented(values_at), tag=cell)
    strips = side_by_side([labels, values])
    above = _ROW if value else _TO_WRITE
    strips[0].height += above
    strips[0].marks = [(right, down + above, mark) for right, down, mark in strips[0].marks]
    strips[-1].height += _ROW
    strips[-1].marks.append((measure.left, strips[-1].height, Rule(measure.width, LINE)))
    return strips


def _signed(signers: Sequence[tuple[str, str, Measure]], to_fill: Sequence[str], fields: bool) -> Strip:
    """Signers beside each other, their lines to write on at one height; who signs alone has the lines side by side."""
    named = [(_said(role, CAPTION, at), _said(name, CLAUSE, at), at) for role, name, at in signers]
    top = _TO_SIGN + max(len(role) * CAPTION.leading + len(name) * CLAUSE.leading for role, name, _ in named)
    right, down = (named[0][2].width + INDENT, 0) if len(named) == 1 else (0, _TO_FILL)
    marks: list[tuple[float, float, Mark]] = []
    for (role, name, at), (called, who, _) in zip(named, signers, strict=True):
        if fields:
            label = f"{to_fill[0]}: {plain(called)} {plain(who)}"
            marks.append((at.left, top, Signing(at.width, _TO_SIGN - 2, label, Tag("Form", at.tag))))
        marks += _stacked(role, at.left, 0) + _stacked(name, at.left, len(role) * CAPTION.leading)
        for place, words in enumerate(to_fill):
            left, below = at.left + place * right, top + place * down
            marks.append((left, below, Rule(at.width, LINE_STRONG)))
            marks += _stacked(_said(words, CAPTION, at), left, below + 1)
    return Strip(top + (len(to_fill) - 1) * down + _TO_FILL, marks, before=HALF_LINE)


def _said(words: str, style: Style, measure: Measure) -> list[Line]:
    return set_lines(words, style, measure.width, Tag("P", measure.tag))


def _stacked(lines: Sequence[Line], left: float, top: float) -> list[tuple[float, float, Mark]]:
    return [(left, top + place * line.style.leading + line.style.baseline, line) for place, line in enumerate(lines)]

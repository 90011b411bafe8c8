"""Questions to be answered by hand or on the screen: their words, and the room for the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Protocol

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.codes import SquareCode
from mentordesk.core.documents.fields import Box, Field
from mentordesk.core.documents.lines import Line, set_lines
from mentordesk.core.documents.strips import Block, Mark, Measure, Strip, in_one, text_strips
from mentordesk.core.documents.strokes import Frame, Ring, Rule
from mentordesk.core.documents.style import BODY, CAPTION, CLAUSE, FIELD, HALF_LINE, INDENT, LINE_STRONG, TITLE
from mentordesk.core.documents.tags import BOXED, CIRCLED, Tag, heading

_BEFORE = 9  # between questions
_TO_WRITE = 21  # from line to line where people write by hand
_TYPED = 14  # the same where they type
_SIDE = 9.5  # of a box to tick
_TO_TEXT = 5  # from a box to its words
_APART = 16  # from an option to the next in the same line
_DAY = 14  # of a box for one digit
_MOST_RINGS = 7
"""More options than this are in a list that opens, where the form is filled in on the screen."""
_POINT = 7.5  # half of a ring of a scale
_CODE = 62  # the square code's side
_EMPTY_BOX, _EMPTY_RING = "\u2610", "\u25cb"


class Room(Protocol):
    """Room for an answer."""

    def strips(self, measure: Measure) -> list[Strip]: ...


@dataclass(frozen=True)
class Asked:
    """A question with a remark in small letters below it, and the room for its answer. They stay together."""

    label: str
    note: str
    room: Room

    def strips(self, measure: Measure) -> list[Strip]:
        words, room = self.parts(measure)
        strips = [*words, *room]
        for strip in strips[:-1]:
            strip.holds = True
        strips[0].before, strips[-1].after = _BEFORE, _BEFORE
        return strips

    def parts(self, measure: Measure) -> tuple[list[Strip], list[Strip]]:
        """The words, and the room below them."""
        words = text_strips(self.label, CLAUSE, measure)
        words += text_strips(self.note, CAPTION, measure) if self.note else []
        words[-1].after = 2
        return words, self.room.strips(measure)


@dataclass(frozen=True)
class Writing:
    """Lines to write on; with a field a box to type in."""

    lines: int
    field: Field | None = None

    def strips(self, measure: Measure) -> list[Strip]:
        if self.field is not None:
            height = self.lines * _TYPED + 6
            typing = _Typing(measure.width, height, self.lines, self.field, Tag("Form", measure.tag))
            return [Strip(height, [(measure.left, 0, typing)])]
        line = (measure.left, _TO_WRITE - HALF_LINE, Rule(measure.width, LINE_STRONG))
        return [Strip(_TO_WRITE, [line]) for _ in range(self.lines)]


@dataclass(frozen=True)
class DayBoxes:
    """Boxes for the digits of a day, a month and a year."""

    hint: str

    def strips(self, measure: Measure) -> list[Strip]:
        marks: list[tuple[float, float, Mark]] = []
        left = measure.left
        for digits in (2, 2, 4):
            for _ in range(digits):
                marks.append((left, 2, Frame(_DAY, _DAY + 3, LINE_STRONG)))
                left += _DAY
            left += 7
        hint = set_lines(self.hint, CAPTION, measure.width, Tag("P", measure.tag))[0]
        marks.append((left, 2 + CAPTION.baseline + 3, hint))
        return [Strip(_DAY + 7, marks)]


@dataclass(frozen=True)
class Options:
    """Boxes to tick, or rings of which one is marked. With a field they are filled in on the screen.

    `values` are what the field keeps for each option; the options themselves where there are none.
    """

    options: Sequence[str]
    single: bool
    field: Field | None = None
    values: Sequence[str] = ()

    def strips(self, measure: Measure) -> list[Strip]:
        if self.field is not None and self.single and len(self.options) > _MOST_RINGS:
            height = _TYPED + 6
            choosing = _Choosing(measure.width, height, self.options, self.field, Tag("Form", measure.tag))
            return [Strip(height, [(measure.left, 0, choosing)])]
        group = self._group(measure)
        rows = _rows(self.options, measure.width, group.words)
        strips = []
        for row in rows:
            marks: list[tuple[float, float, Mark]] = []
            tall = max(len(lines) for _, _, lines in row) * BODY.leading + 3
            for place, left, lines in row:
                marks.append((measure.left + left, (BODY.leading - _SIDE) / 2 + 1, group.mark(place)))
                for down, line in enumerate(lines):
                    text = measure.left + left + _SIDE + _TO_TEXT
                    marks.append((text, down * BODY.leading + BODY.baseline, line))
            strips.append(Strip(tall, marks, holds=row is not rows[-1]))
        return strips

    def _group(self, measure: Measure) -> "_Group":
        return _Group(measure, self.options, self.values or self.options, self.single, self.field)


@dataclass(frozen=True)
class Steps:
    """Numbers in rings, with the words for both ends beside them, if there are any."""

    points: Sequence[int]
    low: str = ""
    high: str = ""
    field: Field | None = None

    def strips(self, measure: Measure) -> list[Strip]:
        marks: list[tuple[float, float, Mark]] = []
        left, middle = measure.left, _POINT + 1
        points = [str(point) for point in self.points]
        if self.low:
            line = set_lines(self.low, BODY, measure.width / 3, Tag("P", measure.tag))[0]
            marks.append((left, middle - BODY.leading / 2 + BODY.baseline, line))
            left += line.width + 10
        group = _Group(measure, points, points, True, self.field, _POINT)
        below = middle + (_POINT if self.field else -CAPTION.leading / 2) + CAPTION.baseline
        for place, point in enumerate(points):
            line = set_lines(point, CAPTION, measure.width, group.words[place])[0]
            marks.append((left, middle - _POINT, group.mark(place)))
            marks.append((left + _POINT - line.width / 2, below, line))
            left += 2 * _POINT + 9
        if self.high:
            line = set_lines(self.high, BODY, measure.width / 3, Tag("P", measure.tag))[0]
            marks.append((left + 1, middle - BODY.leading / 2 + BODY.baseline, line))
        return [Strip(2 * _POINT + (4 if self.field is None else 4 + CAPTION.leading), marks)]


@dataclass(frozen=True)
class Beside:
    """Questions side by side, with the room for their answers at one height."""

    questions: Sequence[Asked]

    def strips(self, measure: Measure) -> list[Strip]:
        width = (measure.width - (len(self.questions) - 1) * INDENT) / len(self.questions)
        places = [measure.column(place * (width + INDENT), width) for place in range(len(self.questions))]
        parts = [question.parts(place) for question, place in zip(self.questions, places, strict=True)]
        words, rooms = ([in_one(one) for one in side] for side in zip(*parts, strict=True))
        top = max(strip.height for strip in words)
        marks = [mark for strip in words for mark in strip.marks]
        marks += [(right, down + top, mark) for strip in rooms for right, down, mark in strip.marks]
        return [Strip(top + max(strip.height for strip in rooms), marks, before=_BEFORE, after=_BEFORE)]


@dataclass(frozen=True)
class Together:
    """Blocks on one page, if they are not higher than `most` points."""

    blocks: Sequence[Block]
    most: float = inf

    def strips(self, measure: Measure) -> list[Strip]:
        strips = [strip for block in self.blocks for strip in block.strips(measure)]
        if sum(strip.height + strip.after for strip in strips) <= self.most:
            for strip in strips[:-1]:
                strip.holds = True
        return strips


@dataclass(frozen=True)
class FormHead:
    """What the form is, and at the right its own code, in letters and for a scanner; without a code the title alone."""

    title: str
    words: Sequence[str]
    code: str = ""
    code_label: str = ""

    def strips(self, measure: Measure) -> list[Strip]:
        inner = replace(measure, width=measure.width - _CODE - 2 * INDENT) if self.code else measure
        tag = heading("H1", measure.tag, self.title)
        strips = text_strips(self.title, TITLE, inner, after=HALF_LINE, tag=tag)
        for words in self.words:
            strips += text_strips(words, BODY, inner)
        whole = in_one(strips)
        whole.after = _BEFORE
        if self.code:
            left = measure.left + measure.width - _CODE
            whole.marks.append((left, 0, SquareCode(self.code, _CODE, f"{self.code_label} {self.code}").mark(measure)))
            line = set_lines(f"{self.code_label} {self.code}", CLAUSE, 2 * _CODE, Tag("P", measure.tag))[0]
            whole.marks.append((measure.left + measure.width - line.width, _CODE + CLAUSE.leading, line))
            whole.height = max(whole.height, _CODE + 2 * CLAUSE.leading)
        return [whole]


@dataclass(frozen=True)
class HiddenField:
    """What a form that is filled in tells of itself when it comes back."""

    name: str
    text: str

    def strips(self, measure: Measure) -> list[Strip]:
        return [Strip(0, [(0, 0, _Hidden(self.name, self.text, Tag("Form", measure.tag)))])]


class _Group:
    """Boxes or rings that belong to one question, each with its words.

    On the screen an option is a field and its words; on paper an item of a list, whose label is the box.
    """

    def __init__(
        self,
        measure: Measure,
        options: Sequence[str],
        values: Sequence[str],
        single: bool,
        field: Field | None,
        radius: float = _SIDE / 2,
    ) -> None:
        self.options, self.values, self.single, self.field, self.radius = options, values, single, field, radius
        self.boxes: dict[int, Box] = {}
        if field is None:
            whole = Tag("L", measure.tag, attributes=CIRCLED if single else BOXED)
            items = [Tag("LI", whole) for _ in options]
            self.signs = [Tag("Lbl", item, actual=_EMPTY_RING if single else _EMPTY_BOX) for item in items]
            self.words = [Tag("LBody", item) for item in items]
        else:
            whole = Tag("Div", measure.tag)
            items = [Tag("P", whole) for _ in options]
            self.signs = [Tag("Form", item) for item in items]
            self.words = [Tag("Span", item) for item in items]

    def mark(self, place: int) -> "_Tick":
        return _Tick(self, place)

    def fill_in(self, canvas: PaperCanvas, place: int, box: Box) -> None:
        """Put the field for this option on its page; rings when the last of them is known."""
        if self.field is None:
            return
        if not self.single:
            canvas.put(canvas.fields.tick(box, self.field, place, self.values[place]), self.signs[place])
            return
        self.boxes[place] = box
        if len(self.boxes) == len(self.options):
            boxes = [self.boxes[number] for number in range(len(self.options))]
            rings = canvas.fields.rings(boxes, self.field, self.values, self.options)
            for widget, tag in zip(rings, self.signs, strict=True):
                canvas.put(widget, tag)


@dataclass(frozen=True)
class _Tick:
    """One box or ring, right of and below its point."""

    group: _Group
    place: int

    @property
    def tag(self) -> Tag | None:
        """On the screen the field is what is read, and the box only drawn."""
        return self.group.signs[self.place] if self.group.field is None else None

    @property
    def width(self) -> float:
        return 2 * self.group.radius

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        side = self.width
        if self.group.single:
            Ring(self.group.radius, LINE_STRONG).draw(canvas, x + side / 2, y - side / 2)
        else:
            Frame(side, side, LINE_STRONG).draw(canvas, x, y)
        self.group.fill_in(canvas, self.place, (x, y - side, x + side, y))


@dataclass(frozen=True)
class _Hidden:
    name: str
    text: str
    form: Tag
    tag = None
    width = 0

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        del x, y
        canvas.put(canvas.fields.hidden(Field(self.name, canvas.title), self.text), self.form)


@dataclass(frozen=True)
class _Typing:
    width: float
    height: float
    lines: int
    field: Field
    form: Tag
    tag = None

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        Frame(self.width, self.height, LINE_STRONG, FIELD, 0.5).draw(canvas, x, y)
        box = (x + 1, y - self.height + 1, x + self.width - 1, y - 1)
        canvas.put(canvas.fields.line(box, self.field, self.lines, self.form.backwards), self.form)


@dataclass(frozen=True)
class _Choosing:
    width: float
    height: float
    options: Sequence[str]
    field: Field
    form: Tag
    tag = None

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        Frame(self.width, self.height, LINE_STRONG, FIELD, 0.5).draw(canvas, x, y)
        box = (x + 1, y - self.height + 1, x + self.width - 1, y - 1)
        canvas.put(canvas.fields.chooser(box, self.field, self.options), self.form)


def _rows(options: Sequence[str], width: float, tags: Sequence[Tag]) -> list[list[tuple[int, float, list[Line]]]]:
    """The options in lines of this width: for each its number, how far right it stands, and its words."""
    rows: list[list[tuple[int, float, list[Line]]]] = [[]]
    left = 0.0
    for place, option in enumerate(options):
        lines = set_lines(option, BODY, width - _SIDE - _TO_TEXT, tags[place])
        needed = _SIDE + _TO_TEXT + max(line.width for line in lines)
        if rows[-1] and left + needed > width:
            rows.append([])
            left = 0.0
        rows[-1].append((place, left, lines))
        left += needed + _APART
    return rows

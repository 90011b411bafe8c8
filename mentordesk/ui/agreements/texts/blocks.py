"""How each kind of line looks in the editor, and what the blocks of a document say."""

from collections.abc import Iterator
from string import Formatter

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
    QTextListFormat,
)

from mentordesk.ui.agreements.texts.chips import FIELD, SIGN, WHEN, Chip, chip_format, chip_of
from mentordesk.ui.agreements.texts.lines import BULLET, HEADING, MORE, PIECE, ROOM, ROW, STEP, TABLE, TICK, TITLE, Line

_KIND = int(QTextFormat.Property.UserProperty) + 10
_ABOVE = {TITLE: 0, HEADING: 14, MORE: 6}
_LARGER = {TITLE: 2, HEADING: 1}
_LISTED = {
    BULLET: QTextListFormat.Style.ListDisc,
    STEP: QTextListFormat.Style.ListDecimal,
    TICK: QTextListFormat.Style.ListDisc,
}
_IN_ROWS = (ROW, TABLE)
STARTS = (HEADING, MORE)
"""What a clause begins with."""


def kind_of(block: QTextBlock) -> str:
    """What a block is; the first one is the title, and no other."""
    if block.blockNumber() == 0:
        return TITLE
    kind = str(block.blockFormat().property(_KIND) or "text")
    return "text" if kind == TITLE else kind


def give(cursor: QTextCursor, kind: str) -> None:
    """Let the block at the cursor be of a kind."""
    block = cursor.block()
    if (listed := block.textList()) is not None:
        listed.remove(block)
    shape = QTextBlockFormat()
    shape.setProperty(_KIND, kind)
    shape.setTopMargin(_ABOVE.get(kind, 4))
    shape.setIndent(1 if kind in _IN_ROWS else 0)
    if kind == TICK:
        shape.setMarker(QTextBlockFormat.MarkerType.Unchecked)
    cursor.setBlockFormat(shape)
    _dress(cursor, kind)
    if kind in _LISTED:
        above = block.previous()
        going_on = above.textList() if above.isValid() and kind_of(above) == kind else None
        if going_on is not None:
            going_on.add(block)
        else:
            cursor.createList(_LISTED[kind])


def _dress(cursor: QTextCursor, kind: str) -> None:
    """All letters of the block look as its kind does, those still to be typed, too."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold if kind in _LARGER else QFont.Weight.Normal)
    look.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER.get(kind, 0))
    whole = QTextCursor(cursor)
    whole.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    whole.mergeCharFormat(look)
    whole.mergeBlockCharFormat(look)


def write(cursor: QTextCursor, line: Line) -> None:
    """Write a line into the empty block at the cursor."""
    give(cursor, line.kind)
    letters = cursor.blockCharFormat()
    if line.kind == MORE or line.when:
        cursor.insertText(SIGN, chip_format(Chip(WHEN, " ".join(line.when))))
    if line.kind in (ROOM, PIECE):
        cursor.insertText(SIGN, chip_format(Chip(line.kind, line.text)))
        return
    insert(cursor, line.text, letters)


def insert(cursor: QTextCursor, text: str, letters: QTextCharFormat) -> None:
    """Put text with fields in braces in at the cursor."""
    for said, name, *_ in Formatter().parse(text):
        if said:
            cursor.insertText(said.replace("\n", "\u2028"), letters)
        if name is not None:
            cursor.insertText(SIGN, chip_format(Chip(FIELD, name)))


def read(block: QTextBlock) -> Line:
    """The line that a block is."""
    kind, chips = kind_of(block), list(_chips(block))
    if kind in (ROOM, PIECE):
        return Line(kind, next((chip.value for chip in chips if chip.sort == kind), ""))
    text = "".join(map(said_by, fragments(block)))
    if kind not in STARTS:
        return Line(kind, text)
    when = next((chip.value for chip in chips if chip.sort == WHEN), "")
    return Line(HEADING if text.strip() else MORE, text, tuple(when.split()))


def is_part(block: QTextBlock) -> bool:
    """Whether it says anything; a line that went on with a clause is nothing without its chip."""
    return kind_of(block) not in STARTS or bool(block.text().strip())


def said_by(fragment: QTextFragment) -> str:
    """What a fragment says, a field in braces."""
    chip = chip_of(fragment.charFormat())
    if chip is None:
        text = fragment.text().replace(SIGN, "").replace("\u2028", "\n")
        return text.replace("{", "{{").replace("}", "}}")
    return f"{{{chip.value}}}" * fragment.length() if chip.sort == FIELD else ""


def _chips(block: QTextBlock) -> Iterator[Chip]:
    found = (chip_of(one.charFormat()) for one in fragments(block))
    return (chip for chip in found if chip is not None)


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The stretches of one format that a block is made of."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1

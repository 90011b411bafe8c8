"""Puts Markdown on a page in the program's own letters, colours and measures, for the screen and for paper."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from mentordesk.ui.appearance.fonts import window_font
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

_LINE = 140  # per cent of the letters' height
_TITLE, _SECTION = 1, 2  # levels of headings


def typeset(document: QTextDocument, tokens: Tokens, sizes: Sizes) -> None:
    """Give a document that was read from Markdown its look; keys, which stand in it as code, look like keys."""
    document.setDefaultFont(window_font(sizes.body))
    document.setIndentWidth(sizes.px(20))
    cursor = QTextCursor(document)
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(_around(block, level, sizes))
        for start, end, read in _fragments(block):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_letters(read, level, tokens, sizes))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """The stretches of letters that were read alike; as a list, because they move while they are set."""
    found, at = [], block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        found.append((fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()))
        at += 1
    return found


def _around(block: QTextBlock, level: int, sizes: Sizes) -> QTextBlockFormat:
    """The room around a paragraph, a line of a list or a heading."""
    inside = block.textList() is not None and block.next().textList() is not None
    above, below = {_TITLE: (0, 8), _SECTION: (12, 4)}.get(level, (0, 4 if inside else 10))
    made = QTextBlockFormat()
    made.setTopMargin(sizes.px(above))
    made.setBottomMargin(sizes.px(below))
    made.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def _letters(read: QTextCharFormat, level: int, tokens: Tokens, sizes: Sizes) -> QTextCharFormat:
    font = window_font({_TITLE: sizes.title, _SECTION: sizes.section}.get(level, sizes.body))
    if level or read.fontWeight() > QFont.Weight.Medium:
        font.setWeight(QFont.Weight.DemiBold)
    made = QTextCharFormat()
    made.setForeground(QColor(tokens.ink))
    if read.fontFixedPitch():
        font.setWeight(QFont.Weight.DemiBold)
        made.setBackground(QColor(tokens.sunken))
    if read.anchorHref():
        made.setAnchor(True)
        made.setAnchorHref(read.anchorHref())
        made.setForeground(QColor(tokens.link))
        font.setUnderline(True)
    made.setFont(font)
    return made

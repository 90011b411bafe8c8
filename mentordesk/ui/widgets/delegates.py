"""Cells that are painted: a pair as two threads, a score as a bar, a status as a chip.

Each takes what it paints from a role of the row model; the text of the cell says the same in words, for copying, for
sorting and for screen readers.
"""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens
from mentordesk.ui.widgets.bars import THICK, group_colour, paint_bar
from mentordesk.ui.widgets.labels import ICONS, LETTERS, ChipKind
from mentordesk.ui.widgets.rows import PairRole, SegmentsRole, StatusRole
from mentordesk.ui.widgets.threads import paint_ends, paint_loose_thread, paint_threads

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SIDE = 8  # pixels at 100 %: the room between a cell's edge and what it shows


@dataclass(frozen=True)
class PairCell:
    """What a pair cell shows. `mark` is an icon between the two; without one the threads meet there.

    Without a mentor, `nobody` stands in that place.
    """

    adept: str
    mentor: str = ""
    mark: str = ""
    nobody: str = ""


@dataclass(frozen=True)
class Segments:
    """The points of each group of criteria, out of `top`; None when there is no score."""

    points: tuple[float, ...]
    top: float = 100


class PairDelegate(QStyledItemDelegate):
    """A pair: the adept left, the mentor right, two threads between. Takes a PairCell from the pair role.

    A name that is too long for one line has two where the row is high enough.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        room = _ground(painter, option, self._appearance)
        cell = index.data(PairRole)
        if not isinstance(cell, PairCell):
            return
        middle = self._middle(room)
        self._paint_person(painter, option.font, QRect(room.topLeft(), middle.bottomLeft()), "adept", cell.adept)
        right = QRect(middle.topRight(), room.bottomRight())
        if cell.mentor:
            self._paint_person(painter, option.font, right, "mentor", cell.mentor)
        else:
            _paint_words(painter, option.font, right, cell.nobody, self._appearance.tokens.warn)
        self._paint_between(painter, middle, cell)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell, sizes = index.data(PairRole), self._appearance.sizes
        words = (cell.adept, cell.mentor or cell.nobody) if isinstance(cell, PairCell) else ()
        longest = max((option.fontMetrics.horizontalAdvance(text) for text in words), default=0)
        return QSize(2 * (longest + sizes.px(30)) + sizes.px(80), sizes.row)

    def cuts(self, cell: PairCell, font: QFont, width: int) -> bool:
        """Whether a name is too long for one line of a cell so wide, in pixels."""
        room = QRect(0, 0, width - 2 * self._appearance.sizes.px(_SIDE), 1)
        place = self._beside_badge(QRect(room.topLeft(), self._middle(room).bottomLeft()))
        return any(QFontMetrics(font).horizontalAdvance(name) > place.width() for name in (cell.adept, cell.mentor))

    def _middle(self, room: QRect) -> QRect:
        sizes = self._appearance.sizes
        width = min(max(room.width() // 6, sizes.px(40)), sizes.px(96))
        return QRect(room.center().x() - width // 2, room.top(), width, room.height())

    def _paint_person(self, painter: QPainter, font: QFont, room: QRect, kind: ChipKind, name: str) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        badge = QRect(room.left(), 0, sizes.px(18), sizes.px(18))
        badge.moveTop(room.center().y() - badge.height() // 2)
        _paint_ground_of_chip(painter, badge, kind, tokens, sizes.px(5))
        painter.setFont(_weighted(font, QFont.Weight.DemiBold, sizes.caption))
        painter.setPen(QColor(_ink_of(tokens, kind)))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, LETTERS[kind])
        _paint_name(painter, font, self._beside_badge(room), name, _ink_of(tokens, kind))

    def _beside_badge(self, room: QRect) -> QRect:
        px = self._appearance.sizes.px
        return room.adjusted(px(18 + 8), 0, -px(6), 0)

    def _paint_between(self, painter: QPainter, room: QRect, cell: PairCell) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        inside, width = QRectF(room.adjusted(sizes.px(4), 0, -sizes.px(8), 0)), sizes.px(2)
        gap = sizes.icon + sizes.px(8) if cell.mark else 0
        if not cell.mentor:
            paint_loose_thread(painter, inside, gap, tokens, width)
        elif cell.mark:
            paint_ends(painter, inside, gap, tokens, width)
        else:
            paint_threads(painter, inside, tokens, width)
        if cell.mark:
            mark = QRect(0, 0, sizes.icon, sizes.icon)
            mark.moveCenter(inside.center().toPoint())
            colour = tokens.warn if cell.mark == "triangle-alert" else tokens.ink2
            icon(cell.mark, colour).paint(painter, mark)


class ScoreBarDelegate(QStyledItemDelegate):
    """A number and its bar in segments. Takes Segments, or None, from the segments role."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        room = _ground(painter, option, self._appearance)
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        selected = option.state & QStyle.StateFlag.State_Selected
        number = QRect(room.left(), room.top(), sizes.px(30), room.height())
        font = _weighted(option.font, QFont.Weight.DemiBold)
        _paint_words(painter, font, number, str(index.data() or "–"), tokens.selInk if selected else tokens.ink)
        bar = QRect(number.right() + sizes.px(6), 0, room.right() - number.right() - sizes.px(6), sizes.px(THICK))
        bar.moveTop(room.center().y() - bar.height() // 2)
        segments = index.data(SegmentsRole)
        shares = [value / segments.top for value in segments.points] if isinstance(segments, Segments) else []
        colours = [group_colour(tokens, group) for group in range(len(shares))]
        paint_bar(painter, QRectF(bar), shares, colours, tokens.sunken)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._appearance.sizes.px(120), self._appearance.sizes.row)


class StatusDelegate(QStyledItemDelegate):
    """A word with icon on a soft ground. Takes the kind of chip from the status role; no kind is a plain word."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        room = _ground(painter, option, self._appearance)
        text, kind = str(index.data() or ""), _kind(index)
        if text:
            paint_chip(painter, option.font, room, text, kind, self._appearance)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        sizes = self._appearance.sizes
        width = chip_width(option.font, str(index.data() or ""), _kind(index), sizes)
        return QSize(width + sizes.px(16), sizes.row)


class WarningDelegate(StatusDelegate):
    """A chip only where something is out of order, and plain text elsewhere: where the status role says nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(StatusRole) is None:
            QStyledItemDelegate.paint(self, painter, option, index)
        else:
            super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(StatusRole) is None:
            return QStyledItemDelegate.sizeHint(self, option, index)
        return super().sizeHint(option, index)


def paint_chip(painter: QPainter, font: QFont, room: QRect, text: str, kind: ChipKind, appearance: Appearance) -> None:
    """A chip at the left and at mid height of `room`, at most as wide as it."""
    sizes, tokens = appearance.sizes, appearance.tokens
    small = _weighted(font, QFont.Weight.DemiBold, sizes.caption)
    chip = QRect(room.left(), 0, min(chip_width(font, text, kind, sizes), room.width()), sizes.px(20))
    chip.moveTop(room.top() + (room.height() - chip.height() + 1) // 2)
    _paint_ground_of_chip(painter, chip, kind, tokens, sizes.chip_radius)
    words = chip.adjusted(sizes.px(9), 0, -sizes.px(8), 0)
    if kind in ICONS or kind in LETTERS:
        mark = QRect(words.left() - sizes.px(1), chip.center().y() - sizes.px(6), sizes.px(13), sizes.px(13))
        painter.setFont(small)
        _paint_mark(painter, mark, kind, _ink_of(tokens, kind))
        words.setLeft(mark.right() + sizes.px(4))
    _paint_words(painter, small, words, text, _ink_of(tokens, kind))


def chip_width(font: QFont, text: str, kind: ChipKind, sizes: Sizes) -> int:
    """How wide the chip is when there is room; `font` is the one around it."""
    small = _weighted(font, QFont.Weight.DemiBold, sizes.caption)
    mark = sizes.px(16) if kind in ICONS or kind in LETTERS else 0
    return QFontMetrics(small).horizontalAdvance(text) + mark + sizes.px(20)


def _paint_mark(painter: QPainter, room: QRect, kind: ChipKind, ink: str) -> None:
    if kind in ICONS:
        icon(ICONS[kind], ink).paint(painter, room)
        return
    painter.setPen(QColor(ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, LETTERS[kind])


def _ground(painter: QPainter, option: QStyleOptionViewItem, appearance: Appearance) -> QRect:
    """Paint the row's own ground, so that selection and hover look as in every cell; the room inside it."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
    side = appearance.sizes.px(_SIDE)
    return option.rect.adjusted(side, 0, -side, 0)


def _kind(index: Index) -> ChipKind:
    return cast("ChipKind", index.data(StatusRole) or "neutral")


def _paint_words(painter: QPainter, font: QFont, room: QRect, text: str, colour: str) -> None:
    """One line of text that ends in an ellipsis where the room ends."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


def _paint_name(painter: QPainter, font: QFont, room: QRect, name: str, colour: str) -> None:
    """A name in one line, or in two that are as even as can be where one is too short and there is room."""
    metrics = QFontMetrics(font)
    words, height = name.split(), metrics.lineSpacing()
    if metrics.horizontalAdvance(name) <= room.width() or len(words) < 2 or room.height() < 2 * height:
        _paint_words(painter, font, room, name, colour)
        return
    breaks = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    lines = min(breaks, key=lambda lines: max(map(metrics.horizontalAdvance, lines)))
    top = room.top() + (room.height() - 2 * height) // 2
    for place, line in enumerate(lines):
        _paint_words(painter, font, QRect(room.left(), top + place * height, room.width(), height), line, colour)


def _paint_ground_of_chip(painter: QPainter, room: QRect, kind: ChipKind, tokens: Tokens, radius: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(_ink_of(tokens, kind)), 1) if tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.sunken if kind == "neutral" else getattr(tokens, f"{kind}Soft")))
    edge = 0.5 if tokens.outlined else 0  # a line of one pixel is sharp only in the middle of its pixels
    painter.drawRoundedRect(QRectF(room).adjusted(edge, edge, -edge, -edge), radius, radius)
    painter.restore()


def _ink_of(tokens: Tokens, kind: ChipKind) -> str:
    special = {"neutral": tokens.ink2, "accent": tokens.accentSoftInk}
    return special[kind] if kind in special else str(getattr(tokens, f"{kind}Ink"))


def _weighted(font: QFont, weight: QFont.Weight, pixels: int = 0) -> QFont:
    made = QFont(font)
    made.setWeight(weight)
    if pixels:
        made.setPixelSize(pixels)
    return made

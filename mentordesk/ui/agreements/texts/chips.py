"""Chips: what stands in a text and is no letter of it. Each is one sign to the cursor, and so is never half there."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from mentordesk.ui.appearance.appearance import Appearance

FIELD, WHEN, ROOM, PIECE = "field", "when", "room", "piece"
SIGN = "\ufffc"
_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1
_SORT = int(QTextFormat.Property.UserProperty) + 1
_VALUE = _SORT + 1
_SIDE, _GAP = 6, 2  # pixels at 100 %, left and right: of the words, and of the chip


class Chip(NamedTuple):
    """What a chip stands for: a field's name, a clause's conditions (parted by spaces), a count of lines, a piece."""

    sort: str
    value: str


def chip_format(chip: Chip) -> QTextCharFormat:
    """The format of the sign that stands for a chip."""
    found = QTextCharFormat()
    found.setObjectType(_TYPE)
    found.setProperty(_SORT, chip.sort)
    found.setProperty(_VALUE, chip.value)
    found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return found


def chip_of(format_: QTextFormat) -> Chip | None:
    """The chip that a sign's format tells of."""
    if format_.objectType() != _TYPE:
        return None
    value = format_.property(_VALUE)
    return Chip(str(format_.property(_SORT)), value if isinstance(value, str) else "")  # Qt gives [] for empty text


class ChipPainter(QPyTextObject):
    """Draws the chips of a document; `say` gives their words."""

    def __init__(self, appearance: Appearance, say: Callable[[Chip], str], parent: QObject) -> None:
        super().__init__(parent)
        self._appearance, self._say = appearance, say

    def watch(self, document: QTextDocument) -> None:
        """Draw the chips of this document."""
        document.documentLayout().registerHandler(_TYPE, self)

    def intrinsicSize(self, document: QTextDocument, place: int, format_: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(document.defaultFont())
        wanted = metrics.horizontalAdvance(self._words(format_)) + 2 * (self._side + self._gap)
        room = document.textWidth() - 2 * document.documentMargin()
        return QSizeF(min(wanted, room) if room > 0 else wanted, metrics.height())

    def drawObject(
        self, painter: QPainter, room: QRectF | QRect, document: QTextDocument, place: int, format_: QTextFormat
    ) -> None:
        tokens, chip = self._appearance.tokens, chip_of(format_)
        is_field = chip is not None and chip.sort == FIELD
        ground, ink = (tokens.accentSoft, tokens.accentSoftInk) if is_field else (tokens.infoSoft, tokens.infoInk)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        room, radius = QRectF(room), room.height() / 3
        painter.drawRoundedRect(room.adjusted(self._gap, 0, -self._gap, 0), radius, radius)
        painter.setPen(QColor(ink))
        painter.setFont(document.defaultFont())
        inside = room.width() - 2 * (self._side + self._gap) + 1  # a fraction of a pixel cuts no word
        words = QFontMetricsF(document.defaultFont()).elidedText(
            self._words(format_), Qt.TextElideMode.ElideRight, inside
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    @property
    def _side(self) -> int:
        return self._appearance.sizes.px(_SIDE)

    @property
    def _gap(self) -> int:
        return self._appearance.sizes.px(_GAP)

    def _words(self, format_: QTextFormat) -> str:
        chip = chip_of(format_)
        return self._say(chip) if chip is not None else ""

"""A card of the board: who, on two lines where the column is narrow, and under it mean and rank."""

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.appearance.appearance import Appearance

_AROUND = 6  # pixels at 100 %


class CardDelegate(QStyledItemDelegate):
    """Paints a card's text: a name that has no room is broken once, what still is too long is cut off."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        gap, metrics = self._appearance.sizes.px(_AROUND), QFontMetrics(option.font)
        view = cast(QListView, option.widget)
        who, _, _ = str(index.data()).partition("\n")
        lines = len(broken(metrics, who, self._room(view)))
        height = lines * metrics.height() + QFontMetrics(self._small(option.font)).height() + 2 * gap
        return QSize(2 * gap, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, gap = self._appearance.tokens, self._appearance.sizes.px(_AROUND)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sel if is_chosen else tokens.sunken))
        painter.drawRoundedRect(room, gap, gap)
        who, _, more = str(index.data()).partition("\n")
        top = room.adjusted(gap, gap // 2, -gap, 0)
        for line in broken(QFontMetrics(option.font), who, self._room(cast(QListView, option.widget))):
            self._line(painter, top, line, QFont(option.font), tokens.ink)
            top.setTop(top.top() + QFontMetrics(option.font).height())
        self._line(painter, top, more, self._small(option.font), tokens.ink2)
        painter.restore()

    def _room(self, view: QListView) -> int:
        """How wide a text is at most, beside the scroll bar, which comes and goes with the heights of the cards."""
        beside = view.verticalScrollBar().sizeHint().width() + 2 * view.spacing()
        return view.maximumViewportSize().width() - beside - 3 * self._appearance.sizes.px(_AROUND)

    def _line(self, painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)

    def _small(self, font: QFont) -> QFont:
        found = QFont(font)
        found.setPixelSize(self._appearance.sizes.caption)
        return found


def broken(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """The text on one line, or on two where it is wider than that; it is broken at the last space that helps."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    fitting = [place for place in spaces if metrics.horizontalAdvance(text[:place]) <= width]
    return [text[: fitting[-1]], text[fitting[-1] + 1 :]] if fitting else [text]

"""One thing that needs the coordinator, painted: how much it hurries, the cause, what is good to know, and a button."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHoverEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.today.sentences import KINDS, Item, level
from mentordesk.ui.widgets.delegates import chip_width, paint_chip
from mentordesk.ui.widgets.rows import RowRole

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_ENDLESS = 10_000


@dataclass(frozen=True)
class _Places:
    """Where the parts of a row lie, and how high it is."""

    chip: QRect
    cause: QRect
    detail: QRect
    button: QRect
    height: int


class AttentionDelegate(QStyledItemDelegate):
    """Paints an Item from the row role. `pressed` comes with the row whose button was clicked."""

    pressed = Signal(QModelIndex)

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance, self._view = appearance, view
        self._down: int | None = None
        self._hovered: int | None = None
        # The painted buttons look as this one does: the style sheet knows only real ones.
        self._pattern = QPushButton(view)
        self._pattern.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pattern.hide()

    def button_of(self, index: Index) -> QRect:
        """Where the button of a row is, in the view's coordinates."""
        return self._places(self._item(index), self._view.visualRect(cast("QModelIndex", index))).button

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._places(self._item(index), QRect(0, 0, width, 0)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = self._view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        item, tokens = self._item(index), self._appearance.tokens
        places = self._places(item, option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_chip(painter, self._view.font(), places.chip, item.level, item.kind, self._appearance)
        for font, room, text, colour in (
            (self._strong(), places.cause, item.cause, tokens.selInk if selected else tokens.ink),
            (self._small(), places.detail, item.detail, tokens.ink2),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(room, _WRAP, text)
        if index.row() + 1 < index.model().rowCount():
            bottom = option.rect.adjusted(0, option.rect.height() - self._appearance.sizes.line, 0, 0)
            painter.fillRect(bottom, QColor(tokens.line))
        painter.restore()
        self._paint_button(painter, places.button, item.button, index.row())

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """The mouse on the painted button; elsewhere in the row it selects."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            inside = self.button_of(index).contains(event.position().toPoint())
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._down = index.row() if inside else None
                self._view.update(cast("QModelIndex", index))
                return inside
            if event.type() == QEvent.Type.MouseButtonRelease:
                hit = inside and self._down == index.row()
                self._down = None
                self._view.update(cast("QModelIndex", index))
                if hit:
                    self.pressed.emit(index)
                return hit
        return super().editorEvent(event, model, option, index)

    def hover(self, event: QHoverEvent) -> None:
        """Light up the button that the mouse is on."""
        place = event.position().toPoint()
        index = self._view.indexAt(place)
        over = index.isValid() and event.type() != QEvent.Type.HoverLeave and self.button_of(index).contains(place)
        row = index.row() if over else None
        if row != self._hovered:
            self._hovered = row
            self._view.viewport().update()

    def _item(self, index: Index) -> Item:
        return cast("Item", index.data(RowRole))

    def _places(self, item: Item, row: QRect) -> _Places:
        sizes = self._appearance.sizes
        side, above, gap = sizes.px(8), sizes.px(10), sizes.px(12)
        button = self._button_size(item.button)
        chip = QRect(row.left() + side, row.top() + above, self._chip_column(), sizes.px(20))
        left, right = chip.right() + gap, row.right() - side - button.width()
        width = max(right - gap - left, sizes.px(80))
        cause = QRect(left, row.top() + above, width, self._height(self._strong(), item.cause, width))
        detail = QRect(left, cause.bottom() + 1, width, self._height(self._small(), item.detail, width))
        chip.moveTop(cause.top() + (QFontMetrics(self._strong()).height() - chip.height()) // 2)
        height = max(detail.bottom() + 1 - row.top() + above, side + button.height() + side) + sizes.line
        place = QRect(right, row.top() + side, button.width(), button.height())
        return _Places(chip, cause, detail, place, height)

    def _chip_column(self) -> int:
        """As wide as the widest level, so that all causes begin at the same place."""
        font, sizes = self._view.font(), self._appearance.sizes
        return max(chip_width(font, level(name), kind, sizes) for name, kind in KINDS.items())

    def _height(self, font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, _ENDLESS), _WRAP, text).height()

    def _strong(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._appearance.sizes.secondary)
        return font

    def _button_size(self, text: str) -> QSize:
        self._pattern.setText(text)
        return self._pattern.sizeHint()

    def _paint_button(self, painter: QPainter, room: QRect, text: str, row: int) -> None:
        option = QStyleOptionButton()
        self._pattern.setText(text)
        self._pattern.initStyleOption(option)
        option.rect = room
        option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Raised
        if row == self._hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        if row == self._down:
            option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Sunken
        painter.save()
        painter.setFont(self._pattern.font())
        self._pattern.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self._pattern)
        painter.restore()

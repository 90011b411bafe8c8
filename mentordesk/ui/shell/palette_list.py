"""The lines of the palette: headings and hits, each with its key at the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.hits import Hit

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Hits under the headings of their groups; a heading is a plain string and cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[str | Hit] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these, with a heading wherever the group changes."""
        self.beginResetModel()
        self._lines = []
        for before, hit in zip([None, *hits], hits, strict=False):
            if before is None or before.group != hit.group:
                self._lines.append(hit.group)
            self._lines.append(hit)
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit of a row; None for a heading and for a row that is not there."""
        line = self._lines[row] if 0 <= row < len(self._lines) else ""
        return line if isinstance(line, Hit) else None

    def next_hit(self, row: int, step: int) -> int:
        """The nearest row with a hit, `step` (1 or -1) away and on; the same row when there is none."""
        candidate = row + step
        while 0 <= candidate < len(self._lines):
            if isinstance(self._lines[candidate], Hit):
                return candidate
            candidate += step
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.hit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text if isinstance(line, Hit) else line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.text} {line.shortcut}".strip() if isinstance(line, Hit) else line
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Paints headings small, hits with their key at the right."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        sizes = self._appearance.sizes
        heading = not index.flags() & Qt.ItemFlag.ItemIsSelectable
        return QSize(0, sizes.px(28) if heading else sizes.control)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        hit = model.hit(index.row()) if isinstance(model, PaletteModel) else None
        painter.save()
        if hit is None:
            self._heading(painter, option, str(index.data()))
        else:
            self._hit(painter, option, hit)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = painter.font()
        font.setPixelSize(self._appearance.sizes.caption)
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.tokens.ink3))
        painter.drawText(self._room(option), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        tokens = self._appearance.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(tokens.sel))
        room, metrics = self._room(option), painter.fontMetrics()
        key_width = metrics.horizontalAdvance(hit.shortcut)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.selInk if selected else tokens.ink2))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, hit.shortcut)
        text_width = room.width() - key_width - self._appearance.sizes.gap
        text = metrics.elidedText(hit.text, Qt.TextElideMode.ElideRight, text_width)
        painter.setPen(QColor(tokens.selInk if selected else tokens.ink))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, text)

    def _room(self, option: QStyleOptionViewItem) -> QRect:
        side = self._appearance.sizes.px(12)
        return option.rect.adjusted(side, 0, -side, -self._appearance.sizes.px(2))

"""A line of the agenda, painted: a day, or a meeting with its time, its pair and how it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentordesk.core.meetings.rules import CANCELLED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.meetings.agenda_rows import Heading, MeetingLine, RowRole
from mentordesk.ui.meetings.sentences import both_names, hours, look, status_said

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_HOURS, _EDGE = 96, 3  # at 100 %: the room of the time, a thread at the edge


class AgendaDelegate(QStyledItemDelegate):
    """Takes a Heading or a MeetingLine from the row role."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        sizes = self._appearance.sizes
        heading = isinstance(index.data(RowRole), Heading)
        return QSize(sizes.px(200), sizes.px(34) if heading else sizes.row_two_lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(RowRole)
        if isinstance(line, Heading):
            self._paint_heading(painter, option, line)
        elif isinstance(line, MeetingLine):
            self._paint_meeting(painter, option, line)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        painter.fillRect(option.rect, QColor(tokens.sunken))
        room = option.rect.adjusted(sizes.px(12), 0, -sizes.px(12), 0)
        ink = tokens.accent if heading.is_today else tokens.ink2 if heading.empty else tokens.ink
        self._write(painter, self._font(option.font, strong=not heading.empty), ink, room, heading.text)

    def _paint_meeting(self, painter: QPainter, option: QStyleOptionViewItem, line: MeetingLine) -> None:
        sizes, tokens, row = self._appearance.sizes, self._appearance.tokens, line.row
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_threads(painter, option.rect)
        room = option.rect.adjusted(sizes.px(12), sizes.px(4), -sizes.px(12), -sizes.px(4))
        how = look(row, line.colliding)
        ink = tokens.ink2 if how.kind == "neutral" else str(getattr(tokens, f"{how.kind}Ink"))
        side = sizes.px(16)
        icon(how.icon, ink).paint(painter, QRect(room.left(), room.center().y() - side // 2, side, side))
        words = room.adjusted(side + sizes.px(10), 0, 0, 0)
        when = QRect(words.left(), words.top(), sizes.px(_HOURS), words.height())
        plain = tokens.selInk if chosen else tokens.ink
        self._write(painter, self._font(option.font, strong=True), plain, when, hours(row))
        names = QRect(when.right(), words.top(), words.right() - when.right(), words.height() // 2)
        font = self._font(option.font)
        font.setStrikeOut(row.status == CANCELLED)
        self._write(painter, font, plain, names, both_names(row))
        below = names.translated(0, names.height())
        second = tokens.selInk if chosen else tokens.ink2
        small = self._font(option.font, pixels=sizes.secondary)
        self._write(painter, small, second, below, self._facts(line))

    def _facts(self, line: MeetingLine) -> str:
        facts = [status_said(line.row.status)]
        if line.row.id in line.colliding:
            facts.append(self.tr("collision"))
        if line.row.place:
            facts.append(line.row.place)
        return " · ".join(facts)

    def _paint_threads(self, painter: QPainter, room: QRect) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        edge, inside = sizes.px(_EDGE), room.adjusted(0, sizes.px(3), 0, -sizes.px(3))
        painter.fillRect(QRect(inside.left(), inside.top(), edge, inside.height()), QColor(tokens.adept))
        painter.fillRect(QRect(inside.right() - edge + 1, inside.top(), edge, inside.height()), QColor(tokens.mentor))

    def _font(self, font: QFont, *, strong: bool = False, pixels: int = 0) -> QFont:
        made = QFont(font)
        if strong:
            made.setWeight(QFont.Weight.DemiBold)
        if pixels:
            made.setPixelSize(pixels)
        return made

    def _write(self, painter: QPainter, font: QFont, ink: str, room: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)

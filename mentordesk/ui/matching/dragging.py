"""An adept is dragged from the list to another mentor; S and a digit do the same by keys."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QDragMoveEvent, QDropEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.core.matching.model import Alternative, BoardRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.explaining import signed, whole
from mentordesk.ui.matching.functions import MatchingFunctions
from mentordesk.ui.matching.lists import MatchingLists
from mentordesk.ui.matching.models import BoardModel
from mentordesk.ui.widgets.tables import RecordTable

PERSON = "application/x-mentordesk-person"
_EDGE = 24  # pixels at 100 %: so near to the edge the list scrolls


class DropMark(QWidget):
    """The frame around the line that would take what is dragged, with what would come of it."""

    def __init__(self, appearance: Appearance, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._appearance = appearance
        self.text, self._possible = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, room: QRect, text: str, *, possible: bool) -> None:
        """Mark this line."""
        self.text, self._possible = text, possible
        self.setGeometry(room)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens.focus if self._possible else tokens.danger), sizes.ring))
        painter.drawRect(self.rect().adjusted(1, 1, -sizes.ring, -sizes.ring))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        words = painter.fontMetrics().boundingRect(self.text)
        label = QRect(0, 0, words.width() + sizes.px(24), words.height() + sizes.px(8))
        label.moveCenter(QPoint(self.width() - label.width() // 2 - sizes.px(12), self.height() // 2))
        room = self.rect().adjusted(sizes.ring, sizes.ring, -sizes.ring, -sizes.ring)
        painter.fillRect(room.adjusted(label.left() - sizes.px(12), 0, 0, 0), QColor(tokens.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.infoSoft if self._possible else tokens.dangerSoft))
        painter.drawRoundedRect(label, sizes.chip_radius, sizes.chip_radius)
        painter.setPen(QColor(tokens.infoInk if self._possible else tokens.dangerInk))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.text)


class PersonDrag(QObject):
    """Lets a line of the board be dragged to another line, whose mentor the adept then gets."""

    def __init__(
        self, functions: MatchingFunctions, lists: MatchingLists, appearance: Appearance, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._table: RecordTable = lists.table
        self._board: BoardModel = lists.board
        self._pressed: QPoint | None = None
        self._adept: UUID | None = None
        self._others: dict[UUID, Alternative] = {}
        self.mark = DropMark(appearance, self._table.viewport())
        self._table.viewport().setAcceptDrops(True)
        self._table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse and what is dragged over the lines; everything else is the table's own."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._follow_mouse(event)
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(PERSON):
            if kind == QEvent.Type.Drop:
                self._drop(event)
            elif isinstance(event, QDragMoveEvent):
                self._hover(event)
            if kind == QEvent.Type.DragEnter:
                event.acceptProposedAction()  # else no move is told of afterwards
            return True
        if kind == QEvent.Type.DragLeave:
            self.mark.hide()
        return super().eventFilter(watched, event)

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            self._pressed = place if plain and self._row_at(place) is not None else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._begin(self._pressed)
            return True
        return False

    def _begin(self, place: QPoint) -> None:
        row, self._pressed = self._row_at(place), None
        if row is None:
            return
        self.take(row.adept)
        held = QMimeData()
        held.setData(PERSON, row.adept.hex.encode())
        drag = QDrag(self._table)
        drag.setMimeData(held)
        drag.exec(Qt.DropAction.MoveAction)
        self.mark.hide()

    def take(self, adept: UUID) -> None:
        """Find out what each mentor would mean for the adept who is dragged."""
        self._adept, self._others = adept, {}
        self._functions.alternatives(adept, self._keep)

    def _keep(self, adept: UUID, found: Sequence[Alternative]) -> None:
        if adept == self._adept:
            self._others = {one.mentor: one for one in found}

    def _hover(self, event: QDragMoveEvent) -> None:
        place = event.position().toPoint()
        self._scroll(place)
        row, other = self._row_at(place), self._target(place)
        if row is None or other is None:
            self.mark.hide()
            event.ignore()
            return
        line, width = self._board.row_of(row.adept), self._table.viewport().width()
        room = QRect(0, self._table.rowViewportPosition(line), width, self._table.rowHeight(line))
        self.mark.show_at(room, self._words(other), possible=other.reason is None)
        if other.reason is None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> None:
        other = self._target(event.position().toPoint())
        self.mark.hide()
        if other is not None and other.reason is None and self._adept is not None:
            event.acceptProposedAction()
            self._functions.swap(self._adept, other.mentor)

    def _target(self, place: QPoint) -> Alternative | None:
        """What the mentor of the line here would mean; None for the adept's own, and where there is none."""
        row = self._row_at(place)
        return None if row is None or row.mentor is None else self._others.get(row.mentor)

    def _words(self, other: Alternative) -> str:
        if other.reason is not None:
            return self.tr("Not possible: {reason}").format(reason=self._functions.word(other.reason))
        score = whole(other.score / 100)
        return self.tr("{name} {score} · sum {sum}").format(name=other.name, score=score, sum=signed(other.gain))

    def _row_at(self, place: QPoint) -> BoardRow | None:
        index = self._table.indexAt(place)
        return self._board.shown[index.row()] if index.isValid() else None

    def _scroll(self, place: QPoint) -> None:
        edge, bar = self._appearance.sizes.px(_EDGE), self._table.verticalScrollBar()
        if place.y() < edge:
            bar.setValue(bar.value() - edge // 2)
        elif place.y() > self._table.viewport().height() - edge:
            bar.setValue(bar.value() + edge // 2)

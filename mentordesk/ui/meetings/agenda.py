"""Meetings as a list, day by day: the same as the month for those who read, listen or look for one week."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.agenda_delegate import AgendaDelegate
from mentordesk.ui.meetings.agenda_rows import Heading, Line, MeetingLine, RowRole
from mentordesk.ui.meetings.sentences import spoken
from mentordesk.ui.widgets.moments import long_day

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AgendaModel(QAbstractListModel):
    """Headings and meetings; only meetings can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown, from the top."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def place_of(self, meeting: UUID | None) -> int:
        """Where a meeting stands, -1 when it does not."""
        places = (place for place, line in enumerate(self._lines) if _meeting(line) == meeting)
        return next(places, -1) if meeting is not None else -1

    def place_of_day(self, day: dt.date) -> int:
        """Where a day's heading stands, or that of the next day with one; -1 after the last."""
        places = (place for place, line in enumerate(self._lines) if isinstance(line, Heading) and line.day >= day)
        return next(places, -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = index.isValid() and isinstance(self._lines[index.row()], MeetingLine)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if chosen else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _said(line)
        return line if role == RowRole else None


def _meeting(line: Line) -> UUID | None:
    return line.row.id if isinstance(line, MeetingLine) else None


def _said(line: Line) -> str:
    """A heading as it is shown; a meeting with its day, since a screen reader goes from meeting to meeting."""
    if isinstance(line, Heading):
        return line.text
    return f"{long_day(line.row.start.date())}, {spoken(line.row, line.colliding)}"


class AgendaView(QListView):
    """The list. `meeting_chosen` comes when another meeting is chosen, `opened` with Enter or a double click."""

    meeting_chosen = Signal(UUID)
    opened = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = AgendaModel(self)
        self._choosing = False
        self.setModel(self.lines)
        self.setItemDelegate(AgendaDelegate(appearance, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.activated.connect(self._open)
        appearance.changed.connect(self.scheduleDelayedItemsLayout)

    def choose(self, meeting: UUID | None, day: dt.date) -> None:
        """Mark this meeting, or go to the day where none is chosen."""
        place = self.lines.place_of(meeting)
        self._choosing = True
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))
            if not self.viewport().rect().contains(self.visualRect(self.lines.index(place))):
                self.scrollTo(self.lines.index(place), QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._choosing = False
        heading = self.lines.place_of_day(day)
        if heading >= 0 and place < 0:
            self.scrollTo(self.lines.index(heading), QAbstractItemView.ScrollHint.PositionAtTop)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        line = current.data(RowRole)
        if isinstance(line, MeetingLine) and not self._choosing:
            self.meeting_chosen.emit(line.row.id)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit()

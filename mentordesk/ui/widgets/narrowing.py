"""Where a table has little room, names come before what one seldom looks for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width
from mentordesk.ui.widgets.tables import RecordTable


class Narrowing(QObject):
    """Hides these columns of a table while it is narrower than `room`, in pixels at 100 %."""

    def __init__(self, appearance: Appearance, table: RecordTable, columns: Sequence[int], room: int) -> None:
        super().__init__(table)
        self._appearance, self._table, self._columns, self._room = appearance, table, columns, room
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the table shares its new width among the columns."""
        if watched is self._table and isinstance(event, QResizeEvent):
            narrow = effective_width(event.size().width(), self._appearance.sizes.zoom) < self._room
            for column in self._columns:
                self._table.setColumnHidden(column, narrow)
        return super().eventFilter(watched, event)

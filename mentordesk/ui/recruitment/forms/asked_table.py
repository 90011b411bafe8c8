"""The list of what is asked: the space bar takes something into the form or leaves it out, a drag moves a question."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.asked_rows import AskedModel
from mentordesk.ui.widgets.tables import RecordTable

_KIND, _ROOM_FOR_KIND = 1, 540
"""In a list narrower than this, in pixels at 100 %, the questions need the room; the editor tells the kind."""


class AskedTable(RecordTable):
    """Its order is that of the form, so no column sorts it."""

    def __init__(self, appearance: Appearance, model: AskedModel, parent: QWidget) -> None:
        super().__init__(appearance, model, parent)
        self._asked = model
        self.setSortingEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.spare((_KIND,), _ROOM_FOR_KIND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            row = self._asked.shown[index.row()]
            if not row.is_fixed:
                self._asked.switched.emit(row, not row.asked)
        else:
            super().keyPressEvent(event)

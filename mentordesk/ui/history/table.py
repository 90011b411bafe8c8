"""The list of steps, which leaves out who did them where there is little room: the detail says it too."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.history.models import STATE, WHO, Step
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.rows import RowModel
from mentordesk.ui.widgets.tables import RecordTable

_ROOM_FOR_ALL = 640  # pixels at 100 %


class StepTable(RecordTable):
    """Shows a model of steps."""

    def __init__(self, appearance: Appearance, model: RowModel[Step], parent: QWidget) -> None:
        super().__init__(appearance, model, parent)
        self._sizes_of = appearance
        self.setItemDelegateForColumn(STATE, StatusDelegate(appearance, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setColumnHidden(WHO, self.viewport().width() < self._sizes_of.sizes.px(_ROOM_FOR_ALL))
        super().resizeEvent(event)

"""What can be done in the calendar, with its words and keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon

from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.shell.keys import bind

_DRAWN_IN = "#000000"  # a button draws its icon in the colour of its words
_IDS = (
    *("calendar.today", "calendar.previous", "calendar.next", "calendar.month", "calendar.week", "calendar.agenda"),
    *("calendar.new", "calendar.open", "calendar.held", "calendar.missed", "calendar.cancelled", "calendar.move"),
    *("calendar.day_earlier", "calendar.day_later", "calendar.earlier", "calendar.later", "export", "new"),
)
_DRAWINGS = {
    "calendar.new": "calendar-plus",
    "calendar.held": "circle-check",
    "calendar.missed": "circle-alert",
    "calendar.cancelled": "ban",
    "export": "download",
}


class CalendarActions(QObject):
    """The actions by their ids in the keyboard map; the page ties them to what they do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all = {action_id: QAction(parent) for action_id in _IDS}
        self.plan, self.save, self.match = QAction(parent), QAction(parent), QAction(parent)
        self.plan.setIcon(QIcon(icon_path("calendar-plus", _DRAWN_IN)))
        self.save.setIcon(QIcon(icon_path("download", _DRAWN_IN)))
        for action_id, drawing in _DRAWINGS.items():
            self._all[action_id].setIcon(QIcon(icon_path(drawing, _DRAWN_IN)))
        self.retranslate()

    def __getitem__(self, action_id: str) -> QAction:
        return self._all[action_id]

    @property
    def everything(self) -> list[QAction]:
        """What menus and palette offer."""
        return list(self._all.values())

    @property
    def keyed(self) -> list[QAction]:
        """What works by a key of the calendar's own, in month and agenda."""
        return [action for action_id, action in self._all.items() if action_id.startswith("calendar.")]

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for action_id, action in self._all.items():
            bind(action, action_id)
        self._all["new"].setText(self._all["calendar.new"].text())
        self.match.setText(self.tr("Go to matching"))
        self._all["calendar.today"].setText(self.tr("Today"))

"""The small windows that stand open beside the work: notices, the keyboard map, about."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.notices import Notices


class SideWindows(QObject):
    """Opens each when its action is fired, and imports it then: the start goes without."""

    def __init__(
        self, appearance: Appearance, notices: Notices, actions: Mapping[str, QAction], window: QWidget
    ) -> None:
        super().__init__(window)
        self._appearance, self._notices, self._window = appearance, notices, window
        actions["notices"].triggered.connect(self._list_notices)
        actions["key_map"].triggered.connect(self._show_keys)
        actions["about"].triggered.connect(self._tell_about)
        actions["saved"].triggered.connect(self._reassure)

    @Slot()
    def _list_notices(self) -> None:
        from mentordesk.ui.shell.notice_list import NoticeList

        NoticeList(self._notices, self._window).show()

    @Slot()
    def _show_keys(self) -> None:
        from mentordesk.ui.shell.key_map import KeyMap

        KeyMap(self._appearance, self._window).show()

    @Slot()
    def _tell_about(self) -> None:
        from mentordesk.ui.shell.about import AboutBox

        AboutBox(self._window).open()

    @Slot()
    def _reassure(self) -> None:
        self._notices.tell(self.tr("Everything is saved. MentorDesk saves by itself."))

"""How large and how bare the window is: zoom and full screen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from mentordesk.ui.appearance.appearance import Appearance

_ZOOM_STEP = 10  # per cent


class View(QObject):
    """Does what the zoom keys and F11 ask for."""

    def __init__(self, appearance: Appearance, actions: Mapping[str, QAction], window: QMainWindow) -> None:
        super().__init__(window)
        self._appearance, self._window = appearance, window
        actions["zoom_in"].triggered.connect(self._larger)
        actions["zoom_out"].triggered.connect(self._smaller)
        actions["zoom_reset"].triggered.connect(self._normal)
        actions["full_screen"].triggered.connect(self._full_screen)

    @Slot()
    def _larger(self) -> None:
        self._appearance.zoom += _ZOOM_STEP

    @Slot()
    def _smaller(self) -> None:
        self._appearance.zoom -= _ZOOM_STEP

    @Slot()
    def _normal(self) -> None:
        self._appearance.zoom = 100

    @Slot(bool)
    def _full_screen(self, wanted: bool) -> None:
        full = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        self._window.setWindowState(state | full if wanted else state & ~full)

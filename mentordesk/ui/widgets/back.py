"""The button that leads back from what stands in the place of a list."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon


class BackButton(QPushButton):
    """«← Tilbake …»: quiet, so that it does not compete with what the panel is for."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("role", "quiet")
        appearance.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        self.setIcon(icon("arrow-left", self._appearance.tokens.link))

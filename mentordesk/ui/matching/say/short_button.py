"""A button in fewer words than its action has in menus: it stands beside what it is about."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget


class ShortButton(QPushButton):
    """Fires an action, and is allowed what the action is."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def say(self, text: str, spoken: str) -> None:
        """Show these words; a screen reader, which hears nothing of what stands around, says others."""
        self.setText(text)
        self.setAccessibleName(spoken)

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())

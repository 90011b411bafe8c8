"""Enter presses the button that has the focus, on pages as in dialogs."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = ~Qt.KeyboardModifier.KeypadModifier


class EnterKey(QObject):
    """Listens at each button from the first time it has the focus; Qt leaves the others the space bar only."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _KEYS:
            return False
        if event.modifiers() & _HELD or not isinstance(watched, QPushButton | QToolButton):
            return False
        watched.click()
        return True

    @Slot()
    def _follow(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton | QToolButton):
            focused.installEventFilter(self)

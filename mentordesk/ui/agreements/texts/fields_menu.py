"""The fields to choose from: letters lead to the one that begins with them, as in a list."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.core.kernel.folding import fold

_FORGET = 1500  # milliseconds without a letter, after which the next one begins anew
_MARKS = "«»"


class FieldsMenu(QMenu):
    """Qt leads by single marked letters alone, and there are sixty fields."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self._forget = QTimer(self, singleShot=True, interval=_FORGET)
        self._forget.timeout.connect(self._begin_anew)
        self.aboutToShow.connect(self._begin_anew)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters, and a space among them, search; everything else does what it does in every menu."""
        letter = event.text()
        searches = letter.isprintable() and (self._typed or not letter.isspace()) and bool(letter)
        if not searches or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        found = self._beginning(self._typed + letter) or self._beginning(letter)
        if found is not None:
            self._typed = self._typed + letter if self._beginning(self._typed + letter) else letter
            self.setActiveAction(found)
        self._forget.start()

    def _beginning(self, typed: str) -> QAction | None:
        begin = fold(typed.lstrip())
        return next((one for one in self.actions() if fold(one.text().strip(_MARKS)).startswith(begin)), None)

    def _begin_anew(self) -> None:
        self._typed = ""

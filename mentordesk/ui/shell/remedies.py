"""What can be done about something that was told: the buttons on notices and troubles."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget


@dataclass(frozen=True)
class Remedy:
    """A button's words, such as «Angre», and what it does."""

    text: str
    run: Callable[[], object]


class RemedyButton(QPushButton):
    """Offers one remedy. `role` is a role of the style sheet."""

    def __init__(self, remedy: Remedy, role: str, parent: QWidget) -> None:
        super().__init__(remedy.text.replace("&", "&&"), parent)
        self.setProperty("role", role)
        self._run = remedy.run
        self.clicked.connect(self._press)

    @Slot()
    def _press(self) -> None:
        self._run()

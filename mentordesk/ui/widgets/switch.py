"""Yes or no as one box that is ticked, with words beside it."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget


class SwitchEditor(QCheckBox):
    """True while it is ticked; it is done at once."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self._tell)

    def setAccessibleName(self, name: str) -> None:
        """The box is told with what it is about."""
        super().setAccessibleName(f"{name}: {self.text().replace('&&', '&')}" if self.text() else name)

    def read(self) -> Any:
        """Whether it is ticked."""
        return self.isChecked()

    def write(self, value: object) -> None:
        """Tick it, or not."""
        self.setChecked(bool(value))

    def typed(self) -> object:
        """The same, as JSON can hold it."""
        return self.isChecked()

    def retype(self, typed: object) -> None:
        """Let stand here what stood here before."""
        self.setChecked(typed is True)

    def setReadOnly(self, on: bool) -> None:
        """As the other editors have it."""
        self.setEnabled(not on)

    @Slot()
    def _tell(self) -> None:
        self.done.emit()

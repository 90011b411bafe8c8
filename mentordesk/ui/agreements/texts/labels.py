"""The words that a paper puts around its text: what stands over signatures, beside facts, at the foot of a page."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from mentordesk.ui.widgets.editors import LineEditor
from mentordesk.ui.widgets.labels import PlainLabel


class LabelsForm(QWidget):
    """A row for each word: how it is usually said, and how it is said here. `edited`: a person has changed one."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[str, LineEditor] = {}

    def show_labels(self, usual: Mapping[str, str], said: Mapping[str, str]) -> None:
        """Show these; `usual` names the rows."""
        if list(self._fields) != list(usual):
            self._make(usual)
        for key, field in self._fields.items():
            field.write(said.get(key, usual[key]))

    @property
    def labels(self) -> dict[str, str]:
        """What stands here."""
        return {key: str(field.read()) for key, field in self._fields.items()}

    def _make(self, usual: Mapping[str, str]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = {}
        for key, words in usual.items():
            field = self._fields[key] = LineEditor(self)
            field.setAccessibleName(words)
            field.textEdited.connect(self._tell)
            self._form.addRow(PlainLabel(words, "secondary", self, wrap=True), field)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()

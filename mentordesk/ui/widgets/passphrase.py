"""A row for a passphrase: hidden letters that can be shown, and under it what is wrong."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel


class PassphraseField(QWidget):
    """Words above, the field with its «Show» button, and the error. `entered` comes with Enter."""

    entered = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._error = PlainLabel("", "field", self), MarkedLabel("", "error", self, mark="circle-alert")
        self._field, self._show = QLineEdit(self), QPushButton(self)
        self._error.setWordWrap(True)
        self._error.hide()
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._field.returnPressed.connect(self.entered)
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.toggled.connect(self._reveal)
        self._lay_out()
        self.set_label(label)
        self._reveal()

    @property
    def passphrase(self) -> str:
        """What was typed, spaces included: they count."""
        return self._field.text()

    def offer(self, passphrase: str) -> None:
        """Write a passphrase that was made for the person, and show its letters: it is to be written down."""
        self._field.setText(passphrase)
        self._show.setChecked(True)
        self.set_error("")

    def clear(self) -> None:
        """Empty the field and hide its letters again."""
        self._field.clear()
        self._show.setChecked(False)
        self.set_error("")

    def set_label(self, text: str) -> None:
        """The words above the field, which a screen reader says too; the button takes the language of the moment."""
        self._label.setText(text)
        self._field.setAccessibleName(text)
        self._show.setText(self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show the letters: {field}").format(field=text))

    def set_error(self, text: str) -> None:
        """Say what is wrong; empty takes it back."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        self._field.setProperty("error", bool(text))
        restyle(self._field)

    def select(self) -> None:
        """Go into the field with everything marked, so that the next letters replace it."""
        self._field.setFocus()
        self._field.selectAll()

    @Slot()
    def _reveal(self) -> None:
        mode = QLineEdit.EchoMode
        self._field.setEchoMode(mode.Normal if self._show.isChecked() else mode.Password)

    def _lay_out(self) -> None:
        self._label.setBuddy(self._field)
        self.setFocusProxy(self._field)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self._error)

"""The field for the words of the recovery sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk.core.store.keys.recovery import COUNT
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel

_LINES = 4


class _Words(QPlainTextEdit):
    """Enter is for the page, since words are parted by spaces; Tab goes on."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class WordsField(QWidget):
    """Words above, the field, a hint, and the error. `entered` comes with Enter."""

    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._hint = PlainLabel("", "field", self), PlainLabel("", "secondary", self, wrap=True)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._error.setWordWrap(True)
        self._field = _Words(self)
        self._field.setTabChangesFocus(True)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._field.setUndoRedoEnabled(False)
        self._label.setBuddy(self._field)
        self.setFocusProxy(self._field)
        self._field.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, self._field, self._hint, self._error):
            column.addWidget(part)
        self._appearance = appearance
        appearance.changed.connect(self._measure)
        self._measure()
        self.set_error("")

    @property
    def text(self) -> str:
        """What was typed."""
        return self._field.toPlainText()

    def clear(self) -> None:
        """Empty the field."""
        self._field.clear()
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Say what is wrong; empty takes it back."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        self._field.setProperty("error", bool(text))
        restyle(self._field)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        label = self.tr("The {count} words of the recovery sheet").format(count=COUNT)
        self._label.setText(label)
        self._field.setAccessibleName(label)
        self._hint.setText(self.tr("With spaces between them. Capitals, numbers and commas do not matter."))

    def _measure(self) -> None:
        self._field.setFixedHeight(self._field.fontMetrics().lineSpacing() * _LINES + self._appearance.sizes.px(16))

"""A set of words, each a small button that takes it away, and a line to write more."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from mentordesk.ui.widgets.flow import FlowLayout

_LINE_WIDTH = 12  # letters


class TagsEditor(QWidget):
    """Enter or a comma adds what is written; Backspace in the empty line takes the last word away."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self)
        self._flow.setSpacing(6)
        self._line = QLineEdit(self)
        self._line.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LINE_WIDTH)
        self._line.editingFinished.connect(self._add_written)
        self._line.textEdited.connect(self._add_before_comma)
        self._line.installEventFilter(self)
        self._flow.addWidget(self._line)
        self.setFocusProxy(self._line)

    def set_suggestions(self, words: Sequence[str]) -> None:
        """Offer these words while somebody writes."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(completer)

    def setAccessibleName(self, name: str) -> None:
        """The line has the focus, so the line has the name."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def read(self) -> frozenset[str]:
        """The words."""
        return frozenset(self._tags)

    def write(self, value: Iterable[str] | None) -> None:
        """Show these words."""
        for word in tuple(self._tags):
            self._drop(word)
        for word in sorted(value or ()):
            self._put(word)

    def typed(self) -> object:
        """The words, and the one that is being written."""
        return [*self._tags, self._line.text()]

    def retype(self, typed: object) -> None:
        """Let the same words stand here, and the same beginning of one."""
        if isinstance(typed, list) and typed and all(isinstance(word, str) for word in typed):
            self.write(word for word in typed[:-1] if word)
            self._line.setText(typed[-1])

    @property
    def is_writing(self) -> bool:
        """Whether a word is begun."""
        return bool(self._line.text())

    def setReadOnly(self, on: bool) -> None:
        """As the other editors have it."""
        self.setEnabled(not on)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for word, button in self._tags.items():
                self._name(button, word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            empty = not self._line.text()
            if event.key() == Qt.Key.Key_Backspace and empty and self._tags:
                self._drop(next(reversed(self._tags)))
                self.done.emit()
                return True
        return super().eventFilter(watched, event)

    def _add_before_comma(self, text: str) -> None:
        if text.endswith((",", ";")):
            self._line.setText(text[:-1])
            self._add_written()

    def _add_written(self) -> None:
        word = self._line.text().strip()
        self._line.clear()
        if word and word not in self._tags:
            self._put(word)
            self.done.emit()

    def _put(self, word: str) -> None:
        button = QPushButton(f"{word.replace('&', '&&')}  ×", self)
        button.setProperty("role", "tag")
        button.setProperty("word", word)
        self._name(button, word)
        button.clicked.connect(self._take_away)
        before = next(reversed(self._tags.values()), self._line)
        self._tags[word] = button
        self.setTabOrder(before, button)  # else it would come last of all in the window
        self._flow.insert_widget(self._flow.count() - 1, button)
        button.show()

    def _name(self, button: QPushButton, word: str) -> None:
        button.setAccessibleName(self.tr("Take away {word}").format(word=word))

    def _take_away(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self._drop(str(sender.property("word")))
            self._line.setFocus()
            self.done.emit()

    def _drop(self, word: str) -> None:
        button = self._tags.pop(word)
        self._flow.removeWidget(button)
        button.hide()
        button.deleteLater()

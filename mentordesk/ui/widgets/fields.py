"""Form rows: words above, a field, and under it what is wrong.

A row commits when the person leaves the field or presses Enter, and gives the old value back at Esc. `committed` comes
only when the value is another than before; a value set from outside waits while the person is typing.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.widgets.editors import (
    LINES_SHOWN,
    ChoiceEditor,
    DateEditor,
    LineEditor,
    NumberEditor,
    TextEditor,
    Unreadable,
)
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.numbered import NumberedChoice, TicksEditor
from mentordesk.ui.widgets.switch import SwitchEditor
from mentordesk.ui.widgets.tags import TagsEditor

Editor = LineEditor | TextEditor | ChoiceEditor | TagsEditor | TicksEditor | SwitchEditor

_UNDER, _BESIDE = 4, 12
"""Pixels between the words and the editor."""


class Field(QWidget):
    """A row around one editor."""

    committed = Signal(object)

    def __init__(self, label: str, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._value: Any = editor.read()
        self._rests = False
        self._label = PlainLabel(label, "field", self)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._error.setWordWrap(True)
        self._error.hide()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_UNDER)
        for part in (self._label, editor, self._error):
            self._box.addWidget(part, int(part is editor))
        self._label.setBuddy(editor)
        self.setFocusProxy(editor)
        self.set_label(label)
        editor.done.connect(self._commit)

    @property
    def value(self) -> Any:
        """What was set or committed last."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value; it does not overwrite what somebody is typing just now, or has typed and must mend."""
        held = (self._editor.hasFocus() or bool(self.error)) and self._is_edited()
        self._value = value
        if not held:
            self.set_error("")
            self._editor.write(value)

    def start_over(self, value: Any) -> None:
        """Show the value of another record: what stands in the field belongs to the last one."""
        self._value = value
        self.set_error("")
        self._editor.write(value)

    def take_back(self, value: Any, words: str) -> None:
        """What was committed was not kept, so `value` counts again; what was typed stays, to be tried once more."""
        self._value = value
        self.set_error(words)

    def typed(self) -> object:
        """What stands here and is not kept yet, as JSON can hold it; None when nothing is being typed."""
        if self._rests:
            return None
        writing = isinstance(self._editor, TagsEditor) and self._editor.is_writing
        return self._editor.typed() if writing or self._is_edited() else None

    def retype(self, typed: object) -> None:
        """Let stand here what was being typed before; it is kept when the field is left."""
        self._editor.retype(typed)

    def shown(self) -> object:
        """What stands here, kept or not, as JSON can hold it."""
        return self._editor.typed()

    def show_again(self, shown: object) -> None:
        """Let stand here what once stood here, and take it as if the field had been left then."""
        self._editor.retype(shown)
        self._commit()

    def rest(self) -> None:
        """From now on the field can be read, and nothing in it changed."""
        self._rests = True
        self._editor.setReadOnly(True)

    def set_label(self, text: str) -> None:
        """The words above the field, which a screen reader says too."""
        self._label.setText(text)
        self._editor.setAccessibleName(text)

    def stand_beside(self, *, beside: bool) -> None:
        """Let the words stand beside the editor instead of above it, where height is dear."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._box.setSpacing(_BESIDE if beside else _UNDER)

    @property
    def error(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong with what stands in the field, which stays as it is; empty takes it back."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._editor.setAccessibleDescription(text)
        if bool(self._editor.property("error")) != bool(text):
            self._editor.setProperty("error", bool(text))
            restyle(self._editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what was typed; with nothing to give up it belongs to whoever surrounds the row."""
        if event.key() == Qt.Key.Key_Escape and (self._is_edited() or self._error.text()):
            self.set_error("")
            self._editor.write(self._value)
        else:
            super().keyPressEvent(event)

    def _is_edited(self) -> bool:
        try:
            return bool(self._editor.read() != self._value)
        except Unreadable:
            return True

    def _commit(self) -> None:
        if self._rests:
            return
        try:
            value = self._editor.read()
        except Unreadable as unreadable:
            self.set_error(unreadable.words)
            return
        if value == self._value:
            return
        self.set_error("")
        self._value = value
        self._editor.write(value)
        self.committed.emit(value)


class LineField(Field):
    """One line of text."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, LineEditor(), parent)


class TextField(Field):
    """Several lines of text; a long text asks for more `lines` than the usual ones."""

    def __init__(self, label: str, parent: QWidget | None = None, *, lines: int = LINES_SHOWN) -> None:
        super().__init__(label, TextEditor(lines=lines), parent)


class DateField(Field):
    """A day (`datetime.date`), or None."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, DateEditor(), parent)


class NumberField(Field):
    """A number from `least` to `most`, or None; an int without `decimals`, a float with."""

    def __init__(self, label: str, least: float, most: float, decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(label, NumberEditor(least, most, decimals), parent)


class ChoiceField(Field):
    """One of several values, given as (value, words)."""

    def __init__(self, label: str, options: Sequence[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        self._choices = ChoiceEditor()
        super().__init__(label, self._choices, parent)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values; the row's value stays."""
        self._choices.set_options(options)
        self._choices.write(self._value)


class NumberedField(Field):
    """One of several values, given as (value, words), that a digit takes too."""

    def __init__(self, label: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        choices = NumberedChoice()
        choices.set_options(options)
        super().__init__(label, choices, parent)


class TicksField(Field):
    """Some of several values, given as (value, words), as a tuple."""

    def __init__(self, label: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(label, TicksEditor(options), parent)


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self._switch = SwitchEditor()
        super().__init__(label, self._switch, parent)

    def set_words(self, label: str, words: str) -> None:
        """The words above the box, and those beside it."""
        self._switch.setText(words.replace("&", "&&"))
        self.set_label(label)


class TagsField(Field):
    """A frozenset of words."""

    def __init__(self, label: str, suggestions: Sequence[str] = (), parent: QWidget | None = None) -> None:
        self._tags = TagsEditor()
        super().__init__(label, self._tags, parent)
        self.set_suggestions(suggestions)

    def set_suggestions(self, words: Sequence[str]) -> None:
        """Offer these words while somebody writes."""
        self._tags.set_suggestions(words)

"""What is typed or chosen in a form row; each editor reads and writes one kind of value and says when it is done."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.ui.widgets.dates import read_date
from mentordesk.ui.widgets.steady import SteadyComboBox

_NUMBER = re.compile(r"[-−]?\d+(?:[.,]\d+)?")
LINES_SHOWN = 4
_LETTERS_SHOWN = 2


class Unreadable(Exception):
    """What was typed means nothing in this field; `words` tell the person why."""

    def __init__(self, words: str) -> None:
        super().__init__(type(self).__name__)
        self.words = words


class LineEditor(QLineEdit):
    """One line of text, without the spaces around it."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self.done)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            return spare_undo(super().event(event), event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable())
        return super().event(event)

    def read(self) -> Any:
        """The value that was typed. Raises Unreadable."""
        return self.text().strip()

    def write(self, value: Any) -> None:
        """Show a value, from its beginning where it is longer than the field."""
        self.setText(value or "")
        if not self.hasFocus():
            self.home(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes into the field other than by a click writes on where its text ends."""
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.cursorPosition() == 0:
            self.end(False)
        super().focusInEvent(event)

    def typed(self) -> object:
        """What stands here, letter by letter, as JSON can hold it."""
        return self.text()

    def retype(self, typed: object) -> None:
        """Let stand here what stood here before, as if it had just been typed."""
        if isinstance(typed, str):
            self.selectAll()
            self.insert(typed)


class DateEditor(LineEditor):
    """A day, written as people write days; None when empty."""

    def read(self) -> dt.date | None:
        text = self.text().strip()
        if not text:
            return None
        day = read_date(text, today())
        if day is None:
            raise Unreadable(self.tr("Write the day like this: 24.11.2026"))
        return day

    def write(self, value: dt.date | None) -> None:
        self.setText(f"{value:%d.%m.%Y}" if value else "")


class NumberEditor(LineEditor):
    """A number within bounds, with a decimal comma; None when empty."""

    def __init__(self, least: float, most: float, decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._decimals = least, most, decimals

    def read(self) -> float | None:
        text = "".join(self.text().split())
        if not text:
            return None
        if not _NUMBER.fullmatch(text):
            raise Unreadable(self.tr("Write a number"))
        number = float(text.replace(",", ".").replace("−", "-"))
        if not self._least <= number <= self._most:
            bounds = {"least": self._as_text(self._least), "most": self._as_text(self._most)}
            raise Unreadable(self.tr("Write a number from {least} to {most}").format(**bounds))
        if round(number, self._decimals) != number:
            raise Unreadable(self.tr("Write a whole number") if not self._decimals else self.tr("Too many decimals"))
        return number if self._decimals else int(number)

    def write(self, value: float | None) -> None:
        self.setText("" if value is None else self._as_text(value))

    def _as_text(self, value: float) -> str:
        """Without spaces between thousands: a year is a number too."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(float(value), "f", self._decimals)


class TextEditor(QPlainTextEdit):
    """Several lines of text, of which `lines` are seen; Tab leaves it, as it leaves every field."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = LINES_SHOWN) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            typed = self.document()
            return spare_undo(super().event(event), event, undo=typed.isUndoAvailable(), redo=typed.isRedoAvailable())
        return super().event(event)

    def read(self) -> str:
        """The text, without the spaces around it."""
        return self.toPlainText().strip()

    def write(self, value: Any) -> None:
        """Show a text."""
        self.setPlainText(value or "")

    def typed(self) -> object:
        """What stands here, letter by letter."""
        return self.toPlainText()

    def retype(self, typed: object) -> None:
        """Let stand here what stood here before, as if it had just been typed."""
        if isinstance(typed, str):
            self.selectAll()
            self.insertPlainText(typed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * (self._lines + 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.done.emit()


class ChoiceEditor(SteadyComboBox):
    """One of several values, each with its words."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The words say how wide a list is when it drops down; in a narrow form the field itself gives way.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS_SHOWN)
        self.activated.connect(self._chosen)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values, with the words that stand for them; what is chosen stays chosen."""
        chosen = self.currentData()
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.write(chosen)

    def read(self) -> Any:
        """The value that is chosen, None when there is none."""
        return self.currentData()

    def write(self, value: object) -> None:
        """Show a value; one that is not offered shows nothing."""
        values = [self.itemData(place) for place in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def typed(self) -> object:
        """What is chosen, where it is text."""
        return value if isinstance(value := self.currentData(), str) else None

    def retype(self, typed: object) -> None:
        """Choose again what was chosen, if it is still offered."""
        if isinstance(typed, str) and self.findData(typed) >= 0:
            self.write(typed)

    def setReadOnly(self, on: bool) -> None:
        """As the other editors have it."""
        self.setEnabled(not on)

    def _chosen(self) -> None:
        self.done.emit()


def spare_undo(handled: bool, event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Leave Ctrl+Z and Ctrl+Y to the window when nothing was typed that the field itself could take back."""
    keys = QKeySequence.StandardKey
    if isinstance(event, QKeyEvent) and (
        (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)
    ):
        event.ignore()
    return handled

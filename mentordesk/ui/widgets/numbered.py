"""Choices that are made by their number: a digit takes an option, and one of several is ticked by it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from mentordesk.ui.widgets.editors import ChoiceEditor
from mentordesk.ui.widgets.flow import FlowLayout


def digit_of(event: QKeyEvent) -> int | None:
    """Which number from 1 to 9 was typed, if one was."""
    text = event.text()
    return int(text) if text in tuple("123456789") else None


class NumberedChoice(ChoiceEditor):
    """One of several values. A digit takes the option of that number, Backspace or Delete takes none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        values = [self.itemData(place) for place in range(self.count())]
        real = [place for place, value in enumerate(values) if value is not None]
        number = digit_of(event)
        if number is not None and number <= len(real):
            self._take(real[number - 1])
        elif event.text() in ("\b", "\x7f") and None in values:
            self._take(values.index(None))
        else:
            super().keyPressEvent(event)

    def _take(self, place: int) -> None:
        self.setCurrentIndex(place)
        self.done.emit()


class TicksEditor(QWidget):
    """Some of several values, as a tuple in their order. A digit ticks the option of that number, or takes it back."""

    done = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {value: QCheckBox(words.replace("&", "&&"), self) for value, words in options}
        flow = FlowLayout(self)
        flow.setSpacing(10)
        for box in self._boxes.values():
            flow.addWidget(box)
            box.clicked.connect(self._tell)
            box.installEventFilter(self)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def setAccessibleName(self, name: str) -> None:
        """Each box is told with what is asked."""
        super().setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text().replace('&&', '&')}")

    def hasFocus(self) -> bool:
        """Whether one of the boxes has it."""
        return any(box.hasFocus() for box in self._boxes.values())

    def read(self) -> tuple[str, ...]:
        """The values that are ticked."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def write(self, value: Iterable[str] | None) -> None:
        """Tick these."""
        wanted = tuple(value or ())
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)

    def typed(self) -> object:
        """The values that are ticked, as JSON can hold them."""
        return list(self.read())

    def retype(self, typed: object) -> None:
        """Tick again what was ticked."""
        if isinstance(typed, list):
            self.write(value for value in typed if isinstance(value, str))

    def setReadOnly(self, on: bool) -> None:
        """As the other editors have it."""
        self.setEnabled(not on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            number = digit_of(event)
            if number is not None and number <= len(self._boxes):
                list(self._boxes.values())[number - 1].click()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        self.done.emit()

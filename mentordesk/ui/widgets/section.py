"""A section of a page: a card with a heading, whose rows can be searched."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel


class Section(QFrame):
    """Rows under a heading and a hint; `name` tells it from the other sections."""

    name: str = ""

    answered = Signal(QWidget)
    """An answer has appeared, and is to be brought into view."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.appearance = appearance
        self.heading = PlainLabel("", "section", self, wrap=True)
        self.hint = PlainLabel("", "secondary", self, wrap=True)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        above = QVBoxLayout()
        above.setSpacing(4)
        above.addWidget(self.heading)
        above.addWidget(self.hint)
        self._column.addLayout(above)
        appearance.changed.connect(self._space)
        self._space()

    def put(self, *parts: QWidget) -> None:
        """Add a row of parts that are found together. A part that the section hides stays hidden when it is found."""
        (first, *_) = parts
        if isinstance(first, Form):
            self._rows += first.fields.values()
            self._column.addWidget(first)
            return
        around = QWidget(self)
        inside = QVBoxLayout(around)
        inside.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            inside.addWidget(part)
        self._rows.append(around)
        self._column.addWidget(around)

    def say(self, heading: str, hint: str = "") -> None:
        """The words above the rows."""
        self.heading.setText(heading)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def retranslate(self) -> None:
        """Take the language of the moment."""

    def reload(self) -> None:
        """Read again what the section shows."""

    def search(self, words: Sequence[str]) -> bool:
        """Show only rows in which all these folded words stand, or all of them when they stand in the heading."""
        heading = fold(f"{self.heading.text()} {self.hint.text()}")
        whole = all(word in heading for word in words)
        found = False
        for row in self._rows:
            text = f"{heading} {fold(' '.join(_texts_of(row)))}"
            fits = whole or all(word in text for word in words)
            row.setVisible(fits)
            found = found or fits
        self.setVisible(found)
        return found

    @Slot()
    def _space(self) -> None:
        sizes = self.appearance.sizes
        self._column.setContentsMargins(*[sizes.card_padding] * 4)
        self._column.setSpacing(sizes.px(12))


def _texts_of(row: QWidget) -> Iterator[str]:
    """All that can be read in a row."""
    for widget in row.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))

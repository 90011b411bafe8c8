"""What can be confirmed of somebody, each with a box to tick."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel


class Ticks(QWidget):
    """Words under each other under a heading; what was confirmed in other words than are offered now stands last."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._heading = PlainLabel("", "field", self)
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The words that are ticked, in their order."""
        return tuple(words for words, box in self._boxes.items() if box.isChecked())

    def set_heading(self, text: str) -> None:
        """What stands above."""
        self._heading.setText(text)
        for words, box in self._boxes.items():
            box.setAccessibleName(f"{text}: {words}")

    def show_words(self, offered: Sequence[str], ticked: Collection[str]) -> None:
        """Offer these, of which some are ticked."""
        wanted = tuple(dict.fromkeys((*offered, *ticked)))
        if wanted != tuple(self._boxes):
            self._make(wanted)
        for words, box in self._boxes.items():
            box.setChecked(words in ticked)
        self.setVisible(bool(wanted))

    def _make(self, wanted: Sequence[str]) -> None:
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {words: QCheckBox(words.replace("&", "&&"), self) for words in wanted}
        for box in self._boxes.values():
            box.setEnabled(not self._appearance.names_hidden)
            self._column.addWidget(box)
        self.set_heading(self._heading.text())

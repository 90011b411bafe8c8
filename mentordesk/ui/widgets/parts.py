"""What a score is made of, line by line: «Fagfelt: 30 / 30» over its bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.bars import ProgressBar
from mentordesk.ui.widgets.labels import PlainLabel


@dataclass(frozen=True)
class Part:
    """One line: its words, the points it gives and can give at most, and its group (0, 1 or 2)."""

    text: str
    points: float
    top: float
    group: int = 0


class Parts(QWidget):
    """Lists the parts of a score; they are there for the eye and, as words, for a screen reader."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._space()
        appearance.changed.connect(self._space)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these lines in this order."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, part in enumerate(parts):
            self._add(2 * place, part)

    def _add(self, line: int, part: Part) -> None:
        bar = ProgressBar(self._appearance, self, group=part.group)
        bar.set_value(part.points, part.top)
        self._grid.addWidget(PlainLabel(part.text, "secondary", self, wrap=True), line, 0)
        numbers = PlainLabel(f"{points_text(part.points)} / {points_text(part.top)}", "strong", self)
        self._grid.addWidget(numbers, line, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(bar, line + 1, 0, 1, 2)

    def _space(self) -> None:
        self._grid.setVerticalSpacing(self._appearance.sizes.px(4))


def points_text(value: float) -> str:
    """As few decimals as tell the points exactly, two at most, as the language writes them: the lines add up."""
    decimals = next(count for count in (0, 1, 2) if count == 2 or round(value, count) == round(value, 2))
    return QLocale().toString(float(value), "f", decimals)

"""What is known of somebody or something, line by line: a name for each, and what it is."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel

_MARKS = re.compile(r"[@/_.](?=\w)")


class Facts(QWidget):
    """Names at the left, facts at the right; a fact that is empty has no line."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, str], ...] = ()
        appearance.changed.connect(self._space)
        self._space()

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The lines that are shown, as (name, fact)."""
        return self._shown

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these, in this order."""
        shown = tuple((name, fact) for name, fact in facts if fact)
        if shown == self._shown:
            return
        self._shown = shown
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line, (name, fact) in enumerate(shown):
            self._grid.addWidget(_aligned(PlainLabel(name, "secondary", self)), line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_aligned(PlainLabel(_breakable(fact), "", self, wrap=True)), line, 1)
        self.setVisible(bool(shown))

    def _space(self) -> None:
        self._grid.setVerticalSpacing(self._appearance.sizes.px(4))
        self._grid.setHorizontalSpacing(self._appearance.sizes.px(12))


def _aligned(label: PlainLabel) -> PlainLabel:
    """The columns begin at the left also where the letters of a name run from the right."""
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def _breakable(fact: str) -> str:
    """An address may be broken after its marks, or the pane would have to be as wide as the longest one."""
    return _MARKS.sub("\\g<0>\u200b", fact)

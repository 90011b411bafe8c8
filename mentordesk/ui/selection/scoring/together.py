"""All assessors side by side, once everybody has delivered: a column for each, and where they disagree."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayoutItem, QWidget

from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.models import FAR_APART
from mentordesk.ui.widgets.labels import Chip, PlainLabel, plain_tip

_WIDEST = 420  # pixels at 100 %: further apart the eye loses the line


class SideBySide(QWidget):
    """A line for each criterion and a column for each assessor; hidden while there is only one."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.sizes.px(12))
        self._grid.setVerticalSpacing(appearance.sizes.px(4))
        self._grid.setColumnStretch(0, 1)
        self._appearance = appearance
        appearance.changed.connect(self._keep_together)
        self._keep_together()

    def show_row(self, row: RankedRow, criteria: Sequence[CriterionRow]) -> None:
        """Show what the assessors gave this applicant."""
        who = sorted({name for by in row.points.values() for name in by})
        self._clear()
        self.setVisible(len(who) > 1)
        if len(who) < 2:
            return
        for column, (name, short) in enumerate(zip(who, _short(who), strict=True), start=1):
            label = PlainLabel(short, "caption", self)
            label.setToolTip(plain_tip(name))
            label.setAccessibleName(name)
            self._put(label, 0, column)
        for line, one in enumerate(criteria, start=1):
            self._fill(line, one.name, [row.points.get(one.id, {}).get(name) for name in who])

    def _keep_together(self) -> None:
        self.setMaximumWidth(self._appearance.sizes.px(_WIDEST))

    def _fill(self, line: int, name: str, points: Sequence[int | None]) -> None:
        self._put(PlainLabel(name, "secondary", self, wrap=True), line, 0)
        for column, given in enumerate(points, start=1):
            self._put(PlainLabel("–" if given is None else str(given), "strong", self), line, column)
        there = [one for one in points if one is not None]
        if there and max(there) - min(there) >= FAR_APART:
            self._put(Chip(self.tr("Disagree"), "warn", self), line, len(points) + 1)

    def _put(self, label: QWidget, line: int, column: int) -> None:
        self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignVCenter)

    def _clear(self) -> None:
        item: QLayoutItem | None
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _short(names: Sequence[str]) -> list[str]:
    """First names, where these tell the assessors apart."""
    first = [name.split()[0] if name.split() else name for name in names]
    return first if len(set(first)) == len(names) else list(names)

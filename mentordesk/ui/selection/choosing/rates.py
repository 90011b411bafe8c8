"""The panel that tells who applied and who gets a place, group by group."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.selection.choosing.rates.queries import AGE, Rates
from mentordesk.core.selection.choosing.rates.rules import RateRow
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.choosing.naming import QuotaNames
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.labels import PlainLabel

_WIDEST = 420  # pixels at 100 %: further apart the eye loses the line


class RateTable(QWidget):
    """One comparison: a line for each group, with how many applied and how many of them get a place."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._labels = appearance, list[PlainLabel]()
        self._grid = QGridLayout(self)
        appearance.changed.connect(self._keep_together)
        self._keep_together()
        self._grid.setContentsMargins(0, 0, 0, appearance.sizes.px(8))
        self._grid.setHorizontalSpacing(appearance.sizes.px(12))
        self._grid.setColumnStretch(0, 1)

    def show_cells(self, cells: Sequence[Sequence[str]]) -> None:
        """Show these lines, the head first; a line of one cell goes from side to side."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for line, row in enumerate(cells):
            for column, text in enumerate(row):
                label = PlainLabel(text, "caption" if not line else "", self, wrap=not column)
                label.setAlignment(Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(label, line, column, 1, 1 if len(row) > 1 else -1)
                self._labels.append(label)
                label.show()

    def _keep_together(self) -> None:
        self.setMaximumWidth(self._appearance.sizes.px(_WIDEST))


class RatesPanel(SidePanel):
    """All comparisons; groups that are too small to be told of are not."""

    def __init__(self, appearance: Appearance, read: Callable[[], Sequence[Rates]], parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._read, self._names = appearance, read, QuotaNames(self)
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._nothing, self._done = PlainLabel("", "", self, wrap=True), QPushButton(self)
        self._tables: list[RateTable] = []
        self._column = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._hint, self._nothing):
            layout.addWidget(part)
        layout.addLayout(self._column)
        layout.addWidget(self._done)
        self._done.clicked.connect(self.closed)
        self.retranslate()

    def begin(self) -> None:
        self._done.setFocus()

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        found = self._read()
        self._nothing.setVisible(not found)
        while len(self._tables) < len(found):
            table = RateTable(self._appearance, self)
            self._tables.append(table)
            self._column.addWidget(table)
        for place, table in enumerate(self._tables):
            table.setVisible(place < len(found))
            if place < len(found):
                table.show_cells(self._cells(found[place]))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Who gets a place"))
        self._hint.setText(
            self.tr(
                "From what the applicants chose to answer. Groups of fewer than 5 are hidden, and so are numbers that "
                "would give them away."
            )
        )
        self._nothing.setText(self.tr("The applicants have said nothing that groups can be made of."))
        self._done.setText(self.tr("Done"))

    def _cells(self, one: Rates) -> list[tuple[str, ...]]:
        head = (self._names.kind(one.by, one.question), self.tr("Applied"), self.tr("Place"), self.tr("Share"))
        whole = (self.tr("All"), *_numbers(one.applicants, one.chosen))
        lines = [
            (self._group(one, row), *_numbers(row.applicants, row.chosen))
            for row in one.rows
            if row.applicants is not None and row.chosen is not None
        ]
        hidden = [self._group(one, row) for row in one.rows if row.applicants is None]
        told = [(self.tr("Hidden: {groups}").format(groups=", ".join(hidden)),)] if hidden else []
        return [head, *lines, whole, *told]

    def _group(self, one: Rates, row: RateRow) -> str:
        if row.value is None:
            return self.tr("Did not answer")
        return self._names.band(row.value) if one.by == AGE else self._names.value(one.by, row.value)


def _numbers(applicants: int, chosen: int) -> tuple[str, str, str]:
    return str(applicants), str(chosen), f"{round(100 * chosen / applicants)} %" if applicants else "–"

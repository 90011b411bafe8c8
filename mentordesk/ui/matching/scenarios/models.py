"""Scenarios side by side: an adept in each line, and in each column whom the adept has there."""

from operator import attrgetter

from PySide6.QtCore import QObject

from mentordesk.core.matching.scenarios.queries import Cell, ComparedRow, Comparison, ScenarioRow
from mentordesk.core.matching.scenarios.rules import BOARD
from mentordesk.ui.matching.explaining import whole
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

MOST = 3
"""So many scenarios stand beside each other."""
DIFFERS = MOST + 1
"""The column after the adept and the scenarios."""


class ComparedModel(RowModel[ComparedRow]):
    """What differs comes first; columns of scenarios that are not there have no title and no text."""

    def __init__(self, parent: QObject) -> None:
        self._shown_columns: tuple[ScenarioRow, ...] = ()
        columns = (
            Column(self._adept_title, attrgetter("adept_name"), width=150),
            *(self._column(place) for place in range(MOST)),
            Column(self._differs_title, self._differs, width=110, role_values={StatusRole: differing}),
        )
        super().__init__(columns, parent, record=attrgetter("adept"))

    def show(self, comparison: Comparison) -> None:
        """Show these scenarios."""
        self._shown_columns = comparison.columns
        self.set_rows(comparison.rows)
        self.retranslate()

    def name_of(self, letter: str) -> str:
        """What a scenario is called."""
        return self.tr("The board now") if letter == BOARD else self.tr("Variant {letter}").format(letter=letter)

    def _column(self, place: int) -> Column[ComparedRow]:
        def title() -> str:
            there = place < len(self._shown_columns)
            return self.name_of(self._shown_columns[place].letter) if there else ""

        def text(row: ComparedRow) -> str:
            return self._text(row.cells[place]) if place < len(row.cells) else ""

        return Column(title, text)

    def _text(self, cell: Cell) -> str:
        if cell.mentor is None:
            return self.tr("– nobody –")
        name = cell.mentor_name or self.tr("somebody who has left")
        if not cell.holds or cell.score is None:
            return self.tr("{name}, holds no longer").format(name=name)
        text = self.tr("{name} · {score}, wished for") if cell.wished else self.tr("{name} · {score}")
        return text.format(name=name, score=whole(cell.score / 100))

    def _differs(self, row: ComparedRow) -> str:
        return self.tr("Different") if row.differs else self.tr("Same")

    def _adept_title(self) -> str:
        return self.tr("Adept")

    def _differs_title(self) -> str:
        return self.tr("Compared")


def differing(row: ComparedRow) -> ChipKind:
    """How a line that differs looks, and one that does not."""
    return "warn" if row.differs else "neutral"

"""Everybody with everybody as a table model: adepts are rows, mentors are columns, a score stands where they meet."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.insight.model import Matrix
from mentordesk.core.matching.model import MentorLoad
from mentordesk.ui.matching.explaining import signed, whole
from mentordesk.ui.matching.functions import Word
from mentordesk.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_EMPTY = Matrix((), (), (), (), (), frozenset())
_BOTH = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class MatrixCell(NamedTuple):
    """What is painted where two meet. `score` in hundredths, -1 for an impossible pair, whose code is `reason`."""

    score: int
    reason: str | None
    on_board: bool
    locked: bool


class MatrixModel(QAbstractTableModel):
    """The matrix, narrowed by a search to the people whose names have all its words."""

    def __init__(self, word: Word, parent: QObject) -> None:
        super().__init__(parent)
        self._word = word
        self._all = _EMPTY
        self._words: list[str] = []
        self._collator = QCollator(QLocale("nb_NO"))
        self._rows: list[int] = []
        self._columns: list[int] = []

    def set_matrix(self, matrix: Matrix) -> None:
        """Show this; where the people are the same, views hear only that the cells may differ."""
        same = _people(matrix) == _people(self._all)
        self._all = matrix
        if same:
            self.retranslate()
        else:
            self._show()

    def filter(self, text: str) -> None:
        """Keep the adepts that are named so, and the mentors; who is on the other side of them stays."""
        words = fold(text).split()
        if words != self._words:
            self._words = words
            self._show()

    def retranslate(self) -> None:
        """All texts again."""
        for way, count in ((Qt.Orientation.Horizontal, len(self._columns)), (Qt.Orientation.Vertical, len(self._rows))):
            if count:
                self.headerDataChanged.emit(way, 0, count - 1)
        if self._rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def adept(self, row: int) -> tuple[UUID, str]:
        """The adept of a row: id and name."""
        return self._all.adepts[self._rows[row]]

    def mentor(self, column: int) -> MentorLoad:
        """The mentor of a column."""
        return self._all.mentors[self._columns[column]]

    def cell(self, row: int, column: int) -> MatrixCell:
        """What is where two meet."""
        row, column = self._rows[row], self._columns[column]
        matrix = self._all
        return MatrixCell(
            matrix.scores[row][column],
            matrix.reasons[row][column],
            matrix.whom[row] == column,
            (matrix.adepts[row][0], matrix.mentors[column].id) in matrix.locked,
        )

    def row_of(self, adept: UUID) -> int:
        """Where an adept is shown, -1 when not."""
        return next((place for place in range(len(self._rows)) if self.adept(place)[0] == adept), -1)

    def column_of(self, mentor: UUID) -> int:
        """Where a mentor is shown, -1 when not."""
        return next((place for place in range(len(self._columns)) if self.mentor(place).id == mentor), -1)

    def mentor_column(self, row: int) -> int:
        """The column of the mentor whom the adept of this row has on the board, -1 without one."""
        whom = self._all.whom[self._rows[row]]
        return self._columns.index(whom) if whom in self._columns else -1

    def is_alone(self, row: int) -> bool:
        """Whether the adept of this row has no mentor on the board."""
        return self._all.whom[self._rows[row]] is None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (len(self._columns) if across else len(self._rows)):
            return None
        if role in _BOTH:
            return self._mentor_text(self.mentor(section)) if across else self._adept_text(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._worth_text(section) if across else self._adept_text(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return score_text(self.cell(index.row(), index.column()).score)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.told(index)
        return plain_tip(self.told(index)) if role == Qt.ItemDataRole.ToolTipRole else None

    def told(self, index: Index) -> str:
        """What the cell shows, in words: «Amina Hussein and Kari Nordmann, 88, on the board, locked»."""
        cell = self.cell(index.row(), index.column())
        text = self.tr("{adept} and {mentor}, {score}").format(
            adept=self.adept(index.row())[1],
            mentor=self.mentor(index.column()).name,
            score=self.tr("not possible") if cell.score < 0 else score_text(cell.score),
        )
        if cell.reason is not None:
            text = self.tr("{cell}: {reason}").format(cell=text, reason=self._word(cell.reason))
        if cell.on_board:
            text = self.tr("{cell}, on the board").format(cell=text)
        return self.tr("{cell}, locked").format(cell=text) if cell.locked else text

    def _adept_text(self, row: int) -> str:
        name = self.adept(row)[1]
        return self.tr("{name}, without a pair").format(name=name) if self.is_alone(row) else name

    def _mentor_text(self, mentor: MentorLoad) -> str:
        text = self.tr("{name}, {taken} of 1 place") if mentor.places == 1 else self.tr("{name}, {taken} of {places}")
        return text.format(name=mentor.name, taken=mentor.taken, places=mentor.places)

    def _worth_text(self, column: int) -> str:
        """The mentor, and what one more place would give."""
        text, worths = self._mentor_text(self.mentor(column)), self._all.worth
        worth = worths[self._columns[column]] if worths else None
        if worth is None or not (worth.pairs or worth.points):
            return text
        if worth.pairs:
            more = self.tr("{mentor}. One more place would give one more pair, and the sum {sum}.")
        else:
            more = self.tr("{mentor}. One more place would change the sum by {sum}.")
        return more.format(mentor=text, sum=signed(worth.points))

    def _show(self) -> None:
        self.beginResetModel()
        adepts, mentors = [name for _, name in self._all.adepts], [one.name for one in self._all.mentors]
        rows, columns = self._named(adepts), self._named(mentors)
        nobody = not rows and not columns
        self._rows = self._ordered(adepts, rows if rows or nobody else range(len(adepts)))
        self._columns = self._ordered(mentors, columns if columns or nobody else range(len(mentors)))
        self.endResetModel()

    def _named(self, names: Sequence[str]) -> list[int]:
        return [place for place, name in enumerate(names) if all(word in fold(name) for word in self._words)]

    def _ordered(self, names: Sequence[str], places: Iterable[int]) -> list[int]:
        """As Norwegians sort: Å comes last."""
        keys = [self._collator.sortKey(name) for name in names]
        return sorted(places, key=keys.__getitem__)


@cache
def score_text(score: int) -> str:
    """Hundredths as the points that a cell shows, which no language writes otherwise; a dash for an impossible pair."""
    return "–" if score < 0 else whole(score / 100)


def _people(matrix: Matrix) -> tuple[list[UUID], list[UUID]]:
    return [adept for adept, _ in matrix.adepts], [one.id for one in matrix.mentors]

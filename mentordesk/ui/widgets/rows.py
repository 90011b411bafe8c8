"""The model behind every list: frozen rows in, cells out, sorted as Norwegians sort."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Generic, TypeVar
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
from mentordesk.ui.appearance.fonts import tabular
from mentordesk.ui.widgets.labels import plain_tip

SortRole = int(Qt.ItemDataRole.UserRole) + 1
RecordRole = SortRole + 1
RowRole = SortRole + 2
StatusRole = SortRole + 3
PairRole = SortRole + 4
SegmentsRole = SortRole + 5

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its title in the language of the moment, the text of a row, and what it sorts by.

    Without `sort` the text sorts; None and "" always come last. `role_values` gives further roles, such as what a
    delegate paints. `width` is in pixels at 100 %; columns with width 0 share what is left, and get `least` of it. In a
    narrow list the other columns with `least` give way down to it before anything stands outside.
    """

    title: Callable[[], str]
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    align: Qt.AlignmentFlag = LEFT
    role_values: Mapping[int, Callable[[Row], object]] = field(default_factory=dict)
    width: int = 0
    least: int = 0


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind, each with a record id, narrowed by words and sorted by a column.

    `record` gives a row's id; `search` its text folded once (see `fold`), by default that of all its columns.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
        *,
        record: Callable[[Row], UUID] = attrgetter("id"),
        search: Callable[[Row], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._record = record
        self._search = search or self._all_text
        self._collator = QCollator(QLocale("nb_NO"))
        self._all: list[Row] = []
        self._folded: list[str] | None = None
        self._words: list[str] = []
        self._order: tuple[Column[Row], bool] | None = None
        self._shown: list[Row] = []
        self._places: dict[UUID, int] = {}

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows; views keep selection and place, and hear only of what differs."""
        self._all = list(rows)
        self._folded = None
        self._show(self._arranged())

    def filter(self, text: str) -> None:
        """Show only rows that contain every word of `text`, whatever the case and accents."""
        words = fold(text).split()
        if words != self._words:
            self._words = words
            self._show(self._arranged())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 goes back to the order in which the rows were given."""
        self._order = (self.columns[column], order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._show(self._arranged())

    def retranslate(self) -> None:
        """Read all titles and texts again, in another language."""
        self._folded = None
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))

    @property
    def total(self) -> int:
        """How many rows there are, the ones that the search hides included."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[Row]:
        """The rows that are shown, in the order in which they are."""
        return tuple(self._shown)

    def row_of(self, record: UUID) -> int:
        """Where a record is shown, -1 when it is not."""
        return self._places.get(record, -1)

    def record_at(self, row: int) -> UUID:
        """The record that is shown in a row."""
        return self._record(self._shown[row])

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role in column.role_values:
            return column.role_values[role](row)
        if role in _TEXT_ROLES:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role == Qt.ItemDataRole.FontRole:
            return tabular() if column.align & Qt.AlignmentFlag.AlignRight else None
        if role == SortRole:
            return (column.sort or column.text)(row)
        if role == RecordRole:
            return self._record(row)
        return row if role == RowRole else None

    def _all_text(self, row: Row) -> str:
        return fold("\n".join(column.text(row) for column in self.columns))

    def _arranged(self) -> list[Row]:
        rows = self._found() if self._words else self._all
        return self._sorted(rows, *self._order) if self._order else list(rows)

    def _found(self) -> list[Row]:
        if self._folded is None:
            self._folded = [self._search(row) for row in self._all]
        pairs = zip(self._all, self._folded, strict=True)
        return [row for row, text in pairs if all(word in text for word in self._words)]

    def _sorted(self, rows: list[Row], column: Column[Row], downwards: bool) -> list[Row]:
        value = column.sort or column.text
        keyed = [(value(row), row) for row in rows]
        empty = [row for key, row in keyed if key is None or key == ""]
        filled = [(self._key(key), row) for key, row in keyed if key is not None and key != ""]
        filled.sort(key=_first, reverse=downwards)
        return [row for _, row in filled] + empty

    def _key(self, value: Any) -> Any:
        return self._collator.sortKey(value) if isinstance(value, str) else value

    def _show(self, rows: list[Row]) -> None:
        places = {self._record(row): place for place, row in enumerate(rows)}
        if list(places) == list(self._places):
            self._replace(rows)
            return
        self.beginResetModel()
        self._shown, self._places = rows, places
        self.endResetModel()

    def _replace(self, rows: list[Row]) -> None:
        """The same records in the same order: only rows that differ are announced."""
        changed = [place for place, (old, new) in enumerate(zip(self._shown, rows, strict=True)) if old != new]
        self._shown = rows
        last = len(self.columns) - 1
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, last))


def _first(keyed: tuple[Any, object]) -> Any:
    return keyed[0]

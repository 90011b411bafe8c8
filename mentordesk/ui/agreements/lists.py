"""The two lists of the page: the pairs with their papers, and every kind of paper."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.agreements.queries import PairPapers
from mentordesk.ui.agreements.functions import KindLine
from mentordesk.ui.agreements.kinds import group_name
from mentordesk.ui.agreements.models import VIEWS, columns, kind_columns, pair_cell
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.keys import tip
from mentordesk.ui.widgets.delegates import PairDelegate, StatusDelegate
from mentordesk.ui.widgets.editors import ChoiceEditor
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.rows import Column, RowModel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

_PAIR = 0
_GROUP, _ABOUT = 1, 2
_ROOM_FOR_GROUP, _ROOM_FOR_ABOUT = 720, 480  # pixels at 100 %
_DECLARATIONS, _ROOM_FOR_DECLARATIONS = 2, 570  # with less, one could not read the names beside it


class PaperList(QWidget):
    """A table with its search. `moved`: another row is in front, or others are shown; `marked`: others are marked.

    What narrows the list or belongs to it can be put beside the search.
    """

    moved = Signal()
    marked = Signal()
    activated = Signal()

    def __init__(self, appearance: Appearance, shown: Sequence[Column[Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.model: RowModel[Any] = RowModel(shown, self)
        self.table = RecordTable(appearance, self.model, self)
        self.search = SearchBox(appearance, "", self)
        self.clear = QAction(self)
        self.no_hits = EmptyState("", "", self.clear, parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.no_hits)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._line, self._beside = QHBoxLayout(), list[QWidget]()
        self._line.addWidget(self.search, 1)
        self._column.addLayout(self._line)
        self._column.addWidget(self._stack, 1)
        self.search.searched.connect(self._narrow)
        self.clear.triggered.connect(self.show_everything)
        self.table.record_selected.connect(self.moved)
        self.table.record_activated.connect(self.activated)
        self.table.selectionModel().selectionChanged.connect(self.marked)

    def put_beside(self, part: QWidget) -> None:
        """Let something stand beside the search."""
        self._line.addWidget(part)
        self._beside.append(part)

    @property
    def search_line(self) -> tuple[QWidget, ...]:
        """The search and what stands beside it."""
        return (self.search, *self._beside)

    @property
    def current(self) -> Any:
        """The row in front, None when there is none."""
        index = self.table.currentIndex()
        return self.model.shown[index.row()] if index.isValid() else None

    @property
    def place(self) -> int:
        """Where the row in front stands, from 1; 0 when there is none."""
        return self.table.currentIndex().row() + 1

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show these; the first is chosen while none is."""
        self.model.set_rows(rows)
        if self.model.shown and not self.table.selected_records():
            self.table.select(self.model.shown[0].id)
        self._arrange()

    def step(self, by: int) -> None:
        """Go so many rows on."""
        place = self.place - 1 + by
        if 0 <= place < len(self.model.shown):
            self.table.select(self.model.record_at(place))

    @Slot()
    def show_everything(self) -> None:
        """Without search and view."""
        self.search.clear()
        self.model.filter("")
        self._arrange()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.clear.setText(self.tr("Remove the filter"))
        self.model.retranslate()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self.model.filter(text)
        self._arrange()

    def _arrange(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.shown else 1)
        self.moved.emit()


class PairList(PaperList):
    """The pairs; `views` narrow them by what their papers lack."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, columns(), parent)
        self._rows: list[PairPapers] = []
        self.views = ViewChips(appearance, tuple(VIEWS), parent)
        self._threads, self._status = PairDelegate(appearance, self), StatusDelegate(appearance, self)
        self.table.setItemDelegate(self._status)
        self.table.setItemDelegateForColumn(_PAIR, self._threads)
        self.table.horizontalHeader().sectionResized.connect(self._fit_names, Qt.ConnectionType.QueuedConnection)
        self.table.spare_by_room({_DECLARATIONS: _ROOM_FOR_DECLARATIONS})
        self.views.chosen.connect(self._fill)
        self.retranslate()

    @property
    def rows(self) -> Sequence[PairPapers]:
        """All pairs, whatever is shown of them."""
        return self._rows

    def take(self, rows: Iterable[PairPapers]) -> None:
        """Show these pairs."""
        self._rows = list(rows)
        self.views.set_counts({key: sum(map(fits, self._rows)) for key, fits in VIEWS.items()})
        self._fit_names()
        self._fill()

    @Slot()
    def show_everything(self) -> None:
        self.views.choose("all")
        super().show_everything()

    def retranslate(self) -> None:
        super().retranslate()
        self.search.set_placeholder(self.tr("Search in the pairs"))
        self.table.setAccessibleName(self.tr("Pairs and their papers"))
        self.views.set_names(
            {"all": self.tr("All"), "unmade": self.tr("No agreement"), "unsigned": self.tr("Not signed")}
        )
        for number, (key, action) in enumerate(zip(VIEWS, self.views.view_actions, strict=True), start=1):
            self.views.set_tip(key, tip(action.text(), f"list.view_{number}"))
        self.no_hits.set_texts(self.tr("No hits"), self.tr("No pair fits the view and what you search for."))

    @Slot()
    def _fit_names(self) -> None:
        """Rows of two lines as soon as one name would be cut."""
        font, width = self.table.font(), self.table.columnWidth(_PAIR)
        self.table.set_two_lines(on=any(self._threads.cuts(pair_cell(row), font, width) for row in self._rows))

    @Slot()
    def _fill(self) -> None:
        fits = VIEWS[self.views.current]
        self.set_rows(row for row in self._rows if fits(row))


class KindList(PaperList):
    """Every kind of paper; `groups` narrows them to one group."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, kind_columns(), parent)
        self._lines: list[KindLine] = []
        self._delegate = StatusDelegate(appearance, self)
        self.table.setItemDelegateForColumn(self.model.columnCount() - 1, self._delegate)
        self.table.spare_by_room({_GROUP: _ROOM_FOR_GROUP, _ABOUT: _ROOM_FOR_ABOUT})
        self.groups = ChoiceEditor(self)
        self.put_beside(self.groups)
        self.groups.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToContents)
        self.groups.done.connect(self._fill)
        self.retranslate()

    def take(self, lines: Iterable[KindLine]) -> None:
        """Show these kinds."""
        self._lines = list(lines)
        self._offer_groups()
        self._fill()

    @property
    def total(self) -> int:
        """How many kinds there are."""
        return len(self._lines)

    def chosen(self) -> tuple[str, ...]:
        """The kinds that are marked."""
        marked = set(self.table.selected_records())
        return tuple(one.kind for one in self._lines if one.id in marked)

    @Slot()
    def show_everything(self) -> None:
        self.groups.write("")
        self._fill()
        super().show_everything()

    def retranslate(self) -> None:
        super().retranslate()
        self.search.set_placeholder(self.tr("Search in the papers"))
        self.table.setAccessibleName(self.tr("All papers"))
        self.groups.setAccessibleName(self.tr("Which group"))
        self.no_hits.set_texts(self.tr("No hits"), self.tr("No paper fits the group and what you search for."))
        self._offer_groups()

    def _offer_groups(self) -> None:
        groups = dict.fromkeys(one.group for one in self._lines)
        chosen = self.groups.read() or ""
        self.groups.set_options([("", self.tr("All groups")), *((key, group_name(key)) for key in groups)])
        self.groups.write(chosen)

    @Slot()
    def _fill(self) -> None:
        group = self.groups.read()
        self.set_rows(one for one in self._lines if not group or one.group == group)

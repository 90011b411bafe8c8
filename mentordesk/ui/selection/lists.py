"""The left side of the page: who competes, and who is approved, each in a list with its own search."""

from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look, Word
from mentordesk.ui.selection.line import CutLine
from mentordesk.ui.selection.models import QUOTA, RESULT, SPREAD, STATUS, OthersModel, RankedModel
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.table import RankedTable
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable

if TYPE_CHECKING:
    from mentordesk.ui.selection.board.board import SelectionBoard

CANDIDATES, OTHERS = 0, 1


class SelectionLists(QWidget):
    """Two tabs with a table each. `row_chosen` says the row of the tab in front, or None, when it is another one."""

    row_chosen = Signal(object)
    activated = Signal()
    turned = Signal(int)
    moved = Signal(object, str)
    """An applicant is to stand in another column of the board."""

    def __init__(
        self, appearance: Appearance, names: ApplicantNames, word: Word, fill: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._appearance, self._board, self._on_board = appearance, cast("SelectionBoard | None", None), False
        self._names = names
        self.ranked, self.approved = RankedModel(names, word, self), OthersModel(names, word, self)
        self.table = RankedTable(appearance, self.ranked, self)
        self.line = CutLine(appearance, self.table, self)
        self.other_table = RecordTable(appearance, self.approved, self)
        self.tabs, self.search = QTabBar(self), SearchBox(appearance, parent=self)
        self._unfilter, self.disagreement = QAction(self), QAction(self)
        self.disagreement_box = QCheckBox(self)
        self._nobody, self._no_hits = (EmptyState("", "", action, parent=self) for action in (fill, self._unfilter))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect(appearance)

    @property
    def side(self) -> int:
        """The tab in front: CANDIDATES or OTHERS."""
        return self.tabs.currentIndex()

    @property
    def row(self) -> RankedRow | None:
        """The row that is chosen in the tab in front."""
        table, model = self._in_front()
        place = next((model.row_of(record) for record in table.selected_records()), -1)
        return model.shown[place] if place >= 0 else None

    def set_look(self, look: Look) -> None:
        """Show these rows."""
        self._look = look
        self._names.number(look.rows)
        self.ranked.set_criteria(look.criteria)
        self.ranked.set_quotas(look.quotas)
        recommended = any(row.recommendation for row in look.candidates)
        over = any(row.over for row in look.candidates)
        self.table.show_further(requirements=look.asks, recommendations=recommended, quotas=bool(look.quotas) or over)
        self.ranked.set_rows(look.candidates)
        if look.scored is None:
            self.ranked.retranslate()
        self.approved.set_rows(look.others)
        self._choose_first()
        self.retranslate()
        self._arrange()

    def select(self, record: UUID) -> None:
        """Choose a person, in the list that has them."""
        if self.ranked.row_of(record) < 0 <= self.approved.row_of(record):
            self.tabs.setCurrentIndex(OTHERS)
            self.other_table.select(record)
        else:
            self.tabs.setCurrentIndex(CANDIDATES)
            self.table.select(record)

    @property
    def in_front(self) -> QWidget:
        """The list in front, or the column of the board."""
        board = self.board if self.side == CANDIDATES else None
        return board.in_hand if board is not None else self._in_front()[0]

    @property
    def board(self) -> "SelectionBoard | None":
        """The board, while it stands in the place of the list."""
        return self._board if self._on_board else None

    def show_board(self, *, on: bool) -> None:
        """Show those who compete on the board, which is built when it is shown first, or in the list."""
        self._on_board = on
        if on and self._board is None:
            from mentordesk.ui.selection.board.board import SelectionBoard

            self._board = SelectionBoard(self._appearance, self.ranked, self._candidate, self)
            self._board.chosen.connect(self.table.select)
            self._board.activated.connect(self.activated)
            self._board.moved.connect(self.moved)
            self._stack.addWidget(self._board)
        self._arrange()

    def _candidate(self) -> RankedRow | None:
        place = next((self.ranked.row_of(record) for record in self.table.selected_records()), -1)
        return self.ranked.shown[place] if place >= 0 else None

    def retranslate(self) -> None:
        """Take the language of the moment."""
        if self._board is not None:
            self._board.retranslate()
        mentors = self._look is not None and self._look.side == "mentor"
        names = (self.tr("Adepts"), self.tr("Mentors"))
        for tab, model, name in (
            (CANDIDATES, self.ranked, self.tr("Applicants")),
            (OTHERS, self.approved, names[0] if mentors else names[1]),
        ):
            self.tabs.setTabText(tab, self.tr("{name} {count}").format(name=name, count=model.total))
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.table.setAccessibleName(self.tr("Applicants in the order of their scores"))
        self.other_table.setAccessibleName(self.tr("The side that is approved"))
        self.search.set_placeholder(self.tr("Search in the list"))
        self.disagreement_box.setText(self.tr("Disagreement first"))
        self._unfilter.setText(self.tr("Take away the filter"))
        self._nobody.set_texts(
            self.tr("Nobody has applied yet."), self.tr("Applications come in from a file or are typed in.")
        )
        self._no_hits.set_texts(self.tr("No hits."), self.tr("Nobody in the list has all the words you search for."))

    def _lay_out(self) -> None:
        self.tabs.addTab("")
        self.tabs.addTab("")
        for part in (self.table, self.other_table, self._nobody, self._no_hits):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self, appearance: Appearance) -> None:
        self._delegates = [StatusDelegate(appearance, self) for _ in range(4)]
        self.table.setItemDelegateForColumn(SPREAD, self._delegates[0])
        self.table.setItemDelegateForColumn(RESULT, self._delegates[1])
        self.table.setItemDelegateForColumn(QUOTA, self._delegates[3])
        self.other_table.setItemDelegateForColumn(STATUS, self._delegates[2])
        self.search.searched.connect(self._filter)
        self._unfilter.triggered.connect(self.search.clear)
        self.disagreement.triggered.connect(self.disagreement_box.toggle)
        self.disagreement_box.toggled.connect(self._sort)
        self.tabs.currentChanged.connect(self._turn)
        for table in (self.table, self.other_table):
            table.record_selected.connect(self._choose)
            table.record_activated.connect(self.activated)

    def _in_front(self) -> tuple[RecordTable, RankedModel | OthersModel]:
        return (self.table, self.ranked) if self.side == CANDIDATES else (self.other_table, self.approved)

    def _choose_first(self) -> None:
        """Somebody is always chosen, so that the keys work at once."""
        for table, model in ((self.table, self.ranked), (self.other_table, self.approved)):
            if not table.selected_records() and model.shown:
                with QSignalBlocker(self):
                    table.select(model.shown[0].id)

    def _arrange(self) -> None:
        table, model = self._in_front()
        hidden = self._no_hits if model.total else self._nobody
        board = self._board if self._on_board and self.side == CANDIDATES else None
        self._stack.setCurrentWidget((board or table) if model.shown else hidden)
        if board is not None:
            board.show_chosen()
        self.line.place()
        several = self._look is not None and len(self._look.assessors) > 1
        self.disagreement_box.setVisible(several and self.side == CANDIDATES)
        self.disagreement.setVisible(several)

    @Slot(bool)
    def _sort(self, by_spread: bool) -> None:
        """Those about whom the assessors disagree most stand first, or the order is that of the ranks again."""
        order = Qt.SortOrder.DescendingOrder if by_spread else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(SPREAD if by_spread else -1, order)
        if self.ranked.shown:
            self.table.select(self.ranked.shown[0].id)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.ranked.filter(text)
        self.approved.filter(text)
        self._arrange()

    @Slot(int)
    def _turn(self, side: int) -> None:
        self._arrange()
        self.turned.emit(side)
        self.row_chosen.emit(self.row)

    @Slot()
    def _choose(self) -> None:
        if self.sender() is self._in_front()[0]:
            if self.board is not None:
                self.board.show_chosen()
            self.row_chosen.emit(self.row)

"""The list of applicants with its search and views."""

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.models import (
    ADEPTS,
    ALL,
    FRESH,
    INCOMPLETE,
    MENTORS,
    VIEWS,
    ApplicantModel,
    in_view,
)
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.narrowing import Narrowing
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

_SOURCE, _MISSING, _STATUS, _TOWN = 2, 3, 4, 5
_ROOM_FOR_ALL = 680  # pixels at 100 %


class ApplicantList(QWidget):
    """`selected` says which applicant is chosen, or None; `activated` that Enter or a double click opened one.

    The page may put a button into `command_row`, beside the search.
    """

    selected = Signal(object)
    activated = Signal(object)

    def __init__(self, appearance: Appearance, word: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: Sequence[ApplicantRow] = ()
        self._fresh: frozenset[UUID] = frozenset()
        self._badges = RoleBadges(appearance, self)
        self.model = ApplicantModel(self._badges, word, self)
        self.search = SearchBox(appearance, parent=self)
        self.views = ViewChips(appearance, VIEWS, self)
        self.table = RecordTable(appearance, self.model, self)
        self._clear = QAction(self)
        self._nothing = EmptyState("", "", self._clear, parent=self)
        self._status = PlainLabel("", "secondary", self)
        self._stack = QStackedWidget(self)
        self.command_row = QHBoxLayout()
        self._chips = StatusDelegate(appearance, self.table)
        for column in (_MISSING, _STATUS):
            self.table.setItemDelegateForColumn(column, self._chips)
        self._narrowing = Narrowing(appearance, self.table, (_SOURCE, _TOWN), _ROOM_FOR_ALL)
        self._lay_out()
        self.search.searched.connect(self._find)
        self.views.chosen.connect(self._arrange)
        self._clear.triggered.connect(self.clear)
        self.table.record_selected.connect(self._pass_on)
        self.table.record_activated.connect(self.activated)
        appearance.changed.connect(self._measure)
        self._measure()

    def set_rows(self, rows: Sequence[ApplicantRow]) -> None:
        """Show these applicants."""
        self._rows = rows
        self._count()
        self._arrange()

    def show_fresh(self, people: Iterable[UUID]) -> None:
        """Show those who have just been fetched in, and nobody else."""
        self._fresh = frozenset(people)
        self.search.clear()
        self._count()
        if self._fresh:
            self.views.choose(FRESH)
            self.table.selectRow(0)

    def show_record(self, record: UUID) -> None:
        """Choose somebody, whatever search and view hide."""
        self.table.select(record)
        if self.model.row_of(record) < 0:
            self.clear()
            self.table.select(record)

    @Slot()
    def clear(self) -> None:
        """Show everybody."""
        self.search.clear()
        self.views.choose(ALL)
        self._find("")

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.search.set_placeholder(self.tr("Search in this list"))
        self.table.setAccessibleName(self.tr("Applicants"))
        self.views.set_names(
            {
                ALL: self.tr("All"),
                ADEPTS: self.tr("Adepts"),
                MENTORS: self.tr("Mentors"),
                INCOMPLETE: self.tr("Something missing"),
                FRESH: self.tr("Just fetched"),
            }
        )
        self._clear.setText(self.tr("Show everybody"))
        self._nothing.set_texts(self.tr("No matches"), self.tr("Nobody in this list fits the search and the view."))
        self._say()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.command_row.addWidget(self.search, 1)
        self._column.addLayout(self.command_row)
        self._column.addWidget(self.views)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._status)

    def _measure(self) -> None:
        for layout in (self._column, self.command_row):
            layout.setSpacing(self._appearance.sizes.px(8))
        self.table.setIconSize(self._badges.room)

    def _count(self) -> None:
        counts = {view: sum(in_view(row, view) for row in self._rows) for view in (ALL, ADEPTS, MENTORS, INCOMPLETE)}
        fresh = sum(row.id in self._fresh for row in self._rows)
        self.views.set_counts(counts | ({FRESH: fresh} if fresh else {}))

    @Slot()
    def _arrange(self) -> None:
        view = self.views.current
        chosen = (
            (row.id in self._fresh for row in self._rows)
            if view == FRESH
            else (in_view(row, view) for row in self._rows)
        )
        self.model.set_rows(row for row, wanted in zip(self._rows, chosen, strict=True) if wanted)
        self._say()

    @Slot(str)
    def _find(self, text: str) -> None:
        self.model.filter(text)
        self._say()

    @Slot(object)
    def _pass_on(self, record: UUID | None) -> None:
        self._say()
        self.selected.emit(record)

    def _say(self) -> None:
        """Below the list: how much of it is shown."""
        shown, total = len(self.model.shown), len(self._rows)
        self._stack.setCurrentWidget(self.table if shown or not total else self._nothing)
        text = self.tr("Showing {shown} of {total}").format(shown=shown, total=total)
        self._status.setText(text if shown < total else "")
        self._status.setVisible(shown < total)

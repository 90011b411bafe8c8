"""The list of applicants with its search and views."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.recruitment.contact.rules import Heard
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.models import (
    ADEPTS,
    ALL,
    DOUBLES,
    FRESH,
    INCOMPLETE,
    LATE,
    MENTORS,
    OVERDUE,
    VIEWS,
    WAITING,
    ApplicantModel,
    has_heard,
    in_view,
)
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.delegates import StatusDelegate, WarningDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.narrowing import Narrowing
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

_CAME, _SOURCE, _MISSING, _HEARD, _STATUS, _TOWN = 1, 2, 3, 4, 5, 6
_ROOM_FOR = {_MISSING: 600, _CAME: 720, _SOURCE: 880, _TOWN: 1000}
"""From these widths of the list on, in pixels at 100 %, there is room for a column beside whole names."""
_BY_APPLICATION, _BY_CONTACT = (ALL, ADEPTS, MENTORS, INCOMPLETE), (WAITING, OVERDUE, LATE)


class ApplicantList(QWidget):
    """`selected` says which applicant is chosen, or None; `activated` that Enter or a double click opened one.

    The page may put a button into `command_row`, beside the search.
    """

    selected = Signal(object)
    activated = Signal(object)
    marked = Signal()
    """Others are marked in the list than before."""
    asked = Signal(str)
    """The panel of that action is wanted."""

    def __init__(self, appearance: Appearance, word: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: Sequence[ApplicantRow] = ()
        self._fresh: frozenset[UUID] = frozenset()
        self._doubles: frozenset[UUID] = frozenset()
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
        self._chips, self._warnings = StatusDelegate(appearance, self.table), WarningDelegate(appearance, self.table)
        for column in (_MISSING, _STATUS):
            self.table.setItemDelegateForColumn(column, self._chips)
        for column in (_CAME, _HEARD):
            self.table.setItemDelegateForColumn(column, self._warnings)
        self._narrowing = [Narrowing(appearance, self.table, (one,), room) for one, room in _ROOM_FOR.items()]
        self._lay_out()
        self.search.searched.connect(self._find)
        self.views.chosen.connect(self._follow_view)
        self._clear.triggered.connect(self.clear)
        self.table.record_selected.connect(self._pass_on)
        self.table.record_activated.connect(self.activated)
        self.table.selectionModel().selectionChanged.connect(self._tell_marked)
        appearance.changed.connect(self._measure)
        self._measure()

    def set_rows(self, rows: Sequence[ApplicantRow]) -> None:
        """Show these applicants."""
        self._rows = rows
        self._count()
        self._arrange()

    def set_contact(self, heard: Mapping[UUID, Heard], doubles: Iterable[UUID]) -> None:
        """From now on they have heard this, and these may be the same people twice; before `set_rows`."""
        self.model.set_heard(heard)
        self._doubles = frozenset(doubles)

    def show_view(self, view: str) -> None:
        """Show one view, and mark everybody in it."""
        self.search.clear()
        self._find("")
        self.views.choose(view if self._in(view) else ALL)
        self.table.selectAll()
        self.table.setFocus()

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
                WAITING: self.tr("Not answered"),
                OVERDUE: self.tr("Should have had an answer"),
                LATE: self.tr("After the deadline"),
                DOUBLES: self.tr("Perhaps twice"),
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
        """How many each view holds; one that is seldom of use is only there while it holds somebody."""
        counts = {view: len(self._in(view)) for view in VIEWS}
        self.views.set_counts({view: count for view, count in counts.items() if count or view in _BY_APPLICATION})

    def _in(self, view: str) -> list[ApplicantRow]:
        """Who belongs to a view."""
        if view in _BY_CONTACT:
            return [row for row in self._rows if has_heard(self.model.heard(row), view)]
        if view in (FRESH, DOUBLES):
            chosen = self._fresh if view == FRESH else self._doubles
            return [row for row in self._rows if row.id in chosen]
        return [row for row in self._rows if in_view(row, view)]

    @Slot()
    def _follow_view(self) -> None:
        """Whoever may be in the list twice is looked at two by two, in a panel of their own."""
        if self.views.current == DOUBLES:
            self.views.choose(ALL)
            self.asked.emit("recruitment.doubles")
        else:
            self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self.model.set_rows(self._in(self.views.current))
        self._say()

    @Slot(str)
    def _find(self, text: str) -> None:
        self.model.filter(text)
        self._say()

    @Slot()
    def _tell_marked(self) -> None:
        self.marked.emit()

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

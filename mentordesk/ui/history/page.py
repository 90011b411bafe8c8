"""The page «Historikk»."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.sharing.contents import BY_NAME, STAYS_AT_HOME
from mentordesk.core.store.history import HistoryLine
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.history.detail import StepDetail
from mentordesk.ui.history.models import Days, Step, fits, step, step_model
from mentordesk.ui.history.table import StepTable
from mentordesk.ui.history.telling import Changes, Word, told
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.split import ListDetail

_AT_FIRST = 300
"""So many steps are read until the person asks for more, or searches."""


@dataclass(frozen=True)
class Asked:
    """Which steps: those about one record, of one day (on the wall's calendar), at most so many."""

    record: UUID | None = None
    day: dt.date | None = None
    limit: int | None = None


@dataclass(frozen=True)
class HistoryFunctions:
    """What the page asks and does; `last` is the step that undo takes back.

    `about` are the steps that touched somebody whom the text fits, whether or not their sentences name them.
    """

    today: Callable[[], dt.date]
    read: Callable[[Asked], Sequence[tuple[HistoryLine, str]]]
    about: Callable[[str], frozenset[int]]
    changes: Callable[[int], Changes]
    last: Callable[[], int | None]
    name_of: Callable[[UUID], str]
    word: Word
    undo: Callable[[], object]


class HistoryPage(Page):
    """All steps, the newest first; beside them what the chosen one changed."""

    name = "history"
    tables = frozenset(BY_NAME) | STAYS_AT_HOME

    def __init__(self, functions: HistoryFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._asked = Asked(limit=_AT_FIRST)
        self._rows: list[Step] = []
        self._undo, self._all = QAction(self), QAction(self)
        self._undo.setObjectName("history.undo")
        self._all.setObjectName("history.all")
        self._model = step_model(self)
        self._search, self._day = SearchBox(appearance, parent=self), DateField("", self)
        self._everything = QAction(self)
        self._about = ActionButton(self._everything, "", self)
        self._split = ListDetail(appearance, self)
        self._table = StepTable(appearance, self._model, self._split.list_pane)
        self._nothing = EmptyState("", "", self._all, parent=self._split.list_pane)
        self._more = QPushButton(self._split.list_pane)
        self._detail = StepDetail(appearance, self._split.detail_pane)
        self._lay_out_parts()
        self._connect()
        self._draw()
        self.retranslate()

    def reload(self) -> None:
        days = Days(self._functions.today())
        self._rows = [step(line, what, days) for line, what in self._functions.read(self._asked)]
        self._more.setVisible(self._asked.limit is not None and len(self._rows) == self._asked.limit)
        self._narrow()

    def _narrow(self) -> None:
        """Show the steps that fit what is searched for: by their words, or by whom they touched."""
        text = self._search.text()
        about = self._functions.about(text) if text else frozenset()
        self._model.set_rows(row for row in self._rows if row.number in about or fits(row, text))
        self._say()
        if self._chosen() is None and self._model.shown:
            self._table.select(self._model.record_at(0))
        self._show_chosen()

    def select(self, record: UUID) -> None:
        """Show only what is about this record."""
        self._search.clear()
        self._ask(Asked(record=record, limit=_AT_FIRST))

    def page_actions(self) -> list[QAction]:
        return [self._undo, self._all, self._search.focus_action]

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("History")
        self._undo.setText(self.tr("Undo this"))
        self._all.setText(self.tr("Remove the filter"))
        self._search.set_placeholder(self.tr("Search in the history"))
        self._day.set_label(self.tr("Day"))
        self._more.setText(self.tr("Show more"))
        self._table.setAccessibleName(self.tr("History"))
        self._nothing.set_texts(self.tr("No hits"), self.tr("Nothing in the history fits what you search for."))

    def _lay_out_parts(self) -> None:
        self._search.setMinimumWidth(self.appearance.sizes.px(240))
        self._day.setMaximumWidth(self.appearance.sizes.px(200))
        bottom = Qt.AlignmentFlag.AlignBottom
        self.command_row.addWidget(self._search, 0, bottom)
        self.command_row.addWidget(self._day, 0, bottom)
        self.command_row.addWidget(self._about, 0, bottom)
        self.command_row.addStretch(1)
        self._more.setProperty("role", "quiet")
        for part in (self._table, self._nothing):
            self._split.list_box.addWidget(part, 1)
        self._split.list_box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._split.detail.addWidget(self._detail)
        self._split.detail_actions.addStretch(1)
        self._split.detail_actions.addWidget(ActionButton(self._undo, "", self._split.detail_pane))
        self.body.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._search.searched.connect(self._search_for)
        self._day.committed.connect(self._choose_day)
        self._everything.triggered.connect(self._forget_record)
        self._more.clicked.connect(self._read_more)
        self._all.triggered.connect(self._remove_filter)
        self._undo.triggered.connect(self._undo_last)
        self._table.record_selected.connect(self._show_chosen)
        self._table.record_activated.connect(self._open_detail)
        self.appearance.changed.connect(self._draw)

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self._day.start_over(asked.day)
        self.reload()

    def _say(self) -> None:
        """What depends on what is shown."""
        record, shown = self._asked.record, len(self._model.shown)
        name = self._functions.name_of(record) if record else ""
        about = self.tr("About {name}").format(name=name) if name else self.tr("About one record")
        self._everything.setText(about.replace("&", "&&"))
        self._everything.setToolTip(self.tr("Show the history of everything again"))
        self._everything.setVisible(record is not None)
        if shown == 0:
            self.subtitle = ""
        elif shown == 1:
            self.subtitle = self.tr("1 step, kept in the file")
        elif self._more.isVisibleTo(self._split.list_pane):
            self.subtitle = self.tr("The last {count} steps").format(count=shown)
        else:
            self.subtitle = self.tr("{count} steps, kept in the file").format(count=shown)
        self._table.setVisible(shown > 0)
        self._nothing.setVisible(shown == 0)
        self._all.setEnabled(bool(record or self._asked.day or self._search.text()))

    def _chosen(self) -> Step | None:
        records = self._table.selected_records()
        row = self._model.row_of(records[0]) if records else -1
        return self._model.shown[row] if row >= 0 else None

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self._chosen()
        last = chosen is not None and chosen.number == self._functions.last()
        self._undo.setVisible(last)
        self._undo.setEnabled(last)
        if chosen is None:
            self._detail.show_hint(self.tr("Choose a line to see what it changed."))
            return
        changes = self._functions.changes(chosen.number)
        parts = told(changes, self._functions.word)
        self._detail.show_step(chosen, parts, changes, self._why_not(chosen, last))

    def _why_not(self, chosen: Step, last: bool) -> str:
        if chosen.log:
            return self.tr("This is only a note of what was done, and cannot be undone.")
        if chosen.undone:
            return self.tr("This is undone and does not count now.")
        return (
            "" if last or chosen.again else self.tr("Only the last step can be undone. Undo what came after it first.")
        )

    @Slot(str)
    def _search_for(self, text: str) -> None:
        """Searching is about all steps, also those that were not read yet."""
        if text and self._asked.limit is not None:
            self._ask(Asked(self._asked.record, self._asked.day))
        else:
            self._narrow()

    @Slot(object)
    def _choose_day(self, day: dt.date | None) -> None:
        self._ask(Asked(self._asked.record, day, self._asked.limit))

    @Slot()
    def _forget_record(self) -> None:
        self._ask(Asked(day=self._asked.day, limit=self._asked.limit))

    @Slot()
    def _read_more(self) -> None:
        assert self._asked.limit is not None
        self._ask(Asked(self._asked.record, self._asked.day, self._asked.limit + _AT_FIRST))

    @Slot()
    def _remove_filter(self) -> None:
        self._search.clear()
        self._ask(Asked(limit=_AT_FIRST))

    @Slot()
    def _undo_last(self) -> None:
        self._functions.undo()

    @Slot()
    def _open_detail(self) -> None:
        self._split.open_detail()
        if self._split.is_over:
            self._split.back.setFocus()

    @Slot()
    def _draw(self) -> None:
        for action, drawing in ((self._undo, "undo-2"), (self._everything, "x")):
            action.setIcon(icon(drawing, self.appearance.tokens.ink))

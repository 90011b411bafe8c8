"""The page «Slettet»."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.core.privacy.queries import DeletedPerson
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.moments import clock_time, near_day
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.rows import Column, RowModel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DeletedFunctions:
    """What the page asks and does; `restore` says whether it was done, `go_to_people` shows where they come from."""

    today: Callable[[], dt.date]
    read: Callable[[], Sequence[DeletedPerson]]
    restore: Callable[[DeletedPerson], bool]
    go_to_people: Callable[[], object]


class DeletedPage(Page):
    """Who was deleted, when and by whom, and the button that brings them back."""

    name = "deleted"
    tables = frozenset({"person"})

    def __init__(self, functions: DeletedFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._restore, self._people, self._all = QAction(self), QAction(self), QAction(self)
        self._restore.setObjectName("deleted.restore")
        self._model = self._made_model()
        self._search = SearchBox(appearance, parent=self)
        self._table = RecordTable(appearance, self._model, self)
        self._empty, self._no_hits = (
            EmptyState("", "", self._people, parent=self),
            EmptyState("", "", self._all, parent=self),
        )
        self._search.setMinimumWidth(appearance.sizes.px(240))
        self.command_row.addWidget(self._search)
        self.command_row.addStretch(1)
        for part in (self._table, self._empty, self._no_hits):
            self.body.addWidget(part, 1)
        self._connect()
        self.set_primary(self._restore)
        self._draw()
        self.retranslate()

    def reload(self) -> None:
        self._model.set_rows(self._functions.read())
        self._say()

    def select(self, record: UUID) -> None:
        self._search.clear()
        self._table.select(record)

    def page_actions(self) -> list[QAction]:
        return [self._restore, self._search.focus_action]

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Deleted")
        self._people.setText(self.tr("Go to the people"))
        self._all.setText(self.tr("Remove the filter"))
        self._search.set_placeholder(self.tr("Search among the deleted"))
        self._table.setAccessibleName(self.tr("Deleted people"))
        self._empty.set_texts(
            self.tr("Nobody is deleted."), self.tr("People you delete come here, and can be brought back.")
        )
        self._no_hits.set_texts(self.tr("No hits"), self.tr("None of the deleted fits what you search for."))

    def _made_model(self) -> RowModel[DeletedPerson]:
        return RowModel(
            [
                Column(lambda: translate("DeletedPeople", "Name"), lambda one: one.name),
                Column(lambda: translate("DeletedPeople", "Deleted"), self._when, sort=lambda one: one.step, width=190),
                Column(lambda: translate("DeletedPeople", "By"), lambda one: one.who, width=200),
            ],
            self,
        )

    def _when(self, one: DeletedPerson) -> str:
        here = one.when.astimezone()
        return f"{near_day(here.date(), self._functions.today())} {clock_time(here)}"

    def _connect(self) -> None:
        self._search.searched.connect(self._search_for)
        self._table.record_selected.connect(self._say)
        self._restore.triggered.connect(self._restore_chosen)
        self._people.triggered.connect(self._go_to_people)
        self._all.triggered.connect(self._search.clear)
        self.appearance.changed.connect(self._draw)

    def _chosen(self) -> list[DeletedPerson]:
        rows = (self._model.row_of(record) for record in self._table.selected_records())
        return [self._model.shown[row] for row in rows if row >= 0]

    @Slot()
    def _say(self) -> None:
        """What depends on who is listed and chosen."""
        total, shown, chosen = self._model.total, len(self._model.shown), len(self._chosen())
        if total == 1:
            self.subtitle = self.tr("1 person is deleted and can be brought back")
        elif total:
            self.subtitle = self.tr("{count} people are deleted and can be brought back").format(count=total)
        else:
            self.subtitle = ""
        self._table.setVisible(shown > 0)
        self._search.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        self._no_hits.setVisible(total > 0 and shown == 0)
        many = self.tr("Bring back {count}").format(count=chosen)
        self._restore.setText(many if chosen > 1 else self.tr("Bring back"))
        self._restore.setEnabled(chosen > 0)
        self._restore.setVisible(total > 0)

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self._model.filter(text)
        self._say()

    @Slot()
    def _restore_chosen(self) -> None:
        for person in self._chosen():
            if not self._functions.restore(person):
                break

    @Slot()
    def _go_to_people(self) -> None:
        self._functions.go_to_people()

    @Slot()
    def _draw(self) -> None:
        self._restore.setIcon(icon("undo-2", self.appearance.tokens.accentInk))

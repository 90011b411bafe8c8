"""The tab of the people who are deleted: each can be brought back, or erased for good."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QWidget

from mentordesk.core.privacy.queries import DeletedPerson
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.privacy.panel import Panel
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.erase_panel import Cost, ErasePanel
from mentordesk.ui.widgets.moments import clock_time, near_day
from mentordesk.ui.widgets.rows import Column, RowModel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DeletedFunctions:
    """What the tab asks and does; `restore` says whether it was done, `cost` what erasing takes (None where
    it may not be), `erase` goes on beside
    the window, `go_to_people` shows where they come from.
    """

    today: Callable[[], dt.date]
    read: Callable[[], Sequence[DeletedPerson]]
    restore: Callable[[DeletedPerson], bool]
    cost: Callable[[UUID], Cost | None]
    erase: Callable[[UUID, str, bool], None]
    go_to_people: Callable[[], object]


class DeletedList(Panel):
    """Who was deleted, when and by whom, and the buttons that bring them back or erase them."""

    tables = frozenset({"person"})

    def __init__(self, functions: DeletedFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._restore, self._erase = QAction(self), QAction(self)
        self._people, self._all = QAction(self), QAction(self)
        self._restore.setObjectName("deleted.restore")
        self._erase.setObjectName("deleted.erase")
        self._model = self._made_model()
        self._search = SearchBox(appearance, parent=self)
        self.search = self._search.focus_action
        self._table = RecordTable(appearance, self._model, self)
        self._empty, self._no_hits = (
            EmptyState("", "", self._people, parent=self),
            EmptyState("", "", self._all, parent=self),
        )
        self._for_good = ActionButton(self._erase, "danger", self)
        self._question, self._asked, self._area = ErasePanel(appearance), UUID(int=0), QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._question)
        self._search.setMinimumWidth(appearance.sizes.px(240))
        self.above.addWidget(self._search)
        self.above.addStretch(1)
        self.above.addWidget(self._for_good)
        for part in (self._table, self._empty, self._no_hits, self._area):
            self.body.addWidget(part, 1)
        self._connect()
        self._draw()

    def reload(self) -> None:
        self._model.set_rows(self._functions.read())
        self._say()

    def select(self, record: UUID) -> bool:
        self._search.clear()
        self._model.filter("")
        self._table.select(record)
        return self._model.row_of(record) >= 0

    def offered(self) -> list[QAction]:
        return [self._restore, self._erase]

    def retranslate(self) -> None:
        self.title = self.tr("People")
        self._people.setText(self.tr("Go to the people"))
        self._all.setText(self.tr("Remove the filter"))
        self._erase.setText(self.tr("Erase for good …"))
        self._question.retranslate()
        self._search.set_placeholder(self.tr("Search among the deleted"))
        self._table.setAccessibleName(self.tr("Deleted people"))
        self._empty.set_texts(
            self.tr("Nobody is deleted."), self.tr("People you delete come here, and can be brought back.")
        )
        self._no_hits.set_texts(self.tr("No hits"), self.tr("None of the deleted fits what you search for."))
        self._say()

    def _made_model(self) -> RowModel[DeletedPerson]:
        return RowModel(
            [
                Column(lambda: translate("DeletedPeople", "Name"), lambda one: one.name),
                Column(lambda: translate("DeletedPeople", "Deleted"), self._when, sort=lambda one: one.step, width=190),
                Column(lambda: translate("DeletedPeople", "By"), lambda one: one.who, width=200),
                Column(lambda: translate("DeletedPeople", "How"), _how, width=200),
            ],
            self,
        )

    def _when(self, one: DeletedPerson) -> str:
        here = one.when.astimezone()
        return f"{near_day(here.date(), self._functions.today())} {clock_time(here)}"

    def _connect(self) -> None:
        self._search.searched.connect(self._search_for)
        self._table.record_selected.connect(self._choose)
        self._restore.triggered.connect(self._restore_chosen)
        self._erase.triggered.connect(self._ask)
        self._question.given.connect(self._erase_asked)
        self._question.given_up.connect(self._leave)
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
            self.subtitle = self.tr("1 person is deleted and still in the file")
        elif total:
            self.subtitle = self.tr("{count} people are deleted and still in the file").format(count=total)
        else:
            self.subtitle = ""
        if total == 0:
            self._question.hide()
        asking = not self._question.isHidden()
        self._area.setVisible(asking)
        self._table.setVisible(shown > 0 and not asking)
        for part in (self._search, self._for_good):
            part.setVisible(total > 0 and not asking)
        self._empty.setVisible(total == 0)
        self._no_hits.setVisible(total > 0 and shown == 0 and not asking)
        many = self.tr("Bring back {count}").format(count=chosen)
        self._restore.setText(many if chosen > 1 else self.tr("Bring back"))
        self._restore.setEnabled(chosen > 0 and not any(one.undone for one in self._chosen()))
        self._erase.setEnabled(chosen == 1)
        self.primary = self._restore if total and not asking else None
        self.said.emit()

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
    def _choose(self) -> None:
        """What was asked was about somebody else."""
        self._question.hide()
        self._say()

    @Slot()
    def _ask(self) -> None:
        """The question stands in the place of the list, where there is room for it."""
        self._asked = self._chosen()[0].id
        cost = self._functions.cost(self._asked)
        if cost is None:
            return
        self._area.show()  # before the button in it gets the focus
        self._question.ask(cost)
        self._say()

    @Slot(str, bool)
    def _erase_asked(self, reason: str, drop: bool) -> None:
        self._functions.erase(self._asked, reason, drop)
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self._say()
        self._table.setFocus()

    @Slot()
    def _go_to_people(self) -> None:
        self._functions.go_to_people()

    @Slot()
    def _draw(self) -> None:
        self._restore.setIcon(icon("undo-2", self.appearance.tokens.accentInk))


def _how(one: DeletedPerson) -> str:
    return translate("DeletedPeople", "Came with what was undone") if one.undone else ""

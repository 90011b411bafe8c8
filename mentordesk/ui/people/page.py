"""The page «Personer»: everybody in the file, whatever the programme and role."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.people.detail import PersonDetail
from mentordesk.ui.people.functions import PeopleFunctions
from mentordesk.ui.people.models import PeopleModel, PeopleRow, people_rows
from mentordesk.ui.shell.keys import bind, tip
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.erase_panel import ErasePanel
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.narrowing import Narrowing
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.split import ListDetail
from mentordesk.ui.widgets.tables import RecordTable

_ROLE, _TOWN = 1, 4
_ROOM_FOR_ALL = 640  # pixels at 100 %


class PeoplePage(Page):
    """Where one looks somebody up."""

    name = "people"
    tables = frozenset(("person", "person_language", "application", "programme", "pair", "paper", "meeting", "sender"))

    def __init__(self, functions: PeopleFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._rows: dict[UUID, PeopleRow] = {}
        self._edit, self._delete, self._everybody, self._recruit = (QAction(self) for _ in range(4))
        self._report, self._erase = QAction(self), QAction(self)
        self._report.setObjectName("people.report")
        self._erase.setObjectName("people.erase")
        self._badges = RoleBadges(appearance, self)
        self._model = PeopleModel(self._badges, functions.word, self)
        self._table = RecordTable(appearance, self._model, self)
        self._narrowing = Narrowing(appearance, self._table, (_ROLE, _TOWN), _ROOM_FOR_ALL)
        self._search = SearchBox(appearance, parent=self)
        self._split = ListDetail(appearance, self)
        self._detail, self._hint = PersonDetail(functions, appearance), PlainLabel("", "subtitle", wrap=True)
        self._question = ErasePanel(appearance)
        self._nothing = EmptyState("", "", self._everybody, parent=self)
        self._empty = EmptyState("", "", self._recruit, parent=self)
        self._list, self._stack, self._below = QStackedWidget(self), QStackedWidget(self), QWidget()
        self._put_together()
        self._connect()
        self.retranslate()

    def reload(self) -> None:
        """Read everybody again."""
        rows = people_rows(self._functions.people(), self._functions.roles())
        self._rows = {row.person.id: row for row in rows}
        self._detail.set_suggestions({language for row in rows for language in row.person.languages})
        self._model.set_rows(rows)
        self._stack.setCurrentWidget(self._split if rows else self._empty)
        self._tell_number()
        self._show_chosen()

    def select(self, record: UUID) -> None:
        """Show a person."""
        if record in self._rows and self._model.row_of(record) < 0:
            self._show_everybody()
        self._table.select(record)
        self._split.open_detail()

    def drafts(self) -> dict[str, object]:
        """What is being typed on the card."""
        return self._detail.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Show the person again about whom something was being typed."""
        if (person := record_of(drafts)) in self._rows and person is not None:
            self.select(person)
            self._detail.take_drafts(drafts)

    def page_actions(self) -> list[QAction]:
        """What can be done here."""
        return [self._edit, self._report, self._delete, self._erase, self._search.focus_action]

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        super().retranslate()
        self.title = self.tr("People")
        bind(self._edit, "edit")
        bind(self._delete, "delete")
        self._edit.setText(self.tr("Edit the person"))
        self._delete.setText(self.tr("Delete the person"))
        self._delete.setToolTip(tip(self._delete.text(), "delete"))
        self._report.setText(self.tr("Show all that we have stored …"))
        self._erase.setText(self.tr("Erase for good …"))
        self._question.retranslate()
        self._everybody.setText(self.tr("Show everybody"))
        self._recruit.setText(self.tr("Go to Recruitment"))
        self._search.set_placeholder(self.tr("Search for name, phone, e-mail or town"))
        self._table.setAccessibleName(self.tr("People"))
        self._hint.setText(self.tr("Choose a person in the list to see the card."))
        self._nothing.set_texts(self.tr("No matches"), self.tr("Nobody in the file fits the search."))
        self._empty.set_texts(
            self.tr("Nobody is here yet"), self.tr("People come into the file when applicants are brought in.")
        )
        self._detail.retranslate()
        self._tell_number()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the card to the list, and then shows everybody again."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._split.detail_pane.isAncestorOf(self.focusWidget() or self):
            self._table.setFocus()
        else:
            self._show_everybody()

    def _put_together(self) -> None:
        for shown in (self._table, self._nothing):
            self._list.addWidget(shown)
        self._split.list_box.addWidget(self._search)
        self._split.list_box.addWidget(self._list)
        for part in (self._hint, self._question, self._detail):
            self._split.detail.addWidget(part)
        row = FlowLayout(self._below)
        row.setSpacing(self.appearance.sizes.px(8))
        for action, role in ((self._report, ""), (self._delete, "danger"), (self._erase, "danger")):
            row.addWidget(ActionButton(action, role, self._below))
        self._split.detail_actions.addWidget(self._below)
        for whole in (self._split, self._empty):
            self._stack.addWidget(whole)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self._search.searched.connect(self._find)
        self._table.record_selected.connect(self._show_chosen)
        self._table.record_activated.connect(self._go_to_detail)
        self._edit.triggered.connect(self._go_to_detail)
        self._delete.triggered.connect(self._delete_chosen)
        self._report.triggered.connect(self._report_chosen)
        self._erase.triggered.connect(self._ask)
        self._question.given.connect(self._erase_chosen)
        self._question.given_up.connect(self._leave_question)
        self._everybody.triggered.connect(self._show_everybody)
        self._recruit.triggered.connect(self._functions.go_to_recruitment)
        self.appearance.changed.connect(self._fit_to_look)
        self._fit_to_look()

    def _fit_to_look(self) -> None:
        sizes = self.appearance.sizes
        self._table.setIconSize(self._badges.room)
        self._split.list_box.setSpacing(sizes.px(8))
        self._split.detail_pane.setMinimumWidth(sizes.detail_usual)

    @property
    def _chosen(self) -> PeopleRow | None:
        chosen = self._table.selected_records()
        return self._rows.get(chosen[0]) if len(chosen) == 1 else None

    def _tell_number(self) -> None:
        count = len(self._rows)
        one, many = self.tr("1 person in the file"), self.tr("{count} people in the file")
        self.subtitle = (one if count == 1 else many.format(count=count)) if count else ""

    @Slot()
    def _show_chosen(self) -> None:
        row = self._chosen
        if row is not None:
            self._detail.show_person(row.person)
        self._question.hide()
        self._detail.setVisible(row is not None)
        self._hint.setVisible(row is None)
        for action in (self._edit, self._delete, self._report, self._erase):
            action.setEnabled(row is not None)
        self._below.setVisible(row is not None)

    @Slot()
    def _go_to_detail(self) -> None:
        if self._chosen is not None:
            self._split.open_detail()
            self._detail.go_in()

    @Slot()
    def _delete_chosen(self) -> None:
        row = self._chosen
        if row is not None and self._functions.delete(row.person.id):
            self._split.close_detail()
            self._table.setFocus()

    @Slot()
    def _report_chosen(self) -> None:
        row = self._chosen
        if row is not None:
            self._functions.report(row.person.id, row.person.name, self)

    @Slot()
    def _ask(self) -> None:
        """The question stands in the place of the card, so that nothing else is about the person meanwhile."""
        row = self._chosen
        cost = self._functions.cost(row.person.id) if row is not None else None
        if cost is not None:
            self._split.open_detail()
            self._below.hide()
            self._detail.hide()
            self._question.ask(cost)

    @Slot(str, bool)
    def _erase_chosen(self, reason: str, drop: bool) -> None:
        row = self._chosen
        self._leave_question()
        if row is not None:
            self._functions.erase(row.person.id, reason, drop)

    @Slot()
    def _leave_question(self) -> None:
        self._show_chosen()
        self._table.setFocus()

    @Slot(str)
    def _find(self, text: str) -> None:
        self._model.filter(text)
        self._list.setCurrentWidget(self._table if self._model.shown or not self._rows else self._nothing)

    @Slot()
    def _show_everybody(self) -> None:
        self._search.clear()
        self._find("")
        self._table.setFocus()

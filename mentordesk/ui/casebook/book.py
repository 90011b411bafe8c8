"""The open case book: its list, and the concern that is chosen. It is made when the book is opened, and thrown away."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.casebook.rules import CLOSED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.casebook.detail import ConcernDetail
from mentordesk.ui.casebook.functions import CaseBookFunctions
from mentordesk.ui.casebook.models import SEVERITY, STATUS, ConcernModel
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.split import ListDetail
from mentordesk.ui.widgets.tables import RecordTable

_DETAIL, _ROOM_FOR_ALL = 460, 620  # pixels at 100 %


class OpenBook(QWidget):
    """List and detail, or what stands there while nothing is written."""

    def __init__(
        self, functions: CaseBookFunctions, new: QAction, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._model = ConcernModel(functions.word, functions.today, self)
        self._table = RecordTable(appearance, self._model, self)
        self._split, self._detail = ListDetail(appearance, self), ConcernDetail(functions, appearance)
        self._hint, self._empty = PlainLabel("", "subtitle", wrap=True), EmptyState("", "", new, parent=self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._table.record_selected.connect(self._show_chosen)
        self._table.record_activated.connect(self._go_in)
        appearance.changed.connect(self._measure)
        self._measure()
        self.setFocusProxy(self._table)
        self.retranslate()

    @property
    def numbers(self) -> tuple[int, int]:
        """How many concerns there are, and how many of them are not closed."""
        going = [one for one in self._model.shown if one.concern is None or one.concern.status != CLOSED]
        return self._model.total, len(going)

    def reload(self) -> None:
        """Read all concerns again."""
        rows = self._functions.read()
        people = {person for row in rows if row.concern for person in row.concern.people}
        self._model.show(rows, self._functions.names(people))
        self._stack.setCurrentWidget(self._split if rows else self._empty)
        self._show_chosen()

    def show_new(self, concern: UUID) -> None:
        """Go into a concern that was just begun."""
        self._table.select(concern)
        self._go_in()

    def keep_typed(self) -> None:
        """Keep what is typed and not left yet."""
        self._detail.keep_typed()

    def forget(self) -> None:
        """Let go of every concern."""
        self._model.set_rows(())
        self._detail.forget()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._table.setAccessibleName(self.tr("Cases"))
        self._hint.setText(self.tr("Choose a case in the list, or write a new one."))
        self._empty.set_texts(
            self.tr("Nothing is written here yet"),
            self.tr("Write a case as soon as something worries you. Short is good enough: you can go on later."),
        )
        self._detail.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the concern to the list."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focused is not None and self._detail.isAncestorOf(focused):
            self._table.setFocus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for column in (STATUS, SEVERITY):
            self._table.setItemDelegateForColumn(column, StatusDelegate(self._appearance, self._table))
        self._table.spare((SEVERITY,), _ROOM_FOR_ALL)
        self._split.list_box.addWidget(self._table)
        for part in (self._hint, self._detail):
            self._split.detail.addWidget(part)
        for whole in (self._split, self._empty):
            self._stack.addWidget(whole)
        whole_room = QVBoxLayout(self)
        whole_room.setContentsMargins(0, 0, 0, 0)
        whole_room.addWidget(self._stack)

    def _measure(self) -> None:
        self._split.detail_pane.setMinimumWidth(self._appearance.sizes.px(_DETAIL))

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self._table.selected_records()
        row = self._model.row_of(chosen[0]) if len(chosen) == 1 else -1
        self._detail.setVisible(row >= 0)
        self._hint.setVisible(row < 0)
        if row >= 0:
            self._detail.show_concern(self._model.shown[row])

    @Slot()
    def _go_in(self) -> None:
        self._split.open_detail()
        self._detail.go_in()

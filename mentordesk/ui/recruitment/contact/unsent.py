"""Drafts that were made, and of which nobody has said that they were sent."""

import datetime as dt

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.queries import DraftRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.recruitment.contact.names import channel_name, kind_name
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import near_day
from mentordesk.ui.widgets.rows import Column, RowModel
from mentordesk.ui.widgets.tables import RecordTable


class UnsentPanel(StandIn):
    """A list in which one, several or all are marked as sent, or taken away because they never were."""

    needs_applicants = True

    def __init__(self, functions: ContactFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._back = BackButton(appearance, self)
        self._title, self._hint = PlainLabel("", "section", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._sent, self._never = QAction(self), QAction(self)
        columns = (
            Column(self._name_title, _name),
            Column(self._kind_title, _kind, width=200),
            Column(self._channel_title, _channel, width=120),
            Column(self._made_title, _made, sort=_made_day, width=120),
        )
        self._model = RowModel[DraftRow](columns, self)
        self._table = RecordTable(appearance, self._model, self)
        self._nothing = EmptyState("", "", parent=self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._back.clicked.connect(self.leave)
        self._sent.triggered.connect(self._mark)
        self._never.triggered.connect(self._take_away)
        self._table.selectionModel().selectionChanged.connect(self._say)
        appearance.changed.connect(self._measure)
        self._measure()

    @property
    def primary(self) -> QAction:
        return self._sent

    def begin(self) -> None:
        self.look_again()
        self._table.selectAll()
        self._table.setFocus()

    def look_again(self) -> None:
        rows = self._functions.unsent()
        self._model.set_rows(rows)
        self._stack.setCurrentWidget(self._table if rows else self._nothing)
        self._say()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("Are these sent?"))
        self._hint.setText(self.tr("Only you know it. What is marked as sent counts as heard from us."))
        self._never.setText(self.tr("Not sent: take away"))
        self._table.setAccessibleName(self.tr("Drafts that are not marked as sent"))
        self._nothing.set_texts(self.tr("No draft is waiting"), self.tr("All that was made is marked as sent."))
        self._model.retranslate()
        self._say()

    @Slot()
    def _say(self) -> None:
        """The button says how many it is about."""
        marked = len(self._table.selected_records())
        if marked == 1:
            text = self.tr("Yes, mark 1 as sent")
        else:
            text = self.tr("Yes, mark {count} as sent").format(count=marked)
        self._sent.setText(text if marked else self.tr("Yes, mark as sent"))
        for action in (self._sent, self._never):
            action.setEnabled(marked > 0)

    @Slot()
    def _mark(self) -> None:
        if (marked := self._table.selected_records()) and self._functions.mark_sent(marked, today()):
            self._end_or_go_on()

    @Slot()
    def _take_away(self) -> None:
        if (marked := self._table.selected_records()) and self._functions.take_back(marked):
            self._end_or_go_on()

    def _end_or_go_on(self) -> None:
        self.look_again()
        (self._table if self._model.total else self._back).setFocus()

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        self._buttons = FlowLayout(buttons)
        self._buttons.addWidget(ActionButton(self._sent, "primary", buttons))
        self._buttons.addWidget(ActionButton(self._never, "", buttons))
        for shown in (self._table, self._nothing):
            self._stack.addWidget(shown)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._hint, buttons):
            self._column.addWidget(part)
        self._column.addWidget(self._stack, 1)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        for layout in (self._column, self._buttons):
            layout.setSpacing(sizes.px(8))

    def _name_title(self) -> str:
        return self.tr("Applicant")

    def _kind_title(self) -> str:
        return self.tr("About")

    def _channel_title(self) -> str:
        return self.tr("By")

    def _made_title(self) -> str:
        return self.tr("Made")


def _name(row: DraftRow) -> str:
    return row.name


def _kind(row: DraftRow) -> str:
    return kind_name(row.kind)


def _channel(row: DraftRow) -> str:
    return channel_name(row.channel)


def _made(row: DraftRow) -> str:
    return near_day(row.made, today())


def _made_day(row: DraftRow) -> dt.date:
    return row.made

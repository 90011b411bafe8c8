"""The tab of the people whose time is up: each is erased for good, or kept until another day with a reason."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.core.privacy.retention.queries import DueRow
from mentordesk.core.privacy.retention.rules import ASSESSMENT, CHOICE, DELETED, PARTS, REVIEW
from mentordesk.core.programme.rules import months_later
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.privacy.keeping import KeepPanel
from mentordesk.ui.privacy.panel import Panel
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.moments import near_day
from mentordesk.ui.widgets.rows import Column, RowModel
from mentordesk.ui.widgets.sure import SurePanel
from mentordesk.ui.widgets.tables import RecordTable

translate = QCoreApplication.translate

_YEAR = 12  # months that are proposed when somebody is kept


@dataclass(frozen=True)
class ReviewFunctions:
    """What the tab asks and does. `keep` says whether it was done; `erase` works beside the window, without asking.

    `read` works beside the window, too, and brings the rows; `word` gives a kind in words.
    """

    today: Callable[[], dt.date]
    read: Callable[[Callable[[Sequence[DueRow]], None]], None]
    word: Callable[[str], str]
    keep: Callable[[Mapping[UUID, str], dt.date, str], bool]
    erase: Callable[[Sequence[DueRow]], None]
    go_to_times: Callable[[], object]


class ReviewList(Panel):
    """Nobody on it is deleted before the coordinator says so."""

    tables = frozenset(
        {
            *("person", "application", "programme", "pair", "retention", "kept_longer", "erasure"),
            *("score", "assessment", "interview", "reference", "decision", "answer", "question"),
        }
    )

    def __init__(self, functions: ReviewFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._keep, self._erase, self._times = QAction(self), QAction(self), QAction(self)
        self._keep.setObjectName("review.keep")
        self._erase.setObjectName("review.erase")
        self._model = self._made_model()
        self._table = RecordTable(appearance, self._model, self)
        self._sure, self._until = SurePanel(appearance, self), KeepPanel(appearance, self)
        self._empty = EmptyState("", "", self._times, parent=self)
        self._asked: tuple[DueRow, ...] = ()
        self._reading = 0
        self._buttons = (ActionButton(self._keep, "", self), ActionButton(self._erase, "danger", self))
        self.above.addStretch(1)
        for button in self._buttons:
            self.above.addWidget(button)
        for part in (self._table, self._empty):
            self.body.addWidget(part, 1)
        for question in (self._sure, self._until):
            self.body.addWidget(question)
        self._connect()

    def reload(self) -> None:
        self._reading += 1
        self._functions.read(partial(self._show, self._reading))

    def select(self, record: UUID) -> bool:
        """The list itself, or somebody on it."""
        self._table.select(record)
        return record == REVIEW or self._model.row_of(record) >= 0

    def offered(self) -> list[QAction]:
        return [self._keep, self._erase]

    def retranslate(self) -> None:
        self._keep.setText(self.tr("Keep longer …"))
        self._erase.setText(self.tr("Erase for good …"))
        self._times.setText(self.tr("See the times for deletion"))
        self._table.setAccessibleName(self.tr("People whose time is up"))
        self._empty.set_texts(
            self.tr("Nobody waits for review."),
            self.tr("When the time for deletion is up, people come here. Nothing is deleted by itself."),
        )
        for part in (self._sure, self._until):
            part.retranslate()
        self._model.retranslate()
        self._say()

    def _made_model(self) -> RowModel[DueRow]:
        return RowModel(
            [
                Column(lambda: translate("Review", "Name"), lambda one: one.name),
                Column(lambda: translate("Review", "What it is about"), self._kind, width=240),
                Column(lambda: translate("Review", "Time was up"), self._when, sort=lambda one: one.since, width=140),
            ],
            self,
        )

    def _kind(self, one: DueRow) -> str:
        word = self._functions.word(one.kind)
        return word[:1].upper() + word[1:]

    def _when(self, one: DueRow) -> str:
        return near_day(one.since, self._functions.today())

    def _connect(self) -> None:
        self._table.record_selected.connect(self._choose)
        self._keep.triggered.connect(self._ask_until)
        self._erase.triggered.connect(self._ask_sure)
        self._times.triggered.connect(self._go_to_times)
        self._sure.sure.connect(self._erase_asked)
        self._sure.given_up.connect(self._leave)
        self._until.given.connect(self._keep_asked)
        self._until.given_up.connect(self._leave)

    def _chosen(self) -> tuple[DueRow, ...]:
        rows = (self._model.row_of(record) for record in self._table.selected_records())
        return tuple(self._model.shown[row] for row in rows if row >= 0)

    def _show(self, reading: int, rows: Sequence[DueRow]) -> None:
        """Show what was read, unless it has been asked for again meanwhile."""
        if reading != self._reading:
            return
        self._model.set_rows(rows)
        self._say()

    @Slot()
    def _choose(self) -> None:
        """What was asked was about others."""
        self._close()
        self._say()

    @Slot()
    def _say(self) -> None:
        total, chosen = self._model.total, self._chosen()
        name = self.tr("For review")
        self.title = f"{name} ({total})" if total else name
        one, many = self.tr("The time is up for 1 person"), self.tr("The time is up for {count} people")
        self.subtitle = (one if total == 1 else many.format(count=total)) if total else ""
        self._table.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        for button in self._buttons:
            button.setVisible(total > 0)
        self._erase.setEnabled(bool(chosen))
        self._keep.setEnabled(bool(chosen) and all(row.kind != DELETED for row in chosen))
        if total == 0:
            self._close()
        self.said.emit()

    @Slot()
    def _ask_until(self) -> None:
        self._close()
        self._asked = self._chosen()
        if len(self._asked) == 1:
            title = self.tr("Keep {name} longer?").format(name=self._asked[0].name)
        else:
            title = self.tr("Keep {count} people longer?").format(count=len(self._asked))
        today = self._functions.today()
        self._until.ask(title, today, months_later(today, _YEAR))

    @Slot(object, str)
    def _keep_asked(self, until: dt.date, reason: str) -> None:
        if self._functions.keep({row.id: row.kind for row in self._asked}, until, reason):
            self._leave()

    @Slot()
    def _ask_sure(self) -> None:
        self._close()
        self._asked = self._chosen()
        parts = [row for row in self._asked if row.kind in PARTS]
        if len(parts) == len(self._asked):
            self._sure.ask(self._about_parts(), self._stays(), self.tr("Erase for good"))
        else:
            self._sure.ask(self._about_people(len(parts)), self._goes(), self.tr("Erase for good"))

    def _about_parts(self) -> str:
        whose = self._asked[0].name if len(self._asked) == 1 else self._number(len(self._asked))
        kinds = {row.kind for row in self._asked}
        if kinds == {ASSESSMENT}:
            said = self.tr("Erase the scores of {whose} for good?")
        elif kinds == {CHOICE}:
            said = self.tr("Erase what was needed for the choice alone, about {whose}?")
        else:
            said = self.tr("Erase scores and answers of {whose} for good?")
        return said.format(whose=whose)

    def _about_people(self, parts: int) -> str:
        if parts:
            said = self.tr("Erase {people} for good, and scores or answers of {parts} more?")
            return said.format(people=self._number(len(self._asked) - parts), parts=parts)
        if len(self._asked) == 1:
            return self.tr("Erase {name} for good?").format(name=self._asked[0].name)
        return self.tr("Erase {people} for good?").format(people=self._number(len(self._asked)))

    def _number(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)

    def _stays(self) -> str:
        return self.tr(
            "It goes from the file and its history. The people stay, and so does their line in the selection record. "
            "It cannot be undone."
        )

    def _goes(self) -> str:
        return self.tr(
            "All that is known goes from the file and its history, and does not come back with a backup. "
            "It cannot be undone."
        )

    @Slot()
    def _erase_asked(self) -> None:
        self._functions.erase(self._asked)
        self._asked = ()

    @Slot()
    def _leave(self) -> None:
        self._close()
        self._table.setFocus()

    def _close(self) -> None:
        for question in (self._sure, self._until):
            question.hide()

    @Slot()
    def _go_to_times(self) -> None:
        self._functions.go_to_times()

"""A day beside the calendar: one of its meetings in full, and the others to choose from."""

import datetime as dt
from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.meetings.meeting_card import MeetingCard
from mentordesk.ui.meetings.sentences import first_names, look, spoken
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import PlainLabel, plain_tip
from mentordesk.ui.widgets.moments import clock_time, long_day


class DayPanel(QWidget):
    """`chosen` says which other meeting of the day is wanted; `match` is offered where nobody can meet."""

    chosen = Signal(UUID)

    def __init__(
        self, appearance: Appearance, card: MeetingCard, match: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._day = dt.date.min
        self._others: tuple[MeetingRow, ...] = ()
        self._colliding: Collection[UUID] = ()
        self._alone = self._offers_match = False
        self._buttons: list[QPushButton] = []
        self._title, self._holiday = PlainLabel("", "section", self, wrap=True), PlainLabel("", "secondary", self)
        self._empty, self._more = PlainLabel("", "subtitle", self, wrap=True), PlainLabel("", "strong", self, wrap=True)
        self._match = ActionButton(match, "", self)
        self._list = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._holiday, self._empty):
            layout.addWidget(part)
        layout.addWidget(self._match, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(card)
        layout.addWidget(self._more)
        layout.addLayout(self._list)
        layout.addStretch(1)
        appearance.changed.connect(self._draw)

    def show_day(
        self,
        day: dt.date,
        holiday: str,
        rows: Sequence[MeetingRow],
        colliding: Collection[UUID],
        meeting: UUID | None,
    ) -> None:
        """Show a day; `meeting` is the one that the card shows."""
        self._day, self._colliding = day, colliding
        self._alone = not rows
        self._holiday.setText(holiday)
        self._holiday.setVisible(bool(holiday))
        others = tuple(row for row in rows if row.id != meeting)
        if others != self._others:
            self._others = others
            self._list_others()
        self._say()
        self._draw()

    def hint(self, text: str, *, match: bool) -> None:
        """Say what a day without meetings could have; with `match`, that there are no pairs yet."""
        self._empty.setText(text)
        self._offers_match = match
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _list_others(self) -> None:
        for old in self._buttons:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for row in self._others:
            button = QPushButton(self)
            button.setProperty("role", "quiet")
            button.setProperty("meeting", str(row.id))
            button.clicked.connect(self._choose)
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()
            self._buttons.append(button)

    def _say(self) -> None:
        self._title.setText(long_day(self._day))
        self._empty.setVisible(self._alone)
        self._match.setVisible(self._alone and self._offers_match)
        self._more.setText(self.tr("Other meetings this day"))
        self._more.setVisible(bool(self._others))
        for button, row in zip(self._buttons, self._others, strict=True):
            button.setText(f"{clock_time(row.start)}  {first_names(row)}".replace("&", "&&"))
            button.setAccessibleName(spoken(row, self._colliding))
            button.setToolTip(plain_tip(spoken(row, self._colliding)))

    def _draw(self) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        self._list.setSpacing(0)
        for button, row in zip(self._buttons, self._others, strict=True):
            how = look(row, self._colliding)
            ink = tokens.ink2 if how.kind == "neutral" else str(getattr(tokens, f"{how.kind}Ink"))
            button.setIcon(icon(how.icon, ink))
            button.setIconSize(QSize(sizes.px(16), sizes.px(16)))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(UUID(str(self.sender().property("meeting"))))

"""One meeting beside the calendar: who, where, from which series, what collides, and what can be done."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.documents.letters import isolated
from mentordesk.core.meetings.queries import MeetingRow, SeriesRow
from mentordesk.core.meetings.rules import HELD, MISSED, Collision
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.actions import CalendarActions
from mentordesk.ui.meetings.functions import Suggestion
from mentordesk.ui.meetings.move_form import MoveForm
from mentordesk.ui.meetings.sentences import clash_said, clashes, hours, moment_said, rhythm_said, status_said
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import LETTERS, Chip, ChipKind, MarkedLabel, PlainLabel

_STATUS_CHIPS: Mapping[str, ChipKind] = {HELD: "ok", MISSED: "warn"}


class MeetingCard(QWidget):
    """`moved` says where to, `placed` the new place, `left` that the collision may stand."""

    moved = Signal(object)
    placed = Signal(object)
    left = Signal()

    def __init__(self, appearance: Appearance, actions: CalendarActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._row: MeetingRow | None = None
        self._series: SeriesRow | None = None
        self._suggested: dt.datetime | None = None
        self._hours, self._status = PlainLabel("", "section", self), Chip("", "neutral", self)
        self._adept, self._mentor = PlainLabel("", "adept", self, wrap=True), PlainLabel("", "mentor", self, wrap=True)
        self._rhythm = PlainLabel("", "secondary", self, wrap=True)
        self._clash = MarkedLabel("", "error", self, mark="triangle-alert")
        self._clash.setWordWrap(True)
        self._advice = PlainLabel("", "secondary", self, wrap=True)
        self._follow, self._leave = QPushButton(self), QPushButton(self)
        self._place = LineField("", self)
        self._move = MoveForm(appearance, self)
        self._buttons = [
            ActionButton(actions[f"calendar.{name}"], "", self) for name in ("held", "missed", "cancelled", "move")
        ]
        self._lay_out()
        self._follow.clicked.connect(self._follow_advice)
        self._leave.clicked.connect(self.left)
        self._place.committed.connect(self.placed)
        self._move.moved.connect(self.moved)
        if appearance.names_hidden:
            self._place.rest()
        self._retranslate()

    def drafts(self) -> dict[str, object]:
        """The place that is being written, and of which meeting."""
        typed = self._place.typed() if self._row is not None else None
        return {"record": self._row.id.hex, "place": typed} if typed is not None and self._row else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let the place stand here that was being written of the meeting that is shown."""
        if self._row is not None and self._row.id == record_of(drafts):
            self._place.retype(drafts.get("place"))
            self._place.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_meeting(self, row: MeetingRow | None, collisions: Sequence[Collision[MeetingRow]], *, left: bool) -> None:
        """Show this meeting; `left`: that it collides may stand. What belonged to another meeting goes away."""
        same = self._row is not None and row is not None and row.id == self._row.id
        if not same and row is not None:
            self._place.start_over(row.place or "")
        if not same or self._row != row:
            self._move.hide()
            self._suggested = None
        if row is None or self._series is None or row.series != self._series.id:
            self._series = None
        self._row = row
        self.setVisible(row is not None)
        self._clash.setText("\n".join(map(clash_said, clashes(collisions))))
        self._asking = bool(collisions) and not left
        self._say()

    def suggest(self, found: Suggestion) -> None:
        """Offer another time for a meeting that collides, if it is still the one in front."""
        if self._row is not None and self._row.id == found.meeting:
            self._suggested = found.start
            self._say()

    def tell_series(self, series: SeriesRow) -> None:
        """Tell the rhythm that the meeting comes from, if it is still the one in front."""
        if self._row is not None and self._row.series == series.id:
            self._series = series
            self._say()

    def ask_move(self) -> None:
        """Ask for another time."""
        if self._row is not None:
            self._move.ask(self._row.start)

    def enter(self) -> None:
        """Put the focus on the first thing that can be done."""
        button = next((one for one in self._buttons if one.isEnabled() and one.isVisible()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        head, answers, buttons = QHBoxLayout(), FlowLayout(), FlowLayout()
        head.addWidget(self._hours, 1)
        head.addWidget(self._status)
        for button in (self._follow, self._leave):
            answers.addWidget(button)
        for action_button in self._buttons:
            buttons.addWidget(action_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        for part in (self._adept, self._mentor, self._rhythm, self._clash, self._advice):
            layout.addWidget(part)
        layout.addLayout(answers)
        layout.addLayout(buttons)
        layout.addWidget(self._move)
        layout.addWidget(self._place)
        for flow in (answers, buttons):
            flow.setSpacing(self._appearance.sizes.px(8))
        self._move.hide()

    def _retranslate(self) -> None:
        self._place.set_label(self.tr("Place"))
        self._leave.setText(self.tr("Let it stand"))
        self._say()

    def _say(self) -> None:
        row = self._row
        if row is None:
            return
        self._hours.setText(hours(row))
        self._status.set(status_said(row.status), _STATUS_CHIPS.get(row.status, "neutral"))
        self._adept.setText(f"{LETTERS['adept']}  {isolated(row.adept_name)}")
        self._mentor.setText(f"{LETTERS['mentor']}  {isolated(row.mentor_name)}")
        self._rhythm.setText(rhythm_said(self._series) if self._series else "")
        self._rhythm.setVisible(self._series is not None)
        self._place.set_value(row.place or "")
        self._clash.setVisible(bool(self._clash.text()))
        for part in (self._advice, self._leave):
            part.setVisible(self._asking)
        self._follow.setVisible(self._asking and self._suggested is not None)
        if self._suggested is not None:
            moment = moment_said(self._suggested)
            self._advice.setText(self.tr("Both are free {moment}.").format(moment=moment))
            self._follow.setText(self.tr("Move to {moment}").format(moment=moment))
        else:
            self._advice.setText(self.tr("No free time was found in the next two weeks."))

    @Slot()
    def _follow_advice(self) -> None:
        self.moved.emit(self._suggested)

"""The speed meetings as a plan: how many turns, who sits where, and what the plan promises."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.matching.say.rules import MOST_TURNS
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.say.actions import SayActions
from mentordesk.ui.matching.say.functions import SayFunctions, SayLook
from mentordesk.ui.matching.say.models import RoundModel, table_rows
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.steady import SteadySpinBox
from mentordesk.ui.widgets.tables import RecordTable

_USUAL_TURNS = 4
_COLUMNS_BEFORE = 2
_ROOM_FOR_PROMISE = 220  # pixels of height at 100 %: with less the plan alone shows


class RoundView(QWidget):
    """The plan as a table: a line for each table, a column for each turn. `made`: there is a new plan."""

    made = Signal()

    def __init__(self, functions: SayFunctions, appearance: Appearance, actions: SayActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._look = SayLook()
        self._actions = actions
        self._turns_label, self._turns = PlainLabel("", "field", self), SteadySpinBox(self)
        self._turns.setRange(1, MOST_TURNS)
        self._turns.setValue(_USUAL_TURNS)
        self._turns_label.setBuddy(self._turns)
        self._promise, self._broken = PlainLabel("", "", self, wrap=True), Chip("", "warn", self)
        self._model = RoundModel(self)
        self.table = RecordTable(appearance, self._model, self)
        self._nothing = EmptyState("", "", parent=self)
        self._lay_out()
        self._connect()
        self._draw()

    def show_round(self, look: SayLook) -> None:
        """Show the plan there is, and how many turns it has."""
        if look.turns and look.turns != self._look.turns:
            self._turns.setValue(min(look.turns, MOST_TURNS))
        self._look = look
        rows = table_rows(look.meetings)
        for turn in range(1, MOST_TURNS + 1):
            self.table.setColumnHidden(turn + _COLUMNS_BEFORE - 1, turn > look.turns)
        self._model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.setFocusProxy(self.table if rows else self._turns)
        self._tell()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._turns_label.setText(self.tr("Turns"))
        self._turns.setAccessibleName(self.tr("How many turns"))
        self.table.setAccessibleName(self.tr("Plan of the speed meetings"))
        self._nothing.set_texts(
            self.tr("No speed meetings are planned."),
            self.tr("Adepts and mentors talk for some minutes each. Afterwards their answers count in the suggestion."),
        )
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.height() >= self._appearance.sizes.px(_ROOM_FOR_PROMISE)
        self._promise.setVisible(room and bool(self._promise.text()))

    def _lay_out(self) -> None:
        gap = self._appearance.sizes.px(8)
        tools = FlowLayout()
        tools.setSpacing(gap // 2)
        for part in (self._turns_label, self._turns):
            tools.addWidget(part)
        for action, role in (
            (self._actions.plan, ""),
            (self._actions.print_cards, ""),
            (self._actions.take_away, "quiet"),
        ):
            tools.addWidget(ActionButton(action, role, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(tools)
        column.addWidget(self._promise)
        column.addWidget(self._broken)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)

    def _connect(self) -> None:
        self._appearance.changed.connect(self._draw)

    @Slot()
    def _draw(self) -> None:
        self._actions.print_cards.setIcon(icon("printer", self._appearance.tokens.ink))

    def _tell(self) -> None:
        """What the plan holds: how many everybody meets, and that nobody meets whom they must not."""
        meetings, apart = self._look.meetings, self._look.apart
        broken = [one for one in meetings if (one.adept, one.mentor) in apart]
        self._promise.setText("" if broken else self._promised())
        self._fit()
        if broken:
            text = self.tr("{adept} and {mentor} meet in turn {turn}, but are kept apart now. Plan again.")
            first = broken[0]
            self._broken.set(text.format(adept=first.adept_name, mentor=first.mentor_name, turn=first.turn), "warn")
        self._broken.setVisible(bool(broken))

    def _promised(self) -> str:
        met = sorted(len(self._look.met_by(one.id)) for one in self._look.speakers if one.role != "mentor")
        if not met or not met[-1]:
            return ""
        least, most = met[0], met[-1]
        safe = self.tr("Nobody meets somebody they must not be with.")
        if least != most:
            text = self.tr("The adepts meet from {least} to {most} possible mentors each. {safe}")
            return text.format(least=least, most=most, safe=safe)
        one = self.tr("Every adept meets 1 possible mentor. {safe}")
        many = self.tr("Every adept meets {count} possible mentors. {safe}")
        return (one if most == 1 else many).format(count=most, safe=safe)

    def make(self) -> None:
        """Make a plan with as many turns as stand in the field."""
        self._functions.plan_round(self._turns.value(), self._planned)

    def _planned(self, result: object) -> None:
        del result
        self.made.emit()

    def take_away(self) -> None:
        """Take the plan away, and go to where a new one begins."""
        if self._functions.clear_round():
            self._turns.setFocus()

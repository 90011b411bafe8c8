"""The goals of the adept, of the mentor and of both: each changed where it stands."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mentordesk.core.agreements.terms.queries import GoalRow
from mentordesk.core.agreements.terms.rules import ADEPT, HIGHEST, LOWEST, MENTOR, MOST_GOALS, OWNERS
from mentordesk.ui.agreements.agreed.functions import AgreedFunctions, PairLine
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.fields import LineField, NumberField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.section import Section

_NUMBER_WIDTH = 84
"""Pixels at 100 % for a number from 0 to 10 under its words."""
_UNDER = 4
"""Pixels between the words of a field and its editor."""
_UP, _DOWN, _REMOVE = "arrow-up", "arrow-down", "trash-2"


class GoalFields(QWidget):
    """One goal: its words, how far it is reached now, and its place. Alt with the arrow keys moves it."""

    changed = Signal(object, object)
    moved = Signal(object, int)
    removed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._goal = appearance, UUID(int=0)
        self._values: dict[str, object] = {}
        self._text, self._start = LineField("", self), NumberField("", LOWEST, HIGHEST, parent=self)
        self._buttons = {drawing: QToolButton(self) for drawing in (_UP, _DOWN, _REMOVE)}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._start, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._lay_out_buttons())
        for button in self._buttons.values():
            button.setEnabled(not appearance.names_hidden)
        if appearance.names_hidden:
            self._text.rest()
            self._start.rest()
        self._text.committed.connect(partial(self._pass_on, "text"))
        self._start.committed.connect(partial(self._pass_on, "start"))
        for drawing, by in ((_UP, -1), (_DOWN, 1)):
            self._buttons[drawing].clicked.connect(partial(self._move, by))
        self._buttons[_REMOVE].clicked.connect(self._remove)
        appearance.changed.connect(self._draw)
        self._draw()

    def _lay_out_buttons(self) -> QVBoxLayout:
        """Beside the editors, also while something wrong is told under one of them."""
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(_UNDER)
        column.addWidget(PlainLabel("", "field", self))  # as high as the words above the editors
        column.addLayout(row)
        column.addStretch(1)
        for button in self._buttons.values():
            row.addWidget(button)
        return column

    @property
    def goal(self) -> UUID:
        """Which goal is shown."""
        return self._goal

    def show_goal(self, row: GoalRow, number: int, count: int) -> None:
        """Show a goal, with its number among so many. What is being typed stays while it is the same."""
        same, self._goal = row.id == self._goal, row.id
        self._values = {"text": row.text, "start": row.start}
        for key, field in (("text", self._text), ("start", self._start)):
            (field.set_value if same else field.start_over)(self._values[key])
        self._say(number)
        free = not self._appearance.names_hidden
        self._buttons[_UP].setEnabled(free and number > 1)
        self._buttons[_DOWN].setEnabled(free and number < count)

    def take_back(self, key: str) -> None:
        """It could not be kept: what was typed stays."""
        field = self._text if key == "text" else self._start
        field.take_back(self._values[key], self.tr("This was not kept. Try again."))

    def go_in(self) -> None:
        """Put the focus on the words."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            drawing = _UP if by < 0 else _DOWN
            if self._buttons[drawing].isEnabled():
                self.moved.emit(self._goal, by)
        else:
            super().keyPressEvent(event)

    def _say(self, number: int) -> None:
        self._text.set_label(self.tr("Goal {number}").format(number=number))
        self._start.set_label(self.tr("Now, 0–10"))
        words = {_UP: self.tr("Move up"), _DOWN: self.tr("Move down"), _REMOVE: self.tr("Remove the goal")}
        for drawing, text in words.items():
            self._buttons[drawing].setToolTip(text)
            self._buttons[drawing].setAccessibleName(f"{text}: {self._text.value}")

    def _pass_on(self, key: str, value: object) -> None:
        self.changed.emit(self._goal, {key: value})

    def _move(self, by: int) -> None:
        self.moved.emit(self._goal, by)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._goal)

    @Slot()
    def _draw(self) -> None:
        sizes = self._appearance.sizes
        self._start.setFixedWidth(sizes.px(_NUMBER_WIDTH))
        for drawing, button in self._buttons.items():
            button.setIcon(icon(drawing, self._appearance.tokens.ink))
            button.setFixedSize(sizes.control, sizes.control)


class GoalsOf(QWidget):
    """The goals of one of the two, or of both, in their order, and room for the next."""

    def __init__(self, owner: str, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner, self._functions, self._appearance = owner, functions, appearance
        self._pair = UUID(int=0)
        self._whose = PlainLabel("", owner if owner in (ADEPT, MENTOR) else "strong", self, wrap=True)
        self._new = LineField("", self)
        self._new.setEnabled(not appearance.names_hidden)
        self._lines: list[GoalFields] = []
        self._count = 0
        self._moving: UUID | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._whose, self._new):
            self._column.addWidget(part)
        self._new.committed.connect(self._add)

    def show_goals(self, pair: UUID, whose: str, rows: Sequence[GoalRow]) -> None:
        """Show those of a pair; `whose` says in words whose they are."""
        if pair != self._pair:
            self._new.start_over("")
        self._pair, self._count = pair, len(rows)
        self._whose.setText(whose)
        while len(self._lines) < len(rows):
            self._make_line()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(rows))
            if place < len(rows):
                line.show_goal(rows[place], place + 1, len(rows))
                self._go_along(line)
        self._new.set_label(self.tr("New goal"))
        self._new.setVisible(len(rows) < MOST_GOALS)

    def _make_line(self) -> None:
        line = GoalFields(self._appearance, self)
        line.changed.connect(self._change)
        line.moved.connect(self._move)
        line.removed.connect(self._remove)
        self._column.insertWidget(1 + len(self._lines), line)
        self._lines.append(line)

    def _places(self) -> list[UUID]:
        return [line.goal for line in self._lines[: self._count]]

    @Slot(object)
    def _add(self, text: str) -> None:
        if text and self._functions.add_goal(self._pair, self._owner, text):
            self._new.start_over("")

    @Slot(object, object)
    def _change(self, goal: UUID, values: dict[str, object]) -> None:
        if not self._functions.change_goal(goal, values):
            for line in self._lines:
                if line.goal == goal:
                    line.take_back(*values)

    @Slot(object, int)
    def _move(self, goal: UUID, by: int) -> None:
        self._moving = goal
        if not self._functions.move_goal(goal, self._places().index(goal) + by):
            self._moving = None

    def _go_along(self, line: GoalFields) -> None:
        """The focus stays with the goal that was moved."""
        if line.goal == self._moving:
            self._moving = None
            line.go_in()

    @Slot(object)
    def _remove(self, goal: UUID) -> None:
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)
        self._functions.remove_goal(goal)


class GoalsSection(Section):
    """All goals of a pair."""

    def __init__(self, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._of = {owner: GoalsOf(owner, functions, appearance, self) for owner in OWNERS}
        for part in self._of.values():
            self.put(part)

    def show_pair(self, pair: PairLine, rows: Sequence[GoalRow]) -> None:
        """Show the goals of a pair."""
        self.say(self.tr("Goals"), self.tr("A few words each, and how far it is reached now. 0 is not at all."))
        whose = {ADEPT: f"A  {pair.adept}", MENTOR: f"M  {pair.mentor}"}
        for owner, part in self._of.items():
            part.show_goals(pair.id, whose.get(owner, self.tr("Both")), [row for row in rows if row.owner == owner])

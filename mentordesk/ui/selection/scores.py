"""The sheet on which one applicant is scored: a line for each criterion, the one in hand with its anchors."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.selection.queries import CriterionRow
from mentordesk.core.selection.rules import HIGHEST, LOWEST
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel

Points = Mapping[UUID, Mapping[str, int]]
"""Points by criterion and assessor."""


class CriterionLine(QWidget):
    """One criterion: its name and weight, the points given, and, when it is in hand, the five scores to choose from."""

    chosen = Signal()
    scored = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._points = QPushButton(self), PlainLabel("", "strong", self)
        self._others = PlainLabel("", "secondary", self, wrap=True)
        self._scores = [QPushButton(str(score), self) for score in range(LOWEST, HIGHEST + 1)]
        self._anchors = [PlainLabel("", "secondary", self, wrap=True) for _ in self._scores]
        self._open = QWidget(self)
        self._name.setProperty("role", "line")
        self._name.clicked.connect(self.chosen)
        for button in self._scores:
            button.setCheckable(True)
            button.clicked.connect(self._score)
        self._lay_out(appearance)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self._name, *self._scores

    def show_criterion(self, criterion: CriterionRow, share: int) -> None:
        """Take the words of a criterion; `share` is its part of the mean in per cent."""
        self._name.setText(self.tr("{name} · {share} %").format(name=criterion.name.replace("&", "&&"), share=share))
        self._name.setAccessibleName(self._name.text())
        anchors = (*criterion.anchors, *[""] * len(self._scores))[: len(self._scores)]
        for button, label, anchor in zip(self._scores, self._anchors, anchors, strict=True):
            label.setText(anchor)
            spoken = self.tr("{name}: {score}, {anchor}")
            button.setAccessibleName(spoken.format(name=criterion.name, score=button.text(), anchor=anchor))

    def show_points(self, own: int | None, others: Mapping[str, int]) -> None:
        """Show what was given. What others gave is seen only when one's own points are there."""
        self._points.setText("–" if own is None else str(own))
        for button in self._scores:
            button.setChecked(button.text() == str(own))
        told = ", ".join(f"{assessor}: {points}" for assessor, points in sorted(others.items()))
        self._others.setText(told if own is not None else "")
        self._others.setVisible(bool(self._others.text()))

    def enter(self) -> None:
        """Go to the name."""
        self._name.setFocus()

    def set_locked(self, *, locked: bool) -> None:
        """Let the points be changed, or only read."""
        for button in self._scores:
            button.setEnabled(not locked)

    def set_open(self, *, is_open: bool) -> None:
        """Be the one in hand, or not."""
        self._open.setVisible(is_open)

    def _lay_out(self, appearance: Appearance) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._points)
        grid = QGridLayout(self._open)
        grid.setContentsMargins(0, 0, 0, appearance.sizes.px(8))
        grid.setVerticalSpacing(appearance.sizes.px(4))
        grid.setColumnStretch(1, 1)
        for line, (button, anchor) in enumerate(zip(self._scores, self._anchors, strict=True)):
            grid.addWidget(button, line, 0)
            grid.addWidget(anchor, line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        layout.addLayout(head)
        layout.addWidget(self._others)
        layout.addWidget(self._open)

    @Slot()
    def _score(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.scored.emit(int(button.text()))


class ScoreSheet(QWidget):
    """All criteria for one applicant. `scored` brings a criterion and the points, None when they are taken back."""

    scored = Signal(object, object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._criteria: tuple[CriterionRow, ...] = ()
        self._lines: list[CriterionLine] = []
        self._own: dict[UUID, int] = {}
        self._current = 0
        self._locked = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(appearance.sizes.px(4))

    @property
    def current(self) -> UUID | None:
        """The criterion in hand."""
        return self._criteria[self._current].id if self._criteria else None

    @property
    def is_complete(self) -> bool:
        """Whether every criterion has points from this assessor."""
        return all(one.id in self._own for one in self._criteria)

    def set_criteria(self, criteria: Sequence[CriterionRow]) -> None:
        """Show these criteria, in this order."""
        self._criteria = tuple(criteria)
        while len(self._lines) < len(criteria):
            self._add_line()
        total = sum(one.weight for one in criteria) or 1
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(criteria))
            if place < len(criteria):
                line.show_criterion(criteria[place], round(100 * criteria[place].weight / total))
        self._current = min(self._current, max(len(criteria) - 1, 0))
        self._open_current()

    def show_points(self, points: Points, author: str) -> None:
        """Show the points of one applicant."""
        self._own = {key: given[author] for key, given in points.items() if author in given}
        for criterion, line in zip(self._criteria, self._lines, strict=False):
            given = points.get(criterion.id, {})
            line.show_points(given.get(author), {who: one for who, one in given.items() if who != author})

    def set_locked(self, *, locked: bool) -> None:
        """Let the points be changed, or only read; then no criterion is in hand."""
        self._locked = locked
        for line in self._lines:
            line.set_locked(locked=locked)
        self._open_current()

    def begin(self) -> None:
        """Take the first criterion without points in hand, or the very first."""
        self._choose(next((place for place, one in enumerate(self._criteria) if one.id not in self._own), 0))

    def enter(self) -> None:
        """Go to the criterion in hand, so that digits are heard also where the list is covered."""
        if self._criteria:
            self._lines[self._current].enter()

    def go_on(self) -> None:
        """Take the next criterion in hand; after the last comes the first."""
        self._choose((self._current + 1) % max(len(self._criteria), 1))

    def give(self, points: int) -> None:
        """Give points for the criterion in hand."""
        if self.current is not None:
            self.scored.emit(self.current, points)

    def _add_line(self) -> None:
        before = self._last_stop()
        line = CriterionLine(self._appearance, self)
        for stop in line.stops:
            QWidget.setTabOrder(before, stop)  # else it would come last of all in the window
            before = stop
        line.chosen.connect(self._choose_sender)
        line.scored.connect(self._score_sender)
        self._lines.append(line)
        self._layout.addWidget(line)

    def _last_stop(self) -> QWidget:
        """Where Tab stands before it comes to a new line."""
        if self._lines:
            return self._lines[-1].stops[-1]
        stop = self.previousInFocusChain()
        while stop is not None and stop is not self and stop.focusPolicy() == Qt.FocusPolicy.NoFocus:
            stop = stop.previousInFocusChain()
        return stop or self

    def _choose(self, place: int) -> None:
        self._current = place
        self._open_current()

    def _open_current(self) -> None:
        for place, line in enumerate(self._lines):
            line.set_open(is_open=place == self._current and not self._locked)

    @Slot()
    def _choose_sender(self) -> None:
        line = self.sender()
        if isinstance(line, CriterionLine):
            self._choose(self._lines.index(line))

    @Slot(int)
    def _score_sender(self, points: int) -> None:
        """A click on the points that stand there takes them back."""
        line = self.sender()
        if isinstance(line, CriterionLine):
            self._choose(self._lines.index(line))
            again = self._own.get(self._criteria[self._current].id) == points
            self.scored.emit(self.current, None if again else points)

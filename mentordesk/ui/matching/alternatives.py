"""The other mentors for one adept: what each would mean for everybody, and a button that swaps."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.matching.model import Alternative
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.explaining import Explanations, whole
from mentordesk.ui.widgets.labels import PlainLabel

DIGITS = 9
_FEW, _MANY = 3, 20


class AlternativeLine(QWidget):
    """One other mentor. In a swap the line begins with the digit that chooses it."""

    chosen, weighed = Signal(), Signal()

    def __init__(self, appearance: Appearance, words: Explanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._name, self._effect = (
            PlainLabel("", "mentor", self, wrap=True),
            PlainLabel("", "secondary", self, wrap=True),
        )
        self._why, self._button = PlainLabel("", "secondary", self, wrap=True), QPushButton(self)
        self._button.clicked.connect(self.chosen)
        self._weigh = QPushButton(self)
        self._weigh.setProperty("role", "quiet")
        self._weigh.clicked.connect(self.weighed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, appearance.sizes.px(4))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._effect, 1, 0)
        grid.addWidget(self._button, 0, 1, 2, 1)
        grid.addWidget(self._why, 2, 0, 1, 2)
        grid.addWidget(self._weigh, 3, 0, Qt.AlignmentFlag.AlignLeft)

    def show_alternative(self, one: Alternative, *, digit: int | None, explained: bool) -> None:
        """Show this mentor."""
        score = whole(one.score / 100) if one.score >= 0 else self.tr("not possible")
        text = self.tr("{name}  {score}").format(name=one.name, score=score)
        self._name.setText(self.tr("{digit} · {line}").format(digit=digit, line=text) if digit else text)
        self._effect.setText(self._words.effect(one))
        self._why.setText(self._words.reasons(one.parts) if one.reason is None else "")
        self._why.setVisible(explained and bool(self._why.text()))
        self._button.setText(self.tr("Swap"))
        self._button.setAccessibleName(self.tr("Swap to {name}").format(name=one.name))
        self._button.setVisible(one.reason is None)
        self._weigh.setText(self.tr("Why not?"))
        self._weigh.setAccessibleName(self.tr("Why not {name}?").format(name=one.name))
        self._weigh.setVisible(explained)

    def enter(self) -> None:
        """Go to the button."""
        self._button.setFocus()


class AlternativeList(QWidget):
    """The best few, or in a swap as many as there are digits, or with their reasons many at a time.

    `chosen` says the mentor, `weighed` the mentor who is asked about.
    """

    chosen, weighed = Signal(object), Signal(object)

    def __init__(self, appearance: Appearance, words: Explanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._words = appearance, words
        self._found: tuple[Alternative, ...] = ()
        self._lines: list[AlternativeLine] = []
        self.swapping = self.explained = False
        self._most = _MANY
        self._nobody, self._further = PlainLabel("", "secondary", self, wrap=True), QPushButton(self)
        self._further.setProperty("role", "quiet")
        self._further.clicked.connect(self._show_more)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(appearance.sizes.px(4))
        self._layout.addWidget(self._nobody)
        self._layout.addWidget(self._further, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def possible(self) -> list[Alternative]:
        """The mentors that a digit can choose, in their order."""
        return [one for one in self._found if one.reason is None][:DIGITS]

    def set_alternatives(self, found: Sequence[Alternative]) -> None:
        """Show these mentors."""
        self._found = tuple(found)
        self.show_lines()

    def show_lines(self) -> None:
        """Show as many as `swapping` and `explained` ask for."""
        if not self.explained:
            self._most = _MANY
        shown = self._found[: self._most] if self.explained else self.possible[: DIGITS if self.swapping else _FEW]
        while len(self._lines) < len(shown):
            self._add_line()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                counts = self.explained or (self.swapping and shown[place] in self.possible)
                digit = place + 1 if counts and place < DIGITS else None
                line.show_alternative(shown[place], digit=digit, explained=self.explained)
        self._nobody.setText(self.tr("No other mentor is possible."))
        self._nobody.setVisible(not shown)
        rest = len(self._found) - len(shown) if self.explained else 0
        self._further.setText(self.tr("Show {count} more").format(count=min(rest, _MANY)))
        self._further.setVisible(rest > 0)

    def enter(self) -> None:
        """Go to the first button, so that digits are heard also where the list is covered."""
        if self._lines:
            self._lines[0].enter()

    def choose(self, digit: int) -> None:
        """Choose by digit, or ask about one; a digit that nobody has does nothing."""
        if self.explained:
            if digit <= len(self._found):
                self.weighed.emit(self._found[digit - 1].mentor)
        elif digit <= len(self.possible):
            self.chosen.emit(self.possible[digit - 1].mentor)

    def _add_line(self) -> None:
        line = AlternativeLine(self._appearance, self._words, self)
        line.chosen.connect(self._choose_sender)
        line.weighed.connect(self._weigh_sender)
        self._lines.append(line)
        self._layout.insertWidget(self._layout.count() - 1, line)

    @Slot()
    def _show_more(self) -> None:
        """A line is laid out with all that stand before it, so hundreds at once would let everybody wait."""
        first = self._most
        self._most += _MANY
        self.show_lines()
        self._lines[first].enter()

    @Slot()
    def _choose_sender(self) -> None:
        line = self.sender()
        if isinstance(line, AlternativeLine):
            shown = self._found if self.explained else self.possible
            mentor: UUID = shown[self._lines.index(line)].mentor
            self.chosen.emit(mentor)

    @Slot()
    def _weigh_sender(self) -> None:
        line = self.sender()
        if isinstance(line, AlternativeLine):
            self.weighed.emit(self._found[self._lines.index(line)].mentor)

"""The answers of two people, side by side: to an offer yes or no, of a pair whether it fits; each with a reason."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.say.functions import ADEPT, MENTOR
from mentordesk.ui.matching.say.in_view import bring_into_view
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.reason import ReasonPanel

Choice = tuple[str, str]
"""A possible answer: its identifier and its words, whose first letter gives it."""


_LETTERS = {ADEPT: "A", MENTOR: "M"}
_SIDES = {int(Qt.Key.Key_Up): ADEPT, int(Qt.Key.Key_Down): MENTOR}


class AnswerLine(QWidget):
    """One person and the answers to choose from, by button, or by letter while one of the buttons has the focus."""

    answered = Signal(str)
    left = Signal(str)
    """An arrow key goes to the line of the other side, which it says."""

    def __init__(self, appearance: Appearance, side: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = PlainLabel("", side, self, wrap=True)
        self._reason = PlainLabel("", "secondary", self, wrap=True)
        self._row = FlowLayout()
        self._row.setSpacing(appearance.sizes.px(4))
        self._buttons: dict[str, QPushButton] = {}
        self._letters: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(4))
        column.addWidget(self._name)
        column.addLayout(self._row)
        column.addWidget(self._reason)
        appearance.changed.connect(self._tick)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these answers, in the language of the moment."""
        self._letters = {words[0].lower(): answer for answer, words in choices}
        for answer, words in choices:
            if answer not in self._buttons:
                self._add(answer)
            self._buttons[answer].setText(words)
            self._buttons[answer].setToolTip(self.tr("{answer} ({key})").format(answer=words, key=words[0].upper()))

    def show_answer(self, letter: str, name: str, answer: str | None, reason: str | None) -> None:
        """Show who answers, and what was answered."""
        self._name.setText(self.tr("{letter} {name}").format(letter=letter, name=name))
        for key, button in self._buttons.items():
            button.setChecked(key == answer)
            button.setAccessibleName(self.tr("{name}: {answer}").format(name=name, answer=button.text()))
        self._reason.setText(self.tr("«{reason}»").format(reason=reason or ""))
        self._reason.setVisible(bool(reason))
        self._tick()

    @property
    def is_answered(self) -> bool:
        """Whether there is an answer."""
        return any(button.isChecked() for button in self._buttons.values())

    def enter(self) -> None:
        """Go to the answer that was given, or to the first, so that the letters are heard."""
        button = next((one for one in self._buttons.values() if one.isChecked()), next(iter(self._buttons.values())))
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self._letters.get(event.text().lower())
        if answer is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.answered.emit(answer)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down would go from button to button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SIDES:
            self.left.emit(_SIDES[event.key()])
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _tick(self) -> None:
        """The answer that was given has a tick, so that its colour does not speak alone."""
        for button in self._buttons.values():
            button.setIcon(icon("check", self._appearance.tokens.selInk) if button.isChecked() else QIcon())

    def _add(self, answer: str) -> None:
        button = self._buttons[answer] = QPushButton(self)
        button.installEventFilter(self)
        button.setCheckable(True)
        button.setProperty("answer", answer)
        button.clicked.connect(self._answer)
        self._row.addWidget(button)

    @Slot()
    def _answer(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            button.setChecked(True)  # until what was kept is read again
            self.answered.emit(button.property("answer"))


Keep = Callable[[str, str, str], bool]
"""Side, answer and reason; whether it was kept."""


class TwoAnswers(QWidget):
    """The adept's line and the mentor's. For the answers in `asked` there is a question why, which may stay empty.

    `kept` says whose answer was kept.
    """

    kept = Signal(str)

    def __init__(self, appearance: Appearance, keep: Keep, asked: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._keep, self._asked = keep, frozenset(asked)
        self.lines = {side: AnswerLine(appearance, side, self) for side in (ADEPT, MENTOR)}
        self._reason = ReasonPanel(appearance, self)
        self._reason.hide()
        self._open: tuple[str, str] | None = None
        self._names = {ADEPT: "", MENTOR: ""}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        for line in self.lines.values():
            column.addWidget(line)
            line.answered.connect(self._take)
            line.left.connect(self.go_to)
        column.addWidget(self._reason)
        self._reason.given.connect(self._give)
        self._reason.given_up.connect(self.stop)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these answers to both."""
        for line in self.lines.values():
            line.set_choices(choices)
        self._reason.retranslate()

    def show_answers(self, names: Mapping[str, str], answers: Mapping[str, tuple[str | None, str | None]]) -> None:
        """Show who answers, with the answer and its reason for each side."""
        self._names = dict(names)
        for side, line in self.lines.items():
            line.show_answer(_LETTERS[side], names[side], *answers.get(side, (None, None)))

    @Slot()
    def enter(self) -> None:
        """Go to the first who has not answered, or to the first."""
        next((line for line in self.lines.values() if not line.is_answered), self.lines[ADEPT]).enter()

    def drafts(self) -> dict[str, object]:
        """The answer that is being given a reason; empty when none is."""
        if self._open is None:
            return {}
        return {"side": self._open[0], "answer": self._open[1], "reason": self._reason.typed()}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Ask again what was asked."""
        side, answer = drafts.get("side"), drafts.get("answer")
        if isinstance(side, str) and side in self.lines and isinstance(answer, str) and answer in self._asked:
            self._ask(side, answer)
            self._reason.retype(drafts.get("reason"))

    @Slot()
    def stop(self) -> None:
        """No answer after all."""
        side = self._open[0] if self._open is not None else None
        self._open = None
        self._reason.hide()
        if side is not None:
            self.lines[side].enter()

    def forget(self) -> None:
        """It is about two others now."""
        self._open = None
        self._reason.hide()

    @Slot(str)
    def go_to(self, side: str) -> None:
        """Go to the line of that side."""
        self.lines[side].enter()

    @Slot(str)
    def _take(self, answer: str) -> None:
        side = next(side for side, line in self.lines.items() if line is self.sender())
        if answer in self._asked:
            self._ask(side, answer)
        elif self._keep(side, answer, ""):
            self.forget()
            self.kept.emit(side)

    def _ask(self, side: str, answer: str) -> None:
        self._open = (side, answer)
        self._reason.ask(
            self.tr("What does {name} say?").format(name=self._names[side]),
            self.tr("You may leave it empty. What you write is for you alone, and stands on no paper."),
            self.tr("Keep the answer"),
            must=False,
        )
        bring_into_view(self._reason)

    @Slot(str)
    def _give(self, reason: str) -> None:
        if self._open is not None and self._keep(*self._open, reason):
            side = self._open[0]
            self.forget()
            self.go_to(side)
            self.kept.emit(side)

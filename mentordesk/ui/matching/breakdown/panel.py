"""The panel that shows a breakdown, with what can be done about it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.matching.insight.model import Breakdown
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.breakdown.sentences import BreakdownSentences, first_name
from mentordesk.ui.matching.breakdown.stop_sign import StopSign
from mentordesk.ui.matching.explaining import LOW, Explanations
from mentordesk.ui.matching.say.in_view import bring_into_view
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.parts import Parts, points_text
from mentordesk.ui.widgets.reason import ReasonPanel


class Doing(QFrame):
    """One way to put the two together: what it is called, what it does to everybody, and its button."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._effect = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._hint, self.button = PlainLabel("", "secondary", self, wrap=True), QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, appearance.sizes.px(4), 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        for part in (self._title, self._effect, self._hint):
            layout.addWidget(part)
        buttons = FlowLayout()
        buttons.addWidget(self.button)
        layout.addLayout(buttons)

    def tell(self, title: str, effect: str, hint: str, button: str) -> None:
        """Say so."""
        self._title.setText(title)
        self._effect.setText(effect)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.button.setText(button)
        self.button.setAccessibleName(f"{button}: {effect}")


class BreakdownPanel(QWidget):
    """Two people: points, ranks, silence, hindrance, and the two ways to put them together with what each costs.

    The buttons emit; who listens does it. `shown` is what stands here, None while it is being worked out.
    """

    swap_wanted = Signal(UUID, UUID)
    again_wanted = Signal(UUID, UUID)
    excepted = Signal(UUID, UUID, str)
    answered = Signal()
    """No reason is asked for any more: the keys belong elsewhere."""
    release_wanted = Signal(UUID, UUID)

    def __init__(self, appearance: Appearance, words: Explanations, told: BreakdownSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._told = words, told
        self.shown: Breakdown | None = None
        self.back = QPushButton(self)
        self.back.setProperty("role", "quiet")
        self._title, self._ranks = PlainLabel("", "section", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._score, self._state = Chip("", "ok", self), Chip("", "info", self)
        self._why, self._way_out = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._sign, self._exception = StopSign(appearance, self), PlainLabel("", "strong", self, wrap=True)
        self._lift, self._reason = QPushButton(self), ReasonPanel(appearance, self)
        self._worth = PlainLabel("", "secondary", self, wrap=True)
        self._points, self._parts = PlainLabel("", "strong", self), Parts(appearance, self)
        self._groups, self._silence = PlainLabel("", "caption", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._simple, self._again = Doing(appearance, self), Doing(appearance, self)
        self._appearance = appearance
        self._lay_out(appearance)
        appearance.changed.connect(self._draw)
        self._draw()
        self._lift.clicked.connect(self._want_lift)
        self._simple.button.clicked.connect(self._want_swap)
        self._again.button.clicked.connect(self._want_again)
        self._reason.given.connect(self._except)
        self._reason.given_up.connect(self.stop_asking)
        self._reason.hide()

    @property
    def is_asking(self) -> bool:
        """Whether a reason for an exception is being asked for."""
        return not self._reason.isHidden()

    def ask(self, typed: object = None) -> None:
        """Ask for the reason of an exception; `typed` is what was being written before."""
        both = self.shown
        if both is None:
            return
        self._reason.ask(
            self.tr("An exception for {adept} and {mentor}").format(adept=both.adept_name, mentor=both.option.name),
            self.tr("Why can these two be together all the same? The reason is kept with the pair."),
            self.tr("Make the exception"),
            must=True,
        )
        if typed is not None:
            self._reason.retype(typed)
        self._lift.hide()
        bring_into_view(self._reason)

    def typed(self) -> object:
        """What is being written."""
        return self._reason.typed()

    @Slot()
    def stop_asking(self) -> None:
        """Ask for no reason any more."""
        self._reason.hide()
        if self.shown is not None:
            self._show_hindrance(self.shown)
        self.answered.emit()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.back.setText(self.tr("Back to the pair"))
        self._reason.retranslate()
        if self.shown is not None:
            self.show_breakdown(self.shown)

    def wait_for(self, adept_name: str, mentor_name: str) -> None:
        """Another pair is being worked out: nothing of the one before may stand beside its name."""
        self.shown = None
        self._reason.hide()
        self._title.setText(self.tr("{adept} + {mentor}").format(adept=adept_name, mentor=mentor_name))
        for part in self._body:
            part.hide()

    def show_breakdown(self, both: Breakdown) -> None:
        """Show these two."""
        self.shown = both
        self._title.setText(self._told.question(both))
        self.setAccessibleName(self._title.text())
        self._show_chips(both)
        self._show_hindrance(both)
        option = both.option
        for label, text in (
            (self._ranks, self._told.ranks(both)),
            (self._points, self._heading(both)),
            (self._groups, self._words.groups(option.parts)),
            (self._silence, self._told.silence(both)),
            (self._exception, self._told.excepted(both)),
            (self._worth, self._told.worth(both)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._parts.set_parts(self._words.lines(option.parts))
        self._parts.show()
        self._show_doings(both)

    @Slot()
    def _draw(self) -> None:
        self.back.setIcon(icon("arrow-left", self._appearance.tokens.link))

    def _heading(self, both: Breakdown) -> str:
        if both.option.score >= 0:
            return self.tr("The points, one by one")
        total = points_text(sum(part.points for part in both.option.parts) / 100)
        return self.tr("Without the hindrance it would be {score} points").format(score=total)

    def _show_chips(self, both: Breakdown) -> None:
        score = both.option.score
        possible = score >= 0
        text = self.tr("Score {score}").format(score=points_text(score / 100)) if possible else self.tr("Not possible")
        self._score.set(text, ("ok" if score >= LOW else "warn") if possible else "danger")
        self._score.show()
        state = self.tr("Locked by you") if both.locked else self.tr("On the board") if both.together else ""
        self._state.set(state, "info")
        self._state.setVisible(bool(state))

    def _show_hindrance(self, both: Breakdown) -> None:
        stopped = both.reason is not None
        self._why.setText(self._told.hindrance(both))
        self._way_out.setText(self._told.way_out(both) if stopped else "")
        banned = both.reason == "never_pair"
        if both.excepted:
            self._lift.setText(self.tr("Take the exception away"))
        else:
            self._lift.setText(self.tr("Take the ban away") if banned else self.tr("Make an exception …"))
        for part in (self._why, self._way_out):
            part.setVisible(stopped)
        self._sign.setVisible(both.option.score < 0)
        if not both.liftable:
            self._reason.hide()
        self._lift.setVisible(banned or both.excepted or (both.liftable and not self.is_asking))

    def _show_doings(self, both: Breakdown) -> None:
        there = not both.together and both.reason is None
        adept, mentor = first_name(both.adept_name), first_name(both.option.name)
        self._simple.tell(
            self.tr("Swap only this"),
            self._words.effect(both.option),
            self.tr("The others stay where they are."),
            self.tr("Swap"),
        )
        self._simple.setVisible(there)
        outcome = both.cheapest
        if outcome is not None:
            self._again.tell(
                self.tr("Best for everybody, with {adept} and {mentor} together").format(adept=adept, mentor=mentor),
                self._told.cheapest(both, outcome),
                self.tr("The two are locked, and the suggestion is made again around them."),
                self.tr("Lock and suggest again"),
            )
        self._again.setVisible(not both.together and outcome is not None)

    def _lay_out(self, appearance: Appearance) -> None:
        chips = FlowLayout()
        chips.setSpacing(appearance.sizes.px(8))
        chips.addWidget(self._score)
        chips.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._title)
        layout.addLayout(chips)
        stop = QHBoxLayout()
        stop.setSpacing(appearance.sizes.px(8))
        stop.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        stop.addWidget(self._why, 1)
        layout.addLayout(stop)
        lift = FlowLayout()
        lift.addWidget(self._lift)
        above = (self._way_out, self._exception)
        points = (self._ranks, self._points, self._parts, self._groups, self._silence)
        below = (*points, self._simple, self._again, self._worth)
        self._body = (self._score, self._state, self._sign, self._why, *above, self._lift, *below)
        for label in above:
            layout.addWidget(label)
        layout.addLayout(lift)
        for part in (self._reason, *below):
            layout.addWidget(part)

    @Slot()
    def _want_lift(self) -> None:
        both = self.shown
        if both is None:
            return
        if both.reason == "never_pair" or both.excepted:
            self.release_wanted.emit(both.adept, both.mentor)
        else:
            self.ask()

    @Slot(str)
    def _except(self, reason: str) -> None:
        if self.shown is not None:
            self.excepted.emit(self.shown.adept, self.shown.mentor, reason)

    @Slot()
    def _want_swap(self) -> None:
        if self.shown is not None:
            self.swap_wanted.emit(self.shown.adept, self.shown.mentor)

    @Slot()
    def _want_again(self) -> None:
        if self.shown is not None:
            self.again_wanted.emit(self.shown.adept, self.shown.mentor)

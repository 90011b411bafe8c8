"""The detail of what is said of two people: the answers to an offer, and whether a pair that is made fits."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.say.offers.queries import OfferRow
from mentordesk.core.matching.say.rules import NO, UNSURE, YES
from mentordesk.core.meetings.trial.queries import TrialRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.say.answering import TwoAnswers
from mentordesk.ui.matching.say.earlier import earlier_lines
from mentordesk.ui.matching.say.functions import ADEPT, MENTOR, SayFunctions
from mentordesk.ui.matching.say.in_view import bring_into_view
from mentordesk.ui.matching.say.offers import offer_kind, offer_text
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.reason import ReasonPanel


class OfferPanel(QWidget):
    """The offer of one line of the board. `answered`: an answer was kept, and the keyboard goes on from that side.

    `opened`: the person wants to see the panel, wherever it is.
    """

    answered = Signal(str)
    opened = Signal()

    def __init__(self, functions: SayFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._row: BoardRow | None = None
        self._heading, self._state = PlainLabel("", "strong", self), Chip("", "neutral", self)
        self._day = PlainLabel("", "secondary", self, wrap=True)
        self._answers = TwoAnswers(appearance, self._keep, (NO,), self)
        self._answers.kept.connect(self.answered)
        self._send, self._withdraw = QPushButton(self), QPushButton(self)
        self._send.clicked.connect(self._send_one)
        self._withdraw.setProperty("role", "quiet")
        self._withdraw.clicked.connect(self._take_back)
        self.answer = QAction(self)
        self.answer.triggered.connect(self.enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        for part in (self._heading, self._state, self._day, self._answers):
            column.addWidget(part)
        for button in (self._send, self._withdraw):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_offer(self, row: BoardRow | None, offer: OfferRow | None) -> bool:
        """Show what became of this line; whether there is anything to show."""
        there = row is not None and row.mentor is not None
        if self._row is not None and (row is None or row.adept != self._row.adept):
            self._answers.forget()
        self._row = row if there else None
        self.answer.setEnabled(there and offer is not None)
        self._send.setVisible(offer is None)
        for part in (self._state, self._day, self._answers, self._withdraw):
            part.setVisible(offer is not None)
        if offer is not None:
            self._state.set(offer_text(offer), offer_kind(offer))
            self._day.setText(self.tr("Sent {day}. Press A, then Y or N.").format(day=exact_day(offer.sent)))
            self._answers.show_answers(
                {ADEPT: offer.adept_name, MENTOR: offer.mentor_name},
                {
                    ADEPT: (offer.adept_answer, offer.adept_reason),
                    MENTOR: (offer.mentor_answer, offer.mentor_reason),
                },
            )
        return there

    @Slot()
    def enter(self) -> None:
        """Go to whoever has not answered yet."""
        self.opened.emit()
        self._answers.enter()

    def go_to(self, side: str) -> None:
        """Go to the answers of one side."""
        self._answers.go_to(side)

    def drafts(self) -> dict[str, object]:
        """The reason for a no that is being written; empty when none is."""
        found = self._answers.drafts()
        return {"record": self._row.adept.hex, "offer": found} if found and self._row is not None else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Ask again about the line that is shown."""
        found = drafts.get("offer")
        if self._row is not None and self._row.adept == record_of(drafts) and isinstance(found, dict):
            self._answers.take_drafts(found)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._heading.setText(self.tr("The offer"))
        self._answers.set_choices(((YES, self.tr("Yes")), (NO, self.tr("No"))))
        self._send.setText(self.tr("Mark this offer as sent"))
        self._withdraw.setText(self.tr("Take the offer back"))
        keys.bind(self.answer, "matching.answer")

    @Slot()
    def _send_one(self) -> None:
        if self._row is not None:
            self._functions.send([self._row.adept])

    @Slot()
    def _take_back(self) -> None:
        if self._row is not None:
            self._functions.withdraw(self._row.adept)

    def _keep(self, side: str, answer: str, reason: str) -> bool:
        return self._row is not None and self._functions.answer(self._row.adept, side, answer, reason)


class TrialPanel(QWidget):
    """The trial of a pair that is made, what both say of it, and the way to part without fault and be matched anew.

    `rematched` says the adept, who waits on the board then.
    """

    rematched = Signal(object)

    def __init__(self, functions: SayFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._row: PairRow | None = None
        self._before = PlainLabel("", "secondary", self, wrap=True)
        self._heading = PlainLabel("", "strong", self)
        self._until, self._usual = DateField("", self), PlainLabel("", "secondary", self, wrap=True)
        self._answers = TwoAnswers(appearance, self._keep, (UNSURE, NO), self)
        self._again, self._reason = QPushButton(self), ReasonPanel(appearance, self)
        self._reason.hide()
        self._until.committed.connect(self._set_until)
        self._again.clicked.connect(self._ask)
        self._reason.given.connect(self._rematch)
        self._reason.given_up.connect(self._give_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        for part in (self._before, self._until, self._usual, self._heading, self._answers, self._again, self._reason):
            column.addWidget(part)

    def show_trial(self, row: PairRow, trial: TrialRow | None) -> None:
        """Show this pair's trial; of a pair that has ended only what was before."""
        if self._row is None or self._row.id != row.id:
            self._answers.forget()
            self._until.start_over(None)
        if self._row is None or self._row.id != row.id or trial is None:
            self._reason.hide()
        self._row = row
        self._tell_before(row)
        for part in (self._heading, self._until, self._usual, self._answers, self._again):
            part.setVisible(trial is not None)
        if trial is not None:
            self._show_answers(trial)

    def _show_answers(self, trial: TrialRow) -> None:
        self._until.set_value(trial.until if trial.set else None)
        usual = self.tr("By itself until {day}: the second meeting, or six weeks.")
        self._usual.setText("" if trial.set else usual.format(day=exact_day(trial.until)))
        self._usual.setVisible(not trial.set)
        answers = {ADEPT: trial.adept_fit, MENTOR: trial.mentor_fit}
        self._answers.show_answers(
            {ADEPT: trial.adept_name, MENTOR: trial.mentor_name},
            {side: (found.fit, found.note) for side, found in answers.items() if found is not None},
        )

    def drafts(self) -> dict[str, object]:
        """What is being written about the pair; empty when nothing is."""
        if self._row is None:
            return {}
        found: dict[str, object] = {}
        if answer := self._answers.drafts():
            found["fit"] = answer
        if not self._reason.isHidden():
            found["rematch"] = self._reason.typed()
        if (typed := self._until.typed()) is not None:
            found["until"] = typed
        return {"record": self._row.id.hex, "trial": found} if found else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand again what was being written about the pair that is shown."""
        found = drafts.get("trial")
        if self._row is None or self._row.id != record_of(drafts) or not isinstance(found, dict):
            return
        if "until" in found:
            self._until.retype(found["until"])
        if isinstance(found.get("fit"), dict):
            self._answers.take_drafts(found["fit"])
        if "rematch" in found and self._row.status in LIVE:
            self._ask()
            self._reason.retype(found["rematch"])

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._heading.setText(self.tr("Does it fit?"))
        self._until.set_label(self.tr("Trial until"))
        self._answers.set_choices(
            (
                (YES, self.tr("Yes")),
                (UNSURE, self.tr("Unsure")),
                (NO, self.tr("No")),
            )
        )
        self._again.setText(self.tr("End and match anew …"))
        self._reason.retranslate()

    def _tell_before(self, row: PairRow) -> None:
        told = []
        for person, name in ((row.adept, row.adept_name), (row.mentor, row.mentor_name)):
            told += earlier_lines(name, [one for one in self._functions.earlier(person) if one.pair != row.id])
        self._before.setText("\n".join(told))
        self._before.setVisible(bool(told))

    def _keep(self, side: str, answer: str, reason: str) -> bool:
        if self._row is None:
            return False
        person: UUID = self._row.adept if side == ADEPT else self._row.mentor
        return self._functions.fit(self._row.id, person, answer, reason)

    @Slot(object)
    def _set_until(self, day: dt.date | None) -> None:
        if self._row is not None and not self._functions.set_trial(self._row.id, day):
            self._until.take_back(None, self.tr("This was not kept. Try again."))

    @Slot()
    def _ask(self) -> None:
        if self._row is not None:
            self._reason.ask(
                self.tr("End {adept} and {mentor}").format(adept=self._row.adept_name, mentor=self._row.mentor_name),
                self.tr("It is nobody's fault. Both can be matched again, but not with each other."),
                self.tr("End and match anew"),
                must=False,
            )
            bring_into_view(self._reason)

    @Slot(str)
    def _rematch(self, reason: str) -> None:
        row = self._row
        if row is not None and self._functions.rematch(row.id, reason):
            self._reason.hide()
            self.rematched.emit(row.adept)

    @Slot()
    def _give_up(self) -> None:
        self._reason.hide()
        self._again.setFocus()

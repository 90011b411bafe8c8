"""The panel about offers: who has not answered, whose turn it is, and the refusals in one go."""

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.rules import CHOSEN, ENDED
from mentordesk.core.selection.choosing.offers.rules import has_run_out
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.choosing.functions import OfferFunctions
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import short_day
from mentordesk.ui.widgets.reason import ReasonPanel

TOLD = ("offered", "waiting", "refused")
"""The statuses of those who are to be told what was decided."""


class OffersPanel(SidePanel):
    """What waits for somebody's word, each with the one click that settles it."""

    def __init__(
        self, appearance: Appearance, functions: OfferFunctions, names: ApplicantNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._functions, self._names = functions, names
        self._look: Look | None = None
        self._title, self._until = PlainLabel("", "section", self), DateField("", self)
        self._hint, self._awaited = PlainLabel("", "secondary", self, wrap=True), PlainLabel("", "strong", self)
        self._waits, self._gone = Facts(appearance, self), QPushButton(self)
        self._chosen: RankedRow | None = None
        self._longer, self._letters = QPushButton(self), {status: QPushButton(self) for status in TOLD}
        self._turn, self._pass_on = PlainLabel("", "strong", self, wrap=True), QPushButton(self)
        self._rest, self._refuse = PlainLabel("", "strong", self, wrap=True), QPushButton(self)
        self._kept, self._reason = PlainLabel("", "secondary", self, wrap=True), ReasonPanel(appearance, self)
        self._done = QPushButton(self)
        self._lay_out(appearance)
        self._connect()
        self.retranslate()

    def begin(self) -> None:
        self._until.setFocus()

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        self._look, self._chosen = look, row
        self._until.set_value(self._functions.deadline())
        open_offers = self._open
        self._waits.set_facts([(self._deadline(one), self._names.of(one)) for one in open_offers])
        self._awaited.setText(self._count_awaited(len(open_offers)))
        gone = self._run_out
        self._gone.setVisible(bool(gone))
        self._gone.setText(
            self.tr("Take the offer back: the deadline has passed")
            if len(gone) == 1
            else self.tr("Take {count} offers back: the deadlines have passed").format(count=len(gone))
        )
        self._tell_longer()
        self._tell_turn()
        self._tell_rest()
        self._tell_letters()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Offers and waiting list"))
        self._hint.setText(self.tr("New offers stand until this day. Answers are noted on the applicant in the list."))
        self._until.set_label(self.tr("Answer by"))
        self._refuse.setText(self.tr("Refuse the rest …"))
        self._done.setText(self.tr("Done"))
        self._reason.retranslate()
        if self._look is not None:
            self.show_look(self._look, self._chosen)

    @property
    def _rows(self) -> list[RankedRow]:
        return self._look.candidates if self._look is not None else []

    @property
    def _open(self) -> list[RankedRow]:
        rows = [row for row in self._rows if row.applicant.application_status == "offered"]
        return sorted(rows, key=lambda row: (self._end(row) or dt.date.max, row.rank or 0))

    @property
    def _run_out(self) -> list[RankedRow]:
        today = self._functions.today()
        return [row for row in self._rows if has_run_out(row.applicant.application_status, row.offer, today)]

    @property
    def _next(self) -> RankedRow | None:
        """Whose turn it is, once the choice has been made."""
        begun = any(row.applicant.application_status in (*CHOSEN, "waiting") for row in self._rows)
        return next((row for row in self._rows if row.is_new_place), None) if begun else None

    @property
    def _left(self) -> list[RankedRow]:
        """Who has neither a place nor one coming."""
        ended = CHOSEN | ENDED
        return [row for row in self._rows if row.result == "waiting" and row.applicant.application_status not in ended]

    def _lay_out(self, appearance: Appearance) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        parts = (self._title, self._hint, self._until, self._turn, self._pass_on, self._awaited, self._waits)
        rest = self._rest, self._kept, self._refuse, self._reason
        for part in (*parts, self._longer, self._gone, *rest, *self._letters.values(), self._done):
            layout.addWidget(part)
        self._reason.hide()

    def _connect(self) -> None:
        self._until.committed.connect(self._set_deadline)
        self._gone.clicked.connect(self._expire)
        self._longer.clicked.connect(self._extend)
        for button in self._letters.values():
            button.clicked.connect(self._write)
        self._pass_on.clicked.connect(self._give)
        self._refuse.clicked.connect(self._ask)
        self._reason.given.connect(self._refuse_rest)
        self._reason.given_up.connect(self._stop_asking)
        self._done.clicked.connect(self.closed)

    def _end(self, row: RankedRow) -> dt.date | None:
        return row.offer.answer_by if row.offer is not None else None

    def _deadline(self, row: RankedRow) -> str:
        end = self._end(row)
        if end is None:
            return self.tr("no deadline")
        passed = end < self._functions.today()
        text = self.tr("passed {day}") if passed else self.tr("by {day}")
        return text.format(day=short_day(end))

    def _count_awaited(self, count: int) -> str:
        if not count:
            return self.tr("Nobody owes an answer.")
        return self.tr("1 owes an answer") if count == 1 else self.tr("{count} owe an answer").format(count=count)

    def _tell_longer(self) -> None:
        """Who is chosen in the list can be given until the day above."""
        row, until = self._chosen, self._functions.deadline()
        waits = row is not None and row.applicant.application_status == "offered" and self._end(row) != until
        self._longer.setVisible(waits)
        if row is not None and waits:
            text = self.tr("Let {name} answer by {day}").format(name=self._names.of(row), day=short_day(until))
            self._longer.setText(text.replace("&", "&&"))

    def _tell_letters(self) -> None:
        """Whom no message has reached yet of what was decided."""
        texts = {
            "offered": (self.tr("Write to 1 about the place …"), self.tr("Write to {count} about the place …")),
            "waiting": (
                self.tr("Write to 1 about the waiting list …"),
                self.tr("Write to {count} about the waiting list …"),
            ),
            "refused": (self.tr("Write the refusal to 1 …"), self.tr("Write the refusal to {count} …")),
        }
        for status, button in self._letters.items():
            count = self._functions.untold(status)
            button.setVisible(bool(count))
            button.setText(texts[status][count != 1].format(count=count))

    def _tell_turn(self) -> None:
        row = self._next
        for part in (self._turn, self._pass_on):
            part.setVisible(row is not None)
        if row is not None:
            name = self._names.of(row)
            self._turn.setText(self.tr("A place is free. {name} is next.").format(name=name))
            self._pass_on.setText(self.tr("Offer the place to {name}").format(name=name).replace("&", "&&"))

    def _tell_rest(self) -> None:
        left, asking = self._left, not self._reason.isHidden()
        self._rest.setVisible(bool(left))
        self._refuse.setVisible(bool(left) and not asking)
        one, many = self.tr("1 is on the waiting list"), self.tr("{count} are on the waiting list")
        self._rest.setText(one if len(left) == 1 else many.format(count=len(left)))
        count = self._functions.may_keep([row.id for row in left]) if left else 0
        self._kept.setVisible(bool(count))
        one, many = self.tr("1 of them may be asked next time."), self.tr("{count} of them may be asked next time.")
        self._kept.setText(one if count == 1 else many.format(count=count))

    @Slot(object)
    def _set_deadline(self, day: dt.date | None) -> None:
        if day is None or day < self._functions.today():
            self._until.take_back(self._functions.deadline(), self.tr("Choose today or a later day"))
        else:
            self._functions.set_deadline(day)
            self._tell_longer()

    @Slot()
    def _extend(self) -> None:
        if self._chosen is not None:
            self._functions.extend(self._chosen.application, self._functions.deadline())

    @Slot()
    def _write(self) -> None:
        sender = self.sender()
        status = next((status for status, button in self._letters.items() if button is sender), None)
        if status is not None:
            self._functions.write(status)

    @Slot()
    def _expire(self) -> None:
        self._functions.expire([row.application for row in self._run_out])

    @Slot()
    def _give(self) -> None:
        row = self._next
        if row is not None:
            self._functions.pass_on(row.application)

    @Slot()
    def _ask(self) -> None:
        count = len(self._left)
        title = self.tr("Refusal to 1") if count == 1 else self.tr("Refusal to {count}").format(count=count)
        hint = self.tr("The reason is kept for each of them, so that the refusal can be explained later.")
        self._refuse.hide()
        self._reason.ask(title, hint, self.tr("Refuse"), must=True)

    @Slot(str)
    def _refuse_rest(self, reason: str) -> None:
        if self._functions.refuse_rest([row.application for row in self._left], reason):
            self._stop_asking()

    @Slot()
    def _stop_asking(self) -> None:
        self._reason.hide()
        self._tell_rest()

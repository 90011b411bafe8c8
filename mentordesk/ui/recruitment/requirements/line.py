"""One requirement of one person: how it stands, and the buttons that move it on."""

import datetime as dt
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.requirements.queries import RequirementRow
from mentordesk.core.recruitment.requirements.rules import (
    CERTIFICATE,
    DECLARATION,
    EXEMPT,
    EXPIRED,
    GUARDIAN_CONSENT,
    MET,
    MISSING,
    ORDERED,
)
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.requirements.functions import RequirementFunctions
from mentordesk.ui.recruitment.requirements.names import (
    STATE_KINDS,
    day_label,
    met_today,
    name_of,
    needed_before,
    state_name,
    witness_label,
)
from mentordesk.ui.widgets.fields import DateField, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.reason import ReasonPanel

_NOT_ORDERED = frozenset((DECLARATION, GUARDIAN_CONSENT))


class RequirementLine(QWidget):
    """Shows a row and does what its buttons say, by the functions."""

    def __init__(self, functions: RequirementFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._person: UUID | None = None
        self._row: RequirementRow | None = None
        self._name, self._told = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._state = Chip("", "neutral", self)
        self._day, self._witness = DateField("", self), LineField("", self)
        self._meet, self._order, self._exempt, self._back, self._paper = (QPushButton(self) for _ in range(5))
        self._why: ReasonPanel | None = None
        self._lay_out()
        self._day.committed.connect(self._keep)
        self._witness.committed.connect(self._keep)
        for button, do in (
            (self._meet, self._meet_today),
            (self._order, self._order_today),
            (self._exempt, self._ask_why),
            (self._back, self._take_back),
            (self._paper, self._write_paper),
        ):
            button.clicked.connect(do)

    @property
    def row(self) -> RequirementRow | None:
        """What is shown."""
        return self._row

    def show_row(self, person: UUID, row: RequirementRow) -> None:
        """Show how somebody stands. A reason that is being written stays as long as it is about the same."""
        same = person == self._person and self._row is not None and row.kind == self._row.kind
        if not same and self._why is not None:
            self._why.hide()
        self._person, self._row = person, row
        show = DateField.set_value if same else DateField.start_over
        show(self._day, row.met)
        if same:
            self._witness.set_value(row.seen_by)
        else:
            self._witness.start_over(row.seen_by)
        self.retranslate()
        self._show_parts(row)

    def go_in(self) -> None:
        """Put the focus on the first button."""
        shown = (button for button in (self._meet, self._back) if not button.isHidden())
        if (button := next(shown, None)) is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def rest(self) -> None:
        """Nothing can be changed while names are hidden."""
        for part in (self._meet, self._order, self._exempt, self._back, self._paper):
            part.setEnabled(False)
        self._day.rest()
        self._witness.rest()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        if self._row is None:
            return
        row, word = self._row, self._functions.word
        self._name.setText(name_of(row.kind, row.name, word))
        self._state.set(state_name(row.state, word), STATE_KINDS[row.state])
        self._told.setText(self._tell(row))
        self._day.set_label(day_label(row.kind))
        self._witness.set_label(witness_label(row.kind))
        self._meet.setText(met_today(row.kind))
        self._order.setText(self.tr("Ordered today"))
        self._exempt.setText(self.tr("Exemption …"))
        self._back.setText(self.tr("Take back"))
        self._paper.setText(self.tr("Confirmation of purpose …"))
        for button in (self._meet, self._order, self._exempt, self._back, self._paper):
            button.setAccessibleName(f"{button.text()}: {self._name.text()}")
        if self._why is not None:
            self._why.retranslate()

    def _tell(self, row: RequirementRow) -> str:
        if row.on_paper and row.met:
            return self.tr("Signed on paper {day}.").format(day=exact_day(row.met))
        if row.state == EXEMPT and row.exempt:
            text = self.tr("Since {day}: {reason} Says {author}.")
            return text.format(day=exact_day(row.exempt), reason=_with_stop(row.reason), author=row.author)
        if row.state == ORDERED and row.ordered:
            return f"{self.tr('Ordered {day}.').format(day=exact_day(row.ordered))} {needed_before(row.before)}"
        if row.until is not None:
            text = self.tr("Expired {day}.") if row.state == EXPIRED else self.tr("Holds until {day}.")
            return text.format(day=exact_day(row.until))
        return needed_before(row.before) if row.state == MISSING else ""

    def _show_parts(self, row: RequirementRow) -> None:
        met = row.met is not None and not row.on_paper and row.state != EXEMPT
        self._told.setVisible(bool(self._told.text()))
        for part in (self._day, self._witness):
            part.setVisible(met)
        open_ = row.asked and row.state not in (MET, EXEMPT)
        self._meet.setVisible(open_)
        self._order.setVisible(open_ and row.kind not in _NOT_ORDERED and row.state != ORDERED)
        self._paper.setVisible(open_ and row.kind == CERTIFICATE)
        self._exempt.setVisible(open_ and row.excusable)
        self._back.setVisible(met or row.state in (ORDERED, EXEMPT))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._appearance.sizes.px(6))
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        fields = QHBoxLayout()
        fields.setSpacing(self._appearance.sizes.px(8))
        for field in (self._day, self._witness):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        buttons = FlowLayout()
        buttons.setSpacing(self._appearance.sizes.px(8))
        for button in (self._meet, self._order, self._paper, self._exempt, self._back):
            buttons.addWidget(button)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addLayout(fields)
        column.addLayout(buttons)
        self._column = column

    @Slot()
    def _meet_today(self) -> None:
        self._met(self._functions.today(), self._functions.author())

    def _met(self, day: dt.date, witness: str) -> bool:
        if self._person is None or self._row is None:
            return False
        return self._functions.meet([self._person], self._row.kind, day, witness)

    @Slot(object)
    def _keep(self, _: object) -> None:
        """A day without a witness was seen by whoever writes it down; without a day nothing was met."""
        if self._row is None:
            return
        day, witness = self._day.value, self._witness.value or self._functions.author()
        if day is None:
            self._take_back()
        elif not self._met(day, witness):
            for field, value in ((self._day, self._row.met), (self._witness, self._row.seen_by)):
                if field.value != value:
                    field.take_back(value, self.tr("This was not kept. Try again."))

    @Slot()
    def _order_today(self) -> None:
        if self._person is not None and self._row is not None:
            self._functions.order([self._person], self._row.kind, self._functions.today())

    @Slot()
    def _take_back(self) -> None:
        if self._person is not None and self._row is not None:
            self._functions.take_back(self._person, self._row.kind)

    @Slot()
    def _write_paper(self) -> None:
        if self._person is not None:
            self._functions.write_purpose(self, [self._person])

    @Slot()
    def _ask_why(self) -> None:
        if self._why is None:
            self._why = ReasonPanel(self._appearance, self)
            self._why.given.connect(self._let_off)
            self._why.given_up.connect(self._give_up)
            self._column.addWidget(self._why)
        self._why.ask(
            self.tr("Why is an exemption right here?"),
            self.tr("One sentence that can be understood in two years. Nothing of what a certificate says."),
            self.tr("Make the exemption"),
            must=True,
        )

    @Slot(str)
    def _let_off(self, reason: str) -> None:
        if self._person is None or self._row is None or self._why is None:
            return
        if self._functions.exempt(self._person, self._row.kind, self._functions.today(), reason):
            self._why.hide()
            self.go_in()

    @Slot()
    def _give_up(self) -> None:
        if self._why is not None:
            self._why.hide()
        self._exempt.setFocus(Qt.FocusReason.OtherFocusReason)


def _with_stop(text: str) -> str:
    return text if text[-1:] in (".", "!", "?") else f"{text}."

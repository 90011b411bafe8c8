"""The detail: what an applicant has written, the scores, and what is decided."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.programme.languages import told
from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.models import places_text
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.labels import Chip, ChipKind, PlainLabel
from mentordesk.ui.widgets.moments import exact_day

Lines = list[tuple[str, str]]


class ApplicationFacts(QObject):
    """The lines that tell of an application; a blind reading leaves out who it is from."""

    def __init__(self, names: ApplicantNames) -> None:
        super().__init__(names)
        self._names = names

    def lines(self, row: RankedRow, one: ApplicantRow) -> Lines:
        """What was asked for and answered, and, unless the reading is blind, how to reach the person."""
        sent = exact_day(one.submitted.date()) if one.submitted else ""
        found = [
            (self.tr("Received"), sent),
            (self.tr("Heard of us"), one.source or ""),
            (self.tr("Languages"), ", ".join(told(one.languages, dict(one.levels), self.tr("native language")))),
            (self.tr("Field"), ", ".join(one.field)),
            (self.tr("Topics"), ", ".join(one.topics)),
            (self.tr("Times"), ", ".join(one.times)),
            (self.tr("Places"), places_text(row)),
        ]
        return found if self._names.blind else found + self._who(one)

    def _who(self, one: ApplicantRow) -> Lines:
        return [
            (self.tr("Born"), exact_day(one.born) if one.born else str(one.birth_year or "")),
            (self.tr("Town"), " ".join(filter(None, (one.postcode, one.town)))),
            (self.tr("Employer"), one.employer or ""),
            (self.tr("E-mail"), one.email or ""),
            (self.tr("Phone"), shown_phone(one.phone)),
        ]


class ApplicationHead(QWidget):
    """The name, the chip beside it, and the reason of what was decided."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.chip = PlainLabel("", "section", self, wrap=True), Chip("", "neutral", self)
        self.reason = PlainLabel("", "secondary", self, wrap=True)
        chips = QHBoxLayout()
        chips.addWidget(self.chip)
        chips.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        layout.addWidget(self.name)
        layout.addLayout(chips)
        layout.addWidget(self.reason)

    def set_reason(self, reason: str | None) -> None:
        """Tell why, where a reason was written."""
        self.reason.setText(self.tr("Reason: {reason}").format(reason=reason) if reason else "")
        self.reason.setVisible(bool(reason))


class ApplicationView(QWidget):
    """One application: who or which number, why they apply, and what they have answered.

    `middle`, if any, stands between the motivation and the answers.
    """

    def __init__(
        self, appearance: Appearance, names: ApplicantNames, parent: QWidget, middle: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names, self._told = names, ApplicationFacts(names)
        self._head, self._facts = ApplicationHead(appearance, self), Facts(appearance, self)
        self._motivation, self._answers = PlainLabel("", "", self, wrap=True), Facts(appearance, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._head, self._motivation, middle, self._facts, self._answers):
            if part is not None:
                layout.addWidget(part)

    def show_row(
        self, row: RankedRow, applicant: ApplicantRow, answers: Sequence[AnswerRow], outcome: str, kind: ChipKind
    ) -> None:
        """Show this application with a chip for what is decided of it."""
        self._head.name.setText(self._names.of(row))
        self._head.chip.set(outcome, kind)
        self._head.set_reason(row.reason)
        self._motivation.setText(applicant.motivation or "")
        self._motivation.setVisible(bool(applicant.motivation))
        self._facts.set_facts(self._told.lines(row, applicant))
        self._answers.set_facts([(one.question, one.text) for one in answers])

"""One applicant: the application field by field, edited where it stands."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.programme.rules import is_minor
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import ADEPT, MENTOR, plays
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.application_form import ApplicationFields, RequirementFields
from mentordesk.ui.recruitment.functions import RecruitmentFunctions
from mentordesk.ui.recruitment.models import capitalised, status_kind
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.person_fields import PersonFields

_ABOVE_HEADING = 8
_PERSON = tuple(PersonRow.__dataclass_fields__)


class ApplicantDetail(QWidget):
    """Shows an applicant; every field is kept when it is left."""

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._row: ApplicantRow | None = None
        self._name = PlainLabel("", "section", self, wrap=True)
        self._adept, self._mentor, self._status = (Chip("", kind, self) for kind in ("adept", "mentor", "neutral"))
        self._came = PlainLabel("", "secondary", self, wrap=True)
        self._missing = PlainLabel("", "secondary", self, wrap=True)
        self._person = PersonFields(appearance, self)
        self._application = ApplicationFields(appearance, functions.word, self)
        self._answers = Facts(appearance, self)
        self._requirements = RequirementFields(appearance, functions.author, self)
        self._headings = [PlainLabel("", "section", self) for _ in range(3)]
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._person.committed.connect(self._keep_person)
        self._application.committed.connect(self._keep_application)
        self._requirements.met.connect(self._keep_requirement)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()

    def show_applicant(self, row: ApplicantRow, missing: str) -> None:
        """Show somebody; `missing` is what should still be asked for, in words."""
        self._row = row
        self._name.setText(row.name)
        self._adept.setVisible(plays(row.role, ADEPT))
        self._mentor.setVisible(plays(row.role, MENTOR))
        self._status.set(capitalised(self._functions.word(row.status)), status_kind(row.status))
        self._came.setText(self._how_it_came(row))
        self._missing.setText(self.tr("Still missing: {things}").format(things=missing))
        self._missing.setVisible(bool(missing))
        self._person.show_person(PersonRow(*(getattr(row, name) for name in _PERSON)))
        self._application.show_application(row)
        given = self._functions.answers(row.application)
        self._answers.set_facts([(answer.question, answer.text) for answer in given])
        self._headings[1].setVisible(bool(given))
        minor = is_minor(row.born, row.birth_year, self._functions.start())
        self._requirements.show_requirements(row, self._functions.fulfilments(row.id), minor=minor)
        self._headings[2].setVisible(self._requirements.isVisibleTo(self))

    def go_in(self) -> None:
        """Put the focus into the first field."""
        self._person.go_in()

    def drafts(self) -> dict[str, object]:
        """What is being typed, form by form, and about whom."""
        typed = {name: found for name, form in self._forms.items() if (found := form.drafts())}
        return {"record": self._row.id.hex, **typed} if typed and self._row is not None else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand here what was being typed about the applicant who is shown."""
        for name, form in self._forms.items():
            form.take_drafts(drafts.get(name))

    @property
    def _forms(self) -> dict[str, Form]:
        return {"person": self._person, "application": self._application, "requirements": self._requirements}

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        """Offer what others have answered while somebody writes."""
        self._person.set_suggestions(sorted({language for row in rows for language in row.languages}))
        self._application.set_suggestions(rows)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._adept.setText(capitalised(self._functions.word(ADEPT)))
        self._mentor.setText(capitalised(self._functions.word(MENTOR)))
        headings = (self.tr("The application"), self.tr("Answers to your own questions"), self.tr("Requirements"))
        for label, text in zip(self._headings, headings, strict=True):
            label.setText(text)
        for form in (self._person, self._application, self._requirements):
            form.retranslate()

    def _how_it_came(self, row: ApplicantRow) -> str:
        if row.submitted is None:
            return self.tr("Typed in") if row.channel == "typed" else self.tr("From a sheet")
        typed = row.channel == "typed"
        text = self.tr("Typed in {day}") if typed else self.tr("Sent in {day}, fetched from a sheet")
        return text.format(day=exact_day(row.submitted.date()))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        chips = QWidget(self)
        self._chips = FlowLayout(chips)
        for chip in (self._adept, self._mentor, self._status):
            self._chips.addWidget(chip)
        parts = (self._name, chips, self._came, self._missing, self._person, self._headings[0], self._application)
        rest = (self._headings[1], self._answers, self._headings[2], self._requirements)
        for part in (*parts, *rest):
            if part in self._headings:
                self._column.addSpacing(_ABOVE_HEADING)
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(8))
        self._chips.setSpacing(self._appearance.sizes.px(6))

    @Slot(str, object)
    def _keep_person(self, key: str, value: object) -> None:
        if self._row is not None and not self._functions.change_person(self._row.id, {key: value}):
            self._person.take_back(key)

    @Slot(str, object)
    def _keep_application(self, key: str, value: object) -> None:
        if self._row is not None and not self._functions.change_application(self._row.application, {key: value}):
            self._application.take_back(key)

    @Slot(str, object, str)
    def _keep_requirement(self, kind: str, day: dt.date | None, witness: str) -> None:
        if self._row is not None and not self._functions.meet(self._row.id, kind, day, witness):
            self._requirements.take_back(kind)

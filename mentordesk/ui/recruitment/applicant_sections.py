"""Who somebody is and what they applied with, as parts of the detail."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.application_form import ApplicationFields
from mentordesk.ui.recruitment.functions import RecruitmentFunctions
from mentordesk.ui.recruitment.sections import SectionBody
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.person_fields import PersonFields

_PERSON = tuple(PersonRow.__dataclass_fields__)


def _around(body: QWidget, part: QWidget) -> None:
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)


class FormSection(SectionBody):
    """One form, whose fields are kept one by one."""

    def __init__(self, form: Form, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        _around(self, form)

    def go_in(self) -> None:
        self._form.go_in()

    def drafts(self) -> dict[str, object]:
        return self._form.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        self._form.take_drafts(drafts)


class PersonSection(FormSection):
    """Who it is and how to reach them."""

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> None:
        self._functions = functions
        self._fields = PersonFields(appearance)
        super().__init__(self._fields, parent)
        self._row: ApplicantRow | None = None
        self._fields.committed.connect(self._keep)

    def show_applicant(self, row: ApplicantRow) -> None:
        self._row = row
        self._fields.show_person(PersonRow(*(getattr(row, name) for name in _PERSON)))

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        self._fields.set_suggestions(sorted({language for row in rows for language in row.languages}))

    def retranslate(self) -> None:
        self._fields.retranslate()

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._row is not None and not self._functions.change_person(self._row.id, {key: value}):
            self._fields.take_back(key)


class ApplicationSection(FormSection):
    """What somebody wants or offers."""

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> None:
        self._functions = functions
        self._fields = ApplicationFields(appearance, functions.word)
        super().__init__(self._fields, parent)
        self._row: ApplicantRow | None = None
        self._fields.committed.connect(self._keep)

    def show_applicant(self, row: ApplicantRow) -> None:
        self._row = row
        self._fields.set_senders([(one.id, one.name) for one in self._functions.senders.senders()])
        self._fields.show_application(row)

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        self._fields.set_suggestions(rows)

    def retranslate(self) -> None:
        self._fields.retranslate()

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._row is not None and not self._functions.change_application(self._row.application, {key: value}):
            self._fields.take_back(key)

"""What an applicant answered to the programme's own questions, each in a field of its kind."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.recruitment.forms.fields import FormField, field_of
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.recruitment.forms.question_fields import fits, made_for, shown_value
from mentordesk.ui.recruitment.sections import SectionBody
from mentordesk.ui.widgets.form import Form


class AnswersSection(SectionBody):
    """The fields are made anew when the questions are others than before."""

    def __init__(self, functions: FormFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._application: UUID | None = None
        self._asked: tuple[FormField, ...] = ()
        self._form: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_applicant(self, row: ApplicantRow) -> None:
        given = self._functions.answers(row.application)
        asked = tuple(field_of(one.question) for one in given)
        fresh = asked != self._asked or self._form is None
        if fresh:
            self._make(asked)
        if self._form is None:
            return
        new = fresh or row.application != self._application
        self._application = row.application
        pairs = list(zip(asked, given, strict=True))
        self._form.show_record(row.application, {one.key: shown_value(one, answer.text) for one, answer in pairs})
        for one, answer in pairs if new else ():
            if not fits(one, answer.text):
                words = self.tr("Answered “{text}”. Write it anew in this field.").format(text=answer.text)
                self._form.fields[one.key].set_error(words)

    def go_in(self) -> None:
        if self._form is not None:
            self._form.go_in()

    def drafts(self) -> dict[str, object]:
        return self._form.drafts() if self._form is not None else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        if self._form is not None:
            self._form.take_drafts(drafts)

    def retranslate(self) -> None:
        """The words of fields are made with them."""
        self._asked = ()

    def _make(self, asked: tuple[FormField, ...]) -> None:
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._asked = asked
        self._form = Form(self._appearance, {one.key: made_for(one) for one in asked}, parent=self) if asked else None
        if self._form is not None:
            if self._appearance.names_hidden:
                self._form.rest()
            self._form.committed.connect(self._keep)
            self._column.addWidget(self._form)

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._application is None or self._form is None:
            return
        if not self._functions.change_answer(self._application, UUID(hex=key), value):
            self._form.take_back(key)

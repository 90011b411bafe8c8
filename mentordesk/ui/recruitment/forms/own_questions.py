"""The programme's own questions in the form in which an applicant is typed in."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.forms.fields import FormField, OwnQuestion, field_of
from mentordesk.core.recruitment.forms.queries import is_asked
from mentordesk.core.recruitment.forms.rules import kept_answer
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.question_fields import made_for
from mentordesk.ui.widgets.fields import Field


class OwnQuestions(QWidget):
    """Those that a role is asked; the fields are made when the form is opened."""

    def __init__(self, appearance: Appearance, questions: Callable[[], Sequence[OwnQuestion]], parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._questions = appearance, questions
        self._made: list[tuple[OwnQuestion, FormField, Field]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def fields(self) -> list[Field]:
        """The fields that are shown."""
        return [field for _, _, field in self._made if field.isVisibleTo(self)]

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What was answered, as it is kept."""
        told = [(asked, field.value) for _, asked, field in self._made if field.isVisibleTo(self)]
        kept = [(asked, kept_answer(asked.kind, [one.value for one in asked.options], value)) for asked, value in told]
        return tuple(Answer(asked.label, text, asked.question) for asked, text in kept if text)

    def begin(self) -> None:
        """Ask what the form asks now, with nothing answered."""
        for _, _, field in self._made:
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._column.setSpacing(self._appearance.sizes.px(8))
        asked = [question for question in self._questions() if question.position is not None]
        self._made = [(question, field_of(question), made_for(field_of(question))) for question in asked]
        for _, _, field in self._made:
            self._column.addWidget(field)

    def show_for(self, role: str) -> None:
        """Show what applicants of that role are asked."""
        for question, _, field in self._made:
            field.setVisible(is_asked(question, role))
        self.setVisible(bool(self.fields))

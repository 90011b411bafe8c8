"""An evaluation that was answered on paper, question by question."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.agreements.handed.rules import POINTS, ROLES
from mentordesk.core.evaluation.overview.queries import FormLine
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.ui.agreements.expectations.alone import OwnAnswers
from mentordesk.ui.agreements.handing.ways import point_name
from mentordesk.ui.agreements.returned.columns import role_words
from mentordesk.ui.agreements.returned.functions import ReturnedFunctions
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.form import Form


class SurveyForm(QWidget):
    """When and whom it asks, and a field for each question. Nothing is kept before somebody takes `answers`."""

    def __init__(self, functions: ReturnedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._said: dict[str, str] = {}
        self._point, self._role = ChoiceField(""), ChoiceField("")
        self._about = Form(appearance, {"point": self._point, "role": self._role}, ("point", "role"), parent=self)
        self._answers = OwnAnswers(appearance, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(12))
        for part in (self._about, self._answers):
            column.addWidget(part)
        self._about.committed.connect(self.clear)
        self._answers.committed.connect(self._take)

    @property
    def point(self) -> str:
        """When it asks."""
        return str(self._point.value)

    @property
    def role(self) -> str:
        """Whom it asks."""
        return str(self._role.value)

    @property
    def answers(self) -> Mapping[str, str]:
        """What stands here, by item."""
        return {item: text for item, text in self._said.items() if text}

    def begin(self, line: FormLine | None) -> None:
        """Begin anew, with the evaluation that is in front, or with the one that is nearest."""
        about = {"point": (line and line.point) or self._functions.point(), "role": (line and line.role) or ROLES[0]}
        self._about.show_record(new_id(), about)
        self.clear()

    def go_in(self) -> None:
        """Put the focus into the first question."""
        self._answers.go_in()

    @Slot()
    def clear(self) -> None:
        """Let nothing be answered: it is the next sheet."""
        self._said = {}
        self._show()

    def drafts(self) -> dict[str, object]:
        """What stands here, as JSON can hold it."""
        return {"point": self.point, "role": self.role, "said": dict(self._said)}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let it stand here again; nothing in it is certain to be as it was written."""
        for key, field in self._about.fields.items():
            field.show_again(drafts.get(key))
        said = drafts.get("said")
        if isinstance(said, dict):
            self._said = {str(item): str(text) for item, text in said.items()}
            self._show()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._point.set_label(self.tr("When in the programme"))
        self._role.set_label(self.tr("Who has answered"))
        self._point.set_options([(one, point_name(one)) for one in POINTS])
        self._role.set_options([(one, role_words(one)) for one in ROLES])
        self._answers.retranslate()
        if self._point.value:
            self._show()

    def _show(self) -> None:
        self._answers.show_answers(new_id(), self._functions.asked(self.point, self.role), self._said)

    @Slot(str, str)
    def _take(self, item: str, text: str) -> None:
        self._said[item] = text

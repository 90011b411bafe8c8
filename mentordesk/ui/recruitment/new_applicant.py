"""The panel beside the list in which an applicant is typed in."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms.fields import OwnQuestion
from mentordesk.core.recruitment.rules import ADEPT, GREATEST_CAPACITY
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.application_form import role_options
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.contact import EmailEditor, PhoneEditor
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField, TagsField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from mentordesk.ui.recruitment.forms.own_questions import OwnQuestions


class NewApplicant(QWidget):
    """Asks for what one knows at once; the rest can be filled in where the application stands afterwards.

    `asked` brings the draft; the panel is emptied by `begin`, so that a refusal leaves what was typed.
    """

    asked = Signal(ApplicantDraft)
    given_up = Signal()

    def __init__(
        self,
        appearance: Appearance,
        word: Callable[[str], str],
        questions: Callable[[], Sequence[OwnQuestion]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._word, self._questions = appearance, word, questions
        self.add = QAction(self)
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._role = ChoiceField("")
        self._fields: dict[str, Field] = {
            "name": LineField(""),
            "role": self._role,
            "phone": Field("", PhoneEditor()),
            "email": Field("", EmailEditor()),
            "town": LineField(""),
            "born": DateField(""),
            "languages": TagsField(""),
            "capacity": NumberField("", 0, GREATEST_CAPACITY),
        }
        self._cancel = QPushButton(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.add.triggered.connect(self._ask)
        self._cancel.clicked.connect(self.given_up)
        self._role.committed.connect(self._follow_role)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()
        self._empty()

    @cached_property
    def _own(self) -> "OwnQuestions":
        """The programme's own questions; made when the form is first opened."""
        from mentordesk.ui.recruitment.forms.own_questions import OwnQuestions

        own = OwnQuestions(self._appearance, self._questions, self)
        self._column.insertWidget(self._column.indexOf(self._below), own)
        return own

    def begin(self) -> None:
        """Empty the form, and put the focus into its first field."""
        self._empty()
        self._own.begin()
        self._own.show_for(ADEPT)
        self._fields["name"].setFocus()

    def _empty(self) -> None:
        for key, field in self._fields.items():
            field.start_over({"role": ADEPT, "languages": frozenset(), "born": None, "capacity": None}.get(key, ""))
        self._follow_role(ADEPT)

    def drafts(self) -> dict[str, object]:
        """What stands in the form; empty as long as there is neither a name nor a way to reach anybody."""
        told = {key: field.shown() for key, field in self._fields.items()}
        return told if any(told[key] for key in ("name", "phone", "email", "town", "born")) else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Fill the form in again, which `begin` has emptied."""
        for key, field in self._fields.items():
            field.show_again(drafts.get(key))
        self._follow_role(self._role.value)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("New applicant"))
        self._hint.setText(self.tr("A name is enough. You can fill in the rest when you know it."))
        labels = {
            "name": self.tr("Name"),
            "role": self.tr("Applies as"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "town": self.tr("Town"),
            "born": self.tr("Born"),
            "languages": self.tr("Languages"),
            "capacity": self.tr("Can take so many adepts"),
        }
        for key, label in labels.items():
            self._fields[key].set_label(label)
        self._role.set_options(role_options(self.tr("Adept and mentor"), self._word))
        self.add.setText(self.tr("Add the applicant"))
        self._cancel.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._hint, *self._fields.values()):
            self._column.addWidget(part)
        buttons = self._below = QWidget(self)
        self._buttons = FlowLayout(buttons)
        self._buttons.addWidget(ActionButton(self.add, "primary", buttons))
        self._buttons.addWidget(self._cancel)
        self._column.addWidget(buttons)
        self._column.addStretch(1)

    def _space(self) -> None:
        for layout in (self._column, self._buttons):
            layout.setSpacing(self._appearance.sizes.px(8))

    @Slot(object)
    def _follow_role(self, role: object) -> None:
        self._fields["capacity"].setVisible(role != ADEPT)
        if "_own" in self.__dict__:
            self._own.show_for(str(role))

    @Slot()
    def _ask(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field takes what was typed when it is left
        name = self._fields["name"]
        name.set_error("" if name.value else self.tr("Write the name"))
        wrong = [field for field in (*self._fields.values(), *self._own.fields) if field.error]
        if wrong:
            wrong[0].setFocus()
        else:
            self.asked.emit(self._draft())

    def _draft(self) -> ApplicantDraft:
        values = {key: field.value or None for key, field in self._fields.items()}
        role = self._role.value
        return ApplicantDraft(
            name=self._fields["name"].value,
            role=role,
            phone=values["phone"],
            email=values["email"],
            town=values["town"],
            born=values["born"],
            languages=tuple(sorted(self._fields["languages"].value)),
            capacity=self._fields["capacity"].value if role != ADEPT else None,
            answers=self._own.answers,
        )

"""One question of the programme, edited in place or written anew."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.recruitment.consents.rules import PURPOSES
from mentordesk.core.recruitment.consents.texts import purpose_titled, shipped
from mentordesk.core.recruitment.forms.errors import QuestionTwice, QuestionWithoutText
from mentordesk.core.recruitment.forms.fields import OwnQuestion
from mentordesk.core.recruitment.forms.rules import CHOICE, CHOICES, CONSENT, KINDS, SCALE, UNTIL_CHOICE, Ask, checked
from mentordesk.core.recruitment.rules import ADEPT, MENTOR
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.asked_rows import KIND_NAMES
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField, TextField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel

NEW = Ask("")


class QuestionFields(Form):
    """What can be said of a question."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        self._kind, self._role, self._required = ChoiceField(""), ChoiceField(""), ChoiceField("")
        self._kept, self._consent = ChoiceField(""), ChoiceField("")
        fields: dict[str, Field] = {
            "text": LineField(""),
            "kind": self._kind,
            "role": self._role,
            "options": TextField(""),
            "consent": self._consent,
            "purpose": LineField(""),
            "required": self._required,
            "kept": self._kept,
        }
        super().__init__(appearance, fields, ("kind", "role"), ("required", "kept"), parent=parent)
        self.retranslate()

    @property
    def ask(self) -> Ask:
        """What stands in the fields."""
        values = {key: field.value for key, field in self.fields.items()}
        return Ask(
            values["text"],
            values["kind"],
            values["role"],
            self._purpose or values["purpose"] or None,
            values["kept"],
            tuple(line for line in values["options"].split("\n") if line.strip()),
            bool(values["required"]),
        )

    def show_ask(self, record: UUID, ask: Ask) -> None:
        """Show a question."""
        values: dict[str, object] = dict(ask._asdict())
        consent = purpose_titled(ask.purpose)
        written = {"consent": consent, "purpose": "" if consent else ask.purpose or ""}
        self.show_record(record, values | written | {"options": "\n".join(ask.options)})
        self.follow_kind()

    def follow_kind(self) -> None:
        """Options are asked for where there are some."""
        kind, options = self._kind.value, self.fields["options"]
        self._consent.setVisible(kind == CONSENT)
        self.fields["purpose"].setVisible(kind != CONSENT or self._consent.value is None)
        options.setVisible(kind in (CHOICE, CHOICES, SCALE))
        options.set_label(
            self.tr("Words at 1 and at 5, one on each line (may be left empty)")
            if kind == SCALE
            else self.tr("Choices, one on each line")
        )

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "text": self.tr("Question"),
            "kind": self.tr("Answered with"),
            "role": self.tr("Asked of"),
            "consent": self.tr("A yes is written down as consent to"),
            "purpose": self.tr("Why you ask (stands under the question)"),
            "required": self.tr("Must be answered"),
            "kept": self.tr("The answer is kept"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self._kind.set_options([(kind, KIND_NAMES[kind]()) for kind in KINDS])
        everybody, adepts, mentors = self.tr("Everybody"), self.tr("Adepts"), self.tr("Mentors")
        self._role.set_options(((None, everybody), (ADEPT, adepts), (MENTOR, mentors)))
        self._required.set_options(((False, self.tr("No")), (True, self.tr("Yes"))))
        as_long, until = self.tr("As long as the programme"), self.tr("Until the programme is under way")
        self._kept.set_options(((None, as_long), (UNTIL_CHOICE, until)))
        nothing = self.tr("Nothing, it is an answer alone")
        self._consent.set_options(((None, nothing), *((purpose, _title(purpose)) for purpose in PURPOSES)))
        self.follow_kind()

    @property
    def _purpose(self) -> str | None:
        """What a yes is consent to, as it stands under the question."""
        purpose = self._consent.value if self._kind.value == CONSENT else None
        return None if purpose is None else _title(purpose)


def _title(purpose: str) -> str:
    return shipped(purpose, QLocale().name().partition("_")[0]).title


class QuestionEditor(QWidget):
    """Shows a question, keeps each field when it is left, and says what does not make sense beside the field.

    `added` brings the question that was written; `left` says that nothing is to be added after all, `removing` that the
    question shown is to be asked no more.
    """

    added = Signal(object)
    left = Signal()
    removing = Signal()

    def __init__(self, functions: FormFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._question: OwnQuestion | None = None
        self._shown, self._others = NEW, tuple[str, ...]()
        self.add = QAction(self)
        self._title, self._answers = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._fields = QuestionFields(appearance, self)
        self._buttons = QWidget(self)
        self._cancel, self._remove = QPushButton(self._buttons), QPushButton(self._buttons)
        self._add = ActionButton(self.add, "primary", self._buttons)
        self._lay_out()
        self._fields.committed.connect(self._keep)
        self.add.triggered.connect(self._add_it)
        self._cancel.clicked.connect(self.left)
        self._remove.clicked.connect(self.removing)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()

    def begin(self, others: tuple[str, ...]) -> None:
        """Write a new question."""
        self._question, self._others = None, others
        self._fields.show_ask(new_id(), NEW)
        self._tell()
        self.go_in()

    def show_question(self, question: OwnQuestion, others: tuple[str, ...]) -> None:
        """Show a question; `others` are the texts of the other ones."""
        self._question, self._others = question, others
        ask = Ask(
            *(question.text, question.kind, question.role, question.purpose, question.kept, question.options),
            question.required,
        )
        self._shown = ask
        self._fields.show_ask(question.id, ask)
        self._tell()

    def go_in(self) -> None:
        """Put the focus into the first field."""
        self._fields.go_in()

    def drafts(self) -> Mapping[str, object]:
        """What is being typed about a question."""
        return self._fields.drafts()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._fields.retranslate()
        self.add.setText(self.tr("Add the question"))
        self._cancel.setText(self.tr("Cancel"))
        self._remove.setText(self.tr("Ask no more"))
        self._tell()

    def _tell(self) -> None:
        question, adding = self._question, self._question is None
        self._title.setText(self.tr("New question") if adding else self.tr("The question"))
        count = question.answers if question is not None else 0
        one, many = self.tr("1 applicant has answered."), self.tr("{count} applicants have answered.")
        self._answers.setText((one if count == 1 else many).format(count=count) if count else "")
        self._answers.setVisible(count > 0)
        for button in (self._add, self._cancel):
            button.setVisible(adding)
        self._remove.setVisible(question is not None and question.position is not None)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(self._buttons)
        for button in (self._add, self._cancel, self._remove):
            self._flow.addWidget(button)
        for part in (self._title, self._answers, self._fields, self._buttons):
            self._column.addWidget(part)

    def _space(self) -> None:
        for layout in (self._column, self._flow):
            layout.setSpacing(self._appearance.sizes.px(8))

    @Slot(str, object)
    def _keep(self, key: str, _value: object) -> None:
        self._fields.follow_kind()
        if self._question is None:
            self._say(None)
            return
        ask = self._checked()
        if ask is not None and ask != self._shown and not self._functions.change(self._question.id, ask):
            self._fields.take_back(key)

    @Slot()
    def _add_it(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field takes what was typed when it is left
        ask = self._checked()
        if ask is not None and (question := self._functions.add(ask)) is not None:
            self.added.emit(question)

    def _checked(self) -> Ask | None:
        try:
            ask = checked(self._fields.ask, self._others)
        except Refusal as refusal:
            self._say(refusal)
            return None
        self._say(None)
        return ask

    def _say(self, refusal: Refusal | None) -> None:
        """What is wrong stands under the field that it is about, until it is mended."""
        about_text = isinstance(refusal, QuestionWithoutText | QuestionTwice)
        words = self._functions.sentence(refusal)[0] if refusal is not None else ""
        self._fields.fields["text"].set_error(words if about_text else "")
        self._fields.fields["options"].set_error("" if about_text else words)
        if refusal is not None:
            self._fields.fields["text" if about_text else "options"].setFocus()

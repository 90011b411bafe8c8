"""One concern: what is written of it, what is to be done, who was told, and how it goes on."""

from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.casebook.rules import CLOSED, SEVERITIES, Concern, Telling
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.casebook.functions import CaseBookFunctions
from mentordesk.ui.casebook.going_on import GoingOn
from mentordesk.ui.casebook.models import STATUS_KINDS, Listed, first_large
from mentordesk.ui.casebook.people_field import PeopleField
from mentordesk.ui.casebook.tellings import Tellings
from mentordesk.ui.casebook.to_do import ToDo
from mentordesk.ui.widgets.editors import Unreadable
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Editor, TextField
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import Chip, MarkedLabel, PlainLabel
from mentordesk.ui.widgets.moments import exact_day

_WRITTEN = ("severity", "happened", "text", "measures")
_NO_CONCERN = UUID(int=0)


class ConcernDetail(QWidget):
    """Every field is kept, sealed, when it is left. A closed concern is only read."""

    def __init__(self, functions: CaseBookFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._listed: Listed | None = None
        self._name, self._chip = PlainLabel("", "section", self), Chip("", "neutral", self)
        self._urgent = MarkedLabel("", "error", self, mark="triangle-alert")
        self._damaged, self._facts = PlainLabel("", "", self, wrap=True), Facts(appearance, self)
        self._writing = QWidget(self)
        self._people, self._danger = PeopleField(functions.find), QCheckBox()
        fields = {
            "severity": ChoiceField(""),
            "happened": DateField(""),
            "text": TextField(""),
            "measures": TextField(""),
        }
        self._form = Form(appearance, fields, ("severity", "happened"))
        self._severity: ChoiceField = fields["severity"]  # type: ignore[assignment]
        self._to_do, self._tellings = ToDo(appearance), Tellings(functions.today, appearance)
        self._going_on = GoingOn(functions.word, appearance)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_concern(self, listed: Listed) -> None:
        """Show a concern; what is being typed in the same one stays."""
        fresh = self._listed is None or self._listed.id != listed.id
        self._listed = listed
        if fresh:
            self._people.start_over()
            self._tellings.start_over()
        concern = listed.concern
        self._damaged.setVisible(concern is None)
        self._chip.setVisible(concern is not None)
        self._writing.setVisible(concern is not None and concern.status != CLOSED)
        self._facts.setVisible(concern is not None and concern.status == CLOSED)
        self._urgent.setVisible(concern is not None and concern.urgent)
        if concern is None:
            self._name.setText(self.tr("A case that cannot be read"))
        elif concern.status == CLOSED:
            self._show_closed(concern, listed.who)
        else:
            self._show_open(concern, listed)
        if concern is not None:
            self._show_head(concern)

    def go_in(self) -> None:
        """Put the focus where the concern begins."""
        self._people.setFocus()

    def keep_typed(self) -> None:
        """Keep what is typed and not left yet; what cannot be read is let go."""
        if self._listed is None or self._writing.isHidden():
            return
        for key, field in self._form.fields.items():
            editor = field.focusProxy()
            assert isinstance(editor, Editor)
            try:
                value = editor.read()
            except Unreadable:
                continue
            if value != field.value and value is not None:
                self._functions.change(self._listed.id, {key: value})
        self._tellings.keep_typed()

    def forget(self) -> None:
        """Let go of what is shown: this is about to be thrown away, but Python may keep some of it for long."""
        self._listed = None
        self._form.show_record(_NO_CONCERN, {"severity": None, "happened": None, "text": "", "measures": ""})
        self._facts.set_facts(())
        self._people.show_people((), {}, "")
        self._tellings.show_told(())
        self._going_on.forget()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "severity": self.tr("Severity"),
            "happened": self.tr("The day it happened"),
            "text": self.tr("What has happened"),
            "measures": self.tr("Measures"),
        }
        for key, text in labels.items():
            self._form.fields[key].set_label(text)
        words = self._functions.word
        self._severity.set_options([(key, first_large(words(f"severity.{key}"))) for key in SEVERITIES])
        self._danger.setText(self.tr("Somebody is in danger now"))
        self._urgent.setText(self.tr("Somebody is in danger, and nobody has been told. Ring 112 or 113 first."))
        self._damaged.setText(
            self.tr("What stands in the file was damaged or moved. A backup may hold it. The other cases are safe.")
        )
        for part in (self._people, self._to_do, self._tellings, self._going_on):
            part.retranslate()
        if self._listed is not None:
            self.show_concern(self._listed)

    def _show_head(self, concern: Concern) -> None:
        self._name.setText(self.tr("Case {number}").format(number=concern.number))
        status = first_large(self._functions.word(f"concern.{concern.status}"))
        self._chip.set(status, STATUS_KINDS[concern.status])

    def _show_open(self, concern: Concern, listed: Listed) -> None:
        self._form.show_record(listed.id, {key: getattr(concern, key) for key in _WRITTEN})
        self._people.show_people(
            concern.people, self._functions.names(concern.people), self.tr("somebody who is deleted")
        )
        with QSignalBlocker(self._danger):
            self._danger.setChecked(concern.danger)
        self._to_do.show_done(concern.done)
        self._tellings.show_told(concern.told)
        self._going_on.show_concern(concern, listed.who)

    def _show_closed(self, concern: Concern, who: str) -> None:
        told = "\n".join(f"{exact_day(one.day)}: {one.whom}" for one in concern.told)
        self._facts.set_facts(
            (
                (self.tr("Closed"), exact_day(concern.closed) if concern.closed else ""),
                (self.tr("Who it is about"), who),
                (self.tr("Severity"), first_large(self._functions.word(f"severity.{concern.severity}"))),
                (self.tr("The day it happened"), exact_day(concern.happened)),
                (self.tr("What has happened"), concern.text),
                (self.tr("Measures"), concern.measures),
                (self.tr("Who has been told"), told),
                (self.tr("Ticked"), "\n".join(self._to_do.questions(concern.done))),
            )
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addWidget(self._chip)
        head.addStretch(1)
        self._urgent.setWordWrap(True)
        inside = QVBoxLayout(self._writing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._appearance.sizes.px(12))
        for part in (self._people, self._form, self._danger, self._to_do, self._tellings, self._going_on):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._appearance.sizes.px(8))
        column.addLayout(head)
        for shown in (self._urgent, self._damaged, self._facts, self._writing):
            column.addWidget(shown)
        column.addStretch(1)

    def _connect(self) -> None:
        self._form.committed.connect(self._keep)
        self._people.chosen.connect(self._set_people)
        self._danger.toggled.connect(self._set_danger)
        self._to_do.ticked.connect(self._set_done)
        self._tellings.told.connect(self._set_told)
        self._going_on.wanted.connect(self._advance)
        self._going_on.closing.connect(self._close)

    @Slot(tuple)
    def _set_people(self, people: tuple[UUID, ...]) -> None:
        self._change("people", people)

    @Slot(bool)
    def _set_danger(self, on: bool) -> None:
        self._change("danger", on)

    @Slot(frozenset)
    def _set_done(self, done: frozenset[str]) -> None:
        self._change("done", done)

    @Slot(tuple)
    def _set_told(self, told: tuple[Telling, ...]) -> None:
        self._change("told", told)

    def _change(self, key: str, value: object) -> None:
        if self._listed is not None and not self._functions.change(self._listed.id, {key: value}):
            self.show_concern(self._listed)

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        """A field that is left when the book is closed already has nothing to keep any more."""
        if self._listed is not None and (value is None or not self._functions.change(self._listed.id, {key: value})):
            self._form.take_back(key)

    @Slot(str)
    def _advance(self, status: str) -> None:
        if self._listed is not None:
            self.keep_typed()
            self._functions.advance(self._listed.id, status)

    @Slot()
    def _close(self) -> None:
        if self._listed is not None:
            self.keep_typed()
            self._functions.close(self._listed.id)

"""One person: how to reach them, their roles over the years, and what has happened."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.recruitment.queries import ParticipationRow
from mentordesk.core.recruitment.rules import BOTH
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.people.functions import PeopleFunctions
from mentordesk.ui.people.timeline import Timeline
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.person_fields import PersonFields

_ABOVE_HEADING = 8


class PersonDetail(QWidget):
    """The card of a person; every field is kept when it is left."""

    def __init__(self, functions: PeopleFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._person: PersonRow | None = None
        self._name, self._hidden = PlainLabel("", "section", self, wrap=True), Chip("", "warn", self)
        self._fields = PersonFields(appearance, self)
        self._headings = [PlainLabel("", "section", self) for _ in range(2)]
        self._roles, self._timeline = Facts(appearance, self), Timeline(appearance, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self._name,
            self._hidden,
            self._fields,
            self._headings[0],
            self._roles,
            self._headings[1],
            self._timeline,
        ):
            if part in self._headings:
                self._column.addSpacing(_ABOVE_HEADING)
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._fields.committed.connect(self._keep)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()

    def show_person(self, person: PersonRow) -> None:
        """Show somebody."""
        self._person = person
        self._name.setText(person.name)
        self._hidden.setVisible(bool(person.hidden))
        self._fields.show_person(person)
        roles = self._functions.participations(person.id)
        sent = {one.application: one.sender for one in self._functions.senders(person.id)}
        self._roles.set_facts([(one.programme, self._role(one, sent.get(one.application))) for one in roles])
        self._headings[0].setVisible(bool(roles))
        self._timeline.set_entries(self._functions.timeline(person.id))

    def go_in(self) -> None:
        """Put the focus into the first field."""
        self._fields.go_in()

    def drafts(self) -> dict[str, object]:
        """What is being typed, and about whom."""
        return self._fields.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand here what was being typed about the person who is shown."""
        self._fields.take_drafts(drafts)

    def set_suggestions(self, languages: set[str]) -> None:
        """Offer these languages while somebody writes."""
        self._fields.set_suggestions(sorted(languages))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for label, text in zip(self._headings, (self.tr("Roles"), self.tr("What has happened")), strict=True):
            label.setText(text)
        self._hidden.setText(self.tr("Address hidden"))
        self._fields.retranslate()

    def _role(self, one: ParticipationRow, sender: str | None) -> str:
        role = self.tr("adept and mentor") if one.role == BOTH else self._functions.word(one.role)
        text = self.tr("{role}, {status}, sent by {sender}") if sender else self.tr("{role}, {status}")
        return text.format(role=role, status=self._functions.word(one.status), sender=sender)

    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(8))

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._person is not None and not self._functions.change(self._person.id, {key: value}):
            self._fields.take_back(key)

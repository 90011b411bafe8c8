"""The form for a new programme: few questions, with answers already there where they can be guessed."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.store.seal import made_passphrase
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.middle import MiddleCard
from mentordesk.ui.widgets.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.passphrase import PassphraseField

_MOST_PLACES = 500


@dataclass(frozen=True)
class NewProgramme:
    """What the coordinator answered. Empty texts and None leave it to the template; no passphrase: a plain file."""

    name: str
    start: dt.date
    template: str
    end: dt.date | None
    places: int | None
    organisation: str
    coordinator: str
    passphrase: str


class NewProgrammeForm(MiddleCard):
    """Asks, and says under each field what is still wrong."""

    asked = Signal(NewProgramme)
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._told: list[Field | PassphraseField] = []
        self._in_file = False
        self._title, self._why = PlainLabel(role="title", wrap=True), PlainLabel(role="subtitle", wrap=True)
        self._name, self._template = LineField(""), ChoiceField("")
        self._start, self._end = DateField(""), DateField("")
        self._places = NumberField("", 1, _MOST_PLACES)
        self._organisation, self._coordinator = LineField(""), LineField("")
        self._protection, self._warning = PlainLabel(role="section", wrap=True), PlainLabel(role="secondary", wrap=True)
        self._passphrase = NewPassphrase(made_passphrase, appearance)
        self._plain, self._risk = QCheckBox(), PlainLabel(role="secondary", wrap=True)
        self._back, self._make = QPushButton(), QPushButton()
        self._lay_out()
        self._plain.toggled.connect(self._follow_protection)
        self._back.clicked.connect(self.given_up)
        self._make.clicked.connect(self._ask)
        self._passphrase.entered.connect(self._ask)
        self.retranslate()
        self.start_over()

    def begin(self, why: str = "", *, in_file: bool = False) -> None:
        """Put the focus where the first answer goes; a file that is there is not asked about."""
        self._in_file = in_file
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for part in (self._organisation, self._coordinator, *self._about_file):
            part.setVisible(not in_file)
        self._passphrase.setVisible(not in_file and not self._plain.isChecked())
        self._passphrase.offer_another()
        self._name.setFocus()

    def start_over(self) -> None:
        """As it is at first."""
        for line in (self._name, self._organisation, self._coordinator):
            line.start_over("")
        for optional in (self._end, self._places):
            optional.start_over(None)
        self._start.start_over(_first_of_next_month(today()))
        self._template.start_over("classic")
        self._plain.setChecked(False)
        self.forget()

    def forget(self) -> None:
        """Empty the passphrases: they have been used, or are not wanted."""
        self._passphrase.clear()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("New programme"))
        self._name.set_label(self.tr("What is the programme called?"))
        self._template.set_label(self.tr("Kind of programme"))
        self._template.set_options(
            (
                ("classic", self.tr("Classic mentoring")),
                ("leaders", self.tr("Young leaders")),
                ("reverse", self.tr("Reverse mentoring")),
                ("youth", self.tr("Youth aged 13 to 18")),
                ("group", self.tr("Group: one mentor, several adepts")),
            )
        )
        self._start.set_label(self.tr("Starts"))
        self._end.set_label(self.tr("Ends (may wait)"))
        self._places.set_label(self.tr("Places (may wait)"))
        self._organisation.set_label(self.tr("Organisation (may wait)"))
        self._coordinator.set_label(self.tr("Your own name (may wait)"))
        self._protection.setText(self.tr("Protect the file"))
        self._warning.setText(
            self.tr(
                "Whoever has the passphrase can read the file, and nobody else. Afterwards you can print a sheet that "
                "opens it if the passphrase is forgotten."
            )
        )
        self._passphrase.retranslate()
        self._plain.setText(self.tr("Make the file without a passphrase"))
        self._risk.setText(self.tr("Whoever gets hold of the file can then read it."))
        self._back.setText(self.tr("← Back"))
        self._make.setText(self.tr("Make the programme"))
        if self._told:
            self._tell_problems()

    def _lay_out(self) -> None:
        self._make.setProperty("role", "primary")
        self.column.addWidget(self._title)
        self.column.addWidget(self._why)
        for part in (self._name, self._template, self._beside(self._start, self._end, self._places)):
            self.column.addWidget(part)
        self.column.addWidget(self._beside(self._organisation, self._coordinator))
        self.column.addSpacing(12)
        for about_file in self._about_file:
            self.column.addWidget(about_file)
        self.column.addSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._make)
        self.column.addLayout(buttons)

    @property
    def _about_file(self) -> tuple[QWidget, ...]:
        return self._protection, self._warning, self._passphrase, self._plain, self._risk

    def _beside(self, *fields: Field) -> QWidget:
        """Short answers that belong together share a line."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        for field in fields:
            row.addWidget(field, 1)
        return line

    @Slot(bool)
    def _follow_protection(self, plain: bool) -> None:
        self.forget()
        self._passphrase.setVisible(not plain)
        if not plain:
            self._passphrase.offer_another()

    @Slot()
    def _ask(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field takes what was typed when it is left
        self._tell_problems()
        unreadable = [field for field in (self._start, self._end, self._places) if field.error]
        wrong = [*self._told, *unreadable]
        if wrong:
            wrong[0].setFocus()
            self.ensureWidgetVisible(wrong[0])
        else:
            self.asked.emit(self._answers())

    def _tell_problems(self) -> None:
        for field in self._told:
            field.set_error("")
        self._told = [field for field, _ in self._problems()]
        for field, words in self._problems():
            field.set_error(words)

    def _problems(self) -> list[tuple[Field | PassphraseField, str]]:
        """What is missing or does not fit together; what one field cannot read it says itself."""
        found: list[tuple[Field | PassphraseField, str]] = []
        start, end = self._start.value, self._end.value
        if not self._name.value:
            found.append((self._name, self.tr("Write what the programme is called")))
        if start is None:
            found.append((self._start, self.tr("Write the day it starts")))
        elif end is not None and end < start:
            found.append((self._end, self.tr("This is before the start")))
        if self._in_file:
            return found
        wrong = None if self._plain.isChecked() else self._passphrase.problem()
        return found if wrong is None else [*found, wrong]

    def _answers(self) -> NewProgramme:
        return NewProgramme(
            name=self._name.value,
            start=self._start.value,
            template=self._template.value,
            end=self._end.value,
            places=self._places.value,
            organisation=self._organisation.value,
            coordinator=self._coordinator.value,
            passphrase=self._passphrase.passphrase,
        )


def _first_of_next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)

"""The guardians of somebody under 18: a form for each, and one for the next."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.guardians.queries import GuardianRow
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.guardians.functions import GuardianFunctions
from mentordesk.ui.recruitment.sections import SectionBody
from mentordesk.ui.widgets.contact import EmailEditor, NameEditor, PhoneEditor
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel

_MOST = 4
"""So many guardians are room enough for anybody."""


class GuardianFields(Form):
    """One guardian: who it is, how to reach them, and whether they have parental responsibility."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._responsible = ChoiceField("")
        fields = {
            "name": Field("", NameEditor()),
            "relation": LineField(""),
            "phone": Field("", PhoneEditor()),
            "email": Field("", EmailEditor()),
            "responsible": self._responsible,
        }
        super().__init__(appearance, fields, ("phone", "email"), ("relation", "responsible"), parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def show_guardian(self, row: GuardianRow) -> None:
        """Show somebody."""
        texts = {key: getattr(row, key) or "" for key in ("name", "relation", "phone", "email")}
        self.show_record(row.id, texts | {"responsible": row.responsible})

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "name": self.tr("Name"),
            "relation": self.tr("Relation"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "responsible": self.tr("Parental responsibility"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self._responsible.set_options(((True, self.tr("Yes")), (False, self.tr("No"))))
        self.tell_why()


class GuardianCard(QFrame):
    """A guardian's form with what can be done."""

    committed = Signal(object, str, object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.guardian: UUID | None = None
        self.fields = GuardianFields(appearance, self)
        self.consent, self.remove = QPushButton(self), QPushButton(self)
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        for button in (self.consent, self.remove):
            buttons.addWidget(button)
            button.setEnabled(not appearance.names_hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        column.addLayout(buttons)
        self.fields.committed.connect(self._pass_on)
        self.retranslate()

    def show_guardian(self, row: GuardianRow) -> None:
        """Show somebody."""
        self.guardian = row.id
        self.fields.show_guardian(row)
        for button in (self.consent, self.remove):
            button.setAccessibleName(f"{button.text()}: {row.name}")

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.fields.retranslate()
        self.consent.setText(self.tr("Consents today"))
        self.remove.setText(self.tr("Remove"))

    @Slot(str, object)
    def _pass_on(self, key: str, value: object) -> None:
        self.committed.emit(self.guardian, key, value)


class GuardiansSection(SectionBody):
    """A card for each guardian; the last button asks for the name of one more."""

    def __init__(self, functions: GuardianFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._person: UUID | None = None
        self._cards: list[GuardianCard] = []
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._name = LineField("", self)
        self._both, self._add = QPushButton(self), QPushButton(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.sizes.px(12))
        for part in (self._hint, self._both, self._name, self._add):
            self._column.addWidget(part, 0, Qt.AlignmentFlag(0) if part is self._name else Qt.AlignmentFlag.AlignLeft)
            if part is not self._hint:
                part.setEnabled(not appearance.names_hidden)
        self._both.clicked.connect(self._consent_all)
        self._add.clicked.connect(self._write_down)
        self._name.committed.connect(self._write_down)
        self.retranslate()

    def show_applicant(self, row: ApplicantRow) -> None:
        if row.id != self._person:
            self._name.start_over("")
        self._person = row.id
        rows = self._functions.guardians(row.id)[:_MOST]
        while len(self._cards) < len(rows):
            self._make_card()
        for card, one in zip(self._cards, rows, strict=False):
            card.show_guardian(one)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(rows))
        self._hint.setVisible(len(rows) != 1)
        self._hint.setText(self._several if rows else self._nobody)
        self._both.setVisible(len(rows) > 1)
        for part in (self._name, self._add):
            part.setVisible(len(rows) < _MOST)

    def go_in(self) -> None:
        shown = [card for card in self._cards if not card.isHidden()]
        (shown[0].fields.go_in if shown else self._name.setFocus)()

    def drafts(self) -> dict[str, object]:
        typed = {str(place): found for place, card in enumerate(self._cards) if (found := card.fields.drafts())}
        if (name := self._name.typed()) is not None:
            typed["name"] = {"typed": name}
        return dict(typed)

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        for place, card in enumerate(self._cards):
            card.fields.take_drafts(drafts.get(str(place)))
        if isinstance(name := drafts.get("name"), dict):
            self._name.retype(name.get("typed"))

    def retranslate(self) -> None:
        self._nobody = self.tr("No guardian is written down. Somebody must consent before there can be a mentor.")
        self._several = self.tr("One with parental responsibility is enough. Where two share it, ask both.")
        self._name.set_label(self.tr("Name of a guardian"))
        self._add.setText(self.tr("Write down"))
        self._both.setText(self.tr("All consent today"))
        for card in self._cards:
            card.retranslate()

    def _make_card(self) -> None:
        card = GuardianCard(self._appearance, self)
        card.committed.connect(self._keep)
        card.consent.clicked.connect(partial(self._consent, card))
        card.remove.clicked.connect(partial(self._remove, card))
        self._column.insertWidget(1 + len(self._cards), card)
        self._cards.append(card)

    @Slot(object, str, object)
    def _keep(self, guardian: UUID, key: str, value: object) -> None:
        if not self._functions.change(guardian, {key: value}):
            for card in self._cards:
                if card.guardian == guardian:
                    card.fields.take_back(key)

    def _consent(self, card: GuardianCard) -> None:
        if self._person is not None and card.guardian is not None:
            self._functions.consent(self._person, [card.guardian], self._functions.today())

    @Slot()
    def _consent_all(self) -> None:
        shown = [card.guardian for card in self._cards if not card.isHidden() and card.guardian is not None]
        if self._person is not None and shown:
            self._functions.consent(self._person, shown, self._functions.today())

    def _remove(self, card: GuardianCard) -> None:
        if card.guardian is not None and self._functions.remove(card.guardian):
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _write_down(self) -> None:
        name = str(self._name.shown() or "").strip()
        if self._person is not None and name and self._functions.add(self._person, {"name": name}):
            self._name.start_over("")

"""The application as a form: what somebody wants, can offer, and when; and what must be shown before they can meet."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mentordesk.core.recruitment.queries import ApplicantRow, FulfilmentRow
from mentordesk.core.recruitment.rules import ADEPT, BOTH, GREATEST_CAPACITY, MENTOR, plays
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.models import capitalised
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField, TagsField, TextField
from mentordesk.ui.widgets.form import Form

_SETS = ("field", "topics", "times")
_OPEN = ("received", "incomplete", "complete")
_LEFT = "withdrawn"


class ApplicationFields(Form):
    """What belongs to the application and not to the person. A mentor is asked for places, an adept for a wish."""

    def __init__(self, appearance: Appearance, word: Callable[[str], str], parent: QWidget | None = None) -> None:
        self._word = word
        self._role, self._status, self._wish = ChoiceField(""), ChoiceField(""), ChoiceField("")
        self._consent = ChoiceField("")
        self._lists = {name: TagsField("") for name in _SETS}
        fields: dict[str, Field] = {
            "role": self._role,
            "status": self._status,
            **self._lists,
            "capacity": NumberField("", 0, GREATEST_CAPACITY),
            "mentor_gender": self._wish,
            "motivation": TextField(""),
            "source": LineField(""),
            "consent": self._consent,
        }
        super().__init__(appearance, fields, ("role", "status"), parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def show_application(self, row: ApplicantRow) -> None:
        """Show somebody's application."""
        self._offer_statuses(row.application_status)
        self.fields["capacity"].setVisible(plays(row.role, MENTOR))
        self._wish.setVisible(plays(row.role, ADEPT))
        values: dict[str, object] = {name: frozenset(getattr(row, name)) for name in _SETS}
        values |= {key: getattr(row, key) for key in ("role", "capacity", "mentor_gender", "consent")}
        values |= {key: getattr(row, key) or "" for key in ("motivation", "source")}
        self.show_record(row.application, values | {"status": row.application_status})

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        """Offer what others have answered, so that the same thing has the same name."""
        for name, field in self._lists.items():
            field.set_suggestions(_sorted(value for row in rows for value in getattr(row, name)))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "role": self.tr("Applies as"),
            "status": self.tr("Status"),
            "field": self.tr("Field of work"),
            "topics": self.tr("Topics"),
            "times": self.tr("Can meet"),
            "capacity": self.tr("Can take so many adepts"),
            "mentor_gender": self.tr("Wishes a mentor who is"),
            "motivation": self.tr("Motivation"),
            "source": self.tr("Heard of us through"),
            "consent": self.tr("Consent in the form"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self.tell_why()
        self._role.set_options(role_options(self.tr("Adept and mentor"), self._word))
        self._wish.set_options(((None, self.tr("No wish")), ("woman", self.tr("A woman")), ("man", self.tr("A man"))))
        self._consent.set_options(((None, self.tr("Not told")), (True, self.tr("Yes")), (False, self.tr("No"))))

    def _offer_statuses(self, current: str) -> None:
        """What is decided in the selection is not changed here; anybody may withdraw at any time."""
        steps = _OPEN if current in (*_OPEN, _LEFT) else (current,)
        self._status.set_options([(step, capitalised(self._word(step))) for step in (*steps, _LEFT)])


class RequirementFields(Form):
    """A day and who saw it, for each requirement; nothing of what a paper says. `met` brings kind, day and witness."""

    met = Signal(str, object, str)

    def __init__(self, appearance: Appearance, author: Callable[[], str], parent: QWidget | None = None) -> None:
        self._author = author
        fields = {
            "police_certificate": DateField(""),
            "police_certificate.seen_by": LineField(""),
            "guardian_consent": DateField(""),
            "guardian_consent.seen_by": LineField(""),
        }
        lines = [(kind, f"{kind}.seen_by") for kind in ("police_certificate", "guardian_consent")]
        super().__init__(appearance, fields, *lines, parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.committed.connect(self._tell)
        self.retranslate()

    def show_requirements(self, row: ApplicantRow, known: Sequence[FulfilmentRow], *, minor: bool) -> None:
        """Show what somebody has met of what may be asked of them; the form hides when that is nothing."""
        asked = {"police_certificate": plays(row.role, MENTOR), "guardian_consent": minor}
        by_kind: Mapping[str, FulfilmentRow] = {one.kind: one for one in known}
        values: dict[str, object] = {}
        for kind, wanted in asked.items():
            one = by_kind.get(kind)
            values |= {kind: one.met if one else None, f"{kind}.seen_by": one.seen_by if one else ""}
            for key in (kind, f"{kind}.seen_by"):
                self.fields[key].setVisible(wanted or one is not None)
        self.show_record(row.id, values)
        self.setVisible(any(asked.values()) or any(kind in by_kind for kind in asked))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.fields["police_certificate"].set_label(self.tr("Police certificate shown"))
        self.fields["police_certificate.seen_by"].set_label(self.tr("Seen by"))
        self.fields["guardian_consent"].set_label(self.tr("Guardian's consent"))
        self.fields["guardian_consent.seen_by"].set_label(self.tr("Received by"))
        self.tell_why()

    @Slot(str, object)
    def _tell(self, key: str, value: object) -> None:
        """A witness counts only with a day; a day without a witness was seen by whoever writes it down."""
        kind = key.removesuffix(".seen_by")
        day, witness = self.fields[kind].value, self.fields[f"{kind}.seen_by"].value
        if isinstance(day, dt.date) or key == kind:
            self.met.emit(kind, day, (witness or self._author()) if day else "")


def role_options(both: str, word: Callable[[str], str]) -> tuple[tuple[object, str], ...]:
    """The roles to choose between."""
    return ((ADEPT, capitalised(word(ADEPT))), (MENTOR, capitalised(word(MENTOR))), (BOTH, both))


def _sorted(values: Iterable[str]) -> list[str]:
    return sorted(set(values), key=str.casefold)

"""The application as a form: what somebody wants, can offer, and when; and what must be shown before they can meet."""

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import ADEPT, BOTH, GREATEST_CAPACITY, MENTOR, is_pausing, plays
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.models import capitalised
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField, TagsField, TextField
from mentordesk.ui.widgets.form import Form

_SETS = ("field", "topics", "times")
_OPEN = ("received", "incomplete", "complete")
_LEFT = "withdrawn"
_OF_MENTORS, _OF_ADEPTS = ("position", "unwanted", "capacity", "pause_until"), ("goal", "mentor_gender")
_TEXTS = ("motivation", "source", "position", "goal", "unwanted")


class ApplicationFields(Form):
    """What belongs to the application and not to the person. A mentor is asked for places, an adept for a wish."""

    def __init__(self, appearance: Appearance, word: Callable[[str], str], parent: QWidget | None = None) -> None:
        self._word = word
        self._sends, self._senders = False, tuple[tuple[UUID, str], ...]()
        self._role, self._status, self._wish = ChoiceField(""), ChoiceField(""), ChoiceField("")
        self._consent, self._sender = ChoiceField(""), ChoiceField("")
        self._lists = {name: TagsField("") for name in _SETS}
        fields: dict[str, Field] = {
            "role": self._role,
            "status": self._status,
            "position": LineField(""),
            **self._lists,
            "goal": TextField(""),
            "unwanted": LineField(""),
            "capacity": NumberField("", 0, GREATEST_CAPACITY),
            "pause_until": DateField(""),
            "mentor_gender": self._wish,
            "motivation": TextField(""),
            "source": LineField(""),
            "sender": self._sender,
            "recommended": DateField(""),
            "consent": self._consent,
        }
        beside = (("role", "status"), ("capacity", "pause_until"), ("sender", "recommended"))
        super().__init__(appearance, fields, *beside, parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def show_application(self, row: ApplicantRow) -> None:
        """Show somebody's application."""
        self._offer_statuses(row.application_status)
        for keys, side in ((_OF_MENTORS, MENTOR), (_OF_ADEPTS, ADEPT)):
            for key in keys:
                self.fields[key].setVisible(plays(row.role, side))
        self._sender.setVisible(self._sends)
        self.fields["recommended"].setVisible(row.sender is not None)
        values: dict[str, object] = {name: frozenset(getattr(row, name)) for name in _SETS}
        plain = ("role", "capacity", "mentor_gender", "consent", "sender", "recommended")
        values |= {key: getattr(row, key) for key in plain}
        values |= {key: getattr(row, key) or "" for key in _TEXTS}
        values["pause_until"] = row.pause_until if is_pausing(row.pause_until, today()) else None
        self.show_record(row.application, values | {"status": row.application_status})

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        """Offer what others have answered, so that the same thing has the same name."""
        for name, field in self._lists.items():
            field.set_suggestions(_sorted(value for row in rows for value in getattr(row, name)))

    def set_senders(self, senders: Sequence[tuple[UUID, str]]) -> None:
        """These organisations send applicants; without any, nobody is asked who sent somebody."""
        self._sends, self._senders = bool(senders), tuple(senders)
        self._sender.set_options(((None, self.tr("Came by themselves")), *senders))

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
            "position": self.tr("Position"),
            "goal": self.tr("What the adept wants to reach"),
            "unwanted": self.tr("Does not want to take on"),
            "pause_until": self.tr("Pauses until"),
            "sender": self.tr("Sent by"),
            "recommended": self.tr("Recommended"),
            "consent": self.tr("Consent in the form"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self.tell_why()
        self.set_senders(self._senders)
        self._role.set_options(role_options(self.tr("Adept and mentor"), self._word))
        self._wish.set_options(((None, self.tr("No wish")), ("woman", self.tr("A woman")), ("man", self.tr("A man"))))
        self._consent.set_options(((None, self.tr("Not told")), (True, self.tr("Yes")), (False, self.tr("No"))))

    def _offer_statuses(self, current: str) -> None:
        """What is decided in the selection is not changed here; anybody may withdraw at any time."""
        steps = _OPEN if current in (*_OPEN, _LEFT) else (current,)
        self._status.set_options([(step, capitalised(self._word(step))) for step in (*steps, _LEFT)])


def role_options(both: str, word: Callable[[str], str]) -> tuple[tuple[object, str], ...]:
    """The roles to choose between."""
    return ((ADEPT, capitalised(word(ADEPT))), (MENTOR, capitalised(word(MENTOR))), (BOTH, both))


def _sorted(values: Iterable[str]) -> list[str]:
    return sorted(set(values), key=str.casefold)

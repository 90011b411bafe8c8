"""The form about a person: how to reach them, where they live, what they speak."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import PersonRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.contact import EmailEditor, NameEditor, PhoneEditor, PostcodeEditor
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField, TagsField
from mentordesk.ui.widgets.form import Form

_OLDEST = 110
_NO_TEXTS = ("born", "birth_year", "gender")


class PersonFields(Form):
    """Everything that the file knows of a person and nobody else."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._languages, self._gender = TagsField(""), ChoiceField("")
        self._birth_year = NumberField("", today().year - _OLDEST, today().year)
        fields = {
            "name": Field("", NameEditor()),
            "phone": Field("", PhoneEditor()),
            "email": Field("", EmailEditor()),
            "postcode": Field("", PostcodeEditor()),
            "town": LineField(""),
            "born": DateField(""),
            "birth_year": self._birth_year,
            "gender": self._gender,
            "languages": self._languages,
            "employer": LineField(""),
            "preferred_name": LineField(""),
        }
        super().__init__(appearance, fields, ("postcode", "town"), ("born", "birth_year", "gender"), parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def show_person(self, person: PersonRow) -> None:
        """Show somebody. The year of birth is asked where it is all that is known."""
        self.show_record(person.id, {key: _shown(person, key) for key in self.fields})
        self._birth_year.setVisible(person.born is None and person.birth_year is not None)

    def set_suggestions(self, languages: Sequence[str]) -> None:
        """Offer these languages while somebody writes."""
        self._languages.set_suggestions(languages)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "name": self.tr("Name"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "postcode": self.tr("Postcode"),
            "town": self.tr("Town"),
            "born": self.tr("Born"),
            "birth_year": self.tr("Year of birth"),
            "gender": self.tr("Gender"),
            "languages": self.tr("Languages"),
            "employer": self.tr("Employer or organisation"),
            "preferred_name": self.tr("Is called"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self.tell_why()
        self._gender.set_options(
            (
                (None, self.tr("Not told")),
                ("woman", self.tr("Woman")),
                ("man", self.tr("Man")),
                ("other", self.tr("Other")),
            )
        )


def _shown(person: PersonRow, key: str) -> object:
    """A value as its field holds it: texts are never None there, and sets have no order."""
    value = getattr(person, key)
    if key == "languages":
        return frozenset(value)
    return value if key in _NO_TEXTS else value or ""

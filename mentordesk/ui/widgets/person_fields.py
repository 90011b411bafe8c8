"""The form about a person: how to reach them, where they live, what they speak."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.languages import offered, told
from mentordesk.core.programme.queries import PersonRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.contact import EmailEditor, NameEditor, PhoneEditor, PostcodeEditor
from mentordesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    Field,
    LineField,
    NumberField,
    SwitchField,
    TagsField,
)
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel

_OLDEST = 110
_NO_TEXTS = ("born", "birth_year", "gender", "language")


class PersonFields(Form):
    """Everything that the file knows of a person and nobody else."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._languages, self._gender, self._letters = TagsField(""), ChoiceField(""), ChoiceField("")
        self._hidden, self._what_hidden_does = SwitchField(""), PlainLabel("", "secondary", wrap=True)
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
            "language": self._letters,
            "hidden": self._hidden,
        }
        super().__init__(appearance, fields, ("postcode", "town"), ("born", "birth_year", "gender"), parent=parent)
        self._column.addWidget(self._what_hidden_does)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def show_person(self, person: PersonRow) -> None:
        """Show somebody. The year of birth is asked where it is all that is known."""
        values = {key: _shown(person, key) for key in self.fields}
        values["languages"] = frozenset(told(person.languages, dict(person.levels), self.tr("native language")))
        self.show_record(person.id, values)
        self._birth_year.setVisible(person.born is None and person.birth_year is not None)

    def set_suggestions(self, languages: Sequence[str]) -> None:
        """Offer these languages while somebody writes."""
        self._languages.set_suggestions(offered(languages, self.tr("native language")))

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
            "language": self.tr("We write to them in"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self._hidden.set_words(self.tr("Hidden address"), self.tr("This person must not be found"))
        self._what_hidden_does.setText(
            self.tr(
                "Address, phone and e-mail are in nothing that is printed, copied or handed on. Lists on paper have "
                "initials. The name stands on the person's own papers alone, and in the agreement that both sign."
            )
        )
        self.tell_why()
        self._offer()

    def _offer(self) -> None:
        """What can be chosen, in the language of the moment."""
        self._letters.set_options(
            (
                (None, self.tr("The programme's language")),
                ("nb", self.tr("Bokmål")),
                ("nn", self.tr("Nynorsk")),
                ("en", self.tr("English")),
            )
        )
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
    if key == "hidden":
        return bool(value)
    return value if key in _NO_TEXTS else value or ""

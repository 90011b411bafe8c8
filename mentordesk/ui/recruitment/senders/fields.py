"""One sender as a form."""

from PySide6.QtWidgets import QWidget

from mentordesk.core.recruitment.senders.queries import SenderRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.contact import EmailEditor, NameEditor, PhoneEditor
from mentordesk.ui.widgets.fields import Field, LineField, NumberField, SwitchField
from mentordesk.ui.widgets.form import Form

_MOST = 500
"""So many from one sender are room enough."""


class SenderFields(Form):
    """The organisation, the person to talk to there, and what was agreed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._anchored = SwitchField("")
        fields = {
            "name": Field("", NameEditor()),
            "contact": LineField(""),
            "phone": Field("", PhoneEditor()),
            "email": Field("", EmailEditor()),
            "quota": NumberField("", 1, _MOST),
            "anchored": self._anchored,
        }
        super().__init__(appearance, fields, ("phone", "email"), parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def show_sender(self, row: SenderRow) -> None:
        """Show one."""
        texts = {key: getattr(row, key) or "" for key in ("name", "contact", "phone", "email")}
        self.show_record(row.id, texts | {"quota": row.quota, "anchored": row.anchored})

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "name": self.tr("Organisation"),
            "contact": self.tr("Contact person"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "quota": self.tr("May send (empty: as many as they like)"),
        }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self._anchored.set_words(self.tr("Anchored"), self.tr("Their leaders stand behind it"))
        self.tell_why()

"""What a pair talks about and how it is reached, and what holds for every pair of the programme."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mentordesk.core.agreements.terms.queries import ProgrammeTermsRow, Terms
from mentordesk.ui.agreements.agreed.functions import AgreedFunctions
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.contact import PhoneEditor
from mentordesk.ui.widgets.fields import Field, LineField, TextField
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.section import Section

_PROGRAMME = UUID(int=0)
"""There is one programme in front; its form shows nothing else."""
_TOPICS, _SENTENCE = 4, 2
"""Lines that are seen of a text."""


class TermsSection(Section):
    """Topics, how the two reach each other, and when."""

    def __init__(self, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._pair: UUID | None = None
        fields = {"topics": TextField("", self, lines=_TOPICS), "channel": LineField(""), "hours": LineField("")}
        self._form = Form(appearance, fields, parent=self)
        if appearance.names_hidden:
            self._form.rest()
        self.put(self._form)
        self._form.committed.connect(self._keep)

    def show_pair(self, pair: UUID, terms: Terms) -> None:
        """Show what a pair has agreed on."""
        self._pair = pair
        self._form.show_record(
            pair, {"topics": "\n".join(terms.topics), "channel": terms.channel or "", "hours": terms.hours or ""}
        )

    def retranslate(self) -> None:
        self.say(self.tr("What they talk about, and how they reach each other"))
        self._form.fields["topics"].set_label(self.tr("Topics, one on each line"))
        self._form.fields["channel"].set_label(self.tr("How they reach each other"))
        self._form.fields["hours"].set_label(self.tr("When they can be reached"))
        self._form.tell_why()

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        said = str(value or "").splitlines() if key == "topics" else value
        if self._pair is not None and not self._functions.set_terms(self._pair, {key: said}):
            self._form.take_back(key)


class SharedSection(Section):
    """Travel, insurance and deputy: the same on the papers of every pair."""

    def __init__(self, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        fields: dict[str, Field] = {
            "travel": TextField("", self, lines=_SENTENCE),
            "insurance": TextField("", self, lines=_SENTENCE),
            "deputy": LineField(""),
            "deputy_phone": Field("", PhoneEditor()),
        }
        self._form = Form(appearance, fields, ("deputy", "deputy_phone"), parent=self)
        if appearance.names_hidden:
            self._form.rest()
        self.put(self._form)
        self._form.committed.connect(self._keep)

    def show_shared(self, row: ProgrammeTermsRow) -> None:
        """Show what holds for all."""
        self._form.show_record(_PROGRAMME, {key: getattr(row, key) or "" for key in self._form.fields})

    def retranslate(self) -> None:
        self.say(self.tr("For the whole programme"), self.tr("This stands in the agreement of every pair."))
        self._form.fields["travel"].set_label(self.tr("Who pays for travel"))
        self._form.fields["insurance"].set_label(self.tr("Insurance"))
        self._form.fields["deputy"].set_label(self.tr("Deputy for the coordinator"))
        self._form.fields["deputy_phone"].set_label(self.tr("The deputy's phone"))
        self._form.tell_why()

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if not self._functions.set_shared({key: str(value or "") or None}):
            self._form.take_back(key)

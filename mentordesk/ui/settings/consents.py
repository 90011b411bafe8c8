"""The words in which the programme asks for consent, purpose by purpose."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.consents.queries import TextRow
from mentordesk.core.recruitment.consents.rules import PURPOSES
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.settings.facts import FactsSection
from mentordesk.ui.widgets.fields import TextField

_LINES = 6


@dataclass(frozen=True)
class ConsentTextFunctions:
    """`texts` gives the words that the programme uses today; `change` says whether a new version was made."""

    programme: Callable[[], UUID]
    texts: Callable[[], Sequence[TextRow]]
    change: Callable[[str, str], bool]


class ConsentTextsSection(FactsSection):
    """A text for each purpose, with its version."""

    name = "consents"

    def __init__(self, functions: ConsentTextFunctions, appearance: Appearance) -> None:
        self._functions = functions
        super().__init__(appearance, {purpose: TextField("", lines=_LINES) for purpose in PURPOSES}, keep=self._change)

    def reload(self) -> None:
        rows = self._functions.texts()
        label = self.tr("{title} (version {version})")
        self.label(**{row.purpose: label.format(title=row.title, version=row.version) for row in rows})
        self.show_values(self._functions.programme(), {row.purpose: row.text for row in rows})

    def retranslate(self) -> None:
        self.say(
            self.tr("Texts of consent"),
            self.tr(
                "What people say yes or no to. A changed text is a new version: who has answered has answered to the "
                "old one, and the ledger says so."
            ),
        )

    def problem(self, key: str, value: object) -> str:
        return "" if str(value or "").strip() else self.tr("Write the text")

    def _change(self, key: str, value: object) -> bool:
        return self._functions.change(key, str(value))

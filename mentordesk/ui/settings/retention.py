"""How long what is kept about people is kept, and the record of processing that the law asks for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.privacy.retention.queries import RetentionRow
from mentordesk.core.privacy.retention.rules import (
    ASSESSMENT,
    CHOICE,
    DELETED,
    FEWEST,
    MENTOR,
    MOST,
    PARTICIPANT,
    REFUSED,
    USUAL,
    WAITING,
)
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.settings.facts import FactsSection
from mentordesk.ui.widgets.fields import NumberField
from mentordesk.ui.widgets.paper_section import PaperSection

_FILE = UUID(int=0)


@dataclass(frozen=True)
class RetentionFunctions:
    """`read` gives the months of each kind; `change` says whether it was done."""

    read: Callable[[], Sequence[RetentionRow]]
    change: Callable[[str, int], bool]


class RetentionSection(FactsSection):
    """A number of months for each kind of record."""

    name = "retention"

    def __init__(self, functions: RetentionFunctions, appearance: Appearance) -> None:
        self._functions = functions
        fields = {kind: NumberField("", FEWEST, MOST) for kind in USUAL}
        beside = ((REFUSED, WAITING), (PARTICIPANT, MENTOR), (CHOICE, ASSESSMENT))
        super().__init__(appearance, fields, *beside, keep=self._change)

    def reload(self) -> None:
        self.show_values(_FILE, {row.kind: row.months for row in self._functions.read()})

    def retranslate(self) -> None:
        self.say(
            self.tr("Times for deletion"),
            self.tr(
                "So many months after the event, people come up for review under “Deleted”. Nothing is deleted by "
                "itself: you erase for good, or write why somebody is kept longer."
            ),
        )
        self.label(
            **{
                REFUSED: self.tr("Refused: months after the answer"),
                WAITING: self.tr("Waiting list: months after the start"),
                PARTICIPANT: self.tr("Adepts: months after the end"),
                MENTOR: self.tr("Mentors: months after the end"),
                CHOICE: self.tr("For the choice alone: months after the start"),
                ASSESSMENT: self.tr("Scores: months after the start"),
                DELETED: self.tr("Deleted: months after that day"),
            }
        )

    def problem(self, key: str, value: object) -> str:
        return self.tr("Write the number of months") if value is None else ""

    def _change(self, key: str, value: object) -> bool:
        return self._functions.change(key, int(str(value)))


class RecordSection(PaperSection):
    """The record of processing activities, as PDF."""

    name = "record"

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Record of processing"),
            self.tr(
                "The law (GDPR article 30) asks for an overview of what you keep about people, why, and for how long. "
                "It is made of what stands in the file and in these settings, and names no participant."
            ),
        )
        self.make.setText(self.tr("Make the record …"))

"""What may stand in the place of the list of pairs and papers."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal

from mentordesk.ui.widgets.stand_in import StandIn


class InFront(NamedTuple):
    """What the page shows as a panel is opened: a kind of paper in a language, and the pair it is about, if any."""

    kind: str
    language: str
    pair: UUID | None


class PaperPanel(StandIn):
    """A panel about papers. The pairs that are marked come by `take_chosen`; `another` asks for another panel.

    `pairs_wanted`: nothing can be done here before there are pairs.
    """

    another = Signal(str)
    pairs_wanted = Signal()

    def take_in_front(self, shown: InFront) -> None:
        """This was in front as it is opened; comes before `begin`."""

    def drafts(self) -> dict[str, object]:
        """What is being typed here and not kept yet, as JSON can hold it; empty when nothing is."""
        return {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Take back what `drafts` once gave; what does not fit any more is let go."""

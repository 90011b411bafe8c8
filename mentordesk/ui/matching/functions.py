"""What the page of the matching is given: how to read, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from mentordesk.core.matching.model import Alternative, BoardRow, Part
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.queries import WholeBoard
from mentordesk.ui.matching.breakdown.functions import InsightFunctions
from mentordesk.ui.matching.papers.functions import Write
from mentordesk.ui.matching.say.functions import SayFunctions, SayLook
from mentordesk.ui.matching.scenarios.functions import ScenarioFunctions
from mentordesk.ui.matching.weights.functions import WeightsFunctions

Word = Callable[[str], str]
"""An identifier of the core in words, such as a status or a reason."""

Tell = Callable[[Part], str]
"""What can be said of two people by one criterion, without a full stop."""


@dataclass(frozen=True)
class Look:
    """All that the page shows: the board, and the pairs that are made."""

    board: WholeBoard
    pairs: tuple[PairRow, ...]
    say: SayLook = field(default_factory=SayLook)

    @property
    def proposed(self) -> list[BoardRow]:
        """The lines with a mentor."""
        return [row for row in self.board.rows if row.mentor is not None]

    @property
    def alone(self) -> list[BoardRow]:
        """The lines without."""
        return [row for row in self.board.rows if row.mentor is None]


@dataclass(frozen=True)
class MatchingFunctions:
    """The page's doors.

    `look`, `alternatives`, `propose` and `accept` call back, at once or later; the others tell whether it was done.
    """

    look: Callable[[Callable[[Look], None]], None]
    alternatives: Callable[[UUID, Callable[[UUID, Sequence[Alternative]], None]], None]
    propose: Callable[[Callable[[object], None]], None]
    accept: Callable[[Callable[[object], None]], None]
    swap: Callable[[UUID, UUID], bool]
    dissolve: Callable[[UUID], bool]
    lock: Callable[[UUID, UUID], bool]
    lock_pairs: Callable[[Sequence[tuple[UUID, UUID]]], bool]
    release: Callable[[UUID, UUID], bool]
    never: Callable[[UUID, UUID, str], bool]
    end_pair: Callable[[UUID, str], bool]
    tell_step: Callable[[], None]
    """Tell what the last step did, with «Undo»."""
    undo: Callable[[], None]
    last_step: Callable[[], object]
    """The step that `undo` would take back, to be compared with a later one."""
    weights: WeightsFunctions
    word: Word
    tell: Tell
    go_to: Callable[[str], None]
    insight: InsightFunctions
    say: SayFunctions
    scenarios: ScenarioFunctions
    write_papers: Write

"""What the page of the selection is given: how to read, and what can be done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow
from mentordesk.core.selection.queries import CriterionRow, RankedRow

Word = Callable[[str], str]
"""An identifier of the core in words, such as a status."""


@dataclass(frozen=True)
class Look:
    """All that the page shows. `side` is the one that competes for the places; `author` scores on this machine."""

    rows: tuple[RankedRow, ...]
    criteria: tuple[CriterionRow, ...]
    places: int
    side: str
    author: str

    @property
    def candidates(self) -> list[RankedRow]:
        """Those who compete, in the order of the list."""
        return [row for row in self.rows if row.role == self.side]

    @property
    def others(self) -> list[RankedRow]:
        """The side that is approved without competing."""
        return [row for row in self.rows if row.role != self.side]


@dataclass(frozen=True)
class SelectionFunctions:
    """The page's doors; what is done tells whether it was done, `accept` calls back when it is."""

    look: Callable[[], Look]
    applicant: Callable[[UUID], ApplicantRow]
    answers: Callable[[UUID], Sequence[AnswerRow]]
    score: Callable[[UUID, UUID, int | None], bool]
    change_weights: Callable[[Mapping[UUID, int]], bool]
    change_places: Callable[[int], bool]
    decide: Callable[[UUID, str, str, bool], bool]
    """Application, result, reason; told without a name when the last is true."""
    approve: Callable[[UUID, str], bool]
    accept: Callable[[], None]
    word: Word
    go_to: Callable[[str], None]

"""What the page of the selection is given: how to read, and what can be done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow
from mentordesk.core.selection.choosing.queries import QuotaRow
from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.core.selection.scoring.queries import AssessorRow
from mentordesk.ui.selection.choosing.functions import OfferFunctions
from mentordesk.ui.selection.scoring.functions import AssessingFunctions

Word = Callable[[str], str]
"""An identifier of the core in words, such as a status."""


@dataclass(frozen=True)
class Look:
    """All that the page shows. `side` is the one that competes for the places; `author` scores in this window.

    `author` is empty while somebody only looks on. `unsettled` applications wait for an assessor. `scored` is the
    application whose points alone differ from what was read before; None when anything may. `asks`: something must be
    met before a place is given. `proved`: there is no better choice that keeps the quotas.
    """

    rows: tuple[RankedRow, ...]
    criteria: tuple[CriterionRow, ...]
    places: int
    side: str
    author: str
    assessors: tuple[AssessorRow, ...] = ()
    unsettled: int = 0
    quotas: tuple[QuotaRow, ...] = ()
    scored: UUID | None = None
    asks: bool = False
    proved: bool = True

    @property
    def candidates(self) -> list[RankedRow]:
        """Those who compete, in the order of the list."""
        return [row for row in self.rows if row.role == self.side]

    @property
    def others(self) -> list[RankedRow]:
        """The side that is approved without competing."""
        return [row for row in self.rows if row.role != self.side]

    def is_scored(self, row: RankedRow) -> bool:
        """Whether who sits here has given points by every criterion, or has no more to give."""
        own = row.assessing.own
        if own is not None and (own.delivered or own.conflict is not None):
            return True
        return all(self.author in row.points.get(one.id, {}) for one in self.criteria)


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
    move: Callable[[UUID, str, str], bool]
    """Application, a status in which nothing is decided, reason."""
    accept: Callable[[], None]
    read_blind: Callable[[bool], None]
    """From now on everything is read without who it is from, or no longer."""
    assessing: AssessingFunctions
    offers: OfferFunctions
    look_at: Callable[[int], Sequence[RankedRow]]
    """The list as it would be with so many places."""
    word: Word
    go_to: Callable[[str], None]

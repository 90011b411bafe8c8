"""What the papers of a matching are about, in plain values."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.matching.model import Part, Settings
from mentordesk.core.matching.say.queries import TalkRow
from mentordesk.core.programme.queries import ProgrammeRow

PLAN, SHEETS, CARDS = KINDS = ("plan", "plan_sheets", "speed_cards")
"""The papers, as their files are named in `phrases`."""


@dataclass(frozen=True)
class Together:
    """Two who are put together; `score` in hundredths, the sum of the parts' points."""

    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    score: int
    parts: tuple[Part, ...]
    locked: bool = False


@dataclass(frozen=True)
class Computed:
    """What the program's own plan around the locks comes to; `total` and `floor` in hundredths.

    `same`: it has the pairs of the board.
    """

    pairs: int
    total: int
    floor: int
    certified: bool
    same: bool


@dataclass(frozen=True)
class Decided:
    """The record of an accepted plan."""

    day: dt.date
    hash: str


@dataclass(frozen=True)
class PlanFacts:
    """A plan for those who decide: the board's pairs where there is a proposal, and else the pairs that are made.

    `alone` are names with the code of why they have nobody; `hidden` are those who have initials on this paper, as they
    have in `alone` already. `computed` is None for pairs that are made, and where the coordinator's own words
    contradict each other.
    """

    programme: ProgrammeRow
    coordinator: str
    day: dt.date
    proposed: bool
    settings: Settings
    pairs: tuple[Together, ...]
    alone: tuple[tuple[str, str], ...]
    computed: Computed | None
    decided: Decided | None
    hidden: frozenset[UUID] = frozenset()

    @property
    def total(self) -> int:
        """The sum of the scores, in hundredths."""
        return sum(one.score for one in self.pairs)

    @property
    def floor(self) -> int:
        """The least score, in hundredths; 0 without pairs."""
        return min((one.score for one in self.pairs), default=0)

    @property
    def as_computed(self) -> bool:
        """Whether no other plan is better than this one by the mode, and that was checked on this run."""
        own, mode = self.computed, self.settings.mode
        if own is None or not own.certified:
            return False
        as_good = (own.pairs, own.total) == (len(self.pairs), self.total)
        return own.same or (as_good and (mode == "sum" or (mode == "floor" and own.floor == self.floor)))


@dataclass(frozen=True)
class Partner:
    """Somebody whom a participant goes with, and what the two have in common."""

    id: UUID
    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class SheetFacts:
    """A participant's own sheet: whom they go with. `side` is the participant's own, `adept` or `mentor`.

    `hidden`: the name stands on the sheet and nowhere else, not in the file's name either.
    """

    programme: ProgrammeRow
    coordinator: str
    person: UUID
    name: str
    side: str
    partners: tuple[Partner, ...]
    hidden: bool = False


@dataclass(frozen=True)
class RoundFacts:
    """A whole round, by turn and table; `hidden` have initials everywhere but on their own cards."""

    programme: ProgrammeRow
    talks: tuple[TalkRow, ...]
    hidden: frozenset[UUID] = frozenset()

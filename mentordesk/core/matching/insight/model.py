"""Two people seen from all sides, and everybody beside everybody, in plain values."""

from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.matching.model import Alternative, MentorLoad, Moved, Pairs


@dataclass(frozen=True)
class Matrix:
    """Every adept with every mentor, each side by name.

    `scores` in hundredths, -1 where a must is broken, whose code is in `reasons`; a row for each adept. `whom`: for
    each adept the mentor's place among the mentors on the board, None without one. `worth` of one more place with each
    mentor, where it is known.
    """

    adepts: tuple[tuple[UUID, str], ...]
    mentors: tuple[MentorLoad, ...]
    scores: tuple[tuple[int, ...], ...]
    reasons: tuple[tuple[str | None, ...], ...]
    whom: tuple[int | None, ...]
    locked: Pairs
    worth: tuple["PlaceWorth | None", ...] = ()


@dataclass(frozen=True)
class PlaceWorth:
    """What one more place with a mentor would give a new proposal: pairs, and hundredths of the sum."""

    pairs: int
    points: int


@dataclass(frozen=True)
class Outcome:
    """What the board would be: its sum and the number of its pairs against now, and the others who would move.

    `gain` in hundredths, `pairs` negative where fewer have a mentor; in `moves` each with the old and the new one.
    """

    gain: int
    pairs: int
    moves: tuple["Going", ...]


@dataclass(frozen=True)
class Going:
    """An adept who would go from one mentor to another; names and scores are None for nobody."""

    name: str
    origin: str | None
    score: int | None
    target: str | None
    new_score: int | None


@dataclass(frozen=True)
class Breakdown:
    """Why two are together, or why not.

    `option` has score and parts, and what the simple swap would do, in which nobody moves but who must give up the
    place. `cheapest` is the best board with the two together; None where they are together or cannot be. The ranks
    count from 1 among so many possible ones, equals sharing the better; None where the two are impossible.
    `liftable`: a written reason can make an exception from the must that is broken; `excepted`: one is made. `worth`
    of one more place with the mentor, where all are taken.
    """

    adept: UUID
    adept_name: str
    option: Alternative
    together: bool
    locked: bool
    rank_for_adept: int | None
    mentors: int
    rank_for_mentor: int | None
    adepts: int
    cheapest: Outcome | None
    liftable: bool
    excepted: bool = False
    worth: PlaceWorth | None = None

    @property
    def mentor(self) -> UUID:
        """The mentor of the two."""
        return self.option.mentor

    @property
    def reason(self) -> str | None:
        """The code of the must that is broken, or `all_locked`; None where the two can be put together."""
        return self.option.reason

    @property
    def moved(self) -> Moved | None:
        """Who gives up the place in the simple swap."""
        return self.option.moved


@dataclass(frozen=True)
class StoppedBy:
    """A must, by the code of its reason, stops so many mentors; `alone` of them are stopped by nothing else."""

    reason: str
    mentors: int
    alone: int


@dataclass(frozen=True)
class Remedy:
    """A change that would give the adept a mentor: `kind` must_lifted, lock_opened, one_more_place or lower_minimum.

    `reason` is the code of the must; `other` the adept whose lock it is; `minimum` in hundredths.
    """

    kind: str
    mentor: str | None = None
    reason: str | None = None
    other: str | None = None
    minimum: int | None = None


@dataclass(frozen=True)
class Stuck:
    """Why an adept has no mentor in any new proposal; names of those who share too few `mentors` with the adept.

    `weak` mentors are possible but score under the minimum. Without any `remedies` no single change helps.
    """

    stops: tuple[StoppedBy, ...]
    weak: int
    rivals: tuple[str, ...]
    mentors: tuple[str, ...]
    remedies: tuple[Remedy, ...]

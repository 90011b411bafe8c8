"""What a match is about, in plain values: people, criteria, rules, and the parts of a score."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

Pairs = frozenset[tuple[UUID, UUID]]
"""Pairs of people by id: (adept, mentor)."""


@dataclass(frozen=True)
class Participant:
    """An adept or a mentor. `places` are what a mentor has left; `minor`: under 18 on the programme's start.

    `cleared`: for an adept that the guardian has consented, for a mentor that the police certificate was shown.
    """

    id: UUID
    name: str
    languages: tuple[str, ...] = ()
    field: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    town: str | None = None
    postcode: str | None = None
    employer: str | None = None
    gender: str | None = None
    mentor_gender: str | None = None
    background: str | None = None
    submitted: dt.datetime | None = None
    places: int = 0
    minor: bool = False
    cleared: bool = False


@dataclass(frozen=True)
class Criterion:
    """One of the programme's criteria: its key and its weight in points; all weights together are 100."""

    key: str
    weight: int


@dataclass(frozen=True)
class Rules:
    """What a programme asks of its pairs: criteria, the musts that are on, and pairs that are not to be."""

    criteria: tuple[Criterion, ...]
    musts: tuple[str, ...]
    never: Pairs = frozenset()
    earlier: Pairs = frozenset()


@dataclass(frozen=True)
class ToMatch:
    """Who is to be matched, by the programme's rules and the coordinator's word."""

    adepts: tuple[Participant, ...]
    mentors: tuple[Participant, ...]
    rules: Rules
    locked: tuple[tuple[Participant, Participant], ...]

    @property
    def locked_ids(self) -> Pairs:
        """The locked pairs by id."""
        return frozenset((adept.id, mentor.id) for adept, mentor in self.locked)


@dataclass(frozen=True)
class Part:
    """One criterion's points in a score, in hundredths, of how many; `known`: both sides have answered.

    `shared` are the words that both have, as the adept writes them.
    """

    criterion: str
    points: int
    of: int
    known: bool
    shared: tuple[str, ...] = ()


@dataclass(frozen=True)
class BoardRow:
    """The board's line for one adept. `score` in hundredths, None without a mentor, -1 where a must is broken.

    `parts` are empty without a mentor; `rule`: `locked` where the coordinator has locked the two; `reason`: the code
    of why there is no mentor, or of the must that is broken.
    """

    adept: UUID
    adept_name: str
    mentor: UUID | None
    mentor_name: str | None
    score: int | None
    parts: tuple[Part, ...]
    rule: str | None
    reason: str | None


@dataclass(frozen=True)
class Moved:
    """What becomes of the adept whose place another one takes; scores in hundredths, None without a mentor."""

    adept: UUID
    name: str
    score: int
    mentor_name: str | None
    new_score: int | None


@dataclass(frozen=True)
class Alternative:
    """Another mentor for an adept. `score` in hundredths, -1 where a must is broken; `gain` is what the board's sum
    would gain, `moved` who would lose the place. `reason`: the code of why the two cannot be put together.
    """

    mentor: UUID
    name: str
    score: int
    parts: tuple[Part, ...]
    gain: int = 0
    moved: Moved | None = None
    reason: str | None = None


@dataclass(frozen=True)
class MentorLoad:
    """A mentor on the board with the places left before it and taken by it."""

    id: UUID
    name: str
    places: int
    taken: int

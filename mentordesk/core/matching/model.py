"""What a match is about, in plain values: people, criteria, rules, and the parts of a score."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

Pairs = frozenset[tuple[UUID, UUID]]
"""Pairs of people by id: (adept, mentor)."""


@dataclass(frozen=True)
class Participant:
    """An adept or a mentor. `places` are what a mentor has left, `taken` the groups (see Settings) of those the mentor
    has already, one each, None for who is in none; `minor`: under 18 on the programme's start.

    `cleared`: for an adept that the guardian has consented, for a mentor that the police certificate was shown.
    `trained`: the introduction course is done. `ready`: nothing is missing that the programme requires before a pair.
    `earlier_pairs`: how many a mentor has gone with before.
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
    birth_year: int | None = None
    submitted: dt.datetime | None = None
    places: int = 0
    taken: tuple[str | None, ...] = ()
    earlier_pairs: int = 0
    minor: bool = False
    cleared: bool = False
    trained: bool = False
    ready: bool = True


MUST, SHOULD, MAY, OFF = KINDS = ("must", "should", "may", "off")
"""What a criterion is: it decides whether two can be together, it gives points, it is told, or none of these."""

LIKENESS, DIFFERENCE = DIRECTIONS = ("likeness", "difference")


@dataclass(frozen=True)
class Criterion:
    """What a programme asks by one criterion: its key, its weight beside the others (0–100), kind and direction."""

    key: str
    weight: int = 0
    kind: str = SHOULD
    direction: str = LIKENESS


@dataclass(frozen=True)
class Said:
    """What one participant says of another: a rank (1 first), 1–5 after a speed meeting, or to avoid them."""

    rank: int | None = None
    rating: int | None = None
    avoid: bool = False


@dataclass(frozen=True)
class Rules:
    """What a programme asks of its pairs, and which pairs are not to be, or may be though a must is broken.

    `missing`: what an answer that nobody gave counts, in percent of the criterion's points. `wishes`: what a person
    (first) says of another (second).
    """

    criteria: tuple[Criterion, ...] = ()
    never: Pairs = frozenset()
    earlier: Pairs = frozenset()
    declined: Pairs = frozenset()
    exceptions: Pairs = frozenset()
    missing: int = 50
    wishes: Mapping[tuple[UUID, UUID], Said] = field(default_factory=dict)


@dataclass(frozen=True)
class Settings:
    """How a programme matches. `criteria`: every criterion there is, those that are off too.

    `minimum` in hundredths; `missing` in percent. At most `group_limit` with the same `group_by` (a field of a
    Participant) with one mentor; a circle has `least_size` to `greatest_size` adepts, or the mentor's places.
    """

    preset: str = "job"
    mode: str = "floor"
    minimum: int = 0
    missing: int = 50
    group_by: str | None = None
    group_limit: int | None = None
    least_size: int | None = None
    greatest_size: int | None = None
    criteria: tuple[Criterion, ...] = ()


@dataclass(frozen=True)
class ToMatch:
    """Who is to be matched, by the programme's rules and settings and the coordinator's word.

    `locked` are the coordinator's locks and the offers that stand; `offered` are those that are no locks.
    """

    adepts: tuple[Participant, ...]
    mentors: tuple[Participant, ...]
    rules: Rules
    locked: tuple[tuple[Participant, Participant], ...]
    settings: Settings = Settings()
    offered: Pairs = frozenset()

    @property
    def locked_ids(self) -> Pairs:
        """The locked pairs by id."""
        return frozenset((adept.id, mentor.id) for adept, mentor in self.locked)


@dataclass(frozen=True)
class Part:
    """One criterion's points in a score, in hundredths, of how many; `known`: both sides have answered.

    `shared` are the words that both have, as the adept writes them. `kept`: the two have at least something of what
    is asked; `kind`, `direction` as in the criterion; `silent`: names of those who have not answered; `number`: a
    measure, such as kilometres or years, where the criterion has one.
    """

    criterion: str
    points: int
    of: int
    known: bool
    shared: tuple[str, ...] = ()
    kept: bool = True
    kind: str = SHOULD
    direction: str = LIKENESS
    silent: tuple[str, ...] = ()
    number: int | None = None


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

"""How many have applied, by where they heard of the programme and by the day; all who ever came in."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import ADEPT, MENTOR, plays

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Arrived:
    """How many came; whoever wants to be both is one of the people, an adept and a mentor."""

    people: int
    adepts: int
    mentors: int


@dataclass(frozen=True, slots=True)
class FromSource:
    """Who came from one source; None: those who did not say."""

    source: str | None
    arrived: Arrived


@dataclass(frozen=True, slots=True)
class OnDay:
    """Who came on one day, and how many had come by then; `day` is None for those whose day nobody knows."""

    day: dt.date | None
    arrived: Arrived
    so_far: int


def by_source(rows: Iterable[ApplicantRow]) -> tuple[FromSource, ...]:
    """The source that brought most first; sources written alike but for case and accents are one."""
    groups = _grouped(rows, lambda row: fold(row.source or "").strip() or None)
    named = [(members[0].source if key else None, _arrived(members)) for key, members in groups.items()]
    named.sort(key=lambda one: (one[0] is None, -one[1].people, fold(one[0] or "")))
    return tuple(FromSource(name.strip() if name else None, arrived) for name, arrived in named)


def by_day(rows: Iterable[ApplicantRow]) -> tuple[OnDay, ...]:
    """The days on which somebody came, in their order; those whose day nobody knows come last."""
    groups = _grouped(rows, lambda row: row.submitted.date() if row.submitted else None)
    found, so_far = [], 0
    for day in sorted(groups, key=lambda day: (day is None, day or dt.date.max)):
        arrived = _arrived(groups[day])
        so_far += arrived.people
        found.append(OnDay(day, arrived, so_far))
    return tuple(found)


def _grouped(rows: Iterable[ApplicantRow], key: Callable[[ApplicantRow], K]) -> dict[K, list[ApplicantRow]]:
    groups: dict[K, list[ApplicantRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def _arrived(rows: Sequence[ApplicantRow]) -> Arrived:
    people, adepts, mentors = ({row.id for row in rows if fits(row)} for fits in (_anybody, _as_adept, _as_mentor))
    return Arrived(len(people), len(adepts), len(mentors))


def _anybody(_: ApplicantRow) -> bool:
    return True


def _as_adept(row: ApplicantRow) -> bool:
    return plays(row.role, ADEPT)


def _as_mentor(row: ApplicantRow) -> bool:
    return plays(row.role, MENTOR)

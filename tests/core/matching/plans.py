"""Plans straight from a table of scores, whatever the criteria are."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

import numpy as np

from mentordesk.core.matching.model import Participant
from mentordesk.core.matching.planning import USUAL, Asked, MatchPlan, PlannedPair, Unmatched, solved
from mentordesk.core.matching.scoring import NO_PLACE, Scores
from tests.core.matching.oracle import Capacity, Table


def some_people(capacity: Capacity, adepts: int) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    """Adepts, in towns A, B and nowhere, and mentors with these places."""
    towns = ("A", "B", None)
    return (
        tuple(Participant(UUID(int=number), f"Adept {number}", town=towns[number % 3]) for number in range(adepts)),
        tuple(
            Participant(UUID(int=100 + number), f"Mentor {number}", places=places)
            for number, places in enumerate(capacity)
        ),
    )


def a_plan(
    scores: Table, capacity: Capacity, asked: Asked = USUAL, *, locked: Iterable[tuple[int, int]] = ()
) -> MatchPlan:
    """The plan for this table; `locked` are rows and columns."""
    adepts, mentors = some_people(capacity, len(scores))
    locks = tuple((adepts[row], mentors[column]) for row, column in locked)
    told = Scores(scores, np.where(scores < 0, 1, -1).astype(np.int8))
    asked = replace(asked, locked=locks)
    found = solved(told, adepts, mentors, asked)
    chosen = list(enumerate(found.mentor.tolist()))
    return MatchPlan(
        adepts,
        mentors,
        tuple(PlannedPair(adepts[row], mentors[one], int(scores[row, one]), ()) for row, one in chosen if one >= 0),
        tuple(Unmatched(adepts[row], NO_PLACE) for row, one in chosen if one < 0),
        found.total,
        found.floor,
        found.certified,
        told,
        asked,
    )

"""The pairs on the board measured once by every criterion, so that other weights cost one small weighted sum."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.board import board_rows
from mentordesk.core.matching.criteria.shares import Answer, Share, Sides, share_of
from mentordesk.core.matching.criteria.weights import counting, gives_points, with_weights
from mentordesk.core.matching.model import BoardRow, Criterion, Part, Participant, ToMatch
from mentordesk.core.matching.question import Integers
from mentordesk.core.matching.scoring import parts_of_all, points_of
from mentordesk.core.matching.swapping import Board

_BLOCK = 500


class Weighing:
    """One look at the board, to be weighed by any weights. Points and sums are in hundredths."""

    def __init__(self, programme: UUID, people: ToMatch, proposal: Board) -> None:
        self.programme, self.people, self.proposal = programme, people, proposal
        self.settings = people.settings
        self.weights = {one.key: one.weight for one in people.rules.criteria if gives_points(one)}
        self._rows = tuple(board_rows(people, proposal))
        self._pairs = _pairs(self._rows, people)
        self.total = sum(max(row.score or 0, 0) for row in self._rows)
        all_heard = with_weights(people, dict.fromkeys(self.weights, 1)).rules
        told = parts_of_all(self._pairs, all_heard)
        self._told = [{part.criterion: part for part in parts} for parts in told]
        self._shares = _measured(self._pairs, people, [one for one, _ in counting(all_heard)])

    @property
    def can_be_planned(self) -> bool:
        """Whether there is anybody to match."""
        return bool(self.people.adepts and self.people.mentors)

    def points(self, weights: Mapping[str, int]) -> dict[str, int]:
        """The most that each criterion can give by these weights; what cannot count is left out."""
        return {one.key: most for one, most in counting(with_weights(self.people, weights).rules)}

    def rows(self, weights: Mapping[str, int]) -> tuple[BoardRow, ...]:
        """The lines of the board by these weights, in the order in which they stand by the stored ones."""
        most, missing = self.points(weights), self.people.rules.missing
        points = {key: points_of(self._shares[key], of, missing).tolist() for key, of in most.items()}
        found, pair = [], 0
        for row in self._rows:
            if row.mentor is None:
                found.append(row)
                continue
            told = self._told[pair]
            parts = tuple(replace(told[key], points=points[key][pair], of=of) for key, of in most.items())
            found.append(_weighed(row, parts))
            pair += 1
        return tuple(found)


def _weighed(row: BoardRow, parts: tuple[Part, ...]) -> BoardRow:
    score = row.score if row.reason is not None else sum(part.points for part in parts)
    return replace(row, parts=parts, score=score)


def _pairs(rows: Sequence[BoardRow], people: ToMatch) -> list[tuple[Participant, Participant]]:
    adepts, mentors = ({one.id: one for one in side} for side in (people.adepts, people.mentors))
    return [(adepts[row.adept], mentors[row.mentor]) for row in rows if row.mentor is not None]


def _measured(
    pairs: Sequence[tuple[Participant, Participant]], people: ToMatch, criteria: Sequence[Criterion]
) -> dict[str, Share]:
    """The share of each pair by each criterion."""
    adepts = [adept for adept, _ in pairs]
    sides = Sides(adepts, people.mentors, people.rules)
    columns = {one.id: column for column, one in enumerate(people.mentors)}
    mentor_of = np.array([columns[mentor.id] for _, mentor in pairs], dtype=np.int64)
    return {one.key: _of_pairs(share_of(one, sides), mentor_of) for one in criteria}


def _of_pairs(answer: Answer, mentor_of: Integers) -> Share:
    """Of a block of adepts with all mentors only the column of each one's own."""
    parts, wholes, known = [], [], []
    for start in range(0, len(mentor_of), _BLOCK):
        rows = slice(start, start + _BLOCK)
        share, own = answer(rows), mentor_of[rows]
        parts.append(_own(share.part, own))
        wholes.append(_own(np.broadcast_to(share.whole, share.part.shape), own))
        known.append(_own(share.known, own))
    if not parts:
        return Share(np.zeros(0, dtype=np.int32), 1, np.zeros(0, dtype=np.bool_))
    return Share(np.concatenate(parts), np.concatenate(wholes), np.concatenate(known))


def _own(table: NDArray[Any], mentor_of: Integers) -> NDArray[Any]:
    found: NDArray[Any] = table[np.arange(len(mentor_of)), mentor_of]
    return found

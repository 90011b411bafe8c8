"""The board with its scores, and what other mentors would mean for one adept. Loads numpy."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from mentordesk.core.matching.model import Alternative, BoardRow, Moved, Part, Participant, ToMatch
from mentordesk.core.matching.rules import LOCKED
from mentordesk.core.matching.scoring import IMPOSSIBLE, Scores, parts_of_all, reason_of, score_all, why_not
from mentordesk.core.matching.swapping import Board, Swap, standing, swap_of

NOT_CHOSEN, ALL_LOCKED = "not_chosen", "all_locked"
"""Somebody is possible and has a place left; or all places with a mentor are locked."""


def board_rows(people: ToMatch, proposal: Board) -> list[BoardRow]:
    """A line for every adept to be matched, the highest score first."""
    whom = standing(people, proposal)
    table = Table(people)
    mentors = {one.id: one for one in people.mentors}
    pairs = [(one, mentors[mentor]) for one in people.adepts if (mentor := whom[one.id]) is not None]
    parts = {adept.id: of_one for (adept, _), of_one in zip(pairs, parts_of_all(pairs, people.rules), strict=True)}
    locked = people.locked_ids - people.offered
    free = _with_places_left(people, whom)
    minimum = people.settings.minimum
    rows = [_line_alone(table, one, free, minimum) for one in people.adepts if whom[one.id] is None]
    rows += [_line(table, adept, mentor, parts[adept.id], locked) for adept, mentor in pairs]
    return sorted(rows, key=lambda row: (row.score is None, -(row.score or 0), row.adept_name, row.adept.hex))


class Table:
    """The scores of all adepts with all mentors, by id."""

    def __init__(self, people: ToMatch) -> None:
        self.scores: Scores = score_all(people.adepts, people.mentors, people.rules)
        self.rows = {one.id: i for i, one in enumerate(people.adepts)}
        self.columns = {one.id: j for j, one in enumerate(people.mentors)}

    def score(self, adept: UUID, mentor: UUID | None) -> int:
        """In hundredths; -1 where the two are impossible, and without a mentor."""
        if mentor is None:
            return IMPOSSIBLE
        return int(self.scores.points[self.rows[adept], self.columns[mentor]])

    def reason(self, adept: UUID, mentor: UUID) -> str | None:
        """The code of the must that stands between the two."""
        number = int(self.scores.reasons[self.rows[adept], self.columns[mentor]])
        return None if number < 0 else reason_of(number)


def _with_places_left(people: ToMatch, whom: Board) -> list[int]:
    taken = Counter(whom.values())
    return [j for j, one in enumerate(people.mentors) if taken[one.id] < one.places]


def _line_alone(table: Table, adept: Participant, free: Sequence[int], minimum: int) -> BoardRow:
    row = table.rows[adept.id]
    possible = bool((table.scores.points[row, free] >= minimum).any())
    reason = NOT_CHOSEN if possible else why_not(table.scores, row, minimum)
    return BoardRow(adept.id, adept.name, None, None, None, (), None, reason)


def _line(
    table: Table, adept: Participant, mentor: Participant, parts: tuple[Part, ...], locked: frozenset[tuple[UUID, UUID]]
) -> BoardRow:
    return BoardRow(
        adept=adept.id,
        adept_name=adept.name,
        mentor=mentor.id,
        mentor_name=mentor.name,
        score=table.score(adept.id, mentor.id),
        parts=parts,
        rule=LOCKED if (adept.id, mentor.id) in locked else None,
        reason=table.reason(adept.id, mentor.id),
    )


class Options:
    """What each mentor would mean for one adept of the board."""

    def __init__(self, people: ToMatch, proposal: Board, adept: Participant, table: Table | None = None) -> None:
        self._people, self._adept = people, adept
        self.whom = standing(people, proposal)
        self._table = table or Table(people)
        self._names = {one.id: one.name for one in (*people.adepts, *people.mentors)}

    def alternatives(self) -> list[Alternative]:
        """The other mentors, the best score first and the impossible ones last."""
        others = [one for one in self._people.mentors if one.id != self.whom[self._adept.id]]
        parts = parts_of_all([(self._adept, one) for one in others], self._people.rules)
        found = [self.alternative(one, of_one) for one, of_one in zip(others, parts, strict=True)]
        return sorted(found, key=lambda one: (one.reason is not None, -one.score, one.name, one.mentor.hex))

    def reason(self, mentor: Participant) -> str | None:
        """The code of the must that stands between the adept and this mentor."""
        return self._table.reason(self._adept.id, mentor.id)

    def swap(self, mentor: Participant) -> Swap | None:
        """What giving the adept this mentor does; None where every place is locked."""
        old = self.whom[self._adept.id]
        both = (mentor.id,) if old is None else (mentor.id, old)
        holders = [other for other, whom in self.whom.items() if whom == mentor.id]
        scores = {(other, one): self._table.score(other, one) for other in holders for one in both}
        return swap_of(self.whom, self._adept.id, mentor.id, mentor.places, scores, self._people.locked_ids)

    def alternative(self, mentor: Participant, parts: tuple[Part, ...]) -> Alternative:
        """What this mentor would mean; `parts` are those of the two."""
        score, reason = self._table.score(self._adept.id, mentor.id), self.reason(mentor)
        swap = self.swap(mentor) if reason is None else None
        if swap is None:
            return Alternative(mentor.id, mentor.name, score, parts, reason=reason or ALL_LOCKED)
        moved = self._moved(swap)
        gain = score - max(self._table.score(self._adept.id, self.whom[self._adept.id]), 0)
        if moved is not None:
            gain += (moved.new_score or 0) - max(moved.score, 0)
        return Alternative(mentor.id, mentor.name, score, parts, gain, moved)

    def _moved(self, swap: Swap) -> Moved | None:
        if swap.other is None:
            return None
        new = swap.others_mentor
        return Moved(
            adept=swap.other,
            name=self._names[swap.other],
            score=self._table.score(swap.other, swap.mentor),
            mentor_name=None if new is None else self._names[new],
            new_score=None if new is None else self._table.score(swap.other, new),
        )

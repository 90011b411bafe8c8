"""What adepts and mentors have said of each other, as a share: the weaker side counts."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import numpy as np

from mentordesk.core.matching.common import Counts, Flags
from mentordesk.core.matching.model import Participant, Said

MOST = 4
_SILENT = -1


def worth(said: Said) -> int:
    """How much of MOST somebody wants another: a rating after they met counts before a rank made beforehand."""
    if said.avoid:
        return 0
    if said.rating is not None:
        return said.rating - 1
    return max(MOST + 1 - said.rank, 1) if said.rank is not None else _SILENT


class Opinions:
    """For each pair the worth of the wish of the less willing side; of the one that has spoken when the other has not.

    Who has ranked others and not this one has not wished for this one.
    """

    def __init__(
        self,
        adepts: Sequence[Participant],
        mentors: Sequence[Participant],
        wishes: Mapping[tuple[UUID, UUID], Said],
    ) -> None:
        self._of_adepts = _matrix(adepts, mentors, wishes)
        self._of_mentors = _matrix(mentors, adepts, wishes).T

    def __call__(self, rows: slice) -> tuple[Counts, int, Flags]:
        """Part, whole and known for a block of adepts."""
        left, right = self._of_adepts[rows], self._of_mentors[rows]
        weaker = np.where((left >= 0) & (right >= 0), np.minimum(left, right), np.maximum(left, right))
        return np.maximum(weaker, 0).astype(np.int32), MOST, weaker >= 0


def _matrix(
    people: Sequence[Participant], others: Sequence[Participant], wishes: Mapping[tuple[UUID, UUID], Said]
) -> Counts:
    rows = {one.id: i for i, one in enumerate(people)}
    columns = {one.id: j for j, one in enumerate(others)}
    found = np.full((len(people), len(others)), _SILENT, dtype=np.int32)
    ranking = {person for (person, _), said in wishes.items() if said.rank is not None}
    found[[rows[one] for one in ranking if one in rows]] = 0
    for (person, about), said in wishes.items():
        if person in rows and about in columns and (value := worth(said)) != _SILENT:
            found[rows[person], columns[about]] = value
    return found

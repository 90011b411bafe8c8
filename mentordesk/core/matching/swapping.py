"""What still holds of a proposal, and what a swap on the board does."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.matching.model import Pairs, ToMatch

Board = Mapping[UUID, UUID | None]
"""For each adept the mentor on the board, or None."""


def standing(people: ToMatch, proposal: Board) -> dict[UUID, UUID | None]:
    """What still holds of a proposal: adepts who are to be matched, with mentors who can take somebody."""
    mentors = {one.id for one in people.mentors}
    return {one.id: whom if (whom := proposal.get(one.id)) in mentors else None for one in people.adepts}


@dataclass(frozen=True)
class Swap:
    """An adept gets a mentor; `other`, if anybody, gives up the place and gets `others_mentor`, or none."""

    adept: UUID
    mentor: UUID
    other: UUID | None = None
    others_mentor: UUID | None = None


def swap_of(
    board: Board,
    adept: UUID,
    mentor: UUID,
    places: int,
    scores: Mapping[tuple[UUID, UUID], int],
    locked: Pairs = frozenset(),
) -> Swap | None:
    """What giving `mentor`, who has so many `places`, to `adept` does; None where every place is locked.

    Nobody moves unless a place is taken. The one who loses it is whoever gains most (or loses least) by the adept's old
    mentor; without an old mentor, or where the two are impossible together, that one has none.
    """
    old = board.get(adept)
    holders = [other for other, whom in board.items() if whom == mentor and other != adept]
    if old == mentor or len(holders) < places:
        return Swap(adept, mentor)
    movable = [other for other in holders if (other, mentor) not in locked]
    if not movable:
        return None

    def gain(other: UUID) -> tuple[int, str]:
        with_old = scores.get((other, old), -1) if old is not None else -1
        return with_old - scores.get((other, mentor), 0), other.hex

    other = max(movable, key=gain)
    possible = old is not None and scores.get((other, old), -1) >= 0
    return Swap(adept, mentor, other, old if possible else None)


def swapped(board: Board, swap: Swap) -> Board:
    """The board after the swap."""
    after = {**board, swap.adept: swap.mentor}
    if swap.other is not None:
        after[swap.other] = swap.others_mentor
    return after

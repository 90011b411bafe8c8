"""What the page of the matching is given: how to read, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.matching.model import Alternative, BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.queries import WholeBoard

Word = Callable[[str], str]
"""An identifier of the core in words, such as a status or a reason."""


@dataclass(frozen=True)
class Look:
    """All that the page shows: the board, and the pairs that are made."""

    board: WholeBoard
    pairs: tuple[PairRow, ...]

    @property
    def proposed(self) -> list[BoardRow]:
        """The lines with a mentor."""
        return [row for row in self.board.rows if row.mentor is not None]

    @property
    def alone(self) -> list[BoardRow]:
        """The lines without."""
        return [row for row in self.board.rows if row.mentor is None]


@dataclass(frozen=True)
class MatchingFunctions:
    """The page's doors.

    `look`, `alternatives`, `propose` and `accept` call back, at once or later; the others tell whether it was done.
    """

    look: Callable[[Callable[[Look], None]], None]
    alternatives: Callable[[UUID, Callable[[UUID, Sequence[Alternative]], None]], None]
    propose: Callable[[Callable[[object], None]], None]
    accept: Callable[[Callable[[object], None]], None]
    swap: Callable[[UUID, UUID], bool]
    dissolve: Callable[[UUID], bool]
    lock: Callable[[UUID, UUID], bool]
    lock_pairs: Callable[[Sequence[tuple[UUID, UUID]]], bool]
    release: Callable[[UUID, UUID], bool]
    never: Callable[[UUID, UUID, str], bool]
    end_pair: Callable[[UUID, str], bool]
    tell_step: Callable[[], None]
    """Tell what the last step did, with «Undo»."""
    undo: Callable[[], None]
    word: Word
    go_to: Callable[[str], None]

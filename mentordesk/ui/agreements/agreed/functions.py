"""What the panel of what is agreed on is given."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from mentordesk.core.agreements.terms.queries import AddendumRow, ProgrammeTermsRow, Terms


class PairLine(NamedTuple):
    """A live pair: what the two are called, and its last day."""

    id: UUID
    adept: str
    mentor: str
    end: dt.date

    @property
    def name(self) -> str:
        """Both names."""
        return f"{self.adept} – {self.mentor}"


@dataclass(frozen=True)
class AgreedFunctions:
    """The panel's doors. What is done tells whether it was done; `make` goes on beside the window."""

    pairs: Callable[[], Sequence[PairLine]]
    terms: "Callable[[UUID], Terms]"
    addenda: "Callable[[UUID], Sequence[AddendumRow]]"
    shared: "Callable[[], ProgrammeTermsRow]"
    """What holds for the whole programme."""
    add_goal: Callable[[UUID, str, str], bool]
    """Pair, whose it is, and its words."""
    change_goal: Callable[[UUID, Mapping[str, object]], bool]
    move_goal: Callable[[UUID, int], bool]
    remove_goal: Callable[[UUID], bool]
    set_terms: Callable[[UUID, Mapping[str, object]], bool]
    set_shared: Callable[[Mapping[str, str | None]], bool]
    add_addendum: Callable[[UUID, str, dt.date | None], bool]
    make: Callable[[str, Sequence[UUID]], None]
    """The papers of a kind for pairs, in the programme's language."""

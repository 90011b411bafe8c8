"""What the participants say, as the page shows it, and what the coordinator keys in for them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from uuid import UUID

from mentordesk.core.matching.say.offers.queries import OfferRow
from mentordesk.core.matching.say.queries import EarlierPair, TalkRow, WishRow
from mentordesk.core.meetings.trial.queries import TrialRow

ADEPT, MENTOR, BOTH = "adept", "mentor", "both"

Met = tuple[int, UUID, str]
"""Somebody who is met: in which turn, who, and the name."""


@dataclass(frozen=True)
class Speaker:
    """Somebody who is to be matched, what they have said, and whom they can be matched with: id and name."""

    id: UUID
    name: str
    role: str
    said: tuple[WishRow, ...] = ()
    others: tuple[tuple[UUID, str], ...] = ()

    @property
    def wished(self) -> list[WishRow]:
        """Those who are wished for, the first wish first."""
        ranked = (one for one in self.said if one.rank is not None and not one.avoid)
        return sorted(ranked, key=lambda one: (one.rank, one.about_name))

    @property
    def avoided(self) -> list[WishRow]:
        """Those whom the person would rather not have."""
        return [one for one in self.said if one.avoid]

    @property
    def marks(self) -> dict[UUID, int]:
        """The marks given after the speed meetings."""
        return {one.about: one.rating for one in self.said if one.rating is not None}


@dataclass(frozen=True)
class SayLook:
    """All that participants have said: offers by adept, trials by pair, twos who may not meet as (adept, mentor)."""

    speakers: tuple[Speaker, ...] = ()
    meetings: tuple[TalkRow, ...] = ()
    offers: Mapping[UUID, OfferRow] = field(default_factory=lambda: MappingProxyType({}))
    trials: Mapping[UUID, TrialRow] = field(default_factory=lambda: MappingProxyType({}))
    apart: frozenset[tuple[UUID, UUID]] = frozenset()

    @property
    def turns(self) -> int:
        """How many turns the speed meetings have."""
        return max((one.turn for one in self.meetings), default=0)

    def met_by(self, person: UUID) -> Sequence[Met]:
        """Whom somebody meets, in the order of the turns."""
        return self._met.get(person, ())

    @cached_property
    def _met(self) -> Mapping[UUID, Sequence[Met]]:
        found: dict[UUID, list[Met]] = defaultdict(list)
        for one in self.meetings:
            found[one.adept].append((one.turn, one.mentor, one.mentor_name))
            found[one.mentor].append((one.turn, one.adept, one.adept_name))
        return {person: sorted(met, key=lambda one: (one[0], one[2])) for person, met in found.items()}


Done = Callable[[object], None]


@dataclass(frozen=True)
class SayFunctions:
    """The doors. Those that take a `Done` call back, at once or later; the others tell whether it was done."""

    earlier: Callable[[UUID], Sequence[EarlierPair]]
    """The pairs that somebody was in before."""
    wish: Callable[[UUID, Sequence[UUID]], bool]
    """A person's whole list, the first wish first."""
    avoid: Callable[[UUID, UUID, bool], bool]
    rate: Callable[[UUID, Mapping[UUID, int | None]], bool]
    """A person's marks as one step; None takes a mark back."""
    plan_round: Callable[[int, Done], None]
    clear_round: Callable[[], bool]
    send: Callable[[Sequence[UUID]], bool]
    """Note that these adepts' lines were offered."""
    answer: Callable[[UUID, str, str, str], bool]
    """Adept of the line, side, answer, reason."""
    withdraw: Callable[[UUID], bool]
    accept_answered: Callable[[Done], None]
    suggest_for_declined: Callable[[Done], None]
    set_trial: Callable[[UUID, dt.date | None], bool]
    fit: Callable[[UUID, UUID, str, str], bool]
    """Pair, person, fit, note."""
    rematch: Callable[[UUID, str], bool]
    """End without fault and match the two anew."""

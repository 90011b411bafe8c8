"""What the panel of the forms is given."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from mentordesk.core.agreements.handed.items import Item
    from mentordesk.core.evaluation.overview.queries import FormLine, Logged
    from mentordesk.core.evaluation.queries import SurveyCell
    from mentordesk.core.followup.queries import PulseRow


class OneOfPair(NamedTuple):
    """Somebody who can say how it goes in a pair, and with whom."""

    pair: UUID
    person: UUID
    name: str
    other: str


@dataclass(frozen=True)
class ReturnedFunctions:
    """The panel's doors. What is done tells whether it was done."""

    lines: "Callable[[], Sequence[FormLine]]"
    pulses: "Callable[[UUID], Sequence[PulseRow]]"
    """All that was said in a pair, the latest first."""
    expectations: "Callable[[FormLine], Sequence[tuple[Item, str]]]"
    """What was asked, and what one side has answered; nothing of the other's."""
    meetings: "Callable[[UUID], Sequence[Logged]]"
    surveys: "Callable[[], Sequence[SurveyCell]]"
    people: Callable[[], Sequence[OneOfPair]]
    """Both of every live pair."""
    asked: "Callable[[str, str], Sequence[Item]]"
    """What an evaluation asks at a point, and in a role."""
    point: Callable[[], str]
    """At which point the programme is now."""
    today: Callable[[], dt.date]
    note: Callable[[UUID, UUID, int, str, dt.date], bool]
    """Pair, person, from 1 to 10, in words, on which day."""
    remove: Callable[[UUID], bool]
    """Take a pulse back."""
    respond: Callable[[str, str, Mapping[str, str]], bool]
    """Point, role, answers by item."""

"""What the page of the people is given: how to read, and what can be done."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.recruitment.queries import ParticipationRow
from mentordesk.core.recruitment.senders.queries import SentRow
from mentordesk.ui.widgets.erase_panel import Cost


@dataclass(frozen=True)
class TimelineEntry:
    """A step of the history about one person. `when` is local time; `undone`: it does not count any more."""

    when: dt.datetime
    who: str
    text: str
    undone: bool


@dataclass(frozen=True)
class PeopleFunctions:
    """The page's doors; what is done tells whether it was done. `erase` and `report` go on beside the window.

    `cost` is None where somebody may not be erased, which is told.
    """

    people: Callable[[], Sequence[PersonRow]]
    senders: Callable[[UUID], Sequence[SentRow]]
    roles: Callable[[], Mapping[UUID, frozenset[str]]]
    participations: Callable[[UUID], Sequence[ParticipationRow]]
    timeline: Callable[[UUID], Sequence[TimelineEntry]]
    change: Callable[[UUID, Mapping[str, object]], bool]
    delete: Callable[[UUID], bool]
    cost: Callable[[UUID], Cost | None]
    erase: Callable[[UUID, str, bool], None]
    report: Callable[[UUID, str, QWidget], None]
    word: Callable[[str], str]
    go_to_recruitment: Callable[[], None]

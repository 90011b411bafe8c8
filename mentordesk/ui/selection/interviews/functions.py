"""What the interviews' and references' parts of the page can do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.documents.texts import ClauseText
from mentordesk.core.selection.interviews.queries import InterviewRow, PlannedInterview, ReferenceRow
from mentordesk.core.selection.interviews.rules import DayPlan

Values = Mapping[str, object]


class Clash(NamedTuple):
    """Two interviews at the same time with the same interviewer."""

    first: PlannedInterview
    second: PlannedInterview


@dataclass(frozen=True)
class InterviewFunctions:
    """The doors; what is done tells whether it was done. `guide` and `script` take the side whose questions they are.

    `sensitive` opens the drawer. `print_sheets` asks where, and writes beside the window.
    """

    interview: Callable[[UUID], InterviewRow | None]
    sensitive: Callable[[UUID], str]
    planned: Callable[[], Sequence[PlannedInterview]]
    clashes: Callable[[], Sequence[Clash]]
    guide: Callable[[str], Sequence[ClauseText]]
    script: Callable[[str], Sequence[ClauseText]]
    references: Callable[[UUID], Sequence[ReferenceRow]]
    sensitive_left: Callable[[], int]
    plan: Callable[[Sequence[UUID], DayPlan], bool]
    change: Callable[[UUID, Values], bool]
    write: Callable[[UUID, str, str], bool]
    cancel: Callable[[UUID], bool]
    empty_sensitive: Callable[[], bool]
    print_sheets: Callable[[Sequence[UUID]], None]
    add_reference: Callable[[UUID, str, str, str], bool]
    change_reference: Callable[[UUID, Values], bool]
    remove_reference: Callable[[UUID], bool]

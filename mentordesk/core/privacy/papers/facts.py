"""What the papers of the duties can say: about the file's people in numbers, and how the file is protected."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.core.programme.queries import OrganisationRow, ProgrammeRow


@dataclass(frozen=True)
class Protection:
    """How the file is kept, as it really is. Days are those on which a copy was made and found whole.

    `locks_after` is in minutes, None where the window does not lock itself. `place` is what kind of place the copy
    outside the computer lies in: `removable`, `cloud`, `network` or `folder`. `recovery`: there is a recovery sheet.
    """

    encrypted: bool
    backup: dt.date | None = None
    away: dt.date | None = None
    place: str = "folder"
    locks_after: int | None = None
    recovery: bool = False


@dataclass(frozen=True)
class ProgrammeFacts:
    """One programme in numbers. `holds` names the kinds of data that it really has, such as `age` or `meetings`.

    `handed` are the days on which all of it was handed on, sealed.
    """

    programme: ProgrammeRow
    applicants: int
    adepts: int
    mentors: int
    minors: int
    holds: frozenset[str]
    handed: tuple[dt.date, ...]


@dataclass(frozen=True)
class DutyFacts:
    """The whole file in numbers, as it is on `day`; no names but the organisation's and the coordinator's."""

    day: dt.date
    coordinator: str
    organisation: OrganisationRow
    people: int
    minors: int
    programmes: tuple[ProgrammeFacts, ...]
    months: Mapping[str, int]
    concerns: int = 0

    @property
    def holds(self) -> frozenset[str]:
        """The kinds of data that the file really has."""
        return frozenset[str]().union(*(one.holds for one in self.programmes))

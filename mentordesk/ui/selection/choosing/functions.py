"""What the panels of the choice are given: how to read, and what can be done."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.selection.choosing.queries import Possible
from mentordesk.core.selection.choosing.records.queries import RecordRow

Bounds = tuple[str, str, int | None, int | None]
"""A quota to declare: by, value, least, most."""


@dataclass(frozen=True)
class OfferFunctions:
    """Offers of a place; what is done tells whether it was done. `deadline` is when new offers end."""

    today: Callable[[], dt.date]
    deadline: Callable[[], dt.date]
    set_deadline: Callable[[dt.date], None]
    answer: Callable[[UUID, str, str], bool]
    """Application, `accepted` or `declined`, reason."""
    extend: Callable[[UUID, dt.date], bool]
    expire: Callable[[Sequence[UUID]], bool]
    pass_on: Callable[[UUID], bool]
    refuse_rest: Callable[[Sequence[UUID], str], bool]
    may_keep: Callable[[Sequence[UUID]], int]
    """How many of these people have said that they may be asked in the next round."""
    untold: Callable[[str], int]
    """How many of a status no message of it has reached."""
    write: Callable[[str], None]
    """Go where they are written to."""


@dataclass(frozen=True)
class QuotaFunctions:
    """The quotas; `begun` is whether somebody has been decided on already."""

    possible: Callable[[], Sequence[Possible]]
    declare: Callable[[Sequence[Bounds]], bool]
    begun: Callable[[], bool]


@dataclass(frozen=True)
class RecordFunctions:
    """The records of the choice. `save` asks where to, and writes one with names or with numbers."""

    records: Callable[[], Sequence[RecordRow]]
    lock: Callable[[], bool]
    save: Callable[[UUID, bool], None]


@dataclass(frozen=True)
class PackageFunctions:
    """What assessors elsewhere are given. Each asks for the file; `done` comes when it is written or taken in."""

    new_passphrase: Callable[[], str]
    make: Callable[[str, str, Callable[[], None]], None]
    """Assessor, passphrase."""
    sheets: Callable[[str], None]
    take: Callable[[str, Callable[[], None]], None]
    """Passphrase."""

"""A concern about somebody: what is written of it, and how it goes on until it is closed."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import UUID

from mentordesk.core.casebook.errors import (
    ConcernIsClosed,
    ConcernNotAssessed,
    ConcernSaysNothing,
    HappenedLater,
    NotAStepForward,
)

STATUSES = NEW, ASSESSED, REPORTED, FOLLOWED, CLOSED = ("new", "assessed", "reported", "followed", "closed")
SEVERITIES = LOW, MIDDLE, HIGH, ACUTE = ("low", "middle", "high", "acute")
TO_DO = ("emergency", "doctor", "avert", "child", "talk", "leader")
"""What is to be thought of, in the order of haste."""


@dataclass(frozen=True)
class Telling:
    """Who was told, and on what day."""

    day: dt.date
    whom: str


@dataclass(frozen=True)
class Concern:
    """One concern. `number` is the book's own; `danger`: somebody is in danger now; `done`: what of TO_DO is ticked.

    Empty `people`: nobody that is in the file, or nobody is known yet.
    """

    number: int
    happened: dt.date
    people: tuple[UUID, ...] = ()
    severity: str = MIDDLE
    text: str = ""
    danger: bool = False
    done: frozenset[str] = frozenset()
    told: tuple[Telling, ...] = ()
    measures: str = ""
    status: str = NEW
    closed: dt.date | None = None

    @property
    def urgent(self) -> bool:
        """Somebody is in danger, and nobody has been told."""
        return self.danger and not self.told and self.status != CLOSED


CHANGED_BY_HAND = frozenset({"happened", "people", "severity", "text", "danger", "done", "told", "measures"})
"""What is written and corrected; number, status and the day of closing have ways of their own."""


def begun(number: int, today: dt.date) -> Concern:
    """A concern as it is before anything is written."""
    return Concern(number, today)


def changed(concern: Concern, values: Mapping[str, object], today: dt.date) -> Concern:
    """The concern with other values. Raises ConcernIsClosed, HappenedLater."""
    _open(concern)
    assert values.keys() <= CHANGED_BY_HAND
    made: dict[str, Any] = dict(values)
    after = replace(concern, **made)
    if after.happened > today:
        raise HappenedLater
    return after


def next_steps(concern: Concern) -> tuple[str, ...]:
    """The statuses that a concern can go on to, closing apart."""
    if concern.status == CLOSED:
        return ()
    return STATUSES[STATUSES.index(concern.status) + 1 : STATUSES.index(CLOSED)]


def advanced(concern: Concern, status: str) -> Concern:
    """The concern in a later status; steps may be left out. Nobody can assess what is not written.

    Raises ConcernIsClosed, NotAStepForward, ConcernSaysNothing.
    """
    _open(concern)
    if status not in next_steps(concern):
        raise NotAStepForward(status=f"concern.{status}")
    if not concern.text:
        raise ConcernSaysNothing(number=concern.number)
    return replace(concern, status=status)


def closed(concern: Concern, day: dt.date) -> Concern:
    """The concern, closed for good. Raises ConcernIsClosed, ConcernNotAssessed."""
    _open(concern)
    if concern.status == NEW:
        raise ConcernNotAssessed(number=concern.number)
    return replace(concern, status=CLOSED, closed=day)


def _open(concern: Concern) -> None:
    if concern.status == CLOSED:
        raise ConcernIsClosed(number=concern.number)


def as_text(concern: Concern) -> str:
    """Everything of the concern, as it is sealed."""
    values = asdict(concern) | {"people": [person.hex for person in concern.people], "done": sorted(concern.done)}
    return json.dumps(values, default=dt.date.isoformat, ensure_ascii=False)


def from_text(text: str) -> Concern:
    """The concern that a text is."""
    values = json.loads(text)
    day, closed_on = values["happened"], values["closed"]
    return Concern(
        **values
        | {
            "happened": dt.date.fromisoformat(day),
            "closed": None if closed_on is None else dt.date.fromisoformat(closed_on),
            "people": tuple(UUID(person) for person in values["people"]),
            "done": frozenset(values["done"]),
            "told": tuple(Telling(dt.date.fromisoformat(one["day"]), one["whom"]) for one in values["told"]),
        }
    )

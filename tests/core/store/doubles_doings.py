"""Every command about people who may be the same once, with values that chance picks among what is there."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.matching.doubles import commands as merging
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.doubles import commands as doubles
from mentordesk.core.recruitment.doubles.rules import BOTH, GONE, KEEP

if TYPE_CHECKING:
    from tests.core.store.doings import Desk


def _two(desk: "Desk") -> tuple[UUID, UUID]:
    one = desk.anybody
    return one, desk.one_of([row.id for row in desk.store.read(people) if row.id != one])


def _not_doubles(desk: "Desk") -> None:
    one, other = _two(desk)
    doubles.not_doubles(desk.store, one=one, other=other)


def _merge(desk: "Desk") -> None:
    keep, gone = _two(desk)
    chosen = {"name": desk.one_of((KEEP, GONE)), "topics": desk.one_of((KEEP, GONE, BOTH))}
    merging.merge(desk.store, keep=keep, gone=gone, chosen=chosen)


DOUBLING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    doubles.not_doubles: _not_doubles,
    merging.merge: _merge,
}

"""Ties the part about guardians to the open file."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.guardians.commands import (
    add_guardian,
    change_guardian,
    consent_as_guardians,
    remove_guardian,
)
from mentordesk.core.recruitment.guardians.queries import GuardianRow, guardians
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.guardians.functions import GuardianFunctions


def guardian_functions(opened: Opened) -> GuardianFunctions:
    """What the part needs, about whatever programme is in front."""
    bound = _Bound(opened)
    return GuardianFunctions(
        guardians=bound.guardians,
        add=bound.add,
        change=bound.change,
        remove=bound.remove,
        consent=bound.consent,
        today=today,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def guardians(self, person: UUID) -> Sequence[GuardianRow]:
        return self._opened.read(guardians, person)

    def add(self, person: UUID, values: Mapping[str, object]) -> bool:
        return self._opened.do(add_guardian, programme=self._opened.programme, person=person, values=values)

    def change(self, guardian: UUID, values: Mapping[str, object]) -> bool:
        return self._opened.do(change_guardian, quiet=True, guardian=guardian, values=values)

    def remove(self, guardian: UUID) -> bool:
        return self._opened.do(remove_guardian, guardian=guardian)

    def consent(self, person: UUID, by: Collection[UUID], day: dt.date) -> bool:
        return self._opened.do(consent_as_guardians, programme=self._opened.programme, person=person, by=by, day=day)

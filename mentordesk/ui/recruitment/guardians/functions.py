"""What the part about guardians asks and does; what is done tells whether it was done."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.guardians.queries import GuardianRow


@dataclass(frozen=True)
class GuardianFunctions:
    """`consent` says which of them consented to the taking part, and on which day."""

    guardians: Callable[[UUID], Sequence[GuardianRow]]
    add: Callable[[UUID, Mapping[str, object]], bool]
    change: Callable[[UUID, Mapping[str, object]], bool]
    remove: Callable[[UUID], bool]
    consent: Callable[[UUID, Collection[UUID], dt.date], bool]
    today: Callable[[], dt.date]

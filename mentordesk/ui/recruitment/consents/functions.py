"""What the part about consents asks and does; what is done tells whether it was done."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.consents.commands import Answered
from mentordesk.core.recruitment.consents.queries import StandingConsent, TaskRow, TextRow
from mentordesk.core.recruitment.guardians.queries import GuardianRow


@dataclass(frozen=True)
class ConsentFunctions:
    """`told` is what the consent to special categories covers of an application, by field; `tell` keeps it."""

    consents: Callable[[UUID], Sequence[StandingConsent]]
    texts: Callable[[], Sequence[TextRow]]
    tasks: Callable[[UUID], Sequence[TaskRow]]
    guardians: Callable[[UUID], Sequence[GuardianRow]]
    is_minor: Callable[[UUID], bool]
    told: Callable[[UUID], Mapping[str, str | None]]
    tell: Callable[[UUID, Mapping[str, object]], bool]
    answer: Callable[[Collection[UUID], str, Answered], bool]
    withdraw: Callable[[UUID, str, dt.date], bool]
    finish: Callable[[UUID, dt.date | None], bool]
    remove: Callable[[UUID, dt.date], bool]
    today: Callable[[], dt.date]
    word: Callable[[str], str]

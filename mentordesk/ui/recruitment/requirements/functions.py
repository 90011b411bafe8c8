"""What the parts about requirements ask and do; what is done tells whether it was done."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.core.recruitment.requirements.queries import PersonState, RequirementRow
from mentordesk.core.recruitment.requirements.rules import Required


@dataclass(frozen=True)
class RequirementFunctions:
    """`rows` tells how one person stands, `people` how everybody stands with one kind of requirement.

    `write_purpose` asks for a folder above the widget, and writes the papers with which a certificate is ordered.
    """

    rows: Callable[[UUID], Sequence[RequirementRow]]
    required: Callable[[], Sequence[Required]]
    people: Callable[[str], Sequence[PersonState]]
    meet: Callable[[Collection[UUID], str, dt.date, str], bool]
    order: Callable[[Collection[UUID], str, dt.date], bool]
    exempt: Callable[[UUID, str, dt.date, str], bool]
    take_back: Callable[[UUID, str], bool]
    write_purpose: Callable[[QWidget, Collection[UUID]], None]
    today: Callable[[], dt.date]
    author: Callable[[], str]
    word: Callable[[str], str]

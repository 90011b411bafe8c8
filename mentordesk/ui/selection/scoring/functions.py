"""What the assessors' part of the page can do."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class AssessingFunctions:
    """The doors of who scores; what is done tells whether it was done.

    `choose` says who scores in this window from now on; an empty name only looks on. `deliver` takes one application,
    or None for all that are complete.
    """

    choose: Callable[[str], None]
    deliver: Callable[[UUID | None], bool]
    take_back: Callable[[UUID], bool]
    comment: Callable[[UUID, str], bool]
    declare_conflict: Callable[[UUID, str], bool]
    withdraw_conflict: Callable[[UUID], bool]
    excuse: Callable[[str], bool]

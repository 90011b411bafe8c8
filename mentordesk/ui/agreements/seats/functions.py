"""What the panel of the seats is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID


class Seat(NamedTuple):
    """A pair and its seat, if it has one."""

    pair: UUID
    name: str
    seat: int | None


@dataclass(frozen=True)
class SeatFunctions:
    """What is done tells whether it was done."""

    seats: Callable[[], Sequence[Seat]]
    """As the pairs sit; those without a seat after the others, by name."""
    seat: Callable[[Sequence[UUID]], bool]
    """Let them sit in this order, and all others have no seat."""

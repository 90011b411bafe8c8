"""What the panel of the kick-off pack is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

Done = Callable[[Path], None]


class PackOrder(NamedTuple):
    """A pack to make: of these kinds, in this language, for these pairs."""

    kinds: tuple[str, ...]
    language: str
    pairs: tuple[UUID, ...]


@dataclass(frozen=True)
class PackFunctions:
    """`make` and `print_out` go on beside the window; `done` is told where the file lies."""

    kinds: Callable[[], Sequence[str]]
    """What can be in a pack."""
    seats: Callable[[], int]
    """How many pairs have a seat."""
    make: Callable[[PackOrder, Done], None]
    print_out: Callable[[PackOrder], None]
    show_folder: Callable[[], None]

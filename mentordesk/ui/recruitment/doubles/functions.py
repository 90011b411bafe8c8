"""What the panel of those who may be in the list twice is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.doubles.rules import Double, SideBySide


@dataclass(frozen=True)
class DoubleFunctions:
    """What is read, and what is done: the latter tells whether it was done. `pairs` is empty while names are hidden."""

    pairs: Callable[[], Sequence[Double]]
    compare: Callable[[UUID, UUID], SideBySide]
    merge: Callable[[UUID, UUID, Mapping[str, str]], bool]
    not_doubles: Callable[[UUID, UUID], bool]
    word: Callable[[str], str]

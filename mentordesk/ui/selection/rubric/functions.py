"""What the editor of the criteria can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class RubricFunctions:
    """The doors; what is done tells whether it was done. `scores` counts what goes away with a criterion."""

    scores: Callable[[UUID], int]
    add: Callable[[str], bool]
    rename: Callable[[UUID, str], bool]
    anchor: Callable[[UUID, Sequence[str]], bool]
    move: Callable[[UUID, int], bool]
    remove: Callable[[UUID], bool]

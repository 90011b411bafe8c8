"""What the panel of weights is given: how to read, and what can be done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.core.matching.model import Settings

if TYPE_CHECKING:  # these load numpy, and are made in the wiring
    from mentordesk.core.matching.weighing.foreseeing import Foreseen
    from mentordesk.core.matching.weighing.shares import Weighing

Weights = Mapping[str, int]
"""A weight from 0 to 100 for each criterion that gives points."""


@dataclass(frozen=True)
class Foresight:
    """What a new proposal would give by these weights on this look at the board, or `why` there can be none."""

    weighing: "Weighing"
    weights: Weights
    foreseen: "Foreseen | None"
    why: str = ""


@dataclass(frozen=True)
class WeightsFunctions:
    """The panel's doors.

    `read` and `foresee` call back, at once or later; the others tell whether it was done.
    """

    read: Callable[[Callable[["Weighing"], None]], None]
    foresee: Callable[["Weighing", Weights, Callable[[Foresight], None]], None]
    preset: Callable[[str], Settings]
    """How a programme of that kind matches at first."""
    use_preset: Callable[[str], bool]
    set_criterion: Callable[[str, str, str], bool]
    """The criterion, `kind` or `direction`, and its value."""
    set_weights: Callable[[Weights], bool]
    set_matching: Callable[[Mapping[str, object]], bool]

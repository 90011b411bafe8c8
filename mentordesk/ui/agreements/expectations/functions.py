"""What the panel of the expectations is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.ui.agreements.agreed.functions import PairLine

if TYPE_CHECKING:
    from mentordesk.core.agreements.expectations.queries import Expectations
    from mentordesk.core.agreements.handed.items import Item


@dataclass(frozen=True)
class ExpectationFunctions:
    """The panel's doors. What is done tells whether it was done; `print_out` goes on beside the window."""

    pairs: Callable[[], Sequence[PairLine]]
    items: "Callable[[], Sequence[Item]]"
    """What the two are asked."""
    own: Callable[[UUID, str], Mapping[str, str]]
    """What one side of a pair has answered, and nothing of the other's."""
    both: "Callable[[UUID], Expectations]"
    answer: Callable[[UUID, str, Mapping[str, str]], bool]
    settle: Callable[[UUID, str, str | None, str], bool]
    """Pair, item, verdict or none, and in what words."""
    print_out: Callable[[str, Sequence[UUID]], None]
    """The papers of a kind about pairs."""

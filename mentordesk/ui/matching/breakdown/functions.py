"""What is given to weigh two people, and to act on what is found."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.matching.insight.model import Breakdown, Matrix, Stuck


@dataclass(frozen=True)
class InsightFunctions:
    """All but `allow`, which tells whether it was done, call back, at once or later.

    Of several questions that come while one is being worked out only the last one is answered.
    """

    matrix: Callable[[Callable[[Matrix], None]], None]
    weigh: Callable[[UUID, UUID, Callable[[Breakdown], None]], None]
    stuck: Callable[[UUID, Callable[[Stuck | None], None]], None]
    allow: Callable[[UUID, UUID, str], bool]
    lock_and_propose: Callable[[UUID, UUID, Callable[[object], None]], None]

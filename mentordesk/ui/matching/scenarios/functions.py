"""What the scenarios of the board are given: how to read, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mentordesk.core.matching.scenarios.queries import Comparison, PutAside


@dataclass(frozen=True)
class ScenarioFunctions:
    """`put_aside` is quick; `compare` and `use` call back, at once or later; the others tell whether it was done."""

    put_aside: Callable[[], Sequence[PutAside]]
    compare: Callable[[Sequence[str], Callable[[Comparison], None]], None]
    save: Callable[[str], bool]
    use: Callable[[str, Callable[[object], None]], None]
    drop: Callable[[str], bool]
    note: Callable[[str, str], bool]
    """Letter, and what the scenario is about."""

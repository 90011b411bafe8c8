"""A figure of the table, and what a fault may spend on it."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

LOST, HALF, WRONG, UNREADABLE, HUNG = COLUMNS = (
    "acknowledged lost",
    "half applied",
    "silently wrong",
    "unreadable",
    "hung",
)


@dataclass(frozen=True)
class Budget:
    """How many cases, from which seed, in which empty folder; `without` names a guard that is removed first.

    `shared`: where the chief works lie that several faults are put to.
    """

    cases: int
    seed: int
    folder: Path
    without: str | None = None
    shared: Path | None = None


@dataclass
class Row:
    """What a fault did. `runs`: how often the program ran under it, `faults`: how many faults it met in them.

    `kinds` counts under which name each run ended, for the note; `cases` says how each bad one is made again.
    """

    name: str
    runs: int = 0
    faults: int = 0
    bad: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    cases: list[str] = field(default_factory=list)
    note: str = ""

    def add(self, verdict: str | None, case: str, *, faults: int = 1, why: str = "") -> None:
        """One more run with so many faults; `verdict` is the column it falls in, None when all is well."""
        self.runs += 1
        self.faults += faults
        if verdict is not None:
            self.bad[verdict] += 1
            self.cases.append(f"{self.name}, {case}: {verdict} ({why})")

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong in any run."""
        return not self.bad.total()

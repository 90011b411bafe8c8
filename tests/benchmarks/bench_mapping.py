"""The share of columns that are understood without help, for each sheet: `python -m tests.benchmarks.bench_mapping`.

The sheets are of different make, in `tests/files/makes`. The guessing was improved by what the first of them showed, by
general means; those marked «later» were written afterwards.
"""

from pathlib import Path

from tests.benchmarks.measuring import Figure, run
from tests.core.recruitment.makes import LATER, MAKES, Make, share

LEAST = 0.9


def figures(_folder: Path) -> list[Figure]:
    """Each sheet, and all of them together."""
    return [
        *(_of(make, "") for make in MAKES),
        Figure(f"Columns understood, {len(MAKES)} sheets together", share(MAKES), least=LEAST),
        *(_of(make, ", later") for make in LATER),
        Figure(f"Columns understood, {len(LATER)} later sheets together", share(LATER), least=LEAST),
    ]


def _of(make: Make, when: str) -> Figure:
    """A single sheet has no bar: one column of few weighs too much."""
    return Figure(f"Columns understood, {make.name}{when}", make.hits() / len(make.right), least=0.0)


if __name__ == "__main__":
    run("bench_mapping")

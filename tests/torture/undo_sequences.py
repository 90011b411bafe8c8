"""Any sequence of commands can be taken back and brought again; `tests/core/store/oracle.py` knows what is right."""

import random
from pathlib import Path
from typing import Any

from tests.torture.children import Child
from tests.torture.row import HALF, HUNG, Budget, Row

_TOGETHER = 25
"""Sequences that start from one file; making that takes long."""


def run(budget: Budget) -> Row:
    """So many sequences; every command of the program is in some of them."""
    row = Row("undo and redo, any sequence of all commands")
    for first in range(0, budget.cases, _TOGETHER):
        seeds = [f"{budget.seed} {number}" for number in range(first, min(first + _TOGETHER, budget.cases))]
        folder = budget.folder / str(first)
        folder.mkdir()
        _sequences(budget, folder, first, seeds, row)
    return row


def _sequences(budget: Budget, folder: Path, first: int, seeds: list[str], row: Row) -> None:
    whole = budget.cases > _TOGETHER  # the short form leaves the whole file to tests/core/store/test_undo.py
    asked = {"folder": str(folder), "first": first, "seeds": seeds, "whole": whole}
    child = Child("sequences", folder, without=budget.without, **asked)
    child.go()
    ended = child.end(60.0 + 20 * len(seeds))
    for _, seed, steps, wrong in ended.all("sequence"):
        row.add(HALF if wrong else None, f"sequence {seed}", faults=steps, why=wrong)
    for _, command in ended.all("command"):
        row.kinds[command] += 1
    if ended.hung or ended.bug:
        row.add(HUNG if ended.hung else HALF, f"sequences {seeds}", faults=0, why=ended.bug or "")


def chosen(actions: list[Any], others: list[Any], number: int, chance: random.Random) -> list[Any]:
    """The actions of one sequence: 8 to 20 by chance, and twice one of all in turn."""
    found = [chance.choice(others if chance.random() < 0.5 else actions) for _ in range(chance.randrange(8, 21))]
    for _ in range(2):
        found.insert(chance.randrange(len(found)), actions[number % len(actions)])
    return found

"""Scenarios that are kept in memory, beside a matching that is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from mentordesk.core.matching.board import Table
from mentordesk.core.matching.model import ToMatch
from mentordesk.core.matching.scenarios.queries import Cell, ComparedRow, Comparison, PutAside, ScenarioRow
from mentordesk.core.matching.scenarios.rules import BOARD
from mentordesk.ui.matching.scenarios.functions import ScenarioFunctions

Whom = dict[UUID, UUID | None]


class Board(Protocol):
    """A matching that is kept in memory."""

    whom: Whom

    @property
    def people(self) -> ToMatch: ...


@dataclass
class FakeScenarios:
    """Does what the core would do. `gone` is how many pairs of each scenario hold no longer."""

    kept: dict[str, Whom] = field(default_factory=dict)
    used: list[str] = field(default_factory=list)
    asked: list[Sequence[str]] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    gone: int = 0

    def functions(self, board: Board, reload: Callable[[], bool]) -> ScenarioFunctions:
        def put_aside() -> list[PutAside]:
            return [
                PutAside(letter, self.notes.get(letter), sum(map(bool, whom.values())), whom == board.whom)
                for letter, whom in sorted(self.kept.items())
            ]

        def save(letter: str) -> bool:
            self.kept[letter] = dict(board.whom)
            return reload()

        def drop(letter: str) -> bool:
            del self.kept[letter]
            return reload()

        def use(letter: str, done: Callable[[object], None]) -> None:
            self.used.append(letter)
            board.whom = dict(self.kept[letter])
            reload()
            done(None)

        def compare(letters: Sequence[str], done: Callable[[Comparison], None]) -> None:
            self.asked.append(list(letters))
            done(self._compared(letters, board))

        def note(letter: str, comment: str) -> bool:
            self.notes[letter] = comment
            return reload()

        return ScenarioFunctions(put_aside, compare, save, use, drop, note)

    def _compared(self, letters: Sequence[str], board: Board) -> Comparison:
        table, names = Table(board.people), {one.id: one.name for one in (*board.people.adepts, *board.people.mentors)}
        lines = [board.whom if letter == BOARD else self.kept[letter] for letter in letters]
        rows = []
        for adept in board.people.adepts:
            cells = [_cell(table, names, adept.id, whom.get(adept.id)) for whom in lines]
            rows.append(ComparedRow(adept.id, adept.name, tuple(cells), len({cell.mentor for cell in cells}) > 1))
        rows.sort(key=lambda row: not row.differs)
        columns = [self._row(table, letter, whom) for letter, whom in zip(letters, lines, strict=True)]
        return Comparison(tuple(columns), tuple(rows))

    def _row(self, table: Table, letter: str, whom: Whom) -> ScenarioRow:
        scores = [table.score(adept, mentor) for adept, mentor in whom.items() if mentor is not None]
        pairs = len(scores)
        return ScenarioRow(
            letter, self.notes.get(letter), pairs, pairs - self.gone, sum(scores), min(scores, default=0), 1, 2, True
        )


def _cell(table: Table, names: dict[UUID, str], adept: UUID, mentor: UUID | None) -> Cell:
    if mentor is None:
        return Cell(None, None, None, True, False)
    return Cell(mentor, names[mentor], max(table.score(adept, mentor), 0), True, False)

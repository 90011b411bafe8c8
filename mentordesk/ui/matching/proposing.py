"""A new proposal, whoever asked for it: what it has changed is told once the board has been read."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.queries import WholeBoard
from mentordesk.ui.matching.difference import DifferenceBar, changed_since


class ProposalChange(QObject):
    """Between the board of before and that of after. `came`: the proposal is there, and the board is to be read."""

    came = Signal()

    def __init__(self, bar: DifferenceBar, tell_step: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._tell_step = bar, tell_step
        self._asked_from: WholeBoard | None = None
        self._before: dict[UUID, BoardRow] | None = None

    def note(self, board: WholeBoard) -> None:
        """What a new proposal will be compared with."""
        self._asked_from = board

    @Slot(object)
    def arrive(self, result: object) -> None:
        """The proposal is there; the first of all has changed nothing, and is told as any step."""
        del result
        if self._asked_from is not None and self._asked_from.proposed:
            self._before = {row.adept: row for row in self._asked_from.rows}
        else:
            self._tell_step()
        self.came.emit()

    def show(self, rows: tuple[BoardRow, ...]) -> None:
        """The board was read, after a new proposal or after something else."""
        before, self._before = self._before, None
        if before is not None:
            self._bar.tell(changed_since(before, rows), rows)
        else:
            self._bar.follow(rows)

"""Scoring without the mouse: digits give points and go on, N goes to the next applicant."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from mentordesk.core.selection.queries import RankedRow
from mentordesk.core.selection.rules import HIGHEST, LOWEST
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.lists import SelectionLists
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.scores import ScoreSheet


class ScoringByKeys(QObject):
    """Keeps what the sheet brings; `keys` are its actions by their id in the keyboard map."""

    def __init__(
        self,
        score: Callable[[UUID, UUID, int | None], bool],
        sheet: ScoreSheet,
        lists: SelectionLists,
        names: ApplicantNames,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keep, self._sheet, self._lists, self._names = score, sheet, lists, names
        self._look = Look((), (), 0, "adept", "")
        self.keys: dict[str, QAction] = {}
        for points in range(LOWEST, HIGHEST + 1):
            action = self.keys[f"selection.score_{points}"] = QAction(self)
            action.setData(points)
            action.triggered.connect(self._give_points)
        self.keys["selection.next"] = QAction(self)
        self.keys["selection.next"].triggered.connect(self._go_to_next)
        sheet.scored.connect(self._score)

    def follow(self, look: Look) -> None:
        """Score among these from now on."""
        self._look = look
        self._sheet.set_criteria(look.criteria)

    @Slot()
    def _give_points(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._sheet.give(int(action.data()))

    @Slot(object, object)
    def _score(self, criterion: UUID, points: int | None) -> None:
        """Keep the points and go on: to the next criterion, and from the last missing one to the next applicant."""
        row, sheet = self._lists.row, self._sheet
        if row is None:
            return
        was_complete = sheet.is_complete
        if not self._keep(row.application, criterion, points) or points is None:
            return
        if sheet.is_complete and not was_complete:
            self._go_to_next()
        else:
            sheet.go_on()

    @Slot()
    def _go_to_next(self) -> None:
        """The next in the order of arrival who lacks points; when nobody does, the next in the list."""
        row = self._lists.row
        following = None if row is None else self._following(row)
        if following is not None:
            self._lists.table.select(following.id)

    def _following(self, row: RankedRow) -> RankedRow | None:
        standing = sorted((one for one in self._look.candidates if one.rank is not None), key=self._names.place)
        place = self._names.place(row)
        waiting = [one for one in standing if not self._look.is_scored(one) and one.id != row.id]
        found = next((one for one in waiting if self._names.place(one) > place), next(iter(waiting), None))
        if found is not None:
            return found
        shown, at = self._lists.ranked.shown, self._lists.ranked.row_of(row.id)
        return shown[at + 1] if at + 1 < len(shown) else None

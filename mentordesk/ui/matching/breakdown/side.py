"""Which two are weighed: the cell of the matrix, or the two that were asked about beside the list."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.core.matching.insight.model import Breakdown, Matrix, Stuck
from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.rules import LOCKED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.acting import PairActions
from mentordesk.ui.matching.breakdown.panel import BreakdownPanel
from mentordesk.ui.matching.breakdown.sentences import BreakdownSentences
from mentordesk.ui.matching.dragging import PersonDrag
from mentordesk.ui.matching.explaining import Explanations
from mentordesk.ui.matching.functions import MatchingFunctions
from mentordesk.ui.matching.lists import MatchingLists
from mentordesk.ui.matching.panels import PairPanel
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.form import record_of


class PairSide(QObject):
    """Ties matrix, lists and panel together. `changed`: other two are weighed, or nobody any more.

    `suggested`: a new proposal is there. `opened`: the person wants to see the panel, wherever it is.
    """

    changed = Signal()
    opened = Signal()
    suggesting = Signal()
    suggested = Signal(object)

    def __init__(
        self,
        functions: MatchingFunctions,
        lists: MatchingLists,
        words: Explanations,
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._told = BreakdownSentences(functions.word, self)
        panel = self.panel = BreakdownPanel(appearance, words, self._told, parent)
        self._dragging = PersonDrag(functions, lists, appearance, self)
        self._looked_up: UUID | None = None
        self._functions, self._lists = functions, lists
        self._asked: tuple[UUID, UUID] | None = None
        self._draft: object = None
        self._stale = True
        self.show_matrix = QAction(self)
        self.show_matrix.setCheckable(True)
        self.show_matrix.toggled.connect(self._turn)
        lists.matrix.table.opened.connect(self._open)
        panel.back.clicked.connect(self.stop)
        panel.swap_wanted.connect(functions.swap)
        panel.release_wanted.connect(functions.release)
        panel.again_wanted.connect(self._suggest)
        panel.excepted.connect(self._except)
        panel.answered.connect(self._back_to_keys)

    def attach(self, actions: PairActions, line: PairPanel) -> None:
        """Let the letters of the line work on those who are weighed, and its other mentors be asked about."""
        self._actions, self._line = actions, line
        actions.swap_weighed.connect(self.swap)
        actions.why_weighed.connect(self.why)
        line.alternatives.weighed.connect(self._ask)

    @property
    def pair(self) -> tuple[UUID, UUID] | None:
        """The adept and the mentor who are weighed, None where a line of the list is in front."""
        return self._lists.cell or self._asked

    @property
    def is_asked(self) -> bool:
        """Whether two people stand beside the list instead of its line."""
        return self._asked is not None and self._lists.cell is None

    @property
    def row(self) -> BoardRow | None:
        """The line that actions work on: of those who are weighed, or of the list."""
        if self._lists.cell is not None:
            return self._cell_row()
        if self._asked is None:
            return self._lists.row
        both = self.panel.shown
        return _row_of(both) if both is not None and (both.adept, both.mentor) == self._asked else None

    @property
    def together(self) -> bool:
        """Whether that line is on the board."""
        row = self.row
        at_home = None if row is None else self._lists.mentor_of(row.adept)
        return row is not None and row.mentor is not None and at_home == row.mentor

    def retranslate(self) -> None:
        """Take the language of the moment."""
        keys.bind(self.show_matrix, "matching.matrix")
        self.show_matrix.setText(self.tr("List") if self.show_matrix.isChecked() else self.tr("Matrix"))
        self._lists.matrix.retranslate()
        self.panel.retranslate()

    def reload(self) -> None:
        """Something has changed: what is in front is read again, the matrix only when it is looked at."""
        self._stale = True
        asked = self._asked
        if asked is not None and (self._lists.mentor_of(asked[0]) == asked[1] or not self._both_there(asked)):
            self._asked = None
        self._fill()

    @Slot()
    def stop(self) -> None:
        """Back to the line of the list."""
        self._asked = None
        self.changed.emit()

    def drafts(self) -> dict[str, object]:
        """The reason that is being written for an exception; empty when none is."""
        both = self.panel.shown
        if both is None or not self.panel.is_asking:
            return {}
        return {"record": both.adept.hex, "mentor": both.mentor.hex, "exception": self.panel.typed()}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Ask again for the reason that was being written, beside the list, once the two are worked out."""
        adept, mentor = record_of(drafts), record_of({"record": drafts.get("mentor")})
        if adept is not None and mentor is not None and self._both_there((adept, mentor)):
            self._asked, self._draft = (adept, mentor), drafts.get("exception")
            self.changed.emit()

    def _both_there(self, pair: tuple[UUID, UUID]) -> bool:
        return all(map(self._lists.name_of, pair))

    def follow(self) -> None:
        """Work out those who are in front; the panel says their names meanwhile."""
        pair, shown = self.pair, self.panel.shown
        if pair is None:
            self._follow_line()
            return
        self._offer_back()
        if shown is None or (shown.adept, shown.mentor) != pair:
            self.panel.wait_for(*map(self._lists.name_of, pair))
        self._functions.insight.weigh(*pair, self._take)

    @Slot()
    def swap(self) -> None:
        """Swap to the mentor who is weighed, once what that does stands before one's eyes; else show that first."""
        both = self.panel.shown
        if both is None or (both.adept, both.mentor) != self.pair or not self.panel.isVisible():
            self._open()
        elif both.reason is None and not both.together:
            self._functions.swap(both.adept, both.mentor)

    @Slot()
    def why(self) -> None:
        """In the matrix go to the panel; beside the list go back to the line."""
        if self.is_asked:
            self.stop()
        else:
            self._open()

    def _cell_row(self) -> BoardRow | None:
        model, index = self._lists.matrix.model, self._lists.matrix.table.currentIndex()
        if not index.isValid():
            return None
        (adept, name), mentor, cell = (
            model.adept(index.row()),
            model.mentor(index.column()),
            model.cell(index.row(), index.column()),
        )
        rule = LOCKED if cell.locked else None
        return BoardRow(adept, name, mentor.id, mentor.name, cell.score, (), rule, cell.reason)

    def _follow_line(self) -> None:
        """Find out more about the line of the list."""
        row = self._lists.row
        if row is None:
            return
        self._looked_up = row.adept
        if row.mentor is None:
            self._functions.insight.stuck(row.adept, self._take_stuck)
        else:
            self._functions.insight.weigh(row.adept, row.mentor, self._take)

    def _take_stuck(self, found: Stuck | None) -> None:
        row = self._lists.row
        if self.pair is None and row is not None and row.adept == self._looked_up and row.mentor is None:
            self._line.tell_more(self._told.stuck(row.adept_name, found), "")

    def _take(self, both: Breakdown) -> None:
        """What was worked out may come when others are in front already; then it is of no use any more."""
        row = self._lists.row
        if self.pair is None and row is not None and (row.adept, row.mentor) == (both.adept, both.mentor):
            self._line.tell_more(self._told.ranks(both), self._told.silence(both))
        if (both.adept, both.mentor) == self.pair:
            self.panel.show_breakdown(both)
            draft, self._draft = self._draft, None
            if draft is not None and both.liftable:
                self.panel.ask(draft)
            self._actions.follow(self.row, together=self.together, weighing=True)

    @Slot()
    def _open(self) -> None:
        """Where the panel covers the list, the letters go on working in it."""
        self.opened.emit()
        self._offer_back()
        if not self._lists.isVisible():
            self.panel.setFocus()

    def _offer_back(self) -> None:
        """Where the panel covers the list, the way back there is enough."""
        self.panel.back.setVisible(self.is_asked and self._lists.isVisible())

    @Slot(object)
    def _ask(self, mentor: UUID) -> None:
        """Weigh the adept of the line with another mentor, beside the list."""
        if (row := self._lists.row) is not None:
            self._asked = (row.adept, mentor)
            self.changed.emit()
            self._open()

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        self._asked = None
        row = self._lists.row
        cell = self._lists.cell
        self._lists.show_matrix(on=on)
        if on and row is not None:
            self._lists.matrix.table.go_to(row.adept, row.mentor)
        elif cell is not None:
            self._lists.table.select(cell[0])
        self.retranslate()
        self._fill()
        self.changed.emit()
        self._lists.in_front.setFocus()

    def _fill(self) -> None:
        if self.show_matrix.isChecked() and self._stale:
            self._stale = False
            self._functions.insight.matrix(self._take_matrix)

    def _take_matrix(self, matrix: Matrix) -> None:
        before = self._lists.matrix.table.pair
        self._lists.matrix.model.set_matrix(matrix)
        row = self._lists.table.selected_records()
        if before is None and row:
            self._lists.matrix.table.go_to(row[0], None)
        self.changed.emit()

    @Slot(UUID, UUID)
    def _suggest(self, adept: UUID, mentor: UUID) -> None:
        self.suggesting.emit()
        self._functions.insight.lock_and_propose(adept, mentor, self.suggested.emit)

    @Slot()
    def _back_to_keys(self) -> None:
        """Where the panel covers the list, the letters go on working in it."""
        (self._lists.in_front if self._lists.isVisible() else self.panel).setFocus()

    @Slot(UUID, UUID, str)
    def _except(self, adept: UUID, mentor: UUID, reason: str) -> None:
        if self._functions.insight.allow(adept, mentor, reason):
            self.panel.stop_asking()


def _row_of(both: Breakdown) -> BoardRow:
    option = both.option
    broken = option.reason if option.score < 0 else None
    rule = LOCKED if both.locked else None
    return BoardRow(both.adept, both.adept_name, both.mentor, option.name, option.score, option.parts, rule, broken)

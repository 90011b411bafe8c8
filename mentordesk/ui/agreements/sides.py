"""The left side of the page: the pairs or the kinds of papers, and whom the paper in front is about."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from mentordesk.core.agreements.queries import PairPapers
from mentordesk.core.agreements.rules import ADEPT, MENTOR
from mentordesk.ui.agreements.browsing import Browsing
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.lists import KindList, PairList, PaperList
from mentordesk.ui.appearance.appearance import Appearance

PAIRS, KINDS = 0, 1
"""The two ways to look at the papers."""


class Sides(QStackedWidget):
    """`ways` are the tabs above. `moved`: something else is in front; `turned`: the other list is."""

    moved = Signal()
    marked = Signal()
    activated = Signal()
    turned = Signal()
    failed = Signal(object)

    def __init__(self, functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self.ways = QTabBar(parent)
        for _ in (PAIRS, KINDS):
            self.ways.addTab("")
        self.pairs, self.browsing = PairList(appearance, parent), Browsing(functions, self)
        self._take_in(self.pairs)
        self.browsing.changed.connect(self.moved)
        self.browsing.failed.connect(self.failed)
        self.ways.currentChanged.connect(self._turn_to)

    @cached_property
    def kinds(self) -> KindList:
        """The kinds of papers; made when they are first asked for."""
        made = KindList(self._appearance, self)
        self._take_in(made)
        return made

    @property
    def way(self) -> int:
        """What is listed: PAIRS or KINDS."""
        return self.ways.currentIndex()

    @property
    def list_in_front(self) -> PaperList:
        """The list that is shown."""
        return self.kinds if self.way == KINDS else self.pairs

    @property
    def kind(self) -> str:
        """The kind in front, where kinds are listed and it is known whom it is about."""
        line = self.kinds.current if self.way == KINDS else None
        return line.kind if line is not None and line.kind == self.browsing.kind else ""

    @property
    def pair(self) -> PairPapers | None:
        """The pair whose paper is in front."""
        if self.way == PAIRS:
            found: PairPapers | None = self.pairs.current
            return found
        subject = self.browsing.subject
        return next((row for row in self.pairs.rows if subject and row.id == subject.pair), None)

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The pairs that papers are made for: those that are marked when there are several, else all in the list."""
        if self.way == KINDS:
            return tuple(row.id for row in self.pairs.rows)
        marked = self.pairs.table.selected_records()
        return tuple(marked) if len(marked) > 1 else tuple(row.id for row in self.pairs.model.shown)

    @property
    def marked_pairs(self) -> Sequence[UUID]:
        """The pairs that are marked; none where kinds are listed."""
        return self.pairs.table.selected_records() if self.way == PAIRS else ()

    @property
    def place(self) -> tuple[int, int]:
        """Which of how many is in front."""
        if self.way == PAIRS:
            return self.pairs.place, len(self.pairs.model.shown)
        return (self.browsing.place, self.browsing.count) if self.kind else (0, 0)

    def names(self, pair: UUID | None) -> dict[str, str]:
        """What the two of a pair are called, by role."""
        row = next((row for row in self.pairs.rows if row.id == pair), None)
        return {ADEPT: row.pair.adept_name, MENTOR: row.pair.mentor_name} if row else {}

    def step(self, by: int) -> None:
        """Go to the next pair, or to the next one that the paper is about."""
        if self.way == PAIRS:
            self.pairs.step(by)
        else:
            self.browsing.step(by)

    def take(self, rows: Sequence[PairPapers]) -> None:
        """Show these pairs, and read the kinds again where they are shown."""
        self.pairs.take(rows)
        if self.way == KINDS:
            self._read_kinds()

    def select(self, pair: UUID) -> None:
        """Bring a pair into view."""
        self.ways.setCurrentIndex(PAIRS)
        if self.pairs.model.row_of(pair) < 0:
            self.pairs.show_everything()
        self.pairs.table.select(pair)

    def select_view(self, view: str) -> None:
        """Show the pairs of a view."""
        self.ways.setCurrentIndex(PAIRS)
        self.pairs.show_everything()
        self.pairs.views.choose(view)

    def turn(self) -> None:
        """Show the other list."""
        self.ways.setCurrentIndex(KINDS if self.way == PAIRS else PAIRS)
        self.list_in_front.table.setFocus()

    def counted(self) -> str:
        """How much of it is listed and marked."""
        listed, marked = self.list_in_front, len(self.list_in_front.table.selected_records())
        count, total = len(listed.model.shown), listed.model.total
        if self.way == PAIRS:
            total = len(self.pairs.rows)
            some, none = self.tr("{shown} of {total} pairs · {marked} marked"), self.tr("{shown} of {total} pairs")
        else:
            total = self.kinds.total
            some, none = self.tr("{shown} of {total} papers · {marked} marked"), self.tr("{shown} of {total} papers")
        return (some if marked > 1 else none).format(shown=count, total=total, marked=marked)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for part in self.findChildren(PaperList):
            part.retranslate()
        self.ways.setTabText(PAIRS, self.tr("Pairs"))
        self.ways.setTabText(KINDS, self.tr("All papers"))
        self.ways.setAccessibleName(self.tr("What is listed"))

    def _read_kinds(self) -> None:
        self.kinds.take(self._functions.library())

    def _take_in(self, part: PaperList) -> None:
        self.addWidget(part)
        part.moved.connect(self._follow)
        part.activated.connect(self.activated)
        part.marked.connect(self.marked)

    @Slot(int)
    def _turn_to(self, way: int) -> None:
        self.setCurrentWidget(self.list_in_front)
        if way == KINDS:
            self._read_kinds()
        self.turned.emit()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Another row is in front; of a kind it has to be read whom it is about."""
        line = self.kinds.current if self.way == KINDS else None
        if line is not None:
            self.browsing.show(line.kind)
        self.moved.emit()

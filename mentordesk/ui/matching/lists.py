"""The left side of the page: what is proposed, and what is made; and what stands there when there is neither."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.explaining import Explanations
from mentordesk.ui.matching.functions import Look, Word
from mentordesk.ui.matching.matrix.table import MatrixPane
from mentordesk.ui.matching.models import FIT, OFFER, PAIR, PERIOD, SCORE, STATUS, WHY, BoardModel, PairsModel
from mentordesk.ui.matching.say.lists import ROUND, SayLists
from mentordesk.ui.matching.say.offers import OfferBar, Offers
from mentordesk.ui.widgets.delegates import PairDelegate, ScoreBarDelegate, StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable

BOARD, PAIRS, SAY = 0, 1, 2
_ROOM_FOR_OFFER, _ROOM_FOR_PERIOD = 150, 980
_ROOM_FOR_WHY = 640  # pixels at 100 %: with less the detail alone tells why


class MatchingLists(QWidget):
    """Two tabs with a table each. `row_chosen`: another row is chosen in the tab in front, or another tab."""

    row_chosen = Signal()
    activated = Signal()

    def __init__(
        self,
        appearance: Appearance,
        words: Explanations,
        word: Word,
        actions: tuple[QAction, QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        propose, select = actions
        self._look: Look | None = None
        self.board, self.made = BoardModel(words, self), PairsModel(word, self)
        self.table = RecordTable(appearance, self.board, self, two_lines=True)
        self.made_table = RecordTable(appearance, self.made, self)
        self.matrix, self._as_matrix = MatrixPane(appearance, word, self), False
        self.table.jump_by_typing = False
        self.table.spare((WHY,), _ROOM_FOR_WHY)
        self.made_table.spare((PERIOD,), _ROOM_FOR_PERIOD)
        self._say: SayLists | None = None
        self._make_say: Callable[[], SayLists] | None = None
        self.tabs, self.search = QTabBar(self), SearchBox(appearance, parent=self)
        self._unfilter = QAction(self)
        self._no_adepts, self._no_proposal = (
            EmptyState("", "", select, parent=self),
            EmptyState("", "", propose, parent=self),
        )
        self._no_mentors, self._all_matched = EmptyState("", "", select, parent=self), EmptyState("", "", parent=self)
        self._no_pairs, self._no_hits = EmptyState("", "", parent=self), EmptyState("", "", self._unfilter, parent=self)
        self._nothing_yet = QWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._paint(appearance)
        self._connect()

    @property
    def side(self) -> int:
        """The tab in front: BOARD or PAIRS."""
        return self.tabs.currentIndex()

    @property
    def is_empty(self) -> bool:
        """Whether the tab in front has nothing to list, and no search to blame for it."""
        if self.side == SAY:
            return not self._participants
        return not (self.board if self.side == BOARD else self.made).total

    @property
    def can_be_searched(self) -> bool:
        """Whether words narrow what the tab in front lists; the plan of the speed meetings they do not."""
        return not self.is_empty and not (self.said is not None and self.said.view == ROUND)

    @property
    def has_any(self) -> bool:
        """Whether either tab has something to list."""
        return bool(self.board.total or self.made.total or self._participants)

    @property
    def in_front(self) -> QWidget:
        """The list in front, or the matrix."""
        if self.said is not None:
            return self.said.in_front
        if self.side != BOARD:
            return self.made_table
        return self.matrix.table if self._as_matrix else self.table

    @property
    def cell(self) -> tuple[UUID, UUID] | None:
        """The adept and the mentor of the cell that is chosen, where the matrix is in front."""
        return self.matrix.table.pair if self._stack.currentWidget() is self.matrix else None

    @property
    def row(self) -> BoardRow | None:
        """The line of the board that is chosen, where the board is in front and shows."""
        place = next((self.board.row_of(record) for record in self.table.selected_records()), -1)
        shown = self.side == BOARD and self._stack.currentWidget() is self.table
        return self.board.shown[place] if shown and place >= 0 else None

    @property
    def pair(self) -> PairRow | None:
        """The pair that is chosen, where the pairs are in front."""
        place = next((self.made.row_of(record) for record in self.made_table.selected_records()), -1)
        return self.made.shown[place] if self.side == PAIRS and place >= 0 else None

    @property
    def shows_proposal(self) -> bool:
        """Whether pairs are proposed, and their list is in front, not the matrix."""
        return self._look is not None and bool(self._look.proposed) and not self._as_matrix

    @property
    def said(self) -> SayLists | None:
        """What participants say, where that is in front; its lists are made when it is for the first time."""
        if self.side != SAY or self._make_say is None:
            return None
        if self._say is None:
            self._say = self._make_say()
            self._say.filter(self.search.text())
            self._stack.addWidget(self._say)
        return self._say

    def add_say(self, make: Callable[[], SayLists], offers: OfferBar) -> None:
        """Take in the tab of what participants say, and under the lists the bar of the offers."""
        self._make_say = make
        self.tabs.addTab("")
        self._layout.addWidget(offers)
        self.retranslate()

    def show_offers(self, offers: Offers) -> None:
        """Show what became of the lines that were offered; before the first there is no such column."""
        self.board.show_offers(offers)
        self.table.setColumnHidden(OFFER, not offers)
        self.table.spare((WHY,), _ROOM_FOR_WHY + (_ROOM_FOR_OFFER if offers else 0))

    @property
    def _participants(self) -> int:
        """How many are to be matched, of both sides."""
        return len(self._look.say.speakers) if self._look is not None else 0

    def show_matrix(self, *, on: bool) -> None:
        """Show the board as a matrix, or as a list again."""
        self._as_matrix = on
        self.tabs.setCurrentIndex(BOARD)
        self._arrange()

    def mentor_of(self, adept: UUID) -> UUID | None:
        """Whom an adept has on the board."""
        rows = self._look.board.rows if self._look else ()
        return next((row.mentor for row in rows if row.adept == adept), None)

    def name_of(self, person: UUID) -> str:
        """The name of somebody on the board."""
        board = self._look.board if self._look else None
        names = {one.id: one.name for one in board.loads} if board else {}
        names |= {row.adept: row.adept_name for row in board.rows} if board else {}
        return names.get(person, "")

    def set_look(self, look: Look) -> None:
        """Show these lines and pairs; where the list in front has become empty, the one that has something in it."""
        self._look = look
        self.board.set_rows(look.board.rows if look.board.proposed else ())
        self.made.set_rows(look.pairs)
        if self.side != SAY and bool(look.pairs) != bool(look.board.rows):
            self.tabs.setCurrentIndex(PAIRS if look.pairs else BOARD)
        self._choose_first()
        self.retranslate()
        self._arrange()

    def enter_late(self, page: QWidget) -> None:
        """The page was entered before there was a list to go to."""
        focused = QApplication.focusWidget()
        if page.isVisible() and (focused is None or page.isAncestorOf(focused)):
            self.in_front.setFocus()

    def select(self, record: UUID) -> None:
        """Choose an adept, a mentor or a pair, in the list that has them."""
        row = next((row.adept for row in self.board.shown if record in (row.adept, row.mentor)), None)
        pair = next((row.id for row in self.made.shown if record in (row.id, row.adept, row.mentor)), None)
        if row is None and pair is not None:
            self.tabs.setCurrentIndex(PAIRS)
            self.made_table.select(pair)
        else:
            self.tabs.setCurrentIndex(BOARD)
            self.table.select(row or record)
            self.matrix.table.go_to(row, None if row == record else record)

    def count(self) -> None:
        """Tell on each tab how many it has."""
        left = len(self._look.board.rows) if self._look else 0
        for tab, name, count in (
            (BOARD, self.tr("Suggestion"), left),
            (PAIRS, self.tr("Pairs"), self.made.total),
            (SAY, self.tr("Participants"), self._participants),
        ):
            self.tabs.setTabText(tab, self.tr("{name} {count}").format(name=name, count=count))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.count()
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.table.setAccessibleName(self.tr("Suggested pairs"))
        self.made_table.setAccessibleName(self.tr("Mentor pairs"))
        self.search.set_placeholder(self.tr("Search in the list"))
        self._unfilter.setText(self.tr("Take away the filter"))
        self._name_empty()

    def _name_empty(self) -> None:
        self._no_adepts.set_texts(
            self.tr("No adept has got a place yet."),
            self.tr("Give the places first, then pairs can be suggested here."),
        )
        self._no_mentors.set_texts(
            self.tr("No mentor has a place left."), self.tr("Mentors can take somebody once they are approved.")
        )
        self._no_proposal.set_texts(self.tr("No pairs are suggested yet."), self._ready())
        self._all_matched.set_texts(
            self.tr("Everybody with a place has a mentor."), self.tr("The pairs are in the other list.")
        )
        self._no_pairs.set_texts(
            self.tr("No pairs are made yet."), self.tr("Pairs come here when you make those that are suggested.")
        )
        self._no_hits.set_texts(self.tr("No hits."), self.tr("Nobody in the list has all the words you search for."))

    def _ready(self) -> str:
        """How many there are to match."""
        look = self._look
        text = self.tr("Adepts who need a mentor: {adepts}. Mentors with a place left: {mentors}.")
        adepts, mentors = (len(look.board.rows), len(look.board.loads)) if look else (0, 0)
        return text.format(adepts=adepts, mentors=mentors)

    def _lay_out(self) -> None:
        self.tabs.addTab("")
        self.tabs.addTab("")
        parts: Sequence[QWidget] = (
            *(self._nothing_yet, self.table, self.matrix, self.made_table, self._no_adepts, self._no_mentors),
            *(self._no_proposal, self._all_matched, self._no_pairs, self._no_hits),
        )
        for part in parts:
            self._stack.addWidget(part)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._stack)

    def _paint(self, appearance: Appearance) -> None:
        for table, column, delegate in (
            (self.table, PAIR, PairDelegate(appearance, self)),
            (self.table, SCORE, ScoreBarDelegate(appearance, self)),
            (self.table, OFFER, StatusDelegate(appearance, self)),
            (self.made_table, PAIR, PairDelegate(appearance, self)),
            (self.made_table, STATUS, StatusDelegate(appearance, self)),
            (self.made_table, FIT, StatusDelegate(appearance, self)),
        ):
            table.setItemDelegateForColumn(column, delegate)

    def _connect(self) -> None:
        self.search.searched.connect(self._filter)
        self._unfilter.triggered.connect(self.search.clear)
        self.tabs.currentChanged.connect(self._turn)
        for table in (self.table, self.made_table):
            table.record_selected.connect(self._choose)
            table.record_activated.connect(self.activated)
        self.matrix.table.chosen.connect(self._choose_cell)

    def _choose_first(self) -> None:
        """Somebody is always chosen, so that the keys work at once."""
        with QSignalBlocker(self):
            if not self.table.selected_records() and self.board.shown:
                self.table.select(self.board.shown[0].adept)
            if not self.made_table.selected_records() and self.made.shown:
                self.made_table.select(self.made.shown[0].id)

    def _arrange(self) -> None:
        self._stack.setCurrentWidget(self._now())

    def _now(self) -> QWidget:
        look = self._look
        if look is None:
            return self._nothing_yet
        if self.said is not None:
            return self.said
        if self.side == PAIRS:
            if not self.made.total:
                return self._no_pairs
            return self.made_table if self.made.shown else self._no_hits
        if not look.board.rows:
            return self._all_matched if look.pairs else self._no_adepts
        if look.board.proposed:
            if self._as_matrix:
                return self.matrix if self.matrix.model.rowCount() or not self.search.text() else self._no_hits
            return self.table if self.board.shown else self._no_hits
        return self._no_proposal if look.board.loads else self._no_mentors

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.board.filter(text)
        self.made.filter(text)
        self.matrix.model.filter(text)
        if self._say is not None:
            self._say.filter(text)
        self._arrange()

    @Slot()
    def _turn(self) -> None:
        self._arrange()
        self.row_chosen.emit()

    @Slot()
    def _choose(self) -> None:
        if self.sender() is self.in_front:
            self.row_chosen.emit()

    @Slot()
    def _choose_cell(self) -> None:
        if self.cell is not None:
            self.row_chosen.emit()

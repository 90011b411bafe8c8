"""Kobling: the board with the proposal, the points behind each pair, and the pairs that are made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.core.matching.model import Alternative, BoardRow
from mentordesk.core.matching.queries import BanRow, WholeBoard
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.acting import PairActions
from mentordesk.ui.matching.breakdown.side import PairSide
from mentordesk.ui.matching.command_row import CommandRow
from mentordesk.ui.matching.difference import DifferenceBar
from mentordesk.ui.matching.drafts import ReasonDrafts
from mentordesk.ui.matching.explaining import HIGH, Explanations, whole
from mentordesk.ui.matching.functions import Look, MatchingFunctions
from mentordesk.ui.matching.lists import BOARD, PAIRS, MatchingLists
from mentordesk.ui.matching.models import lockable
from mentordesk.ui.matching.numbers import Numbers
from mentordesk.ui.matching.panels import BansPanel, MadePanel, PairPanel
from mentordesk.ui.matching.papers.menu import PaperMenu
from mentordesk.ui.matching.proposing import ProposalChange
from mentordesk.ui.matching.say.side import SaySide
from mentordesk.ui.matching.scenarios.side import ScenarioSide
from mentordesk.ui.matching.status_row import StatusRow
from mentordesk.ui.matching.weights.pane import WeightsPane
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.reason import ReasonPanel
from mentordesk.ui.widgets.split import ListDetail

_EMPTY = Look(WholeBoard((), (), (), proposed=False), ())


class MatchingPage(Page):
    """Who goes together with whom. Nothing moves by itself: not before «Suggest again», and locked pairs never."""

    name = "matching"
    tables = frozenset(
        {"programme", "person", "person_language", "application", "application_field", "application_topic"}
        | {"application_time", "fulfilment", "pair", "pair_rule", "proposal", "match_settings", "match_rule"}
        | {"wish", "speed_meeting", "fit_answer", "meeting", "scenario", "scenario_line"}
    )

    def __init__(self, functions: MatchingFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._look = _EMPTY
        self._words, self._numbers = Explanations(functions.word, functions.tell, self), Numbers(self)
        self._propose, self._accept, self._lock_high, self._select = (QAction(self) for _ in range(4))
        self._lists = MatchingLists(appearance, self._words, functions.word, (self._propose, self._select), self)
        self._difference = DifferenceBar(appearance, self._lists.board, functions.last_step, self)
        self._change = ProposalChange(self._difference, functions.tell_step, self)
        self._status = StatusRow(self)
        self._split = ListDetail(appearance, self)
        self._weights = WeightsPane(functions.weights, appearance, self._propose, self._split, self)
        self._pair, self._made = PairPanel(appearance, self._words, self), MadePanel(appearance, self._lists.made, self)
        self._bans, self._reason = BansPanel(appearance, self), ReasonPanel(appearance, self)
        self._weigh = PairSide(functions, self._lists, self._words, appearance, self)
        self._actions = PairActions(functions, self._pair.alternatives, self._reason, self._row, self)
        self._say = SaySide(functions, appearance, self._lists, self._propose, self)
        self._drafts = ReasonDrafts(self._lists, self._actions, self._made, self._say, self._weigh, self._weights)
        self._scenarios = ScenarioSide(functions.scenarios, appearance, self)
        self._papers = PaperMenu(functions.write_papers, appearance, self)
        self._lay_out_lists()
        self._lay_out_detail()
        self._name_actions()
        self._connect()
        self._draw()
        self._enter_at_list()
        self.retranslate()

    def reload(self) -> None:
        self._functions.look(self._take)

    def select(self, record: UUID) -> None:
        self._lists.select(record)
        self._split.open_detail()

    def drafts(self) -> dict[str, object]:
        return self._drafts.found()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        self._drafts.take(drafts)

    def page_actions(self) -> list[QAction]:
        own = (self._accept, self._propose, self._lock_high, self._difference.marking, self._weigh.show_matrix)
        more = (self._weights.action, *self._scenarios.actions, *self._papers.actions)
        found = (*own, *more, *self._actions.by_id.values(), *self._say.actions)
        return [*found, self._lists.search.focus_action]

    def retranslate(self) -> None:
        self.title = self.tr("Matching")
        keys.bind(self._propose, "matching.suggest")
        self._select.setText(self.tr("Go to Selection"))
        self._lock_high.setText(self.tr("Lock above {score}").format(score=whole(HIGH / 100)))
        sides = (self._lists, self._weigh, self._weights, self._say, self._scenarios, self._papers, self._above)
        for part in (*sides, self._actions, self._difference, self._bans):
            part.retranslate()
        self._tell()
        super().retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._actions.takes_digits or self._actions.is_asking):
            self._actions.stop()
        elif event.key() == Qt.Key.Key_Escape and self._weigh.is_asked:
            self._weigh.stop()
        else:
            super().keyPressEvent(event)

    def _lay_out_lists(self) -> None:
        tools, turns = (self._propose, self._lock_high), (self._weigh.show_matrix, self._weights.action)
        menus = (self._scenarios.button, self._papers.button)
        more = (*self._papers.papers, self._say.bar.send)
        self._above = CommandRow(self.appearance, self._lists, tools, *turns, menus, more, self)
        box = self._split.list_box
        box.setSpacing(self.appearance.sizes.px(8))
        for part in (self._above, self._difference):
            box.addWidget(part)
        for pane in (self._lists, self._scenarios.pane):
            box.addWidget(pane, 1)
        box.addWidget(self._status)
        self.body.addWidget(self._split)

    def _lay_out_detail(self) -> None:
        for part in (self._pair, self._weigh.panel, self._made, self._bans, self._reason, *self._say.panels):
            self._split.detail.addWidget(part)
            part.hide()
        self._split.detail.addStretch(1)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons)
        flow.setSpacing(self.appearance.sizes.px(4))
        for action in (self._actions.lock, self._actions.never, self._actions.dissolve):
            flow.addWidget(ActionButton(action, parent=self._buttons))
        self._split.detail_actions.addWidget(self._buttons)

    def _name_actions(self) -> None:
        self._accept.setObjectName("matching.accept")
        self._lock_high.setObjectName("matching.lock_high")

    def _connect(self) -> None:
        self._propose.triggered.connect(self._suggest)
        self._accept.triggered.connect(self._make_pairs)
        self._made.ended.connect(self._end_pair)
        for answer in (self._tell, self._show_detail):
            self._above.narrowed.connect(answer)
        self._lock_high.triggered.connect(self._lock_all_high)
        self._select.triggered.connect(self._go_to_selection)
        self._lists.row_chosen.connect(self._begin_row)
        self._lists.activated.connect(self._split.open_detail)
        self._lists.tabs.currentChanged.connect(self._turn)
        self._actions.changed.connect(self._follow_actions)
        self._weigh.attach(self._actions, self._pair)
        self._weigh.changed.connect(self._show_detail)
        self._weigh.show_matrix.toggled.connect(self._tell)
        self._weigh.opened.connect(self._split.open_detail)
        self._say.changed.connect(self._show_detail)
        for answer in (self._tell, self._enter_at_list):
            self._say.turned.connect(answer)
        self._say.opened.connect(self._split.open_detail)
        self._weights.turned.connect(self._show_detail)
        self._weights.weighed.connect(self._show_weighed)
        self._difference.undo_wanted.connect(self._functions.undo)
        self._scenarios.turned.connect(self._compare_scenarios)
        for asking in (self._weigh.suggesting, self._say.suggesting, self._scenarios.using):
            asking.connect(self._note_board)
        for asked in (self._weigh.suggested, self._say.suggested, self._scenarios.was_used):
            asked.connect(self._change.arrive)
        self._change.came.connect(self.reload)
        for way in (self._above.bans, self._status.bans):
            way.clicked.connect(self._open_bans)
        self._bans.released.connect(self._release)
        self._bans.closed.connect(self._close_bans)
        self.appearance.changed.connect(self._draw)
        self.addAction(self._propose)
        turning = (self._difference.marking, self._weigh.show_matrix, *self._scenarios.actions)
        for action in (*self._actions.by_id.values(), *turning, *self._say.on_board):
            for pane in (self._lists.table, self._lists.matrix.table, self._pair, self._weigh.panel):
                pane.addAction(action)

    @Slot()
    def _draw(self) -> None:
        ink = self.appearance.tokens.ink
        self._propose.setIcon(icon("shuffle", ink))
        self._lock_high.setIcon(icon("lock", ink))
        self._actions.draw(self.appearance)

    def _take(self, look: Look) -> None:
        """What was read is shown; after a new proposal with what it has changed."""
        first, self._look = self._look is _EMPTY, look
        self._lists.set_look(look)
        self._weigh.reload()
        self._weights.follow()
        self._say.take(look)
        self._scenarios.follow(proposed=look.board.proposed)
        self._papers.follow(planned=bool(look.proposed or look.pairs), talks=bool(look.say.meetings))
        self._change.show(look.board.rows)
        self._bans.set_bans(look.board.bans)
        self._tell()
        self._show_detail()
        self._enter_at_list()
        if first:
            self._lists.enter_late(self)
        self._drafts.put_back()

    def _row(self) -> BoardRow | None:
        return self._weigh.row

    @Slot()
    def _tell(self) -> None:
        """The numbers of the header, of the buttons and around the list."""
        look = self._look
        self.subtitle = (
            self._numbers.sum(look) if self._above.is_narrow and look.board.rows else self._numbers.title(look)
        )
        self._set_primary(len(look.proposed))
        self._propose.setText(self.tr("Suggest again") if look.board.proposed else self.tr("Suggest pairs"))
        self._propose.setEnabled(bool(look.board.rows and look.board.loads))
        self._lock_high.setEnabled(bool(lockable(self._look.proposed)))
        self._above.tell(self._numbers.sum(look), len(look.board.bans))
        below = self._lists.side == BOARD and not self._scenarios.is_comparing and not self._above.is_narrow
        listed = below and not self._lists.is_empty and not self._weigh.show_matrix.isChecked()
        bans = self._above.bans.text() if below and look.board.bans else ""
        self._status.tell(self._numbers.left_over(look) if listed else "", bans)

    def _set_primary(self, count: int) -> None:
        """Before there is a proposal the button suggests; afterwards it makes the pairs."""
        some = self.tr("Make {count} pairs").format(count=count) if count else self.tr("Make pairs")
        self._accept.setText(self.tr("Make 1 pair") if count == 1 else some)
        self._accept.setToolTip(keys.tip(self._accept.text(), "primary"))
        self._accept.setEnabled(bool(count))
        usual = self._accept if self._look.board.proposed or not self._look.board.rows else self._propose
        wanted = self._say.primary or usual
        if self.primary is not wanted:
            self.set_primary(wanted)

    @Slot(object)
    def _show_weighed(self, rows: tuple[BoardRow, ...]) -> None:
        """The board as other weights would have it, while they are being tried."""
        if self._look.board.proposed:
            self._lists.board.set_rows(rows)
            self._above.tell_sum(self._numbers.sum(replace(self._look, board=replace(self._look.board, rows=rows))))

    @Slot(UUID, str)
    def _end_pair(self, pair: UUID, reason: str) -> None:
        self._functions.end_pair(pair, reason)

    @Slot()
    def _show_detail(self) -> None:
        row, pair, asking, banning = self._row(), self._lists.pair, self._actions.is_asking, not self._bans.isHidden()
        weighing, busy = self._weigh.pair is not None, asking or banning or self._weights.is_open
        plain = row is not None and not busy
        self._pair.setVisible(plain and not weighing)
        self._weigh.panel.setVisible(weighing and not busy)
        self._buttons.setVisible(plain or (weighing and not busy))
        self._made.setVisible(pair is not None)
        self._actions.follow(row, together=self._weigh.together, weighing=weighing)
        self._say.follow(row if plain and not weighing else None, pair)
        there = row is not None or pair is not None or weighing or busy or self._say.is_there
        self._split.set_detail(there=there and not self._scenarios.is_comparing)
        if row is not None and not weighing:
            self._pair.show_row(row)
            self._functions.alternatives(row.adept, self._take_alternatives)
        self._weigh.follow()
        if pair is not None:
            self._made.show_row(pair)

    def _take_alternatives(self, adept: UUID, found: Sequence[Alternative]) -> None:
        """What was found may come when another line is chosen already; then it is of no use any more."""
        row = self._row()
        if row is not None and row.adept == adept:
            self._pair.alternatives.set_alternatives(found)

    @Slot()
    def _begin_row(self) -> None:
        """Another line: an unfinished swap or ban was meant for the one before, but words stay until they are used."""
        if self._actions.is_unfinished:
            self._actions.stop()
        elif self._weigh.is_asked:
            self._weigh.stop()
        else:
            self._show_detail()

    @Slot()
    def _follow_actions(self) -> None:
        self._bans.hide()
        asks = self._actions.is_asking or self._actions.takes_digits
        if asks:
            self._weights.close()
        elif self._weights.is_open:
            return
        self._show_detail()
        if asks:
            self._split.open_detail()
        if self._split.is_over:
            self._pair.alternatives.enter()
        elif not self._actions.is_asking:
            self._lists.in_front.setFocus()

    @Slot()
    def _turn(self) -> None:
        self._bans.hide()
        self._weights.close()
        if self._actions.is_swapping or self._actions.is_asking:
            self._actions.stop()
        self._tell()
        self._enter_at_list()

    def _enter_at_list(self) -> None:
        self._split.entry = self._lists.in_front
        self.enter_at(self._lists.in_front)

    @Slot()
    def _suggest(self) -> None:
        self._weights.settle()
        self._lists.tabs.setCurrentIndex(BOARD)
        self._note_board()
        self._functions.propose(self._change.arrive)

    @Slot()
    def _note_board(self) -> None:
        """What a new proposal is compared with."""
        self._actions.stop()
        self._change.note(self._look.board)

    @Slot()
    def _make_pairs(self) -> None:
        self._lists.in_front.setFocus()  # the button has nothing more to make afterwards
        self._functions.accept(self._show_made)

    def _show_made(self, result: object) -> None:
        del result
        self._functions.tell_step()
        self.reload()
        self._lists.tabs.setCurrentIndex(PAIRS)

    @Slot()
    def _lock_all_high(self) -> None:
        self._functions.lock_pairs(lockable(self._look.proposed))

    @Slot()
    def _compare_scenarios(self) -> None:
        """The comparison has the place of the list and of its detail, or gives it back."""
        comparing = self._scenarios.is_comparing
        self._difference.put_away()  # the two are told apart here
        self._lists.setVisible(not comparing)
        self._above.setVisible(not comparing)
        self._tell()
        self._show_detail()
        if not comparing:
            self._lists.in_front.setFocus()

    @Slot()
    def _go_to_selection(self) -> None:
        self._functions.go_to("selection")

    @Slot()
    def _open_bans(self) -> None:
        self._actions.stop()
        self._weights.close()
        self._bans.show()
        self._show_detail()
        self._split.open_detail()

    @Slot()
    def _close_bans(self) -> None:
        self._bans.hide()
        self._show_detail()
        self._split.close_detail()
        self._lists.in_front.setFocus()

    @Slot(object)
    def _release(self, ban: BanRow) -> None:
        self._functions.release(ban.adept, ban.mentor)

"""Kobling: the board with the proposal, the points behind each pair, and the pairs that are made."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.core.matching.model import Alternative, BoardRow
from mentordesk.core.matching.queries import BanRow, WholeBoard
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.acting import PairActions
from mentordesk.ui.matching.difference import DifferenceBar, changed_since
from mentordesk.ui.matching.drafts import ReasonDrafts
from mentordesk.ui.matching.explaining import HIGH, Explanations, whole
from mentordesk.ui.matching.functions import Look, MatchingFunctions
from mentordesk.ui.matching.lists import BOARD, PAIRS, MatchingLists
from mentordesk.ui.matching.panels import BansPanel, MadePanel, PairPanel
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.reason import ReasonPanel
from mentordesk.ui.widgets.split import ListDetail

_EMPTY = Look(WholeBoard((), (), (), proposed=False), ())


class MatchingPage(Page):
    """Who goes together with whom. Nothing moves by itself: not before «Suggest again», and locked pairs never."""

    name = "matching"
    tables = frozenset(
        {"programme", "person", "person_language", "application", "application_field", "application_topic"}
        | {"application_time", "fulfilment", "pair", "pair_rule", "proposal"}
    )

    def __init__(self, functions: MatchingFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._look = _EMPTY
        self._asked_from = _EMPTY.board
        self._before: dict[UUID, BoardRow] | None = None
        self._words = Explanations(functions.word, self)
        self._propose, self._accept, self._lock_high, self._show = (QAction(self) for _ in range(4))
        self._select = QAction(self)
        self._lists = MatchingLists(appearance, self._words, functions.word, (self._propose, self._select), self)
        self._sum, self._bans_button = PlainLabel("", "secondary", self), QPushButton(self)
        self._difference, self._status = (
            DifferenceBar(appearance, self._show, self),
            PlainLabel("", "secondary", self, wrap=True),
        )
        self._split = ListDetail(appearance, self)
        self._pair, self._made = PairPanel(appearance, self._words, self), MadePanel(appearance, self._lists.made, self)
        self._bans, self._reason = BansPanel(appearance, self), ReasonPanel(appearance, self)
        self._actions = PairActions(functions, self._pair.alternatives, self._reason, self._row, self)
        self._drafts = ReasonDrafts(self._lists, self._actions, self._made)
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
        own = (self._accept, self._propose, self._lock_high, self._show)
        return [*own, *self._actions.by_id.values(), self._lists.search.focus_action]

    def retranslate(self) -> None:
        self.title = self.tr("Matching")
        keys.bind(self._propose, "matching.suggest")
        keys.bind(self._show, "matching.difference")
        self._select.setText(self.tr("Go to Selection"))
        self._lock_high.setText(self.tr("Lock above {score}").format(score=whole(HIGH / 100)))
        self._name_difference()
        self._lists.retranslate()
        self._actions.retranslate()
        self._difference.retranslate()
        self._bans.retranslate()
        self._tell()
        super().retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._actions.is_swapping or self._actions.is_asking):
            self._actions.stop()
        else:
            super().keyPressEvent(event)

    def _lay_out_lists(self) -> None:
        gap = self.appearance.sizes.px(8)
        self._bans_button.setProperty("role", "quiet")
        options, buttons = FlowLayout(), QHBoxLayout()
        options.setSpacing(gap)
        buttons.setSpacing(gap)
        for part in (self._sum, self._bans_button, self._lists.search):
            options.addWidget(part)
        buttons.addWidget(self._lists.tabs)
        buttons.addStretch(1)
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        for action in (self._propose, self._lock_high):
            tools.addWidget(ActionButton(action, parent=self._tools))
        buttons.addWidget(self._tools)
        box = self._split.list_box
        box.setSpacing(gap)
        box.addLayout(buttons)
        box.addLayout(options)
        box.addWidget(self._difference)
        box.addWidget(self._lists, 1)
        box.addWidget(self._status)
        self.body.addWidget(self._split)

    def _lay_out_detail(self) -> None:
        for part in (self._pair, self._made, self._bans, self._reason):
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
        self._show.setCheckable(True)

    def _connect(self) -> None:
        self._propose.triggered.connect(self._suggest)
        self._accept.triggered.connect(self._make_pairs)
        self._made.ended.connect(self._end_pair)
        self._lock_high.triggered.connect(self._lock_all_high)
        self._show.toggled.connect(self._show_difference)
        self._select.triggered.connect(self._go_to_selection)
        self._lists.row_chosen.connect(self._begin_row)
        self._lists.activated.connect(self._split.open_detail)
        self._lists.tabs.currentChanged.connect(self._turn)
        self._actions.changed.connect(self._follow_actions)
        self._difference.undo_wanted.connect(self._functions.undo)
        self._difference.closed.connect(self._forget_difference)
        self._bans_button.clicked.connect(self._open_bans)
        self._bans.released.connect(self._release)
        self._bans.closed.connect(self._close_bans)
        self.appearance.changed.connect(self._draw)
        self.addAction(self._propose)
        for action in (*self._actions.by_id.values(), self._show):
            self._lists.table.addAction(action)
            self._pair.addAction(action)

    @Slot()
    def _draw(self) -> None:
        ink = self.appearance.tokens.ink
        self._propose.setIcon(icon("shuffle", ink))
        self._lock_high.setIcon(icon("lock", ink))
        self._actions.draw(self.appearance)

    def _take(self, look: Look) -> None:
        """What was read is shown; after a new proposal with what it has changed."""
        self._look = look
        self._lists.set_look(look)
        rows, before = look.board.rows, self._before
        if before is not None:
            self._before = None
            self._difference.tell(changed_since(before, rows), rows)
        else:
            self._difference.follow(rows)
        self._bans.set_bans(look.board.bans)
        self._tell()
        self._show_detail()
        self._drafts.put_back()

    def _row(self) -> BoardRow | None:
        return self._lists.row

    def _tell(self) -> None:
        """The numbers of the header, of the buttons and around the list."""
        look = self._look
        self.subtitle = self._numbers(look)
        self._set_primary(len(look.proposed))
        self._propose.setText(self.tr("Suggest again") if look.board.proposed else self.tr("Suggest pairs"))
        self._propose.setEnabled(bool(look.board.rows and look.board.loads))
        self._lock_high.setEnabled(bool(self._high()))
        self._show.setEnabled(bool(self._difference.earlier))
        self._sum.setText(self._summary(look))
        bans = len(look.board.bans)
        self._bans_button.setText(self.tr("1 ban") if bans == 1 else self.tr("{count} bans").format(count=bans))
        self._status.setText(self._left_over(look))
        self._clear_away()

    def _clear_away(self) -> None:
        """Only what is of use stands around the list."""
        on_board = self._lists.side == BOARD and not self._lists.is_empty
        for part in (self._sum, self._tools):
            part.setVisible(on_board)
        self._status.setVisible(on_board and bool(self._status.text()))
        self._bans_button.setVisible(self._lists.side == BOARD and bool(self._look.board.bans))
        self._lists.search.setVisible(not self._lists.is_empty)

    def _numbers(self, look: Look) -> str:
        """The line under the title."""
        adepts, mentors, pairs = len(look.board.rows), len(look.board.loads), len(look.pairs)
        parts = [
            self.tr("1 adept to match") if adepts == 1 else self.tr("{count} adepts to match").format(count=adepts),
            self.tr("1 mentor with a place")
            if mentors == 1
            else self.tr("{count} mentors with places").format(count=mentors),
        ]
        if pairs:
            parts.append(self.tr("1 pair made") if pairs == 1 else self.tr("{count} pairs made").format(count=pairs))
        return " · ".join(parts)

    def _set_primary(self, count: int) -> None:
        """Before there is a proposal the button suggests; afterwards it makes the pairs."""
        some = self.tr("Make {count} pairs").format(count=count) if count else self.tr("Make pairs")
        self._accept.setText(self.tr("Make 1 pair") if count == 1 else some)
        self._accept.setToolTip(keys.tip(self._accept.text(), "primary"))
        self._accept.setEnabled(bool(count))
        wanted = self._accept if self._look.board.proposed or not self._look.board.rows else self._propose
        if self.primary is not wanted:
            self.set_primary(wanted)

    def _summary(self, look: Look) -> str:
        proposed = look.proposed
        locked = sum(row.rule is not None for row in proposed)
        total = sum(max(row.score or 0, 0) for row in proposed)
        text = self.tr("Sum {sum} · {paired} of {count} have a mentor")
        told = [text.format(sum=whole(total / 100), paired=len(proposed), count=len(look.board.rows))]
        if locked:
            told.append(self.tr("{count} locked").format(count=locked))
        return " · ".join(told)

    def _left_over(self, look: Look) -> str:
        """Who has nobody, and who could take somebody."""
        alone = [self.tr("A {name}").format(name=row.adept_name) for row in look.alone]
        free = [(one.name, one.places - one.taken) for one in look.board.loads if one.taken < one.places]
        mentors = [self.tr("M {name} ({count})").format(name=name, count=count) for name, count in free]
        told = []
        if alone:
            told.append(self.tr("Without a pair: {names}").format(names=", ".join(alone)))
        if mentors:
            told.append(self.tr("Free mentors: {names}").format(names=", ".join(mentors)))
        return "  ·  ".join(told)

    def _high(self) -> list[tuple[UUID, UUID]]:
        rows = self._look.proposed
        return [
            (row.adept, row.mentor)
            for row in rows
            if row.mentor is not None and row.rule is None and row.reason is None and (row.score or 0) > HIGH
        ]

    @Slot(UUID, str)
    def _end_pair(self, pair: UUID, reason: str) -> None:
        self._functions.end_pair(pair, reason)

    @Slot()
    def _show_detail(self) -> None:
        row, pair, asking, banning = self._row(), self._lists.pair, self._actions.is_asking, not self._bans.isHidden()
        plain = row is not None and not asking and not banning
        self._pair.setVisible(plain)
        self._buttons.setVisible(plain)
        self._made.setVisible(pair is not None)
        self._actions.follow(row)
        self._split.set_detail(there=row is not None or pair is not None or asking or banning)
        if row is not None:
            self._pair.show_row(row)
            self._functions.alternatives(row.adept, self._take_alternatives)
        if pair is not None:
            self._made.show_row(pair)

    def _take_alternatives(self, adept: UUID, found: Sequence[Alternative]) -> None:
        """What was found may come when another line is chosen already; then it is of no use any more."""
        row = self._row()
        if row is not None and row.adept == adept:
            self._pair.alternatives.set_alternatives(found)

    @Slot()
    def _begin_row(self) -> None:
        """Another line: an unfinished swap was meant for the one before."""
        if self._actions.is_swapping:
            self._actions.stop()
        else:
            self._show_detail()

    @Slot()
    def _follow_actions(self) -> None:
        self._bans.hide()
        self._show_detail()
        if self._actions.is_asking or self._actions.is_swapping:
            self._split.open_detail()
        if self._split.is_over:
            self._pair.alternatives.enter()
        elif not self._actions.is_asking:
            self._lists.in_front.setFocus()

    @Slot()
    def _turn(self) -> None:
        self._bans.hide()
        if self._actions.is_swapping or self._actions.is_asking:
            self._actions.stop()
        self._tell()
        self._enter_at_list()

    def _enter_at_list(self) -> None:
        for pane in (self, self._split.list_pane):
            pane.setFocusProxy(self._lists.in_front)

    @Slot()
    def _suggest(self) -> None:
        self._lists.tabs.setCurrentIndex(BOARD)
        self._actions.stop()
        self._asked_from = self._look.board
        self._functions.propose(self._compare)

    def _compare(self, result: object) -> None:
        """The proposal is there: what it has changed is told once it has been read."""
        del result
        if self._asked_from.proposed:
            self._before = {row.adept: row for row in self._asked_from.rows}
        else:
            self._functions.tell_step()
        self.reload()

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
        self._functions.lock_pairs(self._high())

    @Slot(bool)
    def _show_difference(self, shown: bool) -> None:
        self._lists.board.show_earlier(self._difference.earlier if shown else {})
        self._name_difference()

    def _name_difference(self) -> None:
        self._show.setText(self.tr("Hide") if self._show.isChecked() else self.tr("Show"))

    @Slot()
    def _forget_difference(self) -> None:
        self._show.setChecked(False)
        self._show.setEnabled(False)

    @Slot()
    def _go_to_selection(self) -> None:
        self._functions.go_to("selection")

    @Slot()
    def _open_bans(self) -> None:
        self._actions.stop()
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

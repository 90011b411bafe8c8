"""Ties what participants say to the page of the matching: a tab of its own, and panels beside board and pairs."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.core.agreements.plans.facts import CARDS
from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.functions import Look, MatchingFunctions
from mentordesk.ui.matching.lists import BOARD, PAIRS, SAY, MatchingLists
from mentordesk.ui.matching.say.actions import SayActions
from mentordesk.ui.matching.say.functions import ADEPT, MENTOR, SayLook
from mentordesk.ui.matching.say.lists import MARKS, WISHES, SayLists
from mentordesk.ui.matching.say.offers import OfferBar
from mentordesk.ui.matching.say.panels import OfferPanel, TrialPanel
from mentordesk.ui.matching.say.tab import SayTab
from mentordesk.ui.widgets.form import record_of


class SaySide(QObject):
    """`changed`: the detail is about somebody else. `opened`: the person wants to see it.

    `suggesting` comes before a new proposal for those whom a no concerns, `suggested` after it.
    """

    changed = Signal()
    turned = Signal()
    """Another of the participants' lists is in front."""
    opened = Signal()
    suggesting = Signal()
    suggested = Signal(object)

    def __init__(
        self,
        functions: MatchingFunctions,
        appearance: Appearance,
        board: MatchingLists,
        propose: QAction,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._functions, self._board = functions, board
        self._look = SayLook()
        say = functions.say
        self._appearance, self._propose = appearance, propose
        self._actions, self._room = SayActions(self), QWidget(parent)
        self._tab: SayTab | None = None
        self.bar = OfferBar(say, appearance, board)
        self._offer, self._trial = OfferPanel(say, appearance, parent), TrialPanel(say, appearance, parent)
        board.add_say(self._make_lists, self.bar)
        self._connect()

    @property
    def tab(self) -> SayTab:
        """The tab, made when it is asked for the first time: a page is shown sooner without."""
        if self._tab is None:
            say, room = self._functions.say, self._room
            self._tab = SayTab(say, self._appearance, self._actions, self._propose, room, self._board)
            self._tab.opened.connect(self.opened)
            self._tab.lists.row_chosen.connect(self.changed)
            self._tab.lists.views.chosen.connect(self.turned)
            self._tab.lists.round.made.connect(self._functions.tell_step)
            self._tab.retranslate()
            self._tab.set_look(self._look)
        return self._tab

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """What stands in the detail."""
        return self._offer, self._trial, self._room

    @property
    def primary(self) -> QAction | None:
        """What the page's button does as soon as two have said yes."""
        return self.bar.accept if self.bar.accept.isEnabled() else None

    @property
    def on_board(self) -> list[QAction]:
        """What the keys do on the board."""
        return [self.bar.send, self._offer.answer]

    @property
    def actions(self) -> list[QAction]:
        """What can be done, for menus and the palette."""
        return [*self.on_board, self.bar.accept, self.bar.go_on, *self._actions.all]

    @property
    def is_there(self) -> bool:
        """Whether the tab of what is said has something for the detail."""
        return self._board.side == SAY and self.tab.lists.speaker is not None

    def take(self, look: Look) -> None:
        """Show what was read."""
        self._look = look.say
        self._actions.follow(look.say)
        if self._tab is not None:
            self._tab.set_look(look.say)
        self.bar.show_offers(look.board.rows, look.say.offers)
        self._board.show_offers(look.say.offers)
        self._board.count()
        self._board.made.show_trials(look.say.trials)

    def follow(self, row: BoardRow | None, pair: PairRow | None) -> None:
        """Show in the detail what belongs to this line, to this pair, or to the participant who is chosen."""
        offer = self._look.offers.get(row.adept) if row is not None else None
        self._offer.setVisible(self._offer.show_offer(row, offer))
        self._trial.setVisible(pair is not None)
        if pair is not None:
            self._trial.show_trial(pair, self._look.trials.get(pair.id))
        view = self.tab.lists.view if self.is_there else ""
        self._room.setVisible(bool(view))
        self._actions.turn(wishing=view == WISHES, marking=view == MARKS)
        if self._tab is not None:
            self._tab.follow(view)
        self.bar.choose(self._board.table.selected_records())
        self.bar.setVisible(self._board.side == BOARD and self._board.shows_proposal and self.bar.is_of_use)

    def drafts(self) -> dict[str, object]:
        """What is being typed or keyed in about somebody; empty when nothing is."""
        said = self._tab.drafts(in_front=self._board.side == SAY) if self._tab is not None else {}
        return said or self._offer.drafts() or self._trial.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Go to whom it is about, and let it stand there again."""
        record = record_of(drafts)
        if record is None:
            return
        if "wish" in drafts or "marks" in drafts:
            self._board.tabs.setCurrentIndex(SAY)
            self.tab.take_drafts(drafts, record)
            return
        self._board.select(record)
        for panel in (self._offer, self._trial):
            panel.take_drafts(drafts)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for part in (self._actions, self.bar, self._offer, self._trial):
            part.retranslate()
        if self._tab is not None:
            self._tab.retranslate()

    def _connect(self) -> None:
        self._actions.plan.triggered.connect(self._plan)
        self._actions.take_away.triggered.connect(self._take_away)
        self._actions.print_cards.triggered.connect(self._write_cards)
        self._offer.opened.connect(self.opened)
        self._offer.answered.connect(self._go_on)
        self.bar.continuing.connect(self.suggesting)
        self.bar.continued.connect(self.suggested)
        self.bar.answered.connect(self._show_made)
        self._trial.rematched.connect(self._board.select)
        self._board.table.selectionModel().selectionChanged.connect(self._mark_lines)

    def _make_lists(self) -> SayLists:
        return self.tab.lists

    @Slot()
    def _plan(self) -> None:
        self.tab.lists.round.make()

    @Slot()
    def _take_away(self) -> None:
        self.tab.lists.round.take_away()

    @Slot()
    def _write_cards(self) -> None:
        self._functions.write_papers(CARDS)

    @Slot()
    def _mark_lines(self) -> None:
        self.bar.choose(self._board.table.selected_records())

    @Slot(str)
    def _go_on(self, side: str) -> None:
        """After the adept the mentor is asked, then the next pair that waits; after the last the list is next."""
        waiting = self._next_waiting()
        if side == ADEPT:
            self._offer.go_to(MENTOR)
        elif waiting is not None:
            self._board.select(waiting)
            self._offer.enter()
        elif self._board.table.isVisible():
            self._board.table.setFocus()

    def _next_waiting(self) -> UUID | None:
        """The adept of the first line below the one in hand of whose offer an answer is missing."""
        below = self._board.board.shown[self._board.table.currentIndex().row() + 1 :]
        offers = [offer for row in below if (offer := self._look.offers.get(row.adept)) is not None]
        return next((one.adept for one in offers if None in (one.adept_answer, one.mentor_answer)), None)

    @Slot()
    def _show_made(self) -> None:
        self._functions.tell_step()
        self._board.tabs.setCurrentIndex(PAIRS)
        self._board.in_front.setFocus()

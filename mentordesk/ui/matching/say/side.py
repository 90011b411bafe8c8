"""Ties what participants say to the page of the matching: a tab of its own, and panels beside board and pairs."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.core.agreements.plans.facts import CARDS
from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.functions import Look, MatchingFunctions
from mentordesk.ui.matching.lists import BOARD, PAIRS, SAY, MatchingLists
from mentordesk.ui.matching.say.functions import SayLook
from mentordesk.ui.matching.say.lists import MARKS, WISHES, SayLists
from mentordesk.ui.matching.say.marking import MarkSheet
from mentordesk.ui.matching.say.offers import OfferBar
from mentordesk.ui.matching.say.panels import OfferPanel, TrialPanel
from mentordesk.ui.matching.say.wishing import WishPanel
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
        self.lists = SayLists(say, appearance, propose, board)
        self.bar = OfferBar(say, appearance, board)
        self._wishes, self._marks = WishPanel(say, appearance, parent), MarkSheet(say, appearance, parent)
        self._offer, self._trial = OfferPanel(say, appearance, parent), TrialPanel(say, appearance, parent)
        board.add_say(self.lists, self.bar)
        self._connect()

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """What stands in the detail."""
        return self._offer, self._trial, self._wishes, self._marks

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
        own = [*self.on_board, self.bar.accept, self.bar.go_on, self._wishes.up, self._wishes.down]
        return [*own, self.lists.round.plan, self.lists.round.clear, *self._marks.by_id.values()]

    @property
    def is_there(self) -> bool:
        """Whether the tab of what is said has something for the detail."""
        return self._board.side == SAY and self.lists.speaker is not None

    def take(self, look: Look) -> None:
        """Show what was read."""
        self._look = look.say
        self.lists.set_look(look.say)
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
        speaker = self.lists.speaker if self._board.side == SAY else None
        view = self.lists.view if speaker is not None else ""
        self._wishes.setVisible(view == WISHES)
        self._marks.setVisible(view == MARKS)
        self._offer_actions(view)
        if speaker is not None and view == WISHES:
            self._wishes.show_speaker(speaker)
        elif speaker is not None:
            self._marks.show_card(speaker, self._look.met_by(speaker.id))
        self.bar.choose(self._board.table.selected_records())
        self.bar.setVisible(self._board.side == BOARD and self._board.shows_proposal and self.bar.is_of_use)

    def _offer_actions(self, view: str) -> None:
        """Menus and palette have only what can be done here."""
        here = {MARKS: self._marks.by_id.values(), WISHES: (self._wishes.up, self._wishes.down)}
        for of_view, actions in here.items():
            for action in actions:
                action.setVisible(view == of_view)
        for action in self._marks.by_id.values():
            action.setEnabled(view == MARKS)

    def drafts(self) -> dict[str, object]:
        """What is being typed or keyed in about somebody; empty when nothing is."""
        typed = self._wishes.drafts() if self._board.side == SAY and self.lists.view == WISHES else {}
        return typed or self._marks.drafts() or self._offer.drafts() or self._trial.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Go to whom it is about, and let it stand there again."""
        record = record_of(drafts)
        if record is None:
            return
        if "wish" in drafts or "marks" in drafts:
            self._board.tabs.setCurrentIndex(SAY)
            self.lists.views.choose(MARKS if "marks" in drafts else WISHES)
            self.lists.select(record)
        else:
            self._board.select(record)
        for panel in (self._wishes, self._marks, self._offer, self._trial):
            panel.take_drafts(drafts)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for part in (self.lists, self.bar, self._wishes, self._marks, self._offer, self._trial):
            part.retranslate()

    def _connect(self) -> None:
        self.lists.row_chosen.connect(self.changed)
        self.lists.views.chosen.connect(self.turned)
        self.lists.activated.connect(self._enter)
        self.lists.round.print_cards.triggered.connect(self._write_cards)
        self.lists.round.made.connect(self._functions.tell_step)
        self._marks.turned.connect(self._turn_card)
        self._offer.opened.connect(self.opened)
        self._offer.answered.connect(self._back_to_board)
        self.bar.continuing.connect(self.suggesting)
        self.bar.continued.connect(self.suggested)
        self.bar.answered.connect(self._show_made)
        self._trial.rematched.connect(self._board.select)
        self._board.table.selectionModel().selectionChanged.connect(self._mark_lines)

    @Slot()
    def _enter(self) -> None:
        self.opened.emit()
        (self._marks if self.lists.view == MARKS else self._wishes).enter()

    @Slot()
    def _write_cards(self) -> None:
        self._functions.write_papers(CARDS)

    @Slot(int)
    def _turn_card(self, step: int) -> None:
        if self.lists.turn(step):
            self._marks.go_to(0 if step > 0 else -1)
            self._marks.enter()
        elif step > 0:
            self.lists.raters_table.setFocus()

    @Slot()
    def _mark_lines(self) -> None:
        self.bar.choose(self._board.table.selected_records())

    @Slot()
    def _back_to_board(self) -> None:
        """Where the panel covers the list, the other of the two is next."""
        if self._board.table.isVisible():
            self._board.table.setFocus()
        else:
            self._offer.enter()

    @Slot()
    def _show_made(self) -> None:
        self._functions.tell_step()
        self._board.tabs.setCurrentIndex(PAIRS)
        self._board.in_front.setFocus()

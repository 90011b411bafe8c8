"""What is being written on the board, about a pair or in the panel of weights, over locking and opening again."""

from collections.abc import Mapping

from mentordesk.ui.matching.acting import PairActions
from mentordesk.ui.matching.breakdown.side import PairSide
from mentordesk.ui.matching.lists import MatchingLists
from mentordesk.ui.matching.panels import MadePanel
from mentordesk.ui.matching.say.side import SaySide
from mentordesk.ui.matching.weights.pane import WeightsPane
from mentordesk.ui.widgets.form import record_of


class ReasonDrafts:
    """The board may be read beside the window: until it is there, drafts wait."""

    def __init__(
        self,
        lists: MatchingLists,
        actions: PairActions,
        made: MadePanel,
        say: SaySide,
        weigh: PairSide,
        weights: WeightsPane,
    ) -> None:
        self._lists, self._actions, self._made, self._say, self._weigh = lists, actions, made, say, weigh
        self._weights = weights
        self._waiting: dict[str, object] = {}

    def found(self) -> dict[str, object]:
        """What is being written, or waits."""
        if self._waiting:
            return self._waiting
        for key, side in (("say", self._say), ("weights", self._weights)):
            if found := side.drafts():
                return {key: found}
        return self._actions.drafts() or self._made.drafts() or self._weigh.drafts()

    def take(self, drafts: Mapping[str, object]) -> None:
        """Ask again what was asked, as soon as the board is there."""
        self._waiting = dict(drafts)
        self.put_back()

    def put_back(self) -> None:
        """The board was read."""
        if self._waiting and self._lists.has_any:
            drafts, self._waiting = self._waiting, {}
            if isinstance(said := drafts.get("say"), dict):
                self._say.take_drafts(said)
            if isinstance(weighed := drafts.get("weights"), dict):
                self._weights.take_drafts(weighed)
            if (record := record_of(drafts)) is not None:
                self._lists.select(record)
                if "exception" in drafts:
                    self._weigh.take_drafts(drafts)
                else:
                    (self._made if "end" in drafts else self._actions).take_drafts(drafts)

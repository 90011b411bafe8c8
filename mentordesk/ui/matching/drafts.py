"""Reasons that are being written on the board or about a pair, over locking and opening again."""

from collections.abc import Mapping

from mentordesk.ui.matching.acting import PairActions
from mentordesk.ui.matching.lists import MatchingLists
from mentordesk.ui.matching.panels import MadePanel
from mentordesk.ui.widgets.form import record_of


class ReasonDrafts:
    """The board may be read beside the window: until it is there, drafts wait."""

    def __init__(self, lists: MatchingLists, actions: PairActions, made: MadePanel) -> None:
        self._lists, self._actions, self._made = lists, actions, made
        self._waiting: dict[str, object] = {}

    def found(self) -> dict[str, object]:
        """What is being written, or waits."""
        return self._waiting or self._actions.drafts() or self._made.drafts()

    def take(self, drafts: Mapping[str, object]) -> None:
        """Ask again what was asked, as soon as the board is there."""
        self._waiting = dict(drafts)
        self.put_back()

    def put_back(self) -> None:
        """The board was read."""
        if self._waiting and self._lists.has_any:
            drafts, self._waiting = self._waiting, {}
            if (record := record_of(drafts)) is not None:
                self._lists.select(record)
                (self._made if "end" in drafts else self._actions).take_drafts(drafts)

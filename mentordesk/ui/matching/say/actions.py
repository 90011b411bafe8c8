"""What can be done about what participants say: in menus and the palette before the tab was ever in front."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mentordesk.core.matching.say.rules import HIGHEST_RATING, LOWEST_RATING
from mentordesk.ui.matching.say.functions import SayLook
from mentordesk.ui.shell import keys


class SayActions(QObject):
    """The actions for wishes, for the plan of the speed meetings, and for the card in hand."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._look = SayLook()
        self.up, self.down = QAction(self), QAction(self)
        self.plan, self.take_away, self.print_cards = (QAction(self) for _ in range(3))
        self.plan.setObjectName("matching.plan_round")
        self.take_away.setObjectName("matching.clear_round")
        self.digits = {f"marks.mark_{mark}": QAction(self) for mark in range(LOWEST_RATING, HIGHEST_RATING + 1)}
        self.clear, self.back, self.next = (QAction(self) for _ in range(3))

    @property
    def marks(self) -> Mapping[str, QAction]:
        """Those for the card in hand, by their id in the keyboard map."""
        return self.digits | {"marks.clear": self.clear, "marks.back": self.back, "marks.next": self.next}

    @property
    def all(self) -> list[QAction]:
        """All that menus and palette offer."""
        return [self.up, self.down, self.plan, self.take_away, *self.marks.values()]

    def follow(self, look: SayLook) -> None:
        """What there is decides what can be done with the plan, and what that is called."""
        self._look = look
        self.plan.setEnabled(bool(look.speakers))
        for action in (self.take_away, self.print_cards):
            action.setEnabled(bool(look.meetings))
            action.setVisible(bool(look.meetings))
        self._name_plan()

    def turn(self, *, wishing: bool, marking: bool) -> None:
        """Menus and palette have only what can be done in the view in front."""
        for action in (self.up, self.down):
            action.setVisible(wishing)
        for action in self.marks.values():
            action.setVisible(marking)
            action.setEnabled(marking)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for action_id, action in self.marks.items():
            keys.bind(action, action_id)
        keys.bind(self.up, "matching.wish_up")
        keys.bind(self.down, "matching.wish_down")
        self.take_away.setText(self.tr("Take the plan away"))
        self.print_cards.setText(self.tr("Print the cards …"))
        self._name_plan()

    def _name_plan(self) -> None:
        self.plan.setText(self.tr("Plan again") if self._look.meetings else self.tr("Make the plan"))

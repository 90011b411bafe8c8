"""The tab of what participants say: its lists, and beside them one participant's wishes or card."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.say.actions import SayActions
from mentordesk.ui.matching.say.functions import SayFunctions, SayLook
from mentordesk.ui.matching.say.lists import MARKS, WISHES, SayLists
from mentordesk.ui.matching.say.marking import MarkSheet
from mentordesk.ui.matching.say.wishing import WishPanel


class SayTab(QObject):
    """The panels stand in `room`. `opened`: the person wants to see them."""

    opened = Signal()

    def __init__(
        self,
        functions: SayFunctions,
        appearance: Appearance,
        actions: SayActions,
        propose: QAction,
        room: QWidget,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look = SayLook()
        self.lists = SayLists(functions, appearance, propose, actions, parent)
        self._wishes = WishPanel(functions, appearance, actions, room)
        self._marks = MarkSheet(functions, appearance, actions, room)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._wishes, self._marks):
            column.addWidget(part)
            part.hide()
        self.lists.activated.connect(self._enter)
        self._marks.turned.connect(self._turn_card)

    def set_look(self, look: SayLook) -> None:
        """Show what is said."""
        self._look = look
        self.lists.set_look(look)

    def follow(self, view: str) -> None:
        """Show the wishes or the card of whom the view in front has chosen; with no view neither."""
        self._wishes.setVisible(view == WISHES)
        self._marks.setVisible(view == MARKS)
        speaker = self.lists.speaker if view else None
        if speaker is not None and view == WISHES:
            self._wishes.show_speaker(speaker)
        elif speaker is not None:
            self._marks.show_card(speaker, self._look.met_by(speaker.id))

    def drafts(self, *, in_front: bool) -> dict[str, object]:
        """What is being typed, where the tab is in front, or keyed in about somebody; empty when nothing is."""
        typed = self._wishes.drafts() if in_front and self.lists.view == WISHES else {}
        return typed or self._marks.drafts()

    def take_drafts(self, drafts: Mapping[str, object], record: UUID) -> None:
        """Go to whom it is about, and let it stand there again."""
        self.lists.views.choose(MARKS if "marks" in drafts else WISHES)
        self.lists.select(record)
        for panel in (self._wishes, self._marks):
            panel.take_drafts(drafts)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for part in (self.lists, self._wishes, self._marks):
            part.retranslate()

    @Slot()
    def _enter(self) -> None:
        self.opened.emit()
        (self._marks if self.lists.view == MARKS else self._wishes).enter()

    @Slot(int)
    def _turn_card(self, step: int) -> None:
        if self.lists.turn(step):
            self._marks.go_to(0 if step > 0 else -1)
            self._marks.enter()
        elif step > 0:
            self.lists.raters_table.setFocus()

"""A panel about one pair at a time."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.ui.agreements.agreed.functions import PairLine
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.agreements.whose import WhoseChoice
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton


class PairPanel(PaperPanel):
    """The pair is chosen in `head`, which the panel lays out on top."""

    def __init__(self, pairs: Callable[[], Sequence[PairLine]], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._read, self._appearance = pairs, appearance
        self._pairs: dict[UUID, PairLine] = {}
        self.head = QHBoxLayout()
        self._back, self._whose = BackButton(appearance, self), WhoseChoice(appearance, self)
        self.head.addWidget(self._back)
        self.head.addWidget(self._whose, 1)
        self._back.clicked.connect(self.leave)
        self._whose.moved.connect(self.show_again)

    @property
    def pair(self) -> PairLine | None:
        """The pair in front."""
        return self._pairs.get(self._whose.chosen) if self._whose.chosen else None

    def take_in_front(self, shown: InFront) -> None:
        self._offer()
        self._whose.choose(shown.pair)

    def begin(self) -> None:
        self.show_again()
        self._whose.go_in()

    def look_again(self) -> None:
        self._offer()
        self.show_again()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._whose.retranslate(self.tr("Which pair"))

    @Slot()
    def show_again(self) -> None:
        """Show the pair in front as it is now."""
        self.show_pair(self.pair)

    def show_pair(self, pair: PairLine | None) -> None:
        """Show everything of this pair; None where there are no pairs."""

    def _offer(self) -> None:
        self._pairs = {one.id: one for one in self._read()}
        self._whose.offer([(one.id, one.name) for one in self._pairs.values()])

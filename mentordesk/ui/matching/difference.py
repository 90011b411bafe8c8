"""What a new proposal has changed: how many pairs, which, and the way back."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.models import BoardModel
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


def changed_since(before: Mapping[UUID, BoardRow], rows: Sequence[BoardRow]) -> dict[UUID, str | None]:
    """The adepts whose mentor is another now, with the name of the earlier one."""
    return {
        row.adept: before[row.adept].mentor_name
        for row in rows
        if row.adept in before and before[row.adept].mentor != row.mentor
    }


class DifferenceBar(QFrame):
    """«3 pairs changed · Show · Undo». It goes when the board is changed again, or when it is closed.

    `marking` shows in the list what has changed, and takes the marks away again.
    """

    undo_wanted = Signal()

    def __init__(
        self, appearance: Appearance, board: BoardModel, last_step: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._board, self._last_step = board, last_step
        self._earlier: dict[UUID, str | None] = {}
        self._after: tuple[BoardRow, ...] = ()
        self._step: object = None
        self.marking = QAction(self)
        self.marking.setCheckable(True)
        self.marking.setEnabled(False)
        self.marking.toggled.connect(self._mark)
        self._text = PlainLabel("", "strong", self)
        self._undo, self._close = QPushButton(self), QPushButton(self)
        self._undo.clicked.connect(self._take_back)
        self._close.clicked.connect(self.put_away)
        side = appearance.sizes.px(8)
        flow = FlowLayout(self)
        flow.setContentsMargins(side, side, side, side)
        flow.setSpacing(side)
        for part in (self._text, ActionButton(self.marking, parent=self), self._undo, self._close):
            flow.addWidget(part)
        self.hide()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        keys.bind(self.marking, "matching.difference")
        self.marking.setText(self.tr("Hide") if self.marking.isChecked() else self.tr("Show"))
        self._undo.setText(self.tr("Undo"))
        self._close.setText(self.tr("Close"))
        count = len(self._earlier)
        if count == 1:
            self._text.setText(self.tr("1 pair changed"))
        elif count:
            self._text.setText(self.tr("{count} pairs changed").format(count=count))
        else:
            self._text.setText(self.tr("Nothing changed: the pairs are the same as before"))

    def tell(self, earlier: Mapping[UUID, str | None], rows: Sequence[BoardRow]) -> None:
        """Say what the last step has changed on the way to these rows."""
        self._earlier = dict(earlier)
        self._after, self._step = tuple(rows), self._last_step()
        self._undo.setVisible(bool(earlier))
        self.marking.setEnabled(bool(earlier))
        self._mark()
        self.show()

    def follow(self, rows: Sequence[BoardRow]) -> None:
        """Go away when the board is another by now, or something else was done: «Undo» would take that back."""
        if not self.isHidden() and (tuple(rows) != self._after or self._last_step() != self._step):
            self.put_away()

    @Slot()
    def _take_back(self) -> None:
        self.follow(self._after)
        if not self.isHidden():
            self.undo_wanted.emit()

    @Slot()
    def put_away(self) -> None:
        """The difference is known by now."""
        self._earlier = {}
        self.hide()
        self.marking.setChecked(False)
        self.marking.setEnabled(False)

    @Slot()
    def _mark(self) -> None:
        self._board.show_earlier(self._earlier if self.marking.isChecked() else {})
        self.retranslate()

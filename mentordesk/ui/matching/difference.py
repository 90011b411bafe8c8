"""What a new proposal has changed: how many pairs, which, and the way back."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.ui.appearance.appearance import Appearance
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
    """«3 pairs changed · Show · Undo». It goes when the board is changed again, or when it is closed."""

    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, show: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.earlier: dict[UUID, str | None] = {}
        self._after: tuple[BoardRow, ...] = ()
        self._text = PlainLabel("", "strong", self)
        self._undo, self._close = QPushButton(self), QPushButton(self)
        self._undo.clicked.connect(self.undo_wanted)
        self._close.clicked.connect(self.put_away)
        side = appearance.sizes.px(8)
        flow = FlowLayout(self)
        flow.setContentsMargins(side, side, side, side)
        flow.setSpacing(side)
        for part in (self._text, ActionButton(show, parent=self), self._undo, self._close):
            flow.addWidget(part)
        self.hide()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._undo.setText(self.tr("Undo"))
        self._close.setText(self.tr("Close"))
        count = len(self.earlier)
        if count == 1:
            self._text.setText(self.tr("1 pair changed"))
        elif count:
            self._text.setText(self.tr("{count} pairs changed").format(count=count))
        else:
            self._text.setText(self.tr("Nothing changed: this is still the best suggestion"))

    def tell(self, earlier: Mapping[UUID, str | None], rows: Sequence[BoardRow]) -> None:
        """Say what has changed on the way to these rows."""
        self.earlier = dict(earlier)
        self._after = tuple(rows)
        self._undo.setVisible(bool(earlier))
        self.retranslate()
        self.show()

    def follow(self, rows: Sequence[BoardRow]) -> None:
        """Go away when anything on the board is another by now: «Undo» would take that back instead."""
        if not self.isHidden() and tuple(rows) != self._after:
            self.put_away()

    @Slot()
    def put_away(self) -> None:
        """The difference is known by now."""
        self.earlier = {}
        self.hide()
        self.closed.emit()

"""A card in the middle of the window, for what is asked before a file is open."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.threads import paint_threads

_WIDTH = 520  # at 100 %: lines of about 70 letters


class Mark(QWidget):
    """The two threads, large."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        sizes = self._appearance.sizes
        return QSize(sizes.px(96), sizes.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        margin = self._appearance.sizes.px(3)
        room = QRectF(self.rect()).adjusted(margin, 0, -margin, 0)
        paint_threads(QPainter(self), room, self._appearance.tokens, self._appearance.sizes.px(3))


class MiddleCard(QScrollArea):
    """A page with one card in the middle; what does not fit scrolls. Widgets go into `column`."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = QFrame()
        self._card.setProperty("card", True)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._card)
        around = QWidget()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 1000)
        row.addStretch(1)
        middle = QVBoxLayout(around)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        self.setWidget(around)
        appearance.changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self._card.setMaximumWidth(sizes.px(_WIDTH))
        self.column.setContentsMargins(*[sizes.margin] * 4)
        self.column.setSpacing(sizes.px(8))

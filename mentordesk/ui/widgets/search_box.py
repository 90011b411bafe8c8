"""The field that narrows a list while one types."""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon


class SearchBox(QLineEdit):
    """Says what is searched for once the keys that wait have been read; Esc empties it.

    `focus_action` is the action called `filter`, for a page's `page_actions`.
    """

    searched = Signal(str)

    def __init__(self, appearance: Appearance, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setClearButtonEnabled(True)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say)
        self.textChanged.connect(self._soon.start)
        self.focus_action = QAction(self)
        self.focus_action.setObjectName("filter")
        self.focus_action.triggered.connect(self._take_focus)
        appearance.changed.connect(self._make_room)
        self.set_placeholder(placeholder)
        self._make_room()

    def set_placeholder(self, text: str) -> None:
        """Say what can be searched; a screen reader reads the same."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.focus_action.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sizes = self._appearance.sizes
        place = QRect(sizes.px(10), (self.height() - sizes.px(16)) // 2, sizes.px(16), sizes.px(16))
        icon("search", self._appearance.tokens.ink3).paint(QPainter(self), place)

    def _take_focus(self) -> None:
        self.setFocus()
        self.selectAll()

    def _say(self) -> None:
        self.searched.emit(self.text())

    def _make_room(self) -> None:
        self.setTextMargins(self._appearance.sizes.px(22), 0, 0, 0)

"""The line above the page that says what is the matter with the file: it can only be read, is gone, or is another."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.remedies import Remedy, RemedyButton
from mentordesk.ui.widgets.labels import PlainLabel


class FileSign(QFrame):
    """Hidden as long as there is nothing to say."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("card", True)
        self._drawing, self._words = PlainLabel(parent=self), PlainLabel(parent=self, wrap=True)
        self._button: RemedyButton | None = None
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._drawing)
        self._row.addWidget(self._words, 1)
        appearance.changed.connect(self._redraw)
        self._redraw()
        self.hide()

    def tell(self, text: str, remedy: Remedy | None = None) -> None:
        """Say this, with what helps; nothing takes the line away."""
        if self._button is not None:
            self._row.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
        if remedy is not None:
            self._button = RemedyButton(remedy, "", self)
            self._row.addWidget(self._button)
            self._button.show()
        news = text != self._words.text()
        self._words.setText(text)
        self.setVisible(bool(text))
        if news and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def height_for(self, width: int) -> int:
        """How high it is where it is this wide: what it says may take two lines."""
        return max(self.heightForWidth(width), self.minimumSizeHint().height())

    @Slot()
    def _redraw(self) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        side = QSize(sizes.icon, sizes.icon)
        self._drawing.setPixmap(icon("file-warning", tokens.warn).pixmap(side, self.devicePixelRatioF()))
        self._row.setContentsMargins(sizes.gap, sizes.px(4), sizes.gap, sizes.px(4))
        self._row.setSpacing(sizes.gap)

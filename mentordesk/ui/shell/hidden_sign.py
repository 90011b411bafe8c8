"""The line above the page that says that names are hidden, with the button that shows them again."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.keys import tip
from mentordesk.ui.widgets.labels import PlainLabel


class HiddenSign(QFrame):
    """Hidden itself as long as names are seen. `ended` asks to show them again."""

    ended = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("card", True)
        self._drawing, self._words = PlainLabel(parent=self), PlainLabel(parent=self, elide=True)
        self._end = QPushButton(self)
        self._end.clicked.connect(self.ended)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._drawing)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._end)
        appearance.changed.connect(self._redraw)
        self.retranslate()
        self._redraw()
        self.hide()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._words.setText(self.tr("Names and personal details are hidden"))
        self._end.setText(self.tr("Show names"))
        self._end.setToolTip(tip(self.tr("Show names"), "hide_names"))

    @Slot()
    def _redraw(self) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        side = QSize(sizes.icon, sizes.icon)
        self._drawing.setPixmap(icon("eye-off", tokens.warn).pixmap(side, self.devicePixelRatioF()))
        self._row.setContentsMargins(sizes.gap, sizes.px(4), sizes.gap, sizes.px(4))
        self._row.setSpacing(sizes.gap)

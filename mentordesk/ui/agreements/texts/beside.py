"""The text and the page that it makes: beside each other, or one of them at a time where there is little room."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width

_ROOM = 620  # pixels at 100 %: with less, neither side could be read
_HALF = 10_000  # as much to either side; Qt makes of it what room there is


class TextAndPage(QSplitter):
    """`ways` are the tabs that choose a side; they are seen only where not both have room."""

    def __init__(self, appearance: Appearance, text: QWidget, page: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance, self._sides = appearance, (text, page)
        self.ways = QTabBar(parent)
        self.setChildrenCollapsible(False)
        for place, side in enumerate(self._sides):
            self.ways.addTab("")
            self.addWidget(side)
            self.setStretchFactor(place, 1)
        self.setSizes([_HALF, _HALF])
        self.ways.currentChanged.connect(self._fit)
        self._fit()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.ways.setAccessibleName(self.tr("What is shown"))
        for place, words in enumerate((self.tr("The text"), self.tr("The page"))):
            self.ways.setTabText(place, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The letters may have grown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def _fit(self) -> None:
        both = effective_width(self.width(), self._appearance.sizes.zoom) >= _ROOM
        self.ways.setVisible(not both)
        for place, side in enumerate(self._sides):
            side.setVisible(both or place == self.ways.currentIndex())

"""What stands around the pages of a paper: how large they are, and each page small."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QToolButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.steady import SteadyComboBox

FIT = 0
SIZES = (FIT, 50, 75, 100, 125, 150, 200, 300)
"""Per cent of the real size; FIT is as wide as there is room."""

THUMBNAIL = 56
"""Pixels at 100 % that a small page is wide."""


class ZoomTools(QObject):
    """Smaller, the size, larger: `parts`, for a line that breaks where it must.

    `chosen` tells the new size; `stepped` that a button was pressed: 1 or -1.
    """

    chosen = Signal(int)
    stepped = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._smaller, self._larger, self._size = QToolButton(parent), QToolButton(parent), SteadyComboBox(parent)
        self._size.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToContents)
        for size in SIZES:
            self._size.addItem("", size)
        self._smaller.clicked.connect(self._step_down)
        self._larger.clicked.connect(self._step_up)
        self._size.currentIndexChanged.connect(self._tell)
        appearance.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What is to be laid out, in this order."""
        return self._smaller, self._size, self._larger

    @property
    def size_chosen(self) -> int:
        """Per cent of the real size, or FIT."""
        return int(self._size.currentData())

    def step(self, by: int, shown: float) -> None:
        """Larger (1) or smaller (-1) than what is shown now, in per cent; 0: as wide as there is room."""
        if by == 0:
            self._size.setCurrentIndex(0)
            return
        further = [size for size in SIZES[1:] if (size - shown) * by > 1]
        if further:
            self._size.setCurrentIndex(SIZES.index(further[0] if by > 0 else further[-1]))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._size.setAccessibleName(self.tr("Size of the page"))
        self._size.setItemText(0, self.tr("Full width"))
        for place, size in enumerate(SIZES[1:], 1):
            self._size.setItemText(place, f"{size} %")
        for button, words, key in (
            (self._smaller, self.tr("Smaller"), "Ctrl+−"),
            (self._larger, self.tr("Larger"), "Ctrl++"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})")

    @Slot()
    def _step_down(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_up(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.size_chosen)

    @Slot()
    def _draw(self) -> None:
        sizes, ink = self._appearance.sizes, self._appearance.tokens.ink
        for button, name in ((self._smaller, "minus"), (self._larger, "plus")):
            button.setIcon(icon(name, ink))
            button.setIconSize(QSize(sizes.icon, sizes.icon))


class PageStrip(QListWidget):
    """Each page small, with its number; the one that is chosen is to be shown."""

    page_chosen = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("role", "bare")
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)
        appearance.changed.connect(self._measure)
        self._measure()

    def set_count(self, count: int) -> None:
        """So many pages, none of them drawn yet."""
        self.blockSignals(True)
        self.clear()
        for number in range(count):
            self.addItem(QListWidgetItem(self._blank(), str(number + 1)))
        self.blockSignals(False)
        self.retranslate()

    def set_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """What these pages look like."""
        for number, drawn in pictures.items():
            if (item := self.item(number)) is not None:
                item.setIcon(QIcon(QPixmap.fromImage(drawn)))

    def mark(self, number: int) -> None:
        """This page is the one in view, from 0."""
        self.blockSignals(True)
        self.setCurrentRow(number)
        self.blockSignals(False)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.setAccessibleName(self.tr("Pages"))
        for number in range(self.count()):
            words = self.tr("Page {number}").format(number=number + 1)
            self.item(number).setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _blank(self) -> QIcon:
        sheet = QPixmap(self.iconSize())
        sheet.fill(Qt.GlobalColor.white)
        return QIcon(sheet)

    @Slot(int)
    def _tell(self, row: int) -> None:
        if row >= 0:
            self.page_chosen.emit(row)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        wide = sizes.px(THUMBNAIL)
        self.setIconSize(QSize(wide, round(wide * 1.4143)))
        self.setSpacing(sizes.px(2))
        self.setFixedWidth(wide + sizes.px(40))

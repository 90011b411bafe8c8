"""The list of sections at the left of the settings."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentordesk.ui.appearance.appearance import Appearance

_WIDTH = 210  # pixels at 100 %


class SectionIndex(QListView):
    """`wanted` brings the place of the section that the person goes to, by mouse or with the arrow keys."""

    wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._names = QStringListModel(self)
        self._following = False
        self.setModel(self._names)
        self.setItemDelegate(_Line(appearance, self))
        self.setProperty("role", "index")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._want)
        self.clicked.connect(self._want)
        appearance.changed.connect(self._measure)
        self._measure()

    def set_names(self, names: Sequence[str]) -> None:
        """List these sections."""
        if self._names.stringList() != list(names):
            self._following = True
            self._names.setStringList(names)
            self._following = False
            self._measure()

    def follow(self, place: int) -> None:
        """Mark the section that is seen now."""
        if place != self.currentIndex().row():
            self._following = True
            self.setCurrentIndex(self._names.index(place))
            self._following = False

    @Slot(QModelIndex)
    def _want(self, index: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.wanted.emit(index.row())

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self.setFixedWidth(sizes.px(_WIDTH))
        self.setFixedHeight(self._names.rowCount() * sizes.nav_item + 2 * sizes.focus_frame)
        self.scheduleDelayedItemsLayout()


class _Line(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._appearance.sizes.nav_item)

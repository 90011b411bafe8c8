"""The list of what needs the coordinator: Enter or the row's button goes where it is mended, S puts it off."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QHoverEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.today.delegate import AttentionDelegate
from mentordesk.ui.today.sentences import Item
from mentordesk.ui.widgets.rows import Column, RowModel


class AttentionList(QListView):
    """Keeps its place when something is mended: what comes after it is next."""

    wanted = Signal(object)
    """An Item that the coordinator wants to mend now."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel[Item]([Column(lambda: "", lambda item: item.spoken)], self)
        self._delegate = AttentionDelegate(appearance, self)
        self._before: tuple[UUID | None, int] = (None, 0)
        self.menu = QMenu(self)
        self._set_up()
        appearance.changed.connect(self._measure)

    @property
    def items(self) -> tuple[Item, ...]:
        """What is shown."""
        return tuple(self._rows.shown)

    @property
    def current(self) -> Item | None:
        """What the keys work on."""
        row = self.currentIndex().row()
        return self._rows.shown[row] if row >= 0 else None

    def set_items(self, items: list[Item]) -> None:
        """Show these; the same thing stays chosen, or what has come in its place."""
        self._rows.set_rows(items)
        if not self.currentIndex().isValid() and items:
            self.setCurrentIndex(self._rows.index(0, 0))
        self._measure()

    def place_of_current(self) -> QRect:
        """Where the current row is, in the list's own coordinates."""
        return self.visualRect(self.currentIndex()).translated(self.viewport().pos())

    def button_of(self, row: int) -> QPoint:
        """The middle of a row's button."""
        return self._delegate.button_of(self._rows.index(row, 0)).center()

    def below_current(self) -> QPoint:
        """Where a menu about the current row opens, on the screen."""
        room = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(QPoint(self._delegate.button_of(self.currentIndex()).left(), room.bottom()))

    def offer(self, *actions: QAction) -> None:
        """What can be done with the current thing, by key here and in the menu of the row."""
        self.addActions(actions)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current is not None:
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.menu.popup(event.globalPos() if by_mouse else self.below_current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            self._delegate.hover(event)
        return super().viewportEvent(event)

    def _set_up(self) -> None:
        self.setProperty("role", "bare")
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._rows.modelAboutToBeReset.connect(self._remember)
        self._rows.modelReset.connect(self._return)
        self._delegate.pressed.connect(self._want)
        self.activated.connect(self._want)  # the Enter of the number keys, and a double click

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    @Slot()
    def _measure(self) -> None:
        """The list is as high as its rows, so that the page scrolls and not the list in it."""
        self.doItemsLayout()
        rows = sum(self.sizeHintForRow(row) for row in range(self._rows.rowCount()))
        self.setMinimumHeight(rows + self.height() - self.viewport().height())

    @Slot()
    def _remember(self) -> None:
        current = self.current
        self._before = (current.id if current else None, self.currentIndex().row())

    @Slot()
    def _return(self) -> None:
        record, row = self._before
        place = self._rows.row_of(record) if record else -1
        if place < 0:
            place = min(row, self._rows.rowCount() - 1)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place, 0))

    @Slot(QModelIndex)
    def _want(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.wanted.emit(self._rows.shown[index.row()])

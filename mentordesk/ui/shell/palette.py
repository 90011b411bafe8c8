"""Ctrl+K: type a few letters, and go to a person or do a thing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.hits import Finder, Provider, RecentHits
from mentordesk.ui.shell.palette_list import PaletteDelegate, PaletteModel
from mentordesk.ui.widgets.labels import PlainLabel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Palette(QDialog):
    """A field and what it finds. The focus stays in the field; arrows choose, Enter does it, Esc goes back."""

    def __init__(
        self, providers: Sequence[Provider], recent: RecentHits, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "palette")
        self.setWindowTitle(self.tr("Search or do"))
        self._recent, self._finder = recent, Finder(providers, recent)
        self._field, self._list, self._model = QLineEdit(self), QListView(self), PaletteModel(self)
        self._nothing = PlainLabel(self.tr("No hits"), "secondary", self)
        self._build(appearance, parent.window())
        self._field.textChanged.connect(self._find)
        self._field.returnPressed.connect(self._run)
        self._list.clicked.connect(self._run)
        self._find()

    def _build(self, appearance: Appearance, window: QWidget) -> None:
        sizes = appearance.sizes
        self._field.setPlaceholderText(self.tr("Search or do …"))
        self._field.setAccessibleName(self.tr("Search or do"))
        self._field.installEventFilter(self)
        self._list.setAccessibleName(self.tr("Hits"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(appearance, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.px(12)] * 4)
        column.setSpacing(sizes.px(8))
        for part in (self._field, self._list, self._nothing):
            column.addWidget(part)
        self._place(QSize(sizes.palette_width, sizes.px(440)), sizes.margin, window)

    def _place(self, size: QSize, margin: int, window: QWidget) -> None:
        """In the upper middle of the window, and never larger than it."""
        self.resize(size.boundedTo(window.size().shrunkBy(QMargins(margin, margin, margin, margin))))
        left, top = (window.width() - self.width()) // 2, (window.height() - self.height()) // 4
        self.move(window.mapToGlobal(QPoint(left, top)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            self._select(self._model.next_hit(self._list.currentIndex().row(), _STEPS[Qt.Key(event.key())]))
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.close()

    @Slot()
    def _find(self) -> None:
        self._model.set_hits(self._finder.find(self._field.text(), self.tr("Used last")))
        self._list.setVisible(self._model.rowCount() > 0)
        self._nothing.setVisible(self._model.rowCount() == 0)
        self._select(self._model.next_hit(-1, 1))

    def _select(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        if index.isValid():
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))

    @Slot()
    @Slot(QModelIndex)
    def _run(self) -> None:
        hit = self._model.hit(self._list.currentIndex().row())
        if hit is not None:
            self._recent.used(hit)
            self.close()
            hit.run()

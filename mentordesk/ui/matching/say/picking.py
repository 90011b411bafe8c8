"""Somebody is found by a few letters and Enter, and put into a short list whose order the keys change."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.editors import LineEditor
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.rows import Column, RowModel

_MOST_HITS = 5


class Named(NamedTuple):
    """Somebody, and the words that stand for them in a list."""

    id: UUID
    words: str


class ShortList(QListView):
    """As high as its lines. `removed` comes with Del or Backspace and says whom."""

    removed = Signal(object)

    def __init__(self, appearance: Appearance, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._most = appearance, most
        self._names: RowModel[Named] = RowModel((Column(str, attrgetter("words")),), self, search=None)
        self.setModel(self._names)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names.modelReset.connect(self._fit)
        appearance.changed.connect(self._fit)

    @property
    def names(self) -> Sequence[Named]:
        """The lines, from above."""
        return self._names.shown

    @property
    def chosen(self) -> UUID | None:
        """Who is on the current line."""
        place = self.currentIndex().row()
        return self.names[place].id if 0 <= place < len(self.names) else None

    def set_names(self, names: Sequence[Named]) -> None:
        """Show these; the current line stays with its person, or in its place."""
        chosen, place = self.chosen, self.currentIndex().row()
        self._names.set_rows(names)
        row = self._names.row_of(chosen) if chosen is not None else -1
        self.go_to(row if row >= 0 else min(place, len(names) - 1))

    def filter(self, text: str) -> None:
        """Show only those whose words contain what is typed."""
        self._names.filter(text)
        self._fit()

    def go_to(self, place: int) -> None:
        """Make a line the current one; where there is none, nothing is."""
        self.setCurrentIndex(self._names.index(place, 0) if 0 <= place < len(self.names) else QModelIndex())

    def sizeHint(self) -> QSize:
        lines = max(1, min(len(self.names), self._most))
        height = max(self.sizeHintForRow(0), self._appearance.sizes.px(30))
        return QSize(super().sizeHint().width(), lines * height + 2 * self._appearance.sizes.ring + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.sizes.px(120), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Here Del takes somebody off the list; elsewhere it is the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _takes_away(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _takes_away(event) and self.chosen is not None:
            self.removed.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()


class NamePicker(QWidget):
    """A line to type in, and under it those who fit. Enter or a click takes one (`picked`).

    The arrows choose among them, and Esc empties the line.
    """

    picked = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.line, self._hits = LineEditor(self), ShortList(appearance, _MOST_HITS, self)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self._hits.clicked.connect(self._take)
        self._hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hits.hide()
        self._nobody = PlainLabel("", "caption", self, wrap=True)
        self._nobody.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(4))
        column.addWidget(self.line)
        column.addWidget(self._hits)
        column.addWidget(self._nobody)
        self.setFocusProxy(self.line)

    def name(self, placeholder: str, hits: str) -> None:
        """Say what can be typed, and what the list under the line is."""
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self._hits.setAccessibleName(hits)
        self._nobody.setText(self.tr("Nobody here has that name."))

    def offer(self, people: Sequence[tuple[UUID, str]]) -> None:
        """Offer these people, in this order."""
        self._hits.set_names([Named(*one) for one in people])
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._answers(event.key())
        return super().eventFilter(watched, event)

    def _answers(self, key: int) -> bool:
        place = self._hits.currentIndex().row()
        if not self.line.text():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._hits.go_to(min(max(place + step, 0), len(self._hits.names) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.line.clear()
        else:
            return False
        return True

    @Slot()
    def _search(self) -> None:
        text = self.line.text()
        self._hits.filter(text)
        self._hits.setVisible(bool(text.strip()) and bool(self._hits.names))
        self._nobody.setVisible(bool(text.strip()) and not self._hits.names)
        self._hits.go_to(0)

    @Slot()
    def _take(self) -> None:
        chosen = self._hits.chosen
        if chosen is not None and self.line.text().strip():
            self.line.clear()
            self.picked.emit(chosen)


def _takes_away(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers()

"""What is too much for a menu: a list that becomes shorter while one types."""

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.hits import Hit
from mentordesk.ui.shell.palette_list import PaletteDelegate, PaletteModel
from mentordesk.ui.shell.ranking import Searchable, fit
from mentordesk.ui.widgets.labels import PlainLabel

_WIDTH, _HEIGHT = 380, 400  # pixels at 100 %
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Choice(NamedTuple):
    """One line: what it stands for, its words, the heading it stands under, and what is told of it at the right."""

    key: str
    words: str
    heading: str
    told: str = ""


class PickList(QDialog):
    """Stands beside what asks for it. The focus stays in the field; arrows choose, Enter takes, Esc goes back."""

    picked = Signal(str)

    def __init__(self, appearance: Appearance, name: str, choices: Iterable[Choice], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a click on the button closes it, and that is all
        self.setProperty("role", "palette")
        self.setWindowTitle(name)
        self._appearance = appearance
        self._choices = [(Searchable.of(one.words.strip("«»")), one) for one in choices]
        self._field, self._list, self._model = QLineEdit(self), QListView(self), PaletteModel(self)
        self._nothing = PlainLabel(self.tr("No hits"), "secondary", self)
        self._build(name)
        self._field.textChanged.connect(self._narrow)
        self._list.clicked.connect(self._take)
        self._narrow()

    def stand_at(self, corner: QPoint) -> None:
        """Open with the upper left corner here, or where the whole of it is on the screen."""
        sizes, screen = self._appearance.sizes, self.screen().availableGeometry()
        room = QRect(corner.x(), corner.y(), sizes.px(_WIDTH), min(sizes.px(_HEIGHT), 2 * screen.height() // 3))
        room.moveRight(min(room.right(), screen.right()))
        if room.bottom() > screen.bottom():
            room.moveBottom(screen.bottom())
        self.setGeometry(room)
        self.show()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose are the list's, though the field has the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            return False
        return True

    def _build(self, name: str) -> None:
        px = self._appearance.sizes.px
        self._field.setPlaceholderText(self.tr("Type to narrow …"))
        self._field.setAccessibleName(name)
        self._field.installEventFilter(self)
        self._list.setAccessibleName(name)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._appearance, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._list.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(12)] * 4)
        column.setSpacing(px(8))
        for part in (self._field, self._list):
            column.addWidget(part)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _narrow(self) -> None:
        """Within their headings, the choices that begin as what is typed stand first."""
        typed = fold(self._field.text().strip())
        fitting = [(how_well, one) for words, one in self._choices if (how_well := fit(typed, words)) is not None]
        headings = list(dict.fromkeys(one.heading for _, one in fitting))
        fitting.sort(key=lambda found: (headings.index(found[1].heading), found[0] if typed else 0))
        self._model.set_hits([self._hit(one) for _, one in fitting])
        self._list.setVisible(bool(fitting))
        self._nothing.setVisible(not fitting)
        self._select(self._model.next_hit(-1, 1))

    def _hit(self, one: Choice) -> Hit:
        return Hit(one.heading, one.words, partial(self.picked.emit, one.key), one.told)

    def _step(self, by: int) -> None:
        row = self._list.currentIndex().row()
        for _ in range(abs(by)):
            row = self._model.next_hit(row, 1 if by > 0 else -1)
        self._select(row)

    def _select(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        if index.isValid():
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))

    @Slot()
    def _take(self) -> None:
        hit = self._model.hit(self._list.currentIndex().row())
        if hit is not None:
            self.close()
            hit.run()

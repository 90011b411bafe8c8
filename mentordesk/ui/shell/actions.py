"""The window's actions, one for each row of the keyboard map that works everywhere."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication

from mentordesk.ui.shell import keys

# What the page in front may offer; the window's action is the key and the menu entry, the page's action does it.
PAGE_OFFERS = ("new", "import", "export", "print", "edit", "delete", "filter")
# What a field or list does by itself when it has the focus; the menu entry presses the key for those who look there.
TYPED = ("cut", "copy", "paste", "select_all")
# What makes sense before a file is open, and while it is locked.
WITHOUT_FILE = (
    *TYPED,
    *("new_programme", "open", "quit", "zoom_in", "zoom_out", "zoom_reset", "full_screen"),
    *("help", "key_map", "about"),
)
_CHECKABLE = ("full_screen", "hide_names")


def window_actions(parent: QObject) -> dict[str, QAction]:
    """An action for each key that works everywhere, by its id; they have no words yet, see `name_all`."""
    actions = {row.action_id: QAction(parent) for row in keys.in_context(keys.EVERYWHERE)}
    for action_id, action in actions.items():
        action.setObjectName(action_id)
        action.setCheckable(action_id in _CHECKABLE)
        action.setShortcuts(keys.sequences(action_id))
        # A widget's own shortcut is shown in menus but never fires there, so the focused field gets the key itself.
        own = Qt.ShortcutContext.WidgetShortcut if action_id in TYPED else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(own)
    return actions


def name_all(actions: Iterable[QAction]) -> None:
    """Give the actions their words in the language of the moment."""
    for action in actions:
        text = keys.key(action.objectName()).text()
        action.setText(text)
        action.setToolTip(keys.tip(text, action.objectName()))


class Forward(QObject):
    """Ties one of the window's actions to what the page in front offers under the same name."""

    def __init__(self, front: QAction) -> None:
        super().__init__(front)
        self._front = front
        self._behind: QAction | None = None
        front.triggered.connect(self._pass_on)
        front.setEnabled(False)

    def to(self, behind: QAction | None) -> None:
        """Follow this action from now on; None when the page has none of that name."""
        if self._behind is not None:
            self._behind.changed.disconnect(self._follow)
        self._behind = behind
        if behind is not None:
            behind.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        behind = self._behind
        self._front.setEnabled(behind is not None and behind.isEnabled())
        text = behind.text() if behind is not None else ""
        self._front.setText(text or keys.key(self._front.objectName()).text())

    @Slot()
    def _pass_on(self) -> None:
        if self._behind is not None:
            self._behind.trigger()


class Typing(QObject):
    """Presses an action's own key in whatever has the focus."""

    def __init__(self, front: QAction) -> None:
        super().__init__(front)
        self._front = front
        front.triggered.connect(self._press)

    @Slot()
    def _press(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            (key,) = cast("Iterable[QKeyCombination]", self._front.shortcut())
            QApplication.sendEvent(focused, QKeyEvent(QKeyEvent.Type.KeyPress, key.key(), key.keyboardModifiers()))

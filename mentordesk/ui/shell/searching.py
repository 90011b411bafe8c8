"""What the palette of a window searches in, and how it is opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.actions import TYPED
from mentordesk.ui.shell.hits import Hit, Provider, RecentHits

_NOT_FROM_HERE = (*TYPED, "palette", "search")


class Searching(QObject):
    """Opens the palette over everything, or over people and things only."""

    def __init__(self, actions: Callable[[], Sequence[QAction]], appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._appearance, self._window = actions, appearance, window
        self._providers: list[Provider] = []
        self.recent = RecentHits()

    def add(self, provider: Provider) -> None:
        """Search here, too."""
        self._providers.append(provider)

    @Slot()
    def open(self) -> None:
        """Search or do."""
        self._show([self._what_can_be_done, *self._providers])

    @Slot()
    def open_search(self) -> None:
        """Search only: nothing that is found does more than show itself."""
        self._show(self._providers)

    def _show(self, providers: Sequence[Provider]) -> None:
        from mentordesk.ui.shell.palette import Palette  # the start goes without

        Palette(providers, self.recent, self._appearance, self._window).show()

    def _what_can_be_done(self, typed: str) -> list[Hit]:
        heading = self.tr("Actions")
        return [
            Hit(heading, action.text().replace("&", ""), action.trigger, _key(action))
            for action in self._actions()
            if action.isEnabled() and action.isVisible() and action.text() and action.objectName() not in _NOT_FROM_HERE
        ]


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

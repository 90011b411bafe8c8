"""How long nobody has touched the program, and whether the machine has slept meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = frozenset(
    (
        *(QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.Wheel),
        *(QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
        *(QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove),
    )
)
_SLEPT = 60  # seconds: by so much two clocks, or a look at them, may go astray without a sleep

Clock = Callable[[], float]
"""Seconds, from whenever."""


class Idleness:
    """Counts on a clock that nobody can set. Some machines stop it while they sleep: the other one tells of that."""

    def __init__(self, steady: Clock = time.monotonic, wall: Clock = time.time) -> None:
        self._steady, self._wall = steady, wall
        self._touched = steady()
        self._looked = (steady(), wall())

    @property
    def seconds(self) -> float:
        """How long nobody has done anything."""
        return self._steady() - self._touched

    def touch(self) -> None:
        """Somebody did something now."""
        self._touched = self._steady()

    def look(self, expected: float) -> bool:
        """Whether the machine slept since the last look, which should have been `expected` seconds ago.

        A wall clock that was set forward looks the same, and is taken for a sleep.
        """
        before, self._looked = self._looked, (self._steady(), self._wall())
        steady, wall = (now - then for now, then in zip(self._looked, before, strict=True))
        return max(steady - expected, wall - steady) > _SLEPT


class InputWatch(QObject):
    """Tells `touched` of every key and movement in any of the program's windows.

    It looks at what the system sends to whole windows; watching each widget would be asked about every event there is,
    and makes pages slow to build. A window is watched from when it gets the focus, or when `watch` next finds it.
    """

    def __init__(self, touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._touched = touched

    def begin(self, application: QGuiApplication) -> None:
        """Watch from now on."""
        application.focusWindowChanged.connect(self._watch_one)
        self.watch()

    def watch(self) -> None:
        """Watch all windows that are open; one that is watched already is still watched once."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    @Slot(QWindow)
    def _watch_one(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._touched()
        return False

"""The window, offscreen, with somebody at it who does the script. Imported in a child of its own only."""

# ruff: noqa: E402
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "*.warning=false"  # what the offscreen screen cannot do

from mentordesk.ui.application.early import load_qt  # isort: skip

load_qt()  # as the program does before it imports the window

import sys
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot

from mentordesk import __main__ as program
from mentordesk.core.store.unit import Store
from mentordesk.ui.application import desktop
from tests.torture import script
from tests.torture.children import Tell


class Diligent(QObject):
    """Does the next step whenever the window has nothing else to do."""

    def __init__(self, started: desktop.Desktop, tell: Tell, steps: int) -> None:
        super().__init__(started)
        self._tell, self._steps, self._number = tell, steps, 0
        self._store: Store | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        started.openings.opened.connect(self._begin)

    @Slot(object, object)
    def _begin(self, store: Store, programme: UUID) -> None:
        self._store = store
        self._tell("opened")
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        assert self._store is not None
        self._number += 1
        if self._number > self._steps:
            self._timer.stop()
            return
        self._tell("begins", self._number)
        script.do(self._store, self._number)
        self._tell("did", self._number)


def work(tell: Tell, path: str, steps: int) -> None:
    """Run the window on the file until somebody kills it."""

    class Watched(desktop.Desktop):
        def start(self, path: Path | None, found: Any = None) -> None:
            Diligent(self, tell, steps)
            super().start(path, found)

    desktop.Desktop = Watched  # type: ignore[misc]
    sys.argv = ["mentordesk", path]
    program.main()

"""The program on a sealed file, with somebody at the keys who types faster than anybody can.

The arguments are the file and its passphrase. That is given as soon as the page that asks for it is painted, and the
program ends when the first page inside is. Prints how many seconds passed between the two.
"""

# ruff: noqa: E402
import gc

gc.disable()  # as the program does before it imports anything

from mentordesk.ui.application.early import load_qt  # isort: skip

load_qt()  # as the program does before it imports the window

import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from mentordesk import __main__ as program
from mentordesk.ui.application import desktop

PASSPHRASE = sys.argv.pop()


class Typist(QObject):
    """Waits for two pages to be painted, one after the other."""

    def __init__(self, started: desktop.Desktop) -> None:
        super().__init__(started)
        self._desktop = started
        self._typed = 0.0
        self._stack = started.window.centralWidget()
        self._awaited: QObject | None = self._covering()
        self._covering().installEventFilter(self)
        started.openings.opened.connect(self._await_inside)

    def _covering(self) -> QWidget:
        assert isinstance(self._stack, QStackedWidget)
        page = self._stack.currentWidget()
        assert page is not None
        return page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._awaited and event.type() == QEvent.Type.Paint:
            self._awaited = None
            QTimer.singleShot(0, self._leave if self._typed else self._type)
        return False

    @Slot()
    def _type(self) -> None:
        from mentordesk.ui.unlock.page import Secret  # loaded by then: the program shows that page

        self._typed = perf_counter()
        self._covering().unlock_requested.emit(Secret(PASSPHRASE))  # type: ignore[attr-defined]

    @Slot()
    def _await_inside(self) -> None:
        self._awaited = self._desktop.window.page
        assert self._awaited is not None
        self._awaited.installEventFilter(self)

    @Slot()
    def _leave(self) -> None:
        print(perf_counter() - self._typed)
        QApplication.quit()


class Watched(desktop.Desktop):
    """Has the typist at it once it has started."""

    def start(self, path: Path | None, found: Any = None) -> None:
        super().start(path, found)
        Typist(self)


if __name__ == "__main__":
    desktop.Desktop = Watched  # type: ignore[misc]
    sys.exit(program.main())

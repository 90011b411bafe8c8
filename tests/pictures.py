"""Makes a picture of every page, light and dark, at 100 and 200 %: `python -m tests.pictures DIR`.

The example programme is built in a home of its own; nothing of the person's is touched.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.ui.application.desktop import Desktop

SIZE = (1366, 768)


def main(folder: Path) -> None:
    """Draw all pages into the folder."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        folder.mkdir(parents=True, exist_ok=True)
        _draw_all(folder)


def _draw_all(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from mentordesk.ui.application.desktop import Desktop
    from mentordesk.ui.application.pages import PAGES
    from mentordesk.ui.shell.memory import Memory

    application = QApplication(sys.argv[:1])
    desktop = Desktop(Memory(width=SIZE[0], height=SIZE[1]))
    desktop.start(None)
    _settle(lambda: True)
    _in_each_look(desktop, folder, "welcome")
    desktop.openings.open_example()
    _settle(lambda: desktop.opened.is_open)
    for entry in PAGES:
        desktop.window.show_page(entry.name)
        _settle(lambda: not desktop.jobs.jobs)
        _in_each_look(desktop, folder, entry.name)
    _back_to_the_board(desktop)
    desktop.window.show_page("matching")
    _settle(lambda: not desktop.jobs.jobs)
    _in_each_look(desktop, folder, "board")
    desktop.close()
    application.quit()


def _back_to_the_board(desktop: "Desktop") -> None:
    """Take the example back to where the pairs are proposed and not yet made."""
    from mentordesk.core.matching.pairs.queries import pairs

    while desktop.opened.read(pairs, desktop.opened.programme):
        desktop.opened.store.undo()


def _in_each_look(desktop: "Desktop", folder: Path, name: str) -> None:
    for scheme in ("light", "dark"):
        for zoom in (100, 200):
            desktop.appearance.scheme, desktop.appearance.zoom = scheme, zoom
            _settle(lambda: not desktop.jobs.jobs)
            desktop.window.grab().save(str(folder / f"{name}_{scheme}_{zoom}.png"))
    desktop.appearance.scheme, desktop.appearance.zoom = "light", 100


def _settle(ready: Callable[[], bool]) -> None:
    """Let the window work until it is ready; an event loop of Qt's own lets the workers run beside it."""
    for _ in range(400):
        _wait(20)
        if ready():
            break
    _wait(60)


def _wait(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

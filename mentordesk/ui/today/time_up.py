"""How many people's time is up: found beside the window, for in a big file that takes longer than the rest of «I dag».

The page shows what was found last and is told when it is not so any more.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.retention.rules import Due
from mentordesk.ui.opened import Opened

_AFTER = 300  # milliseconds: first the page is painted, and several steps in a row are looked at once


class TimeUp(QObject):
    """Asks the file again a moment after each time it is asked; `changed` says that another answer has come."""

    changed = Signal()

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self._opened = opened
        self._file: Path | None = None
        self._found = Due()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._look)

    def last_found(self) -> Due:
        """The last answer about the file that is open: nobody, before the first one has come."""
        path = self._opened.store.path
        if path != self._file:
            self._file, self._found = path, Due()
        self._soon.start()
        return self._found

    @Slot()
    def _look(self) -> None:
        if self._opened.is_open:
            title = self.tr("Looking for whose time is up")
            self._opened.run(self._read, done=self._show, failed=self._opened.failed_beside, title=title, writes=False)

    def _read(self, progress: Progress) -> Due:
        from mentordesk.core.privacy.retention.queries import due  # the start goes without

        del progress
        return self._opened.read(due, wall_clock().date())

    def _show(self, found: Due) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

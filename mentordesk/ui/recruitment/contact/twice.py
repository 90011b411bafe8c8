"""Who may be in the list twice: found at once among few, and beside the window among many.

The list shows what was found last and is told when it is not so any more.
"""

from collections.abc import Collection
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.counts.queries import status_counts
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.doubles.wiring import people_twice

_FEW = 120
"""So many are compared while the window waits: some hundredths of a second."""
_AFTER = 300  # milliseconds: several steps in a row are looked at once


class Twice(QObject):
    """Asks the file again a moment after each time it is asked; `changed` says that another answer has come."""

    changed = Signal()

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self._opened = opened
        self._about: tuple[Path, UUID] | None = None
        self._found: frozenset[UUID] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._look)

    def last_found(self) -> Collection[UUID]:
        """The last answer about the programme in front; nobody, before the first one has come."""
        about = self._opened.store.path, self._opened.programme
        if about != self._about:
            self._about, self._found = about, frozenset()
        if sum(one.count for one in self._opened.read(status_counts, self._opened.programme)) <= _FEW:
            self._found = frozenset(people_twice(self._opened))
        else:
            self._soon.start()
        return self._found

    @Slot()
    def _look(self) -> None:
        if self._opened.is_open:
            title = self.tr("Looking for applicants who are in the list twice")
            self._opened.run(self._read, done=self._show, failed=self._opened.failed_beside, title=title, writes=False)

    def _read(self, progress: Progress) -> frozenset[UUID]:
        del progress
        return frozenset(people_twice(self._opened))

    def _show(self, found: frozenset[UUID]) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

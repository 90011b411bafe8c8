"""How many things need the coordinator on each page, and the key that goes from one to the next."""

from collections import Counter
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot

from mentordesk.core.attention.rules import Attention
from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.window import Window

_AFTER = 300  # milliseconds: several steps in a row are counted once


class Badges(QObject):
    """Counts a moment after each step, when nothing else has to be done."""

    def __init__(self, opened: Opened, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._opened, self._window = opened, window
        self._visited = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._count)
        opened.changed.connect(self.count_soon)
        window.attention_requested.connect(self._go_on)

    @Slot()
    def count_soon(self) -> None:
        """Count when the window has come to rest."""
        self._soon.start()

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()

    @Slot()
    def _count(self) -> None:
        self._look(self._show)

    def _look(self, done: Callable[[tuple[Attention, ...]], None]) -> None:
        if self._opened.is_open:
            title = self.tr("Looking for what needs you")
            self._opened.run(self._read, done=done, failed=self._opened.failed_beside, title=title, writes=False)

    def _read(self, progress: Progress) -> tuple[Attention, ...]:
        from mentordesk.core.attention.queries import today  # loaded by the first page: the start goes without

        del progress
        return self._opened.read(today, self._opened.programme, wall_clock()).items

    def _show(self, items: tuple[Attention, ...]) -> None:
        counts = Counter(one.page for one in items)
        for entry in PAGES:
            self._window.set_badge(entry.name, counts[entry.name])

    @Slot()
    def _go_on(self) -> None:
        """To the next thing that needs the coordinator; after the last the first again."""
        self._look(self._go_to_next)

    def _go_to_next(self, items: tuple[Attention, ...]) -> None:
        if not items:
            self._window.show_page("today")
            return
        keys = [one.key for one in items]
        place = (keys.index(self._visited) + 1) % len(items) if self._visited in keys else 0
        self._visited = keys[place]
        record = items[place].record
        self._window.show_page(items[place].page, None if record is None else UUID(record))

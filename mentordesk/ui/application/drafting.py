"""What is being typed is kept while it is being typed, and stands there again when the file is opened again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.store.file import Key
from mentordesk.core.store.keys import drafts
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.page import Page

_EVERY = 10_000  # milliseconds: so much typing is lost at most when the program is killed


class Drafting(QObject):
    """Asks the pages for their drafts, and gives each its own when it is shown again.

    Drafts of a page that has not been shown yet wait here, and are kept with the others. The hidden names' masks are
    in no draft: while names are hidden, what waits goes on waiting.
    """

    def __init__(self, opened: Opened, pages: Callable[[], tuple[Page, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._opened, self._pages = opened, pages
        self._waiting: dict[str, object] = {}
        self._kept: dict[str, object] = {}
        self._key: Key | None = None
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self.keep)

    def begin(self) -> None:
        """A file was opened: what was being typed in it last comes back, page by page."""
        self._kept = drafts.kept(self._opened.store)
        self._waiting, self._key = dict(self._kept), self._opened.store.key
        self._clock.start()

    def stop(self) -> None:
        """The file is being closed."""
        self.keep()
        self._clock.stop()
        self._waiting, self._kept, self._key = {}, {}, None

    def hold(self) -> None:
        """The pages are about to be made anew: what is being typed on them waits."""
        self._waiting = self._all()

    def put_back(self, page: Page) -> None:
        """Give a page that has read what it shows the drafts that wait for it."""
        if not self._opened.appearance.names_hidden and isinstance(waiting := self._waiting.get(page.name), dict):
            del self._waiting[page.name]
            page.take_drafts(waiting)

    @Slot()
    def keep(self) -> None:
        """Keep everything that is being typed, if it is something else than what is kept."""
        found, key = self._all(), self._opened.store.key
        if found == self._kept and key == self._key:  # another passphrase opens no draft of before
            return
        try:
            drafts.keep(self._opened.store, found)
        except Trouble as trouble:
            self._opened.tell(trouble)
        self._kept, self._key = found, key  # what could not be kept is told once, and tried again after the next letter

    def _all(self) -> dict[str, object]:
        typed: Mapping[str, object] = {page.name: found for page in self._pages() if (found := page.drafts())}
        return {**self._waiting, **typed}

"""Backups that nobody has to think of: at the opening, every half hour, at the end; and one is tried each month.

What makes them is loaded by the work itself: the window stands there sooner.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.errors import BackupNotMade
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.notices import Kind
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window

if TYPE_CHECKING:
    from mentordesk.core.store.backups.drill import Drill

_AFTER_OPENING = 4_000  # milliseconds: first the person sees the file
_EVERY = 30 * 60 * 1000

_Work = Callable[[Store, Progress], None]


class Keeping(QObject):
    """Follows what the application does with the file: `opened`, `may_leave`, `let_go`, `ended`."""

    def __init__(self, window: Window, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._opened = window, opened
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_OPENING)
        self._soon.timeout.connect(self.begin)
        self._then = QTimer(self, singleShot=True, interval=0)
        self._then.timeout.connect(self._try_one)
        self._again = QTimer(self, interval=_EVERY)
        self._again.timeout.connect(self.go_on)

    def opened(self) -> None:
        """A file was opened."""
        self._soon.start()
        self._again.start()

    def ended(self) -> None:
        """The program ends."""
        for clock in (self._soon, self._then, self._again):
            clock.stop()

    def may_leave(self) -> bool:
        """Make the last backup before the window closes. If that fails the window stays, and asks what to do."""
        if not self._opened.is_open or not self._opened.store.changed:
            return True
        self._window.hide()
        try:
            _make(self._opened.store)
        except Told as told:
            self._window.show()
            self._ask(told)
            return False
        return True

    def let_go(self) -> None:
        """The file is left for another one, or locked: at once, or beside the window when it takes a last backup."""
        if not self._opened.store.changed:
            self._opened.close()
            return
        store = self._opened.hand_over()
        self._opened.still_closing = store.path
        self._opened.jobs.run(
            partial(_last, store),
            done=self._gone,
            failed=self._gone_without,
            cancelled=partial(self._called_off, store),
            title=self.tr("Making a backup"),
            writes=True,  # opening a locked file waits in the same line
        )

    def _gone(self, nothing: None) -> None:
        self._opened.still_closing = None

    def _gone_without(self, error: BaseException) -> None:
        self._opened.still_closing = None
        if not isinstance(error, Told):
            raise error
        self._say(error)

    def _called_off(self, store: Store) -> None:
        """Before it began: the program ends, or the same file is opened again."""
        try:
            _last(store, Progress())
        except Told as told:
            self._gone_without(told)
        else:
            self._gone(None)

    def _ask(self, told: Told) -> None:
        remedies = (
            Remedy(self.tr("Try again"), self._window.close),
            Remedy(self.tr("Close without a backup"), self._close_anyway),
        )
        language = self._opened.language.code
        what = BackupNotMade(why=words.sentence(told, language)[0])
        TroubleBox(what, language, self._opened.appearance, self._window, remedies).open()

    def _close_anyway(self) -> None:
        """The file itself is whole: only this last backup is missing."""
        self._opened.store.changed = False
        self._window.close()

    @Slot()
    def begin(self) -> None:
        """The file was opened a moment ago."""
        self._run(_when_due)

    @Slot()
    def go_on(self) -> None:
        """Half an hour has gone."""
        self._run(_when_changed)

    @Slot()
    def make(self) -> None:
        """Make a backup now, because the last one was no good; it is tried too."""
        self._run(_make)

    def _run(self, work: _Work) -> None:
        if self._opened.is_open:
            bound = partial(work, self._opened.store)
            self._opened.run(bound, done=self._made, failed=self._failed, title=self.tr("Making a backup"))

    def _made(self, nothing: None) -> None:
        """If it ended because the file is let go of, no new work may begin: what comes next waits until all is over."""
        if self._opened.is_open:
            self._opened.backed_up.emit()
            self._then.start()

    @Slot()
    def _try_one(self) -> None:
        """Now and then one is tried, beside all other work: that takes longer."""
        from mentordesk.core.store.backups.drill import drill, drill_due

        if self._opened.is_open and drill_due(self._opened.store.file_id):
            bound, title = partial(drill, self._opened.store), self.tr("Trying the backup")
            self._opened.run(bound, done=self._tried, failed=self._not_tried, title=title, writes=False)

    def _tried(self, found: "Drill") -> None:
        self._opened.backed_up.emit()
        if not found.ok:
            again = Remedy(self.tr("Make a backup now"), self.make)
            text = self.tr("The last backup was tried, and cannot be used. Make a new one now.")
            self._opened.notices.tell(text, Kind.ERROR, (again,))

    def _not_tried(self, error: BaseException) -> None:
        """A disk that is full is told by the next backup."""
        if not isinstance(error, Told):
            raise error

    def _failed(self, error: BaseException) -> None:
        """A file that was closed meanwhile has its backup from that."""
        if not self._opened.is_open:
            return
        if not isinstance(error, Told):
            raise error
        self._say(error, Remedy(self.tr("Try again"), self.make))

    def _say(self, told: Told, *remedies: Remedy) -> None:
        title, _ = words.sentence(told, self._opened.language.code)
        text = self.tr("The backup was not made: {why}.").format(why=title)
        self._opened.notices.tell(text, Kind.ERROR, remedies)


def _when_due(store: Store, progress: Progress) -> None:
    from mentordesk.core.store import backups

    if backups.due(store):
        backups.make(store, progress)


def _when_changed(store: Store, progress: Progress) -> None:
    from mentordesk.core.store import backups

    progress.step(0, 0)
    backups.before(store)


def _last(store: Store, progress: Progress) -> None:
    """Once begun it is finished, whoever calls it off."""
    try:
        _make(store)
    finally:
        store.close()


def _make(store: Store, progress: Progress | None = None) -> None:
    from mentordesk.core.store import backups

    backups.make(store, progress)

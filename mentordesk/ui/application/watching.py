"""Is the open file still there, and can it be written? Asked every few seconds and whenever the person comes back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Told, Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.errors import FileMissing, FileReplaced, NewerSchema
from mentordesk.core.store.surroundings import ballast
from mentordesk.core.store.unit import Store
from mentordesk.ui.application.openings import Openings
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.moments import near_moment

_EVERY = 4_000  # milliseconds
_ROOM_AFTER, _ROOM_EVERY = 3_000, 10 * 60 * 1000


class Watching(QObject):
    """Says above every page what is the matter with the file. Follows the application: `opened`, `leaving`."""

    def __init__(
        self, window: Window, opened: Opened, openings: Openings, leave: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._opened, self._openings, self._leave = window, opened, openings, leave
        self._trouble: type[Trouble] | None = None
        self._again = QTimer(self, interval=_EVERY)
        self._again.timeout.connect(self.look)
        self._room = QTimer(self)
        self._room.timeout.connect(self._keep_room)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    def opened(self) -> None:
        """A file was opened."""
        self._say(self._opened.store.read_only)
        self._again.start()
        self._room.start(_ROOM_AFTER)

    def leaving(self) -> None:
        """The file is closed."""
        self._again.stop()
        self._room.stop()
        self._say(None)
        ballast.leave(self._opened.store.path)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written now, and so nothing undone."""
        return self._trouble is not None

    def retranslate(self) -> None:
        """Say it in the language of the moment."""
        self._say(self._trouble)

    @Slot()
    def look(self) -> None:
        """Ask the system whether the file is still the one that was opened."""
        if not self._opened.is_open or self._trouble is FileReplaced:
            return
        store = self._opened.store
        try:
            store.look()
        except FileReplaced:
            self._say(FileReplaced)
            self._opened.run(
                partial(_kept, store), done=self._kept, failed=self._not_kept, title=self.tr("Keeping what was open")
            )
        except Trouble as trouble:
            self._say(type(trouble))
        else:
            if self._trouble is not store.read_only:
                self._say(store.read_only)

    @Slot(Qt.ApplicationState)
    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    @Slot()
    def _keep_room(self) -> None:
        """Beside the window: it takes a moment, and longer on a stick."""
        self._room.start(_ROOM_EVERY)
        if self._opened.is_open and self._opened.store.read_only is None:
            work = partial(_room, self._opened.store.path)
            self._opened.run(work, done=self._done, title=self.tr("Keeping a little room on the disk"), writes=False)

    def _done(self, nothing: object) -> None:
        """Nobody needs to hear of it."""

    def _say(self, trouble: type[Trouble] | None) -> None:
        self._trouble = trouble
        if trouble is None:
            self._window.sign_file("")
        else:
            self._window.sign_file(*self._words(trouble))
            self._window.set_undo("", "")

    def _words(self, trouble: type[Trouble]) -> tuple[str, Remedy]:
        if trouble is FileReplaced:
            text = self.tr("Another file lies in the place of this one. Nothing more is saved here.")
            return text, Remedy(self.tr("Open the file again"), self._open_again)
        if trouble is FileMissing:
            return self._missing(), Remedy(self.tr("Try again"), self.look)
        copy = Remedy(self.tr("Save a copy …"), self._openings.save_copy)
        if trouble is NewerSchema:
            return self.tr("A newer MentorDesk has made this file. All of it can be seen, and nothing changed."), copy
        return self.tr("Nothing can be saved where this file lies. All of it can be seen, and nothing changed."), copy

    def _missing(self) -> str:
        from mentordesk.core.store import backups  # loaded by those who need it

        known = backups.listed(self._opened.store.file_id)
        if not known:
            return self.tr("The file is gone. Was a stick pulled out? Put it in again.")
        when = near_moment(known[0].made, today())
        return self.tr("The file is gone. Was a stick pulled out? There is a backup from {when}.").format(when=when)

    @Slot()
    def _open_again(self) -> None:
        path = self._opened.store.path
        self._opened.store.changed = False  # no backup of it can be made any more
        self._leave()
        self._openings.begin(path)

    def _kept(self, place: Path) -> None:
        show = Remedy(self.tr("Show it"), partial(_show, place.parent))
        text = self.tr("Another file has come in the place of the open one. What you had open is kept.")
        self._opened.notices.tell(text, remedies=(show,), stays=True)

    def _not_kept(self, error: BaseException) -> None:
        """Written over in its own place: what there was is in the last backup."""
        if not isinstance(error, Told):
            raise error
        self._opened.tell(FileReplaced(name=self._opened.store.path.name))


def _kept(store: Store, progress: Progress) -> Path:
    from mentordesk.core.store.surroundings.rescue import keep_open_one  # loaded by those who need it

    progress.step(0, 0)
    return keep_open_one(store)


def _room(path: Path, progress: Progress) -> bool:
    progress.step(0, 0)
    return ballast.keep(path)


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

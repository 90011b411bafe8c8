"""Putting a backup in the place of the file: of the one that is open, or of one that is gone or damaged.

What restores is loaded by those who need it: the window stands there sooner for all others.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.errors import NoGoodBackup
from mentordesk.core.store.file import Key, is_plain, key_of
from mentordesk.core.store.unit import Store
from mentordesk.ui.application.openings import Openings
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window

if TYPE_CHECKING:
    from mentordesk.ui.application.bringing_back import BringBackDialog, Lost


class Recovery(QObject):
    """Restores beside the window, and opens the file again afterwards. `leave` closes the open file."""

    def __init__(
        self, window: Window, opened: Opened, openings: Openings, leave: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._opened, self._openings, self._leave = window, opened, openings, leave
        self._path = Path()
        self._kept: Path | None = None
        self._to_tell = False
        self._dialog: BringBackDialog | None = None
        opened.restore_wanted.connect(self._restore_open)
        openings.lost.connect(self._offer)
        openings.opened.connect(self._tell_restored)

    @Slot(Path, object)
    def _restore_open(self, backup: Path, key: Key | None) -> None:
        """First a backup of the file as it is now, then it is let go of."""
        work = partial(_back_up, self._opened.store)
        done = partial(self._replace, self._opened.store.path, backup, key)
        self._opened.run(work, done=done, title=self.tr("Making a backup"))

    def _replace(self, path: Path, backup: Path, key: Key | None, nothing: None) -> None:
        self._leave()
        self._openings.welcome()
        self._run(path, partial(_restore, path, backup, key))

    def _run(self, path: Path, work: Callable[[Progress], Path | None]) -> None:
        self._path = path
        self._opened.jobs.run(
            work,
            done=self._restored,
            failed=self._not_restored,
            cancelled=self._go_back,
            title=self.tr("Restoring the file"),
            writes=True,
        )

    def _restored(self, kept: Path | None) -> None:
        self._kept, self._to_tell = kept, True
        self._openings.begin(self._path)

    def _not_restored(self, error: BaseException) -> None:
        """The file is as it was: it comes back, and why is told in front of it."""
        self._go_back()
        self._tell(error)

    @Slot()
    def _go_back(self) -> None:
        self._openings.begin(self._path)

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        TroubleBox(error, self._opened.language.code, self._opened.appearance, self._window).open()

    @Slot()
    def _tell_restored(self) -> None:
        """When it is open again, which may take a passphrase."""
        if self._to_tell:
            self._to_tell = False
            show = Remedy(self.tr("Show the one from before"), self._show_kept)
            text = self.tr("The backup is in place. The file as it was before is kept.")
            if self._kept is None:
                text = self.tr("The backup is in place.")
            self._opened.say(text, *([show] if self._kept is not None else []))

    def _show_kept(self) -> None:
        if self._kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._kept.parent)))

    @Slot(Path)
    def _offer(self, path: Path) -> None:
        """Ask whether the newest good backup is to come in the place of a file that does not open."""
        from mentordesk.ui.application.bringing_back import BringBackDialog  # loaded by those whose file is lost

        lost = lost_file(path)
        if lost is not None:
            self._dialog = BringBackDialog(lost, partial(self._bring_back, path), self._opened.appearance, self._window)
            self._dialog.finished.connect(self._dialog.deleteLater)
            self._dialog.open()

    def _bring_back(self, path: Path, passphrase: str | None) -> None:
        self._path = path
        self._opened.jobs.run(
            partial(_newest, path, passphrase),
            done=self._brought_back,
            failed=self._not_brought_back,
            cancelled=self._close_dialog,
            title=self.tr("Restoring the file"),
            writes=True,
        )

    def _brought_back(self, kept: Path | None) -> None:
        self._close_dialog()
        self._restored(kept)

    def _not_brought_back(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        if self._dialog is not None:
            self._dialog.refuse(f"{title}. {text}")

    @Slot()
    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog = None


def lost_file(path: Path) -> "Lost | None":
    """What is there for a file that does not open; None when no backup of it is known."""
    from mentordesk.core.store import backups
    from mentordesk.core.store.backups.whereabouts import known_id
    from mentordesk.ui.application.bringing_back import Lost

    file_id = known_id(path)
    known = [] if file_id is None else backups.listed(file_id)
    if file_id is None or not known:
        return None
    return Lost(path, known[0], len(known), sealed=not is_plain(backups.path_of(file_id, known[0].name)))


def _back_up(store: Store, progress: Progress) -> None:
    from mentordesk.core.store import backups

    progress.step(0, 0)
    backups.before(store)


def _restore(path: Path, backup: Path, key: Key | None, progress: Progress) -> Path | None:
    from mentordesk.core.store.backups.restoring import restore

    return restore(path, backup, key, progress)


def _newest(path: Path, passphrase: str | None, progress: Progress) -> Path | None:
    """Restore the newest backup that this passphrase opens and that is whole. Raises what `restore` raises."""
    from mentordesk.core.store import backups
    from mentordesk.core.store.backups.restoring import newest_good, restore
    from mentordesk.core.store.backups.whereabouts import known_id

    file_id = known_id(path)
    found = None if file_id is None else newest_good(file_id, passphrase, progress)
    if file_id is None or found is None:
        raise NoGoodBackup(name=path.name)
    backup = backups.path_of(file_id, found.name)
    return restore(path, backup, key_of(backup, passphrase), progress)

"""What the cards about backups ask and do, bound to the file that is open whenever they ask."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mentordesk import words
from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import backups
from mentordesk.core.store.backups import Backup, second
from mentordesk.core.store.backups.comparing import differences
from mentordesk.core.store.backups.drill import Drill, drill, last_drill
from mentordesk.core.store.backups.reading import own_key
from mentordesk.core.store.backups.second import SecondPlace
from mentordesk.core.store.file import key_of
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.backups import BackupFacts, BackupsFunctions
from mentordesk.ui.security.drill import DrillFunctions
from mentordesk.ui.security.restoring import Compared
from mentordesk.ui.security.second import SecondFunctions

Done = Callable[[object], None]
Failed = Callable[[BaseException], None]


def backups_of(opened: Opened) -> BackupsFunctions:
    """What the card of the backups needs."""
    bound = _Bound(opened)
    return BackupsFunctions(
        now=now,
        facts=bound.facts,
        back_up=bound.back_up,
        compare=bound.compare,
        restore=bound.restore,
        open_folder=bound.open_folder,
        said=bound.said,
    )


def second_of(opened: Opened) -> SecondFunctions:
    """What the card of the second place needs."""
    bound = _Bound(opened)
    return SecondFunctions(
        now=now,
        encrypted=lambda: opened.is_open and opened.store.encrypted,
        place=bound.place,
        choose=bound.choose,
        bring=bound.bring,
        forget=bound.forget,
        said=bound.said,
    )


def drill_of(opened: Opened) -> DrillFunctions:
    """What the card of the drill needs."""
    bound = _Bound(opened)
    return DrillFunctions(
        now=now, last=bound.last_drill, any_backup=bound.any_backup, drill=bound.drill, said=bound.said
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def facts(self) -> BackupFacts:
        if not self._opened.is_open:
            return BackupFacts((), Path(), changed=False)
        store = self._opened.store
        return BackupFacts(
            backups.listed(store.file_id), backups.folder(store.file_id), changed=not backups.current(store)
        )

    def back_up(self, title: str, done: Done, failed: Failed) -> None:
        def work(progress: Progress) -> Backup:
            return backups.make(self._opened.store, progress)

        self._opened.run(work, done=done, failed=failed, title=title)

    def compare(
        self,
        title: str,
        backup: Backup,
        passphrase: str | None,
        done: Callable[[Compared], None],
        failed: Failed,
    ) -> None:
        work = partial(_compared, self._opened, backup, passphrase)
        self._opened.run(work, done=done, failed=failed, title=title, writes=False)

    def restore(self, found: Compared) -> None:
        path = backups.path_of(self._opened.store.file_id, found.backup.name)
        self._opened.restore_wanted.emit(path, found.key)

    def open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups.folder(self._opened.store.file_id))))

    def place(self) -> SecondPlace | None:
        return second.second_place(self._opened.store.file_id) if self._opened.is_open else None

    def choose(self, title: str, folder: Path, done: Done, failed: Failed) -> None:
        def work(progress: Progress) -> None:
            store = self._opened.store
            second.choose(store.file_id, folder, store.path.stem)
            self._bring(progress)

        self._opened.run(work, done=done, failed=failed, title=title)

    def bring(self, title: str, done: Done, failed: Failed) -> None:
        self._opened.run(self._bring, done=done, failed=failed, title=title)

    def _bring(self, progress: Progress) -> None:
        """The last backup, if it holds all there is, else a new one."""
        progress.step(0, 0)
        store = self._opened.store
        backups.before(store)
        second.bring(store.file_id, backups.listed(store.file_id)[0])

    def forget(self) -> None:
        try:
            second.forget(self._opened.store.file_id)
        except Told as told:
            self._opened.tell(told)

    def last_drill(self) -> Drill | None:
        return last_drill(self._opened.store.file_id) if self._opened.is_open else None

    def any_backup(self) -> bool:
        return self._opened.is_open and bool(backups.listed(self._opened.store.file_id))

    def drill(self, title: str, done: Callable[[Drill], None], failed: Failed) -> None:
        def work(progress: Progress) -> Drill:
            return drill(self._opened.store, progress)

        self._opened.run(work, done=done, failed=failed, title=title, writes=False)

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"


def _compared(opened: Opened, backup: Backup, passphrase: str | None, progress: Progress) -> Compared:
    progress.step(0, 0)
    path = backups.path_of(opened.store.file_id, backup.name)
    key = own_key(path, opened.store.key) if passphrase is None else key_of(path, passphrase)
    return Compared(backup, differences(opened.store, path, key), key, opened.store.key)

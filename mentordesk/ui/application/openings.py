"""The ways to a file: the first page, the passphrase, a new file, the example; and what is done when one is left."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from mentordesk import words
from mentordesk.core.kernel.errors import Told, Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups
from mentordesk.core.store.errors import PassphraseMissing, WrongPassphrase
from mentordesk.core.store.opening import create_file, open_file
from mentordesk.core.store.unit import Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application.files import documents, example_file, new_file
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.notices import Kind
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window
from mentordesk.ui.unlock.page import UnlockPage
from mentordesk.ui.welcome.new_programme import NewProgramme as Wanted
from mentordesk.ui.welcome.page import WelcomePage

Found = tuple[Store, UUID]


class Openings(QObject):
    """`opened` brings a store and the programme to show."""

    opened = Signal(object, object)

    def __init__(
        self,
        window: Window,
        appearance: Appearance,
        language: Language,
        jobs: JobRunner,
        memory: Memory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._appearance, self._language = window, appearance, language
        self._jobs, self._memory = jobs, memory
        self._path = Path()
        self._beside: Store | None = None
        self._welcome = WelcomePage(appearance, language, window)
        self._unlock = UnlockPage(appearance, window)
        self._welcome.hide()
        self._unlock.hide()
        self._welcome.example_requested.connect(self.open_example)
        self._welcome.new_requested.connect(self.create)
        self._welcome.open_requested.connect(self.begin)
        self._unlock.unlock_requested.connect(self._try_passphrase)
        self._unlock.other_file_requested.connect(self.let_choose)

    @Slot(object)
    def begin(self, path: Path | None) -> None:
        """Open that file, or show the first page; without a path from that page, let the person choose."""
        if path is None:
            if self.sender() is self._welcome:
                self.let_choose()
            else:
                self.welcome()
            return
        try:
            self._found(_with_programme(open_file(path, passphrase=None)))
        except PassphraseMissing:
            self.ask_passphrase(path)
        except Told as told:
            self._memory.forget(path)
            self.welcome()
            self._tell(told)

    def welcome(self) -> None:
        """Show the first page."""
        self._window.cover(self._welcome)
        self._welcome.begin()

    def ask_passphrase(self, path: Path) -> None:
        """Show the page that asks for the passphrase of a file."""
        self._path = path
        self._window.cover(self._unlock)
        self._unlock.ask_for(path)

    def ask_new(self, beside: Store | None) -> None:
        """Ask for a new programme: in the open file, or in a file of its own when none is open."""
        self._beside = beside
        self._window.cover(self._welcome)
        self._welcome.ask_new()

    @Slot()
    def let_choose(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self._window, self.tr("Open a file"), str(documents()))
        dialog.setNameFilters([self.tr("MentorDesk files (*.mentordesk)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    @Slot(str)
    def _open_chosen(self, path: str) -> None:
        self.begin(Path(path))

    @Slot(str)
    def _try_passphrase(self, passphrase: str) -> None:
        self._unlock.set_busy(busy=True)
        self._start(partial(_opened, self._path, passphrase), self.tr("Opening …"), self._not_unlocked)

    @Slot()
    def open_example(self) -> None:
        """Open the example; it is built the first time."""
        path = example_file()
        if path.exists():
            self.begin(path)
        else:
            self._start(partial(_example, path), self.tr("Making the example …"), self._failed)

    @Slot(object)
    def create(self, wanted: Wanted) -> None:
        """Make the programme that was asked for."""
        new = NewProgramme(
            name=wanted.name,
            start=wanted.start,
            template=wanted.template,
            end=wanted.end,
            places=wanted.places,
            organisation=wanted.organisation or None,
            language=self._language.code,
        )
        beside, self._beside = self._beside, None
        if beside is not None:
            try:
                self._found((beside, create_programme(beside, new)))
            except Told as told:
                self._tell(told)
            return
        work = partial(_created, new_file(wanted.name), wanted.passphrase or None, wanted.coordinator, new)
        self._start(work, self.tr("Making the file …"), self._failed)

    def _start(self, work: Callable[[Progress], Found], title: str, failed: Callable[[BaseException], None]) -> None:
        self._jobs.run(work, done=self._found, failed=failed, title=title, writes=True)

    def _found(self, found: Found) -> None:
        self._unlock.forget()
        self.opened.emit(*found)

    def _not_unlocked(self, error: BaseException) -> None:
        if isinstance(error, WrongPassphrase):
            title, text = words.sentence(error, self._language.code)
            self._unlock.refuse(f"{title}. {text}")
        else:
            self._unlock.set_busy(busy=False)
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        self._tell(error)

    def _tell(self, told: Told) -> None:
        TroubleBox(told, self._language.code, self._appearance, self._window).open()

    def back_up(self, store: Store) -> None:
        """Make a verified backup when something has changed since the last; that it failed is told, not hidden."""
        if not store.changed:
            return
        try:
            backups.make(store)
        except Trouble as trouble:
            self._window.notices.tell(words.sentence(trouble, self._language.code)[0], Kind.ERROR)

    def save_copy(self, store: Store) -> None:
        """Let the person choose where a copy of the open file goes."""
        dialog = QFileDialog(self._window, self.tr("Save a copy as"), str(documents() / store.path.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mentordesk")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._copy_to)
        dialog.open()
        self._beside = store

    @Slot(str)
    def _copy_to(self, path: str) -> None:
        store, self._beside = self._beside, None
        if store is None:
            return
        try:
            backups.copy_to(store, Path(path))
        except Told as told:
            self._tell(told)
        else:
            self._window.notices.tell(self.tr("The copy lies in {place}.").format(place=path))


def _opened(path: Path, passphrase: str, progress: Progress) -> Found:
    del progress
    return _with_programme(open_file(path, passphrase=passphrase))


def _with_programme(store: Store) -> Found:
    """The file with the programme that begins last; a file without one is closed again and refused."""
    from mentordesk.core.programme.errors import NoProgramme

    known = store.read(programmes)
    if not known:
        store.close()
        raise NoProgramme
    return store, known[0].id


def _created(path: Path, passphrase: str | None, person: str, new: NewProgramme, progress: Progress) -> Found:
    del progress
    path.parent.mkdir(parents=True, exist_ok=True)
    store = create_file(path, passphrase=passphrase, person=person)
    try:
        return store, create_programme(store, new)
    except BaseException:
        store.close()
        path.unlink()
        raise


def _example(path: Path, progress: Progress) -> Found:
    from mentordesk.core.examples.build import build_example

    path.parent.mkdir(parents=True, exist_ok=True)
    parts = iter(range(1, 6))

    def tell(part: str) -> None:
        del part
        progress.step(next(parts), 5)

    return build_example(path, tell=tell)

"""The ways to a file: the first page, the passphrase, a new file, the example; and what is done when one is left."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.kernel.places import documents
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.sharing.errors import ShareNotOpened
from mentordesk.core.store.errors import (
    DamagedButBackedUp,
    EarlierPassphrase,
    FileBusy,
    FileCutShort,
    FileDamaged,
    FileEmpty,
    FileInUse,
    FileMissing,
    NotOurFile,
    PassphraseMissing,
    PassphraseNotRight,
    RecoveryWordsCount,
    RecoveryWordsMistaken,
    RecoveryWordUnknown,
    WrongPassphrase,
    WrongRecoveryWords,
)
from mentordesk.ui.application import making
from mentordesk.ui.application.files import example_file, is_example, new_file
from mentordesk.ui.application.making import Found
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window

if TYPE_CHECKING:  # the pages that cover the window are imported when they are first shown
    from concurrent.futures import Future

    from mentordesk.ui.unlock.page import Secret, UnlockPage
    from mentordesk.ui.welcome.new_programme import NewProgramme as Wanted
    from mentordesk.ui.welcome.page import WelcomePage

_SHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".zip")
SHEET, PASSPHRASE = link_id("setting", "sheet"), link_id("setting", "passphrase")
"""What the page «Sikkerhet» knows the recovery sheet and the passphrase as."""
_SHARE, _OURS = ".age", ".mentordesk"
_ASSESSMENT = ".vurdering"
_MISTYPED = (
    *(WrongPassphrase, PassphraseNotRight, EarlierPassphrase, WrongRecoveryWords),
    *(RecoveryWordUnknown, RecoveryWordsCount, RecoveryWordsMistaken),
)
_LOST = (FileMissing, FileDamaged, FileEmpty, FileCutShort, NotOurFile, DamagedButBackedUp)
_IN_PART = (FileDamaged, FileCutShort)
"""What has something in it that may still be read."""


class Openings(QObject):
    """`opened` brings a store and the programme to show, `sheet_chosen` a list of applicants to bring in there."""

    opened = Signal(object, object)
    sheet_chosen = Signal(Path)
    lost = Signal(Path)
    """A file is gone or damaged, and the person wants it back from a backup."""
    readable_wanted = Signal(Path, object)
    """A file is damaged, and what can be read of it is to be saved; with the passphrase that was typed, or None."""
    waiting = Signal()
    """A file is being opened or made, which takes a while."""

    def __init__(self, window: Window, front: Opened, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._front, self._memory = window, front, memory
        self._path = self._backup = Path()
        self._sheet: Path | None = None
        self._sheet_next = self._by_words = False

    @cached_property
    def _welcome(self) -> "WelcomePage":
        from mentordesk.ui.welcome.page import WelcomePage

        page = WelcomePage(self._front.appearance, self._front.language, self._window)
        page.hide()
        page.example_requested.connect(self.open_example)
        page.new_requested.connect(self.create)
        page.open_requested.connect(self._open_from_welcome)
        page.given_up.connect(self._give_up)
        self.opened.connect(page.forget)
        return page

    @cached_property
    def _unlock(self) -> "UnlockPage":
        from mentordesk.ui.unlock.page import UnlockPage

        page = UnlockPage(self._front.appearance, self._window)
        page.hide()
        page.unlock_requested.connect(self._try_secret)
        page.backup_wanted.connect(self._restore)
        page.other_file_requested.connect(self.let_choose)
        page.given_up.connect(self._give_up)
        self.opened.connect(page.forget)
        return page

    @Slot(object)
    def _open_from_welcome(self, path: Path | None) -> None:
        self.let_choose() if path is None else self.begin(path)

    def begin(self, path: Path | None, found: "Future[Found] | None" = None) -> None:
        """Open that file, or show the first page. A list of applicants is brought in, first into a new programme.

        `found` brings the file if it is being opened already.
        """
        if path is None:
            self.welcome()
        elif path.suffix.lower() in _SHEETS and path.exists():
            self._begin_with_sheet(path)
        elif path.suffix.lower() == _ASSESSMENT and path.exists():
            self._assess(path)
        elif self._front.is_open and path == self._front.store.path:
            self._give_up()
        else:
            self._open(path, found)

    def _open(self, path: Path, found: "Future[Found] | None") -> None:
        if path == self._front.still_closing:
            self._front.jobs.finish()
        try:
            self._found(making.opened(path, None) if found is None else found.result())
        except PassphraseMissing:
            self._ask_or_refuse(path)
        except Told as told:
            if isinstance(told, FileMissing):
                self._memory.forget(path)
            self._refuse(told, path)

    def _ask_or_refuse(self, path: Path) -> None:
        """What no file of ours begins with may be encrypted: then its name says that it is ours."""
        ending = path.suffix.lower()
        if ending == _OURS:
            self.ask_passphrase(path)
        else:
            self._refuse((ShareNotOpened if ending == _SHARE else NotOurFile)(name=path.name), path)

    def _refuse(self, told: Told, path: Path) -> None:
        """Tell why a file does not open; what may be otherwise in a moment can be tried again."""
        self._give_up()
        again = Remedy(self.tr("Try again"), partial(self.begin, path))
        self._tell(told, *([again] if isinstance(told, FileInUse | FileBusy) else self._ways_back(told, path)))

    def _ways_back(self, told: Told, path: Path, passphrase: str | None = None) -> list[Remedy]:
        """What helps when a file is gone or damaged: its backup, if one is known, or what can still be read of it."""
        from mentordesk.core.store.backups.whereabouts import known_id  # loaded by those who need it

        ways = []
        if isinstance(told, _LOST) and known_id(path) is not None:
            ways.append(Remedy(self.tr("Get back a backup …"), partial(self.lost.emit, path)))
        if isinstance(told, _IN_PART):
            read = partial(self.readable_wanted.emit, path, passphrase)
            ways.append(Remedy(self.tr("Save what can be read …"), read))
        return [*ways, Remedy(self.tr("Close"), _nothing)] if ways else []

    def _assess(self, path: Path) -> None:
        """An assessor's package has a window of its own, whether a file is open or not."""
        from mentordesk.ui.selection.elsewhere.wiring import assess  # seldom wanted

        self._give_up()
        assess(path, self._front, self._window)

    def _begin_with_sheet(self, path: Path) -> None:
        if self._front.is_open:
            self._give_up()
            self.sheet_chosen.emit(path)
        else:
            self._sheet = path
            self._window.cover(self._welcome)
            self._welcome.ask_new(self.tr("First the programme, then {name} is brought in.").format(name=path.name))

    @Slot()
    def _give_up(self) -> None:
        """Back to the file that is open, or to the first page when none is."""
        self._sheet = None
        page = self._window.page
        if self._front.is_open and page is not None:
            self._window.uncover()
            self._window.show_page(page.name)  # the focus goes back to where it was
        else:
            self.welcome()

    def forget(self) -> None:
        """Empty the pages that cover the window: a file was closed, and what was typed there is over with it."""
        for page in (self.__dict__.get("_welcome"), self.__dict__.get("_unlock")):
            if page is not None:
                page.forget()

    def welcome(self) -> None:
        """Show the first page."""
        self._window.cover(self._welcome)
        self._welcome.begin()

    def ask_passphrase(self, path: Path) -> None:
        """Show the page that asks for the passphrase of a file."""
        self._path = path
        self._window.cover(self._unlock)
        self._unlock.ask_for(path, returns=self._front.is_open)

    def ask_new(self) -> None:
        """Ask for a new programme: in the open file, or in one of its own, beside the example or when none is open."""
        self._window.cover(self._welcome)
        self._welcome.ask_new(in_file=self._has_own_file)

    @property
    def _has_own_file(self) -> bool:
        """Whether a file is open that takes a further programme; the example stays an example."""
        return self._front.is_open and not is_example(self._front.store.path)

    @Slot()
    def let_choose(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self._window, self.tr("Open a file"), str(documents()))
        ours = self.tr("MentorDesk files (*.mentordesk)")
        packages = self.tr("Assessment packages (*.vurdering)")
        dialog.setNameFilters([ours, packages, self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    @Slot(str)
    def _open_chosen(self, path: str) -> None:
        self.begin(Path(path))

    @Slot(object)
    def _try_secret(self, secret: "Secret") -> None:
        self._unlock.set_busy(busy=True)
        self._by_words = secret.recovery is not None
        work = partial(making.opened, self._path, secret.passphrase, recovery=secret.recovery)
        self._start(work, self.tr("Opening …"), partial(self._not_opened_with, secret.passphrase))

    @Slot(object)
    def _restore(self, secret: "Secret") -> None:
        """Put the backup that was offered in the place of the damaged file."""
        work = partial(making.restored, self._path, self._backup, secret.passphrase, recovery=secret.recovery)
        self._start(work, self.tr("Restoring the backup …"), partial(self._not_opened_with, secret.passphrase))

    @Slot()
    def open_example(self) -> None:
        """Open the example; it is built the first time."""
        path = example_file()
        if path.exists():
            self.begin(path)
        else:
            self._start(partial(making.example, path), self.tr("Making the example …"), self._failed)

    @Slot(object)
    def create(self, wanted: "Wanted") -> None:
        """Make the programme that was asked for."""
        new = NewProgramme(
            name=wanted.name,
            start=wanted.start,
            template=wanted.template,
            end=wanted.end,
            places=wanted.places,
            organisation=wanted.organisation or None,
            language=self._front.language.code,
        )
        if self._has_own_file:
            self._create_beside(new)
            return
        work = partial(making.created, new_file(wanted.name), wanted.passphrase or None, wanted.coordinator, new)
        self._sheet_next = bool(wanted.passphrase)
        self._start(work, self.tr("Making the file …"), self._failed)

    def _create_beside(self, new: NewProgramme) -> None:
        store = self._front.store
        try:
            self._found((store, create_programme(store, new)))
        except Told as told:
            self._tell(told)

    def _start(self, work: Callable[[Progress], Found], title: str, failed: Callable[[BaseException], None]) -> None:
        self._front.jobs.run(work, done=self._found, failed=failed, title=title, writes=True)
        self.waiting.emit()

    def _found(self, found: Found) -> None:
        self.opened.emit(*found)
        self._offer_next()
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            self.sheet_chosen.emit(sheet)

    def _offer_next(self) -> None:
        """Right after a file was made with a passphrase its sheet, and a new passphrase for one that was forgotten."""
        if self._sheet_next:
            show = Remedy(self.tr("Print it now"), partial(self._front.page_wanted.emit, "security", SHEET))
            self._front.say(self.tr("A recovery sheet opens the file even if the passphrase is forgotten."), show)
        elif self._by_words:
            show = Remedy(self.tr("Choose one now"), partial(self._front.page_wanted.emit, "security", PASSPHRASE))
            self._front.say(self.tr("Opened with the words of the sheet. The file needs a new passphrase."), show)
        self._sheet_next = self._by_words = False

    def _not_opened_with(self, passphrase: str | None, error: BaseException) -> None:
        if isinstance(error, DamagedButBackedUp):
            self._backup, made = Path(str(error.facts["backup"])), error.facts["made"]
            assert isinstance(made, dt.datetime)
            self._unlock.offer_backup(made)
        elif isinstance(error, _MISTYPED):
            title, text = words.sentence(error, self._front.language.code)
            self._unlock.refuse(f"{title}. {text}")
        elif isinstance(error, _LOST):
            self._unlock.set_busy(busy=False)
            self._tell(error, *self._ways_back(error, self._path, passphrase))
        else:
            self._unlock.set_busy(busy=False)
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self._sheet_next = False
        if not isinstance(error, Told):
            raise error
        self._tell(error)

    def _tell(self, told: Told, *remedies: Remedy) -> None:
        TroubleBox(told, self._front.language.code, self._front.appearance, self._window, remedies).open()

    def save_copy(self) -> None:
        """Let the person choose where a copy of the open file goes."""
        place = documents() / self._front.store.path.name
        dialog = QFileDialog(self._window, self.tr("Save a copy as"), str(place))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mentordesk")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._copy_to)
        dialog.open()

    @Slot(str)
    def _copy_to(self, path: str) -> None:
        from mentordesk.core.store import backups  # loaded by those who copy

        try:
            backups.copy_to(self._front.store, Path(path))
        except Told as told:
            self._tell(told)
        else:
            self._window.notices.tell(self.tr("The copy lies in {place}.").format(place=path))


def _nothing() -> None:
    """The box closes by itself."""

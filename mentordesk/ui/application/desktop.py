"""The running program: its parts are made here and tied together."""

import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.programme.queries import found_people, programmes
from mentordesk.core.store.unit import Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application.arriving import Arriving
from mentordesk.ui.application.badges import Badges
from mentordesk.ui.application.discretion import Discretion
from mentordesk.ui.application.dropping import Dropping
from mentordesk.ui.application.early import file_to_open
from mentordesk.ui.application.files import is_example
from mentordesk.ui.application.keeping import Keeping
from mentordesk.ui.application.openings import Openings
from mentordesk.ui.application.pages import PAGES, Entry
from mentordesk.ui.application.recovering import Recovery
from mentordesk.ui.application.rest import Rest
from mentordesk.ui.application.salvaging import Salvage
from mentordesk.ui.application.watching import Watching
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.crash import CrashDialog, CrashWatch
from mentordesk.ui.shell.enter_key import EnterKey
from mentordesk.ui.shell.hits import Hit
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from concurrent.futures import Future

    from mentordesk.ui.application.making import Found
    from mentordesk.ui.recruitment.page import RecruitmentPage
    from mentordesk.ui.shell.handbook_window import Handbook

QUIT_AFTER_PAINT = "MENTORDESK_QUIT_AFTER_PAINT"


class Desktop(QObject):
    """The running program: one window, at most one open file."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.memory = memory
        self.language, self.appearance = Language(self), Appearance(self)
        self.language.set(memory.language)
        self.appearance.zoom = memory.zoom.get("", 100)
        self.appearance.scheme = memory.scheme if memory.scheme in ("light", "dark") else "system"  # type: ignore[assignment]
        self.appearance.density = memory.density if memory.density in ("roomy", "compact") else "normal"  # type: ignore[assignment]
        self.appearance.high_contrast = memory.high_contrast
        self.appearance.apply()
        self.jobs = JobRunner(self)
        self.window = Window(self.appearance, self.jobs)
        self.opened = Opened(
            appearance=self.appearance,
            language=self.language,
            jobs=self.jobs,
            notices=self.window.notices,
            parent=self,
        )
        self._stale: set[str] = set()
        self._saved_memory = asdict(memory)
        self._crashes = CrashWatch(self)
        self._application = cast("QApplication", QApplication.instance())
        self._enter = EnterKey(self._application, self)
        self.openings = Openings(self.window, self.opened, memory, self)
        self.openings.opened.connect(self.take)
        self.openings.waiting.connect(self._prepare, Qt.ConnectionType.QueuedConnection)
        self.openings.sheet_chosen.connect(self._bring_in)
        self.keeping = Keeping(self.window, self.opened, self)
        self.badges = Badges(self.opened, self.window, self)
        self.rest = Rest(self.jobs, self.window, self)
        self._add_pages()
        self._connect()
        self.recovery = Recovery(self.window, self.opened, self.openings, self.leave, self)
        self.salvage = Salvage(self.window, self.opened, self.openings, self)
        self.watching = Watching(self.window, self.opened, self.openings, self.leave, self)
        self.arriving = Arriving(self.window, self.opened, self)
        self.dropping = Dropping(self.window, self.opened, self)
        self.discretion = Discretion(self.window, self.opened, self.jobs, memory, self)
        self.discretion.hiding.renewed.connect(self._renew)

    def _add_pages(self) -> None:
        for entry in PAGES:
            self.window.add_page(entry.name, entry.icon, Maker(self, entry), below=entry.below)
        self.window.add_provider(self._people)

    def _connect(self) -> None:
        window = self.window
        window.undo_requested.connect(self.opened.undo)
        window.redo_requested.connect(self.opened.redo)
        window.lock_requested.connect(self.lock)
        window.programme_chosen.connect(self._switch)
        window.page_shown.connect(self._page_shown)
        window.closing.connect(self.close)
        window.open_requested.connect(self._open_another)
        window.new_requested.connect(self.openings.ask_new)
        window.save_copy_requested.connect(self._save_copy)
        window.help_requested.connect(self._show_help)
        self.appearance.changed.connect(self._remember_look)
        self.language.changed.connect(self._remember_look)
        self.language.changed.connect(self._speak)
        self._crashes.told.connect(self.opened.tell)
        self.opened.changed.connect(self._changed)
        self.opened.page_wanted.connect(window.show_page)
        self.opened.switch_letters(self.memory.single_letters)
        self.opened.letters_switched.connect(self._switch_letters)
        window.set_single_letters(on=self.memory.single_letters)
        self._crashes.broke.connect(self._broke)

    def start(self, path: Path | None, found: "Future[Found] | None" = None) -> None:
        """Show the window on that file (`found` brings it when it is being opened), the last one, or the first page."""
        self._crashes.install()
        self.window.resize(self.memory.width, self.memory.height)
        self.window.show()
        self.dropping.begin()
        self.openings.begin(file_to_open(path, self.memory), found)

    @Slot(object, object)
    def take(self, store: Store, programme: UUID) -> None:
        """Put an open file in front of everything."""
        if self.opened.is_open and self.opened.store is store:
            self.opened.programme = programme  # a new programme beside those that the file has
        else:
            self.leave()
            self.opened.take(store, programme)
            self.keeping.opened()
            self.watching.opened()
            self.arriving.opened()
            self.discretion.opened()
        self.memory.opened(store.path)
        self._save_memory()
        self.window.set_recent_files(self.memory.recent_files)
        self._name_programme()
        self.window.uncover()
        self._all_changed()
        self.window.show_page(self._first_page)

    @property
    def _first_page(self) -> str:
        return self.memory.page if self.memory.page in {one.name for one in PAGES} else "today"

    @Slot()
    def _prepare(self) -> None:
        """Use the time until the file is there."""
        if not self.opened.is_open:
            self.window.prepare_page(self._first_page)
            self._stale.add(self._first_page)

    def leave(self) -> None:
        """Let go of the open file, with a backup when something has changed."""
        if self.opened.is_open:
            self.discretion.leaving()
            self.watching.leaving()
            self.arriving.leaving()
            self.jobs.finish()
            self.keeping.let_go()
            self.discretion.left()
            self.openings.forget()

    @Slot()
    def close(self) -> None:
        """The window closes: remember it, back up, end all work."""
        self.memory.width, self.memory.height = self.window.width(), self.window.height()
        self._save_memory()
        self.jobs.finish()
        if not self.keeping.may_leave():
            self.window.stay()
            return
        self.window.hide()
        self.keeping.ended()
        self.badges.stop()
        self.discretion.ended()
        self.rest.stop()
        self.leave()
        self.jobs.stop()

    def _name_programme(self) -> None:
        """Say which programme is in front; when that one was taken back, another one comes forward."""
        known = {row.id: row for row in self.opened.read(programmes)}
        if self.opened.programme not in known:
            self.opened.programme = next(iter(known))
            self._stale.update(page.name for page in self.window.pages)
        row = known[self.opened.programme]
        line = self.tr("Example – nothing here is real") if is_example(self.opened.store.path) else row.organisation
        self.window.set_programme(row.name, line)
        self.window.set_programmes({key: one.name for key, one in known.items()}, row.id)

    def _name_steps(self) -> None:
        if self.watching.read_only:
            self.window.set_undo("", "")
            return
        undo, redo = self.opened.undoable, self.opened.store.steps()[1]
        self.window.set_undo(*(self.opened.label(step) if step else "" for step in (undo, redo)))

    @Slot()
    def _renew(self) -> None:
        """Every page is made anew."""
        self._name_programme()
        self._all_changed()
        self.window.show_page(self._first_page)

    @Slot(UUID)
    def _switch(self, programme: UUID) -> None:
        self.opened.programme = programme
        self._name_programme()
        self._all_changed()

    def _all_changed(self) -> None:
        """Another file or programme is in front: everything that is shown is read again."""
        self._changed(frozenset(table for page in self.window.pages for table in page.tables))
        self.badges.count_soon()

    @Slot(frozenset)
    def _changed(self, tables: frozenset[str]) -> None:
        """A step touched these tables: what is in front reads again now, the rest when it is shown."""
        if tables & {"programme", "organisation"}:
            self._name_programme()
        self._stale.update(page.name for page in self.window.pages if page.tables & tables)
        if self.window.page is not None:
            self._page_shown(self.window.page.name)
        self.window.set_saved(wall_clock())
        self._name_steps()

    @Slot(str)
    def _page_shown(self, name: str) -> None:
        page = self.window.page
        if page is not None and name in self._stale:
            self._stale.discard(name)
            page.reload()
        self.memory.page = name

    @Slot()
    def lock(self) -> None:
        """Close the file and ask for its passphrase; a plain file has none, and that is said."""
        if not self.opened.store.encrypted:
            self.opened.say(self.tr("This file has no passphrase, so there is nothing to lock."))
            return
        path = self.opened.store.path
        self.leave()
        self.openings.ask_passphrase(path)

    @Slot(object)
    def _open_another(self, path: Path | None) -> None:
        self.openings.let_choose() if path is None else self.openings.begin(path)

    @Slot()
    def _save_copy(self) -> None:
        self.openings.save_copy()

    @Slot(Path)
    def _bring_in(self, sheet: Path) -> None:
        self.window.show_page("recruitment")
        cast("RecruitmentPage", self.window.page).bring_in(sheet)

    @Slot(str)
    def _show_help(self, page: str) -> None:
        self._handbook.open(page)

    @cached_property
    def _handbook(self) -> "Handbook":
        from mentordesk.ui.shell.handbook_window import Handbook  # read by those who ask for help

        return Handbook(self.appearance, self.language, self.window)

    def _people(self, typed: str) -> Sequence[Hit]:
        if not self.opened.is_open or not typed.strip():
            return ()
        found = self.opened.read(found_people, typed)
        sought = typed if self.appearance.names_hidden else ""
        return [Hit(self.tr("People"), name, Show(self.window, "people", key), sought=sought) for key, name in found]

    @Slot(str)
    def _broke(self, report: str) -> None:
        CrashDialog(report, self.appearance, self.window).open()

    @Slot()
    def _speak(self) -> None:
        """What the window was told in words is told again in the language of the moment."""
        if self.opened.is_open:
            self._name_programme()
            self._all_changed()
            self.watching.retranslate()

    @Slot()
    def _remember_look(self) -> None:
        self.memory.language = self.language.code
        self.memory.scheme = self.appearance.scheme
        self.memory.zoom[""] = self.appearance.zoom
        self.memory.density = self.appearance.density
        self.memory.high_contrast = self.appearance.high_contrast
        self._save_memory()

    @Slot(bool)
    def _switch_letters(self, on: bool) -> None:
        self.window.set_single_letters(on=on)
        self.memory.single_letters = on
        self._save_memory()

    def _save_memory(self) -> None:
        if asdict(self.memory) == self._saved_memory:
            return
        try:
            self.memory.save()
        except OSError:
            self.window.notices.tell(self.tr("Your choices could not be saved on this machine."))
        else:
            self._saved_memory = asdict(self.memory)


class Maker:
    """Makes one page when it is first shown."""

    def __init__(self, desktop: Desktop, entry: Entry) -> None:
        self._desktop, self._entry = desktop, entry

    def __call__(self, parent: QWidget) -> Page:
        page = self._entry.build(self._desktop.opened, parent)
        if self._desktop.opened.is_open:
            page.reload()
        return page


class Show:
    """Goes to a record when it is called."""

    def __init__(self, window: Window, page: str, record: UUID) -> None:
        self._window, self._page, self._record = window, page, record

    def __call__(self) -> None:
        self._window.show_page(self._page, self._record)


class QuitWhenPainted(QObject):
    """Ends the program as soon as the window was painted with its data, for measuring the start."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


def run(memory: Memory, path: Path | None, found: "Future[Found] | None") -> int:
    """Run the window on a file that is being opened, or on the first page."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("MentorDesk")
    application.setDesktopFileName("mentordesk")
    desktop = Desktop(memory)
    if os.environ.get(QUIT_AFTER_PAINT):
        desktop.window.installEventFilter(QuitWhenPainted(desktop))
    desktop.start(path, found)
    desktop.rest.begin(application)
    code = application.exec()
    desktop.close()
    return code

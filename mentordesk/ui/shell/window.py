"""The window: navigation and pages, menus and keys, palette and notices. What they do is wired by the application."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.jobs.strip import JobStrip
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.actions import TYPED, WITHOUT_FILE, Typing, name_all, window_actions
from mentordesk.ui.shell.desk import Desk
from mentordesk.ui.shell.front import Front
from mentordesk.ui.shell.hits import Provider
from mentordesk.ui.shell.menus import Menus
from mentordesk.ui.shell.notices import Notices
from mentordesk.ui.shell.panes import Panes, panes_of
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.searching import Searching
from mentordesk.ui.shell.side_windows import SideWindows
from mentordesk.ui.shell.toasts import ToastHost
from mentordesk.ui.shell.view import View
from mentordesk.ui.widgets.page import Page

_LEAST_WIDTH, _LEAST_HEIGHT = 480, 400


class Window(QMainWindow):
    """The frame around the pages. The signals are wishes that the application fulfils."""

    undo_requested = Signal()
    redo_requested = Signal()
    new_requested = Signal()
    open_requested = Signal(object)  # a Path, or None to let the person choose
    save_copy_requested = Signal()
    lock_requested = Signal()
    names_hidden = Signal(bool)
    programme_chosen = Signal(UUID)
    attention_requested = Signal()
    help_requested = Signal(str)  # the name of the page that is seen; empty where something else covers the pages
    page_shown = Signal(str)
    page_entered = Signal()
    closing = Signal()

    def __init__(self, appearance: Appearance, jobs: JobRunner) -> None:
        super().__init__()
        self._undoable = self._redoable = ""
        self._saved: datetime | None = None
        self._actions = window_actions(self)
        self._allowed = set(self._actions)
        self.notices = Notices(self)
        self._stack = QStackedWidget(self)
        self._desk = Desk(appearance, self._stack)
        self._strip = JobStrip(jobs, appearance, self._desk)
        self._toasts = ToastHost(self.notices, appearance, self._stack)
        self._menus = Menus(self.menuBar(), self._actions)
        self._front = Front(self._desk, self._actions, self._menus)
        self._searching = Searching(self._what_can_be_done, appearance, self)
        self._view = View(appearance, self._actions, self)
        self._panes = Panes(self._all_panes, self._actions, self)
        self._beside = SideWindows(appearance, self.notices, self._actions, self)
        self._typing = [Typing(self._actions[typed]) for typed in TYPED]
        self._desk.add_strip(self._strip)
        self._connect()
        self._stack.addWidget(self._desk)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.set_programme("", "")
        self._retranslate()

    def action(self, action_id: str) -> QAction:
        """One of the window's actions, by its id in the keyboard map. Raises KeyError for a page's own."""
        return self._actions[action_id]

    @property
    def is_covered(self) -> bool:
        """Whether something stands in place of navigation and pages."""
        return self._stack.currentWidget() is not self._desk

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._front.page

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that have been made by now."""
        return self._front.made

    def add_page(self, name: str, drawing: str, make: Callable[[QWidget], Page], *, below: bool = False) -> None:
        """Add a page with an icon of `resources/icons`.

        `make` is called when it is first shown, with the widget it will stand in. The page's words and key are those
        of `page.<name>` in the keyboard map; `below` puts it at the bottom.
        """
        self._front.add(name, drawing, make, below=below)

    def set_badge(self, name: str, number: int) -> None:
        """Say how many things on a page need the coordinator; 0 shows nothing."""
        self._desk.navigation.set_badge(name, number)

    def show_page(self, name: str, record: UUID | None = None) -> None:
        """Go to a page, and to this record on it. Raises KeyError for a page that was never added."""
        self._front.show(name, record)

    def prepare_page(self, name: str) -> None:
        """Make a page that will be shown soon. Raises KeyError for a page that was never added."""
        self._front.prepare(name)

    def cover(self, page: QWidget, *, allow: Collection[str] = ()) -> None:
        """Put a page in place of everything: the first start, a locked file, check-in at the door.

        Only the actions that need no open file go on working, those in `allow`, and what a covering `Page` offers.
        """
        self._take_cover_off()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._allow({*WITHOUT_FILE, *allow}, page)
        page.setFocus()

    def uncover(self) -> None:
        """Show navigation and pages again; the page that covered them is given back, hidden, to whoever made it."""
        self._take_cover_off()
        self._allow(set(self._actions), None)

    def _take_cover_off(self) -> None:
        covering = self._stack.currentWidget()
        if covering is not None and covering is not self._desk:
            self._stack.removeWidget(covering)

    def add_provider(self, provider: Provider) -> None:
        """Let the palette find more: people, pairs, papers."""
        self._searching.add(provider)

    def set_programme(self, programme: str, facts: str) -> None:
        """Say which programme is open, with one line about it, such as «32 deltakere · kull 3»."""
        self._desk.navigation.set_programme(programme, facts)
        self.setWindowTitle(f"{programme} – MentorDesk" if programme else "MentorDesk")

    def set_programmes(self, programmes: Mapping[UUID, str], current: UUID) -> None:
        """Offer the programmes of the file."""
        self._desk.navigation.set_programmes(programmes, current)

    def set_recent_files(self, paths: Sequence[str]) -> None:
        """Offer these files in the menu, the newest first."""
        self._menus.set_recent(paths)

    def set_saved(self, moment: datetime) -> None:
        """Say when the last change was kept; `moment` is local time."""
        self._saved = moment
        self._desk.navigation.set_status(self.tr("Saved {time} · offline").format(time=f"{moment:%H:%M}"))

    def set_undo(self, undo: str, redo: str) -> None:
        """Name the steps that can be taken back and done again; empty when there is none."""
        self._undoable, self._redoable = undo, redo
        self._name_steps()

    def set_single_letters(self, *, on: bool) -> None:
        """Turn the single-letter keys of all pages on or off."""
        self._front.set_single_letters(on=on)

    def forget_people(self) -> tuple[Page, ...]:
        """Drop every name that the frame holds, because the screen is being locked or another file opened.

        The pages are put away: the caller deletes them, with all that they know.
        """
        self.notices.clear()
        self._searching.recent.clear()
        self.set_undo("", "")
        return self._front.forget()

    def forget_programme(self) -> None:
        """Drop what the frame says of a file that is closed."""
        self.set_programme("", "")
        self._desk.navigation.forget()

    def sign_file(self, text: str, remedy: Remedy | None = None) -> None:
        """Say above every page what is the matter with the file; an empty text when it is as it should be."""
        self._desk.sign_file(text, remedy)

    def sign_hidden(self, *, on: bool) -> None:
        """Say that names are hidden, or no longer."""
        self._actions["hide_names"].setChecked(on)
        self._desk.sign_hidden(on=on)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._front.enter()  # a page that was put in front before could not take the focus yet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else had a use for closes a notice that would stay."""
        if not event.matches(QKeySequence.StandardKey.Cancel) or not self._toasts.close_one():
            super().keyPressEvent(event)

    def stay(self) -> None:
        """Answer to `closing`: the window is not to be closed after all."""
        self._stays = True

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stays = False
        self.closing.emit()
        if self._stays:
            event.ignore()
        else:
            super().closeEvent(event)

    def _connect(self) -> None:
        wishes = {
            "undo": self.undo_requested,
            "redo": self.redo_requested,
            "new_programme": self.new_requested,
            "save_copy": self.save_copy_requested,
            "lock": self.lock_requested,
            "next_attention": self.attention_requested,
        }
        for action_id, wish in wishes.items():
            self._actions[action_id].triggered.connect(wish)
        self._actions["open"].triggered.connect(self._open)
        self._actions["hide_names"].triggered.connect(self.names_hidden)
        self._desk.hidden_sign.ended.connect(self._actions["hide_names"].trigger)
        self._actions["help"].triggered.connect(self._help)
        self._actions["quit"].triggered.connect(self.close)
        self._actions["palette"].triggered.connect(self._searching.open)
        self._actions["search"].triggered.connect(self._searching.open_search)
        self._actions["programmes"].triggered.connect(self._desk.navigation.open_programmes)
        self._actions["navigation"].triggered.connect(self._desk.toggle_navigation)
        self._desk.navigation.programme_chosen.connect(self.programme_chosen)
        self._front.shown.connect(self.page_shown)
        self._front.entered.connect(self.page_entered)
        self._front.palette_requested.connect(self._searching.open)
        self._toasts.room_wanted.connect(self._desk.keep_free)
        self._menus.recent_chosen.connect(self._open_recent)

    def _retranslate(self) -> None:
        name_all(self._actions.values())
        self._menus.retranslate()
        self._desk.retranslate()
        self._strip.retranslate()
        self._searching.recent.clear()  # they are in the other language
        self._name_steps()
        self._front.follow()
        if self._saved is not None:
            self.set_saved(self._saved)

    def _name_steps(self) -> None:
        texts = {"undo": self.tr("Undo: {step}"), "redo": self.tr("Redo: {step}")}
        for action_id, step in (("undo", self._undoable), ("redo", self._redoable)):
            text = texts[action_id].format(step=step) if step else keys.key(action_id).text()
            self._actions[action_id].setText(text.replace("&", "&&"))
            self._actions[action_id].setEnabled(bool(step) and action_id in self._allowed)

    def _allow(self, allowed: set[str], cover: QWidget | None) -> None:
        """Let only these actions work; the page in front rests while it is covered."""
        self._allowed = allowed
        for action_id, action in self._actions.items():
            action.setEnabled(action_id in allowed)
        self._name_steps()
        self._front.cover(cover)
        self._toasts.raise_()

    def _what_can_be_done(self) -> list[QAction]:
        own = [action for action in self._front.own_actions() if action.objectName() not in self._actions]
        return [*own, *self._actions.values()]

    def _all_panes(self) -> list[QWidget]:
        page = self._front.page
        return [self._desk.navigation, *(panes_of(page) if page is not None else []), self._toasts]

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(None)

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        self.open_requested.emit(Path(path))

    @Slot()
    def _help(self) -> None:
        self.help_requested.emit(self._front.name)

"""The page «Saksbok»: worries and incidents that only its own passphrase opens."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAction, QClipboard, QGuiApplication, QHideEvent, QWindow
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.casebook.book import OpenBook
from mentordesk.ui.casebook.functions import CaseBookFunctions
from mentordesk.ui.casebook.lock_card import Asked, LockCard
from mentordesk.ui.shell.keys import bind
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.page import Page

CLOSES_AFTER = 120_000  # milliseconds in which nobody touches anything
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class CaseBookPage(Page):
    """Locked, or open until the page is left or nobody has touched anything for a while.

    While it is locked, nothing of the book is in the program: key, rows and all that has shown them are gone.
    """

    name = "casebook"
    tables = frozenset({"case_book", "concern", "person"})

    def __init__(self, functions: CaseBookFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions, self._lock = functions, functions.lock
        self._book: OpenBook | None = None
        self._window: QWindow | None = None
        self._copied = False
        self._card, self._stack, self._commands = LockCard(appearance), QStackedWidget(self), QWidget(self)
        self._new, self._shut, self._change = QAction(self), QAction(self), QAction(self)
        self._idle = QTimer(self, singleShot=True, interval=CLOSES_AFTER)
        self._stack.addWidget(self._card)
        self.setFocusProxy(self._card.entrance)
        self.body.addWidget(self._stack)
        self._lay_out_commands()
        self._connect()
        self._draw()
        self._offer()
        self.retranslate()

    def reload(self) -> None:
        """Read the book again while it is open; another file's, or one that was undone, is locked."""
        if self._book is not None and not self._lock.is_open():
            self.shut()
        elif self._book is not None:
            self._book.reload()
            self._tell_number()
        else:
            self._ask()

    def select(self, record: UUID) -> None:
        """Nobody comes here from elsewhere: nothing outside the book knows what is in it."""

    def page_actions(self) -> list[QAction]:
        return [self._new, self._shut, self._change, self._card.action]

    def drafts(self) -> dict[str, object]:
        """What is typed here never waits in drafts, which open with the file: it is kept in the book, at once."""
        if self._book is not None:
            self._book.keep_typed()
        return {}

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Case book")
        bind(self._new, "new")
        self._new.setText(self.tr("New case"))
        self._shut.setText(self.tr("Close the case book"))
        self._change.setText(self.tr("Change the passphrase …"))
        self._card.retranslate()
        if self._book is not None:
            self._book.retranslate()
            self._tell_number()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, a lock or another file comes in front; a window that is only minimised stays."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.shut()
            self._card.setFocus()  # where one comes in again

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the window as long as the book is open."""
        if event.type() in _TOUCHES:
            self._idle.start()
        return super().eventFilter(watched, event)

    @Slot()
    def shut(self) -> None:
        """Lock the book: what is typed is kept in it, and all else is let go."""
        self._card.forget()
        if self._book is None:
            return
        book, self._book = self._book, None
        book.keep_typed()
        book.forget()
        self._lock.drop()
        self.setFocusProxy(self._card.entrance)
        self._stack.removeWidget(book)
        book.hide()
        book.deleteLater()
        self._watch(None)
        self._forget_copied()
        self.subtitle = ""
        self._offer()
        if self.isVisible():
            self._ask()
            self._card.setFocus()

    def _lay_out_commands(self) -> None:
        row = QHBoxLayout(self._commands)
        row.setContentsMargins(0, 0, 0, 0)
        for action in (self._shut, self._change):
            row.addWidget(ActionButton(action, "", self._commands))
        row.addStretch(1)
        self.command_row.addWidget(self._commands)

    def _connect(self) -> None:
        self._card.given.connect(self._try)
        self._card.made_wanted.connect(self._offer_phrase)
        self._card.given_up.connect(self._back_to_book)
        self._new.triggered.connect(self._begin)
        self._shut.triggered.connect(self.shut)
        self._change.triggered.connect(self._ask_change)
        self._idle.timeout.connect(self.shut)
        self.appearance.changed.connect(self._draw)
        for action, name in ((self._shut, "casebook.shut"), (self._change, "casebook.passphrase")):
            action.setObjectName(name)

    def _ask(self) -> None:
        self._stack.setCurrentWidget(self._card)
        self._card.ask(Asked.OPEN if self._lock.there() else Asked.MAKE, hidden=self._lock.hidden())

    def _offer(self) -> None:
        """What can be done in the open book; in the locked one there is only its question."""
        is_open = self._book is not None
        for action in (self._new, self._shut, self._change):
            action.setEnabled(is_open)
        self._commands.setVisible(is_open)
        self.set_primary(self._new if is_open else self._card.action)

    def _tell_number(self) -> None:
        total, going = self._book.numbers if self._book is not None else (0, 0)
        one, many = self.tr("1 case, {going} not closed"), self.tr("{total} cases, {going} not closed")
        self.subtitle = (one if total == 1 else many).format(total=total, going=going) if total else ""

    def _watch(self, window: QWindow | None) -> None:
        """Look at what reaches the whole window, and at the clipboard; None: no longer."""
        clipboard = QGuiApplication.clipboard()
        if self._window is not None:
            self._window.removeEventFilter(self)
            clipboard.dataChanged.disconnect(self._note_copied)
            self._idle.stop()
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            clipboard.dataChanged.connect(self._note_copied)
            self._idle.start()

    def _forget_copied(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.ownsClipboard():
            clipboard.clear(QClipboard.Mode.Clipboard)
        self._copied = False

    @Slot()
    def _note_copied(self) -> None:
        self._copied = True

    @Slot(str)
    def _try(self, passphrase: str) -> None:
        lock = self._lock
        ways = {
            Asked.OPEN: (lock.unlock, self.tr("Opening the case book …")),
            Asked.MAKE: (lock.make, self.tr("Making the case book …")),
            Asked.CHANGE: (lock.change, self.tr("Changing the passphrase …")),
        }
        way, title = ways[self._card.asked]
        way(title, passphrase, self._opened, self._refused)

    @Slot(object)
    def _opened(self, key: object) -> None:
        self._card.forget()
        if not self.isVisible():
            return  # it was left meanwhile: the key is let go
        self._lock.take(key)
        if self._book is None:
            self._book = OpenBook(self._functions, self._new, self.appearance)
            self._stack.addWidget(self._book)
            self.setFocusProxy(self._book.focusProxy() or self._book)
            self._watch(self.window().windowHandle())
        self._back_to_book()
        self._book.reload()
        self._tell_number()
        self._offer()

    @Slot()
    def _back_to_book(self) -> None:
        self._card.forget()
        if self._book is not None:
            self._card.action.setEnabled(False)
            self._stack.setCurrentWidget(self._book)
            self._book.setFocus()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._card.refuse(self._lock.said(error))

    @Slot()
    def _offer_phrase(self) -> None:
        self._card.offer(self._lock.new_passphrase())

    @Slot()
    def _ask_change(self) -> None:
        self._stack.setCurrentWidget(self._card)
        self._card.ask(Asked.CHANGE)
        self._card.setFocus()

    @Slot()
    def _begin(self) -> None:
        if self._book is not None and (made := self._functions.add()) is not None:
            self._back_to_book()
            self._book.reload()
            self._book.show_new(made)

    @Slot()
    def _draw(self) -> None:
        tokens = self.appearance.tokens
        self._new.setIcon(icon("plus", tokens.accentInk))
        self._shut.setIcon(icon("lock-keyhole", tokens.ink2))
        self._change.setIcon(icon("key-round", tokens.ink2))

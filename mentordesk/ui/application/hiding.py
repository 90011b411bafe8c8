"""«Hide names»: while others look on, every page is made anew from what is masked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from mentordesk.core.store.errors import FileReplaced
from mentordesk.ui.application.forgetting import close_others
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.window import Window


class Hiding(QObject):
    """Turns it on and off. It lasts until it is turned off or the program ends, over locking and other files, too.

    No page outlives the change, so that none shows what it read before, or keeps what it showed masked.
    """

    renewed = Signal()
    """The pages are gone, and must be shown anew."""

    def __init__(self, opened: Opened, window: Window, hold: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._opened, self._window, self._hold = opened, window, hold
        window.names_hidden.connect(self._switch)

    def follow(self) -> None:
        """Another file was opened: what is shown of it is hidden as well."""
        self._opened.store.hide_names(on=self._opened.appearance.names_hidden)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        if on and self._opened.store.watch.replaced:
            self._window.sign_hidden(on=False)
            self._opened.tell(FileReplaced(name=self._opened.store.path.name))
            return
        close_others(self._window)
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()  # a field keeps what was typed when it is left, and cannot any more in a moment
        self._hold()
        self._opened.appearance.names_hidden = on
        self._window.sign_hidden(on=on)
        for page in self._window.forget_people():
            page.deleteLater()
        self.follow()
        self.renewed.emit()

"""How navigation and pages share the window: side by side, as a rail, or one over the other where it is narrow."""

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.appearance.sizes import ONE_PANE, THREE_PANES, effective_width
from mentordesk.ui.jobs.strip import JobStrip
from mentordesk.ui.shell.file_sign import FileSign
from mentordesk.ui.shell.hidden_sign import HiddenSign
from mentordesk.ui.shell.navigation import Navigation
from mentordesk.ui.shell.remedies import Remedy


class _Veil(QWidget):
    """Lies over the page while the navigation is open above it; a click on it closes the navigation."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class Desk(QWidget):
    """Lays out by the effective width: what counts is how much fits, whatever the zoom.

    From 1240 the navigation is wide, from 640 a rail of icons; below that it lies behind a button (☰) and opens over
    the page.
    """

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._open = False
        self._kept_free = 0
        self._strip: JobStrip | None = None
        self.pages = QStackedWidget(self)
        self._button, self._veil = QToolButton(self), _Veil(self)
        self.hidden_sign, self._file_sign = HiddenSign(appearance, self), FileSign(appearance, self)
        self.navigation = Navigation(appearance, self)
        self._button.clicked.connect(self.toggle_navigation)
        self._veil.clicked.connect(self.close_navigation)
        self.navigation.page_chosen.connect(self.close_navigation)
        appearance.changed.connect(self.lay_out)
        self.retranslate()

    def add_strip(self, strip: JobStrip) -> None:
        """Keep room for the strip of long work below the page whenever it is shown."""
        self._strip = strip
        strip.resized.connect(self.lay_out)

    @Slot(int)
    def keep_free(self, height: int) -> None:
        """Let the page end so many pixels above the bottom: a notice that stays lies there."""
        self._kept_free = height
        self.lay_out()

    @property
    def effective_width(self) -> int:
        """The width that would hold as much at 100 %."""
        return effective_width(self.width(), self._appearance.sizes.zoom)

    @property
    def behind_button(self) -> bool:
        """Whether the window is so narrow that the navigation has no place of its own."""
        return self.effective_width < ONE_PANE

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._button.setAccessibleName(self.tr("Show the pages"))
        self._button.setToolTip(self.tr("Show the pages"))
        self.hidden_sign.retranslate()
        self.navigation.retranslate()

    def sign_hidden(self, *, on: bool) -> None:
        """Say that names are hidden, or no longer."""
        self.hidden_sign.setVisible(on)
        self.lay_out()

    def sign_file(self, text: str, remedy: Remedy | None) -> None:
        """Say what is the matter with the file; nothing when it is as it should be."""
        self._file_sign.tell(text, remedy)
        self.lay_out()

    @Slot()
    def toggle_navigation(self) -> None:
        """Open or close the navigation over the page; where it stands open anyway, go into it."""
        self._open = self.behind_button and not self._open
        self.lay_out()
        if self._open or not self.behind_button:
            self.navigation.focus_current()

    @Slot()
    def close_navigation(self) -> None:
        """Show the page again, where the navigation lay over it."""
        self._open = False
        self.lay_out()

    @Slot()
    def lay_out(self) -> None:
        """Put every part in its place for the width and zoom of the moment."""
        sizes, narrow = self._appearance.sizes, self.behind_button
        rail = not narrow and self.effective_width < THREE_PANES
        wide = sizes.rail_width if rail else sizes.nav_width
        left, top = (0, sizes.control + sizes.px(12)) if narrow else (wide, 0)
        self._button.setIcon(icon("menu", self._appearance.tokens.ink))
        self._button.setIconSize(QSize(sizes.icon, sizes.icon))
        self._button.setGeometry(sizes.px(12), sizes.px(8), sizes.control, sizes.control)
        self._button.setVisible(narrow)
        self._veil.setGeometry(self.rect())
        self._veil.setVisible(narrow and self._open)
        self._share(QRect(left, top, self.width() - left, self.height() - top))
        self.navigation.set_rail(on=rail)
        self.navigation.setGeometry(0, 0, min(wide, self.width()), self.height())
        self.navigation.setVisible(not narrow or self._open)

    def _share(self, room: QRect) -> None:
        """Divide what is left of the window: above what is said of the file and of names, below the strip of work."""
        sizes = self._appearance.sizes
        room.setHeight(room.height() - self._kept_free)
        width = room.width() - 2 * sizes.margin
        for sign, height in (
            (self._file_sign, self._file_sign.height_for(width)),
            (self.hidden_sign, self.hidden_sign.sizeHint().height()),
        ):
            if sign.isVisibleTo(self):
                sign.setGeometry(room.left() + sizes.margin, room.top() + sizes.px(8), width, height)
                room.setTop(room.top() + sizes.px(8) + height)
        if self._strip is not None and self._strip.isVisibleTo(self):
            height = self._strip.sizeHint().height()
            side, below = sizes.margin, sizes.px(12)
            room.setHeight(room.height() - height - below)
            self._strip.setGeometry(room.left() + side, room.bottom() + 1, room.width() - 2 * side, height)
        self.pages.setGeometry(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._open and event.matches(QKeySequence.StandardKey.Cancel):
            self.close_navigation()
            self.pages.setFocus()
            return
        super().keyPressEvent(event)

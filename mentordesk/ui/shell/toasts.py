"""Notices on screen: small cards at the bottom of the window, in the middle, above everything else."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.notices import Kind, LiveNotice, Notices
from mentordesk.ui.shell.remedies import RemedyButton
from mentordesk.ui.widgets.labels import PlainLabel

_WIDTH = 520  # at 100 %; about 60 letters and two buttons
_DRAWINGS = {
    Kind.OK: ("check", "ok"),
    Kind.INFO: ("info", "info"),
    Kind.WARN: ("circle-alert", "warn"),
    Kind.ERROR: ("triangle-alert", "danger"),
}


class Toast(QFrame):
    """One notice. Its clock stands still under the mouse and while the focus is inside."""

    def __init__(self, live: LiveNotice, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.live = live
        self._pointed_at = False
        self._appearance = appearance
        self.setProperty("role", "toast")
        self._drawing, self._close = PlainLabel(parent=self), QPushButton(self)
        self._text = PlainLabel(live.notice.text, parent=self, wrap=True)
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(live.dismiss)
        self._lay_out()
        appearance.changed.connect(self.redraw)
        self.redraw()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.addWidget(self._drawing)
        row.addWidget(self._text, 1)
        for remedy in self.live.notice.remedies:
            button = RemedyButton(remedy, "quiet", self)
            button.clicked.connect(self.live.dismiss)
            row.addWidget(button)
        row.addWidget(self._close)

    @Slot()
    def redraw(self) -> None:
        """Take colours, measures and words as they are now."""
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        drawing, colour = _DRAWINGS[self.live.notice.kind]
        side = QSize(sizes.icon, sizes.icon)
        self._drawing.setPixmap(icon(drawing, getattr(tokens, colour)).pixmap(side, self.devicePixelRatioF()))
        self._close.setIcon(icon("x", tokens.ink2))
        self._close.setIconSize(side)
        self._close.setAccessibleName(self.tr("Close the notice"))
        self._close.setToolTip(self.tr("Close the notice"))
        self.setAccessibleName(self.live.notice.text)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointed_at = True
        self.mind_the_clock()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed_at = False
        self.mind_the_clock()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.redraw()

    def mind_the_clock(self) -> None:
        """Hold the clock while somebody is at this notice, with the mouse or the keyboard; else let it run."""
        focused = QApplication.focusWidget()
        if self._pointed_at or (focused is not None and self.isAncestorOf(focused)):
            self.live.hold()
        else:
            self.live.resume()


class ToastHost(QWidget):
    """The pile of toasts over a window, at the bottom in the middle; it covers only what the toasts need.

    Those that stay lie lowest; `room_wanted` says how many pixels at the bottom they take, for what they would hide.
    """

    room_wanted = Signal(int)

    def __init__(self, notices: Notices, appearance: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._over, self._appearance = over, appearance
        self._toasts: dict[LiveNotice, Toast] = {}
        self._taken = 0
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        notices.appeared.connect(self._add)
        notices.vanished.connect(self._remove)
        appearance.changed.connect(self._measure)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._mind_the_clocks)
        over.installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()  # a toast knows its height only once the style sheet has reached it
        return handled

    def close_one(self) -> bool:
        """Close the notice that has the focus, or else the newest that would stay; False when there is none."""
        focused = QApplication.focusWidget()
        around = [live for live, toast in self._toasts.items() if focused is not None and toast.isAncestorOf(focused)]
        found = [*(live for live in self._toasts if live.stays), *around]
        if found:
            found[-1].dismiss()
        return bool(found)

    @Slot(LiveNotice)
    def _add(self, live: LiveNotice) -> None:
        toast = self._toasts[live] = Toast(live, self._appearance, self)
        passing = sum(not one.stays for one in self._toasts) - 1
        self._pile.insertWidget(-1 if live.stays else passing, toast)
        self._place()
        announcement = QAccessibleAnnouncementEvent(toast, live.notice.text)
        if live.notice.kind is Kind.ERROR:
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    @Slot(LiveNotice)
    def _remove(self, live: LiveNotice) -> None:
        toast = self._toasts.pop(live)
        self._pile.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self._place()

    @Slot()
    def _measure(self) -> None:
        """Not done by `_place`, which follows each layout: new spacing asks for another one, without end."""
        self._pile.setSpacing(self._appearance.sizes.px(8))
        self._place()

    @Slot()
    def _place(self) -> None:
        sizes = self._appearance.sizes
        width = min(sizes.px(_WIDTH), self._over.width() - 2 * sizes.margin_narrow)
        self.setVisible(bool(self._toasts))
        height = self._pile.totalHeightForWidth(width)
        left = (self._over.width() - width) // 2
        self.setGeometry(left, self._over.height() - height - sizes.margin, width, height)
        self.raise_()
        self._ask_for_room(width)

    def _ask_for_room(self, width: int) -> None:
        staying = [toast.heightForWidth(width) for live, toast in self._toasts.items() if live.stays]
        taken = sum(staying) + self._pile.spacing() * len(staying) + self._appearance.sizes.margin if staying else 0
        if taken != self._taken:
            self._taken = taken
            self.room_wanted.emit(taken)

    @Slot()
    def _mind_the_clocks(self) -> None:
        for toast in self._toasts.values():
            toast.mind_the_clock()

"""Nothing about anybody stays in the program when a file is locked, closed or left for another."""

import gc
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from mentordesk.core.kernel.remembered import forget_texts
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.page import Page


def forget(window: Window) -> tuple[Page, ...]:
    """Close what stands open above the window, and empty it; returns the pages for `sweep` to let go of."""
    close_others(window)
    pages = window.forget_people()
    window.forget_programme()
    forget_texts()
    _empty_clipboard()
    return pages


def close_others(window: Window) -> None:
    """Close menus, dialogs and side windows; a question that stands open is answered with no."""
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            _close(other)


def _close(other: QWidget) -> None:
    if isinstance(other, QDialog):
        other.reject()
    other.close()


def _empty_clipboard() -> None:
    """What others have put there is theirs."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def sweep(pages: Sequence[Page]) -> None:
    """To be called when the work of the moment is done.

    Pages and rows point at each other, and only a search over everything would find them, for which everybody waits:
    so each of these is emptied once Qt has let go of it.
    """
    doomed = [thing for page in pages for thing in (page, *page.findChildren(QObject))]
    for page in pages:
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for thing in doomed:
        if not isValid(thing):
            vars(thing).clear()
    gc.collect(1)  # the young ones

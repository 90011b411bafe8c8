"""Nothing about anybody stays in the program when a file is locked, closed or left for another."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mentordesk.core.kernel.remembered import forget_texts
from mentordesk.ui.shell.window import Window


def forget(window: Window) -> None:
    """Close what stands open above the window, and empty it; `sweep` lets go of what is left."""
    close_others(window)
    window.forget_people()
    window.forget_programme()
    forget_texts()
    _empty_clipboard()


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


def sweep() -> None:
    """To be called when the work of the moment is done.

    Pages and rows point at each other: only the search for rubbish, over everything, frees them.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()

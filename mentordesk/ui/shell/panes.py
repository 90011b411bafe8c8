"""F6: from one pane of the window to the next, with the keyboard."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QWidget


class Panes(QObject):
    """Moves the focus through the panes that `all_panes` gives at that moment."""

    def __init__(
        self, all_panes: Callable[[], Sequence[QWidget]], actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._all = all_panes
        actions["next_pane"].triggered.connect(self._next)
        actions["previous_pane"].triggered.connect(self._previous)

    @Slot()
    def _next(self) -> None:
        self._move(1)

    @Slot()
    def _previous(self) -> None:
        self._move(-1)

    def _move(self, step: int) -> None:
        reachable = [(pane, field) for pane in self._all() if (field := entrance(pane, pane.focusWidget())) is not None]
        if reachable:
            focused = QApplication.focusWidget()
            at = next((place for place, (pane, _) in enumerate(reachable) if _holds(pane, focused)), min(-step, 0))
            _, field = reachable[(at + step) % len(reachable)]
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def panes_of(page: QWidget) -> list[QWidget]:
    """The panes of a page: the parts of its splitter, or the page itself when it has none."""
    splitter = page.findChild(QSplitter)
    if splitter is None or not splitter.isVisible():
        return [page]
    return [part for place in range(splitter.count()) if (part := splitter.widget(place)) is not None]


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def entrance(pane: QWidget, last: QWidget | None) -> QWidget | None:
    """Where to go into a visible pane: where the focus was `last`, else the list, else what takes it by Tab first."""
    for candidate in (last, pane.focusProxy(), _said(pane), pane, *pane.findChildren(QAbstractItemView)):
        if _takes_focus(candidate, pane):
            return candidate
    # Not along `nextInFocusChain`: shiboken takes each widget for the child of the one before it, and once that one is
    # deleted, the Python side of all that follow, up to the window and what is in its layouts, is gone, too.
    return next((child for child in pane.findChildren(QWidget) if _takes_focus(child, pane)), None)


def _said(pane: QWidget) -> QWidget | None:
    """Where the pane of a list says that it is entered."""
    split = pane.parentWidget()
    if not isinstance(split, QSplitter):
        return None
    from mentordesk.ui.widgets.split import ListDetail  # the first page has none

    return split.entry if isinstance(split, ListDetail) and pane is split.list_pane else None


def _takes_focus(widget: QWidget | None, pane: QWidget) -> bool:
    if widget is None or not (widget is pane or pane.isAncestorOf(widget)):
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()

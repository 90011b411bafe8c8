"""All that can be read in the windows, shown or not: for tests that look for what must not be there."""

import gc
import types
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

_SAID = ("text", "title", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription")
_TYPED = ("toPlainText", "placeholderText", "currentText", "displayText")
_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 6),
)


def words_of_windows() -> Iterator[str]:
    """Each text of each widget, action and model that is alive."""
    for widget in QApplication.allWidgets():
        yield from _said(widget)
        for part in widget.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if isinstance(part, QAction):
                yield from _said(part)
            if isinstance(part, QAbstractItemModel):
                yield from _cells(part)


def _said(thing: QObject) -> Iterator[str]:
    for name in (*_SAID, *_TYPED):
        ask = getattr(thing, name, None)
        if callable(ask):
            answer = ask()
            if isinstance(answer, str):
                yield answer


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount(QModelIndex()) if hasattr(model, "filter") else 1
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            for role in _ROLES:
                cell = model.data(model.index(row, column, QModelIndex()), role)
                if isinstance(cell, str):
                    yield cell


def remembered_texts(canary: str, *, search: bool = True) -> list[str]:
    """The kinds of the objects in which Python still holds a text with that word, other than the one given here.

    Without `search` those in rubbish that was frozen count as well.
    """
    gc.unfreeze()
    if search:
        gc.collect()
    return [
        f"{type(thing).__module__}.{type(thing).__qualname__}"
        for thing in gc.get_objects()
        if not isinstance(thing, types.FrameType)
        if any(type(held) is str and canary in held and held is not canary for held in gc.get_referents(thing))
    ]

"""What is on screen now, as somebody reads it: words, and the places that can be pressed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from mentordesk.ui.widgets.page_area import PageArea

PATIENCE = 15_000  # milliseconds
_LOOK_AGAIN = 5

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


@dataclass(frozen=True)
class Target:
    """Something with words on it. `middle` says where to press, or None when a press does nothing now."""

    words: str
    widget: QWidget
    middle: Callable[[], QPoint | None]


def pause(milliseconds: int) -> None:
    """Let the window work; a loop of Qt's own lets the workers run beside it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], object], waiting_for: str = "") -> None:
    """Wait for something that comes by itself; fail when it does not."""
    for _ in range(PATIENCE // _LOOK_AGAIN):
        if condition():
            return
        pause(_LOOK_AGAIN)
    pytest.fail(f"waited in vain for {waiting_for or condition}; on screen: {on_screen()}")


def plain(text: str) -> str:
    """Words as they are read: without the mark of the letter that Alt presses."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def in_front() -> list[QWidget]:
    """The windows that can be used now: an open menu or a question keeps everything else waiting."""
    alone = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if alone is not None:
        return [alone]
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def shown() -> Iterator[QWidget]:
    """Every widget that is there, also what one has to scroll to."""
    for window in in_front():
        yield from (widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible())


def is_seen(widget: QWidget) -> bool:
    """Whether any of it is on screen, and not scrolled away."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def is_reached(target: Target) -> bool:
    """Whether a press at its place reaches it: it is on screen, not covered, and not disabled."""
    middle, window = target.middle(), target.widget.window()
    if middle is None or not is_seen(target.widget):
        return False
    hit = window.childAt(target.widget.mapTo(window, middle)) or window
    return hit is target.widget or target.widget.isAncestorOf(hit)


def on_screen() -> list[str]:
    """Everything that can be read now."""
    return [words for widget in shown() if is_seen(widget) for words in said_by(widget) if words.strip()]


def every_text() -> list[str]:
    """Everything that is said by what is on screen, scrolled away or not: also names for screen readers and tips."""
    texts = (text for widget in shown() for text in (*said_by(widget), *said_beside(widget)))
    return [plain(text) for text in texts if text.strip()]


def said_beside(widget: QWidget) -> list[str]:
    """What a widget says to those who point at it, or who hear it."""
    beside = [widget.accessibleName(), widget.toolTip(), widget.statusTip()]
    if not isinstance(widget, PageArea):  # which says the words of the paper, in the paper's language
        beside.append(widget.accessibleDescription())
    if widget.isWindow():
        beside.append(widget.windowTitle())
    if isinstance(widget, QLineEdit):
        beside.append(widget.placeholderText())
    if isinstance(widget, QComboBox):
        beside += [widget.itemText(place) for place in range(widget.count())]
    if isinstance(widget, QTabBar):
        beside += [widget.tabToolTip(place) for place in range(widget.count())]
    if isinstance(widget, QMenuBar):
        beside += [text for menu in widget.findChildren(QMenu) for text in said_by(menu)]
    return [re.sub(r"<[^>]*>", "", text) for text in beside]


def said_by(widget: QWidget) -> list[str]:
    """What is read on a widget itself."""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return []
    if isinstance(widget, QLabel | QAbstractButton):
        return [plain(widget.text())]
    if isinstance(widget, QLineEdit):
        hidden = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return [widget.placeholderText() if hidden or not widget.text() else widget.text()]
    if isinstance(widget, QPlainTextEdit):
        return [widget.toPlainText() or widget.placeholderText()]
    if isinstance(widget, QComboBox):
        return [widget.currentText()]
    if isinstance(widget, QTabBar):
        return [plain(widget.tabText(place)) for place in range(widget.count()) if widget.isTabVisible(place)]
    if isinstance(widget, QMenu | QMenuBar):
        return [plain(action.text()) for action in widget.actions() if action.isVisible()]
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        return [*headings(widget), *(words for words, _ in cells(widget))]
    return []


def headings(view: QAbstractItemView) -> list[str]:
    """The words above the columns of a table."""
    header = getattr(view, "horizontalHeader", None)
    if header is None or not header().isVisible():
        return []
    columns = range(view.model().columnCount())
    return [str(view.model().headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]


def cells(view: QAbstractItemView) -> Iterator[tuple[str, QModelIndex]]:
    """The words in a list or table, also those that one has to scroll to."""
    model, root = view.model(), view.rootIndex()
    columns = range(model.columnCount(root)) if isinstance(view, QTableView) else range(1)
    for row in range(model.rowCount(root) if model is not None else 0):
        for column in columns:
            index = model.index(row, column, root)
            words = index.data() or index.data(Qt.ItemDataRole.AccessibleTextRole)
            if words:
                yield str(words), index


def targets() -> Iterator[Target]:
    """Everything that can be pressed, with each of its words; one may have to scroll to it."""
    for widget in shown():
        if isinstance(widget, QTabBar):
            for place in range(widget.count()):
                yield Target(plain(widget.tabText(place)), widget, partial(_tab, widget, place))
        elif isinstance(widget, QMenu | QMenuBar):
            for action in widget.actions():
                yield Target(plain(action.text()), widget, partial(_entry, widget, action))
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            for words, index in cells(widget):
                yield Target(words, widget.viewport(), partial(_cell, widget, index))
        elif isinstance(widget, (QAbstractButton, *FIELDS)):
            for words in dict.fromkeys((*said_by(widget), widget.accessibleName())):
                yield Target(words, widget, partial(_middle, widget))


def _tab(bar: QTabBar, place: int) -> QPoint | None:
    return bar.tabRect(place).center() if bar.isTabEnabled(place) else None


def _entry(menu: QMenu | QMenuBar, action: QAction) -> QPoint | None:
    return menu.actionGeometry(action).center() if action.isEnabled() and action.isVisible() else None


def _cell(view: QAbstractItemView, index: QModelIndex) -> QPoint | None:
    view.scrollTo(index)
    return view.visualRect(index).center()


def _middle(widget: QWidget) -> QPoint | None:
    middle = widget.rect().center()
    if isinstance(widget, QCheckBox | QRadioButton):  # takes presses on its words, not beside them
        middle.setX(min(middle.x(), widget.sizeHint().width() // 2))
    return middle if widget.isEnabled() else None

"""A person at the program: clicks, presses keys and writes; finds everything by its words alone."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QKeyCombination, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from mentordesk.ui.application.desktop import Desktop
from tests.journeys.screen import FIELDS, Target, is_reached, on_screen, pause, targets, until

CLOSE = "Lukk varselet"
_SETTLED = 20  # milliseconds


class Person:
    """Sits at one window. `clicks` and `keys` count what was pressed; letters that were written are not counted."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.clicks = self.keys = 0

    def sees(self, *words: str) -> bool:
        """Whether all these words can be read somewhere."""
        text = "\n".join(on_screen())
        return all(part in text for part in words)

    def number(self, after: str, before: str = "") -> int:
        """The number on screen that stands between these words."""
        found = re.search(rf"{re.escape(before)}\s*(\d+) {re.escape(after)}", "\n".join(on_screen()))
        assert found, f"no number between «{before}» and «{after}»; on screen: {on_screen()}"
        return int(found[1])

    def waits_for(self, *words: str) -> None:
        """Wait until these words can be read."""
        until(lambda: self.sees(*words), " and ".join(words))
        self.settle()

    def waits_for_no(self, words: str) -> None:
        """Wait until these words cannot be read any more."""
        until(lambda: not self.sees(words), f"the end of {words}")
        self.settle()

    def settle(self) -> None:
        """Wait until no work goes on and everything is drawn."""
        pause(0)
        until(lambda: not self.desktop.jobs.jobs, "the end of the work")
        pause(_SETTLED)
        if QApplication.activeWindow() is None and self.desktop.window.isVisible():
            self.desktop.window.activateWindow()  # as every desktop does when a window above it was closed
            pause(0)

    def click(self, words: str) -> None:
        """Press what has these words with the mouse."""
        target = self._find(words)
        place = target.middle()
        assert place is not None
        self.clicks += 1
        QTest.mouseClick(target.widget, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def can_click(self, words: str) -> bool:
        """Whether there is something with exactly these words to press."""
        return any(target.words == words and target.middle() is not None for target in targets())

    def menu(self, *path: str) -> None:
        """Go through the menus at the top of the window."""
        for words in path:
            self.click(words)

    def press(self, *keys: str) -> None:
        """Press keys, such as «Ctrl+5»; two that follow each other are written «Ctrl+U, 5»."""
        for written in keys:
            for stroke in cast("Iterable[QKeyCombination]", QKeySequence(written)):
                self.keys += 1
                popup = QApplication.activePopupWidget()  # held: shiboken takes what is in it for dead without it
                QTest.keyClick(_listener(popup), stroke.key(), stroke.keyboardModifiers())
            self.settle()

    def write(self, text: str) -> None:
        """Write where the focus is."""
        popup = QApplication.activePopupWidget()
        QTest.keyClicks(_listener(popup), text)
        self.settle()

    def close_notices(self) -> None:
        """Take what was told in passing off the screen: it may cover what stands at the bottom."""
        while self.can_click(CLOSE):
            self.click(CLOSE)

    def fill(self, field: str, text: str) -> None:
        """Go into a field by its words, and write there instead of what stands in it."""
        self.click(field)
        self.press("Ctrl+A")
        self.write(text)

    def choose(self, field: str, option: str) -> None:
        """Choose one of the things that a field offers."""
        combo = self._field(field)
        assert isinstance(combo, QComboBox), f"{field} offers no choice"
        place = combo.findText(option)
        assert place >= 0, f"{field} offers {[combo.itemText(row) for row in range(combo.count())]}"
        combo.setFocus()
        self.press("Alt+Down", "Home", *["Down"] * place, "Return")

    def drop(self, *files: Path) -> None:
        """Pull files from the desktop into the middle of the window."""
        window = self.desktop.window
        onto: QWidget | None = window.childAt(window.rect().center())
        while onto is not None and not onto.acceptDrops():
            onto = onto.parentWidget()
        assert onto is not None, "nothing here takes a file"
        carried, copy = QMimeData(), Qt.DropAction.CopyAction
        carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        held = (copy, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(onto, QDragEnterEvent(QPoint(9, 9), *held))
        QApplication.sendEvent(onto, QDropEvent(QPointF(9, 9), *held))
        self.settle()

    def quit(self) -> None:
        """Close the window."""
        self.desktop.window.close()
        pause(0)

    def read(self, field: str) -> str:
        """What stands in a field."""
        widget = self._field(field)
        return widget.currentText() if isinstance(widget, QComboBox) else widget.text()  # type: ignore[attr-defined]

    def _field(self, words: str) -> QWidget:
        found = [target.widget for target in targets() if target.words == words and isinstance(target.widget, FIELDS)]
        if not found:
            pytest.fail(f"lost: there is no field «{words}»; on screen: {on_screen()}")
        return found[0]

    def _find(self, words: str) -> Target:
        """What has these words, or begins with them."""
        all_there = list(targets())
        exact = [target for target in all_there if target.words == words]
        for target in exact or [target for target in all_there if target.words.startswith(words)]:
            _bring_into_view(target.widget)
            if is_reached(target):
                return target
        pytest.fail(f"lost: «{words}» cannot be pressed; on screen: {on_screen()}")


def _listener(popup: QWidget | None) -> QWidget:
    """What hears the keys."""
    unfolded = popup and (popup.focusWidget() or popup)
    listener = unfolded or QApplication.focusWidget() or QApplication.activeWindow()
    assert listener is not None, "nothing hears the keys"
    return listener


def _bring_into_view(widget: QWidget) -> None:
    """Scroll, as the wheel does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()

"""A person who has no mouse: goes from place to place with keys, and hears where the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget

from tests.journeys.person import Person
from tests.journeys.screen import on_screen, pause, plain, said_by

_ROUND = 120  # more stops than any page has
_LONGEST = 60  # entries of a menu, or lines of a list


class Keyboard:
    """The keys of a person; nothing is touched in any other way."""

    def __init__(self, person: Person) -> None:
        self._popup: QWidget | None = None
        self.sees, self.press, self.write, self.waits_for = person.sees, person.press, person.write, person.waits_for
        self.waits_for_no = person.waits_for_no

    def go(self, words: str, key: str = "Tab") -> None:
        """Go to what has these words, or begins with them, from stop to stop."""
        for begins in (False, True):
            for _ in range(_ROUND):
                if _is_called(_focus(), words, begins=begins):
                    return
                QTest.keyClick(_focus(), Qt.Key.Key_Tab if key == "Tab" else Qt.Key.Key_Backtab)
                pause(0)
        pytest.fail(f"lost: «{words}» cannot be reached with {key}; on screen: {on_screen()}")

    def push(self, words: str) -> None:
        """Go to a button, and press it."""
        self.go(words)
        self.press("Space")

    def fill(self, field: str, text: str) -> None:
        """Write in a field instead of what stands there, and leave it."""
        self.go(field)
        self.press("Ctrl+A")
        self.write(text)
        self.press("Tab")

    def choose(self, field: str, option: str) -> None:
        """Choose what begins with these words of what a field offers."""
        self.go(field)
        box = _focus()
        assert isinstance(box, QComboBox), f"{field} offers no choice"
        self.press("Home")
        for _ in range(_LONGEST):
            if box.currentText().startswith(option):
                self.press("Tab")
                return
            self.press("Down")
        pytest.fail(f"lost: {field} does not offer {option}")

    def unfold(self, button: str, entry: str) -> None:
        """Open the menu of a button, and take an entry."""
        self.push(button)
        for _ in range(_LONGEST):
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), f"{button} has no menu"
            self.press("Down")
            active = menu.activeAction()
            if active is not None and plain(active.text()).startswith(entry):
                self.press("Return")
                return
        pytest.fail(f"lost: {button} does not offer {entry}; on screen: {on_screen()}")

    def do(self, words: str) -> None:
        """Search for something to do, and do it."""
        self.press("Ctrl+K")
        self.write(words)
        self.press("Return")

    def current(self) -> str:
        """Who is in hand in the list that has the focus."""
        view = _focus()
        assert isinstance(view, QAbstractItemView)
        return _words(view, 1)

    def line(self, words: str) -> None:
        """Go to the line that begins with these words, in the list that has the focus."""
        self._popup = QApplication.activePopupWidget()  # held, as in Person.press
        view = _focus()
        assert isinstance(view, QAbstractItemView), f"the focus is on {view}; on screen: {on_screen()}"
        self.press("Home")
        for _ in range(_LONGEST):
            if any(words in _words(view, column) for column in range(view.model().columnCount())):
                return
            self.press("Down")
        pytest.fail(f"lost: the list has no line «{words}»; on screen: {on_screen()}")


def _focus() -> QWidget:
    """What the keys go to."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    return focused


def _is_called(widget: QWidget, words: str, *, begins: bool) -> bool:
    names = [widget.accessibleName()]
    if not isinstance(widget, QAbstractItemView | QComboBox):
        names += said_by(widget)
    return any(name.startswith(words) if begins else name == words for name in names)


def _words(view: QAbstractItemView, column: int) -> str:
    index = view.currentIndex()
    cell = index.siblingAtColumn(column)
    return str(cell.data() or cell.data(Qt.ItemDataRole.AccessibleTextRole) or "")

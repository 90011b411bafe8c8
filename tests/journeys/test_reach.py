"""U20, U33, U34: everything is reached by keys, has a name, and is large enough to be hit."""

from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from mentordesk.ui.shell import keys
from tests.journeys import tour
from tests.journeys.conftest import Choose, Start
from tests.journeys.person import Person
from tests.journeys.screen import plain, shown

SHEET = Path(__file__).parents[1] / "files" / "sheets" / "nettskjema.csv"
MOST_TABS = 60
LEAST_SIDE = 24  # pixels


def nameless() -> list[str]:
    """What takes the focus and says nothing to a screen reader."""
    return [
        whereabouts(widget)
        for widget in shown()
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and not widget.focusProxy()
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def too_small() -> list[str]:
    """What is pressed and smaller than a finger's tip."""
    return [
        f"{whereabouts(widget)} {widget.width()} × {widget.height()}"
        for widget in shown()
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QTabBar)
        if min(widget.width(), widget.height()) < LEAST_SIDE
    ]


def whereabouts(widget: QWidget) -> str:
    """A widget as somebody finds it in the code."""
    path = [type(widget).__name__]
    around = widget.parentWidget()
    while around is not None and len(path) < 4:
        if type(around).__module__.startswith("mentordesk"):
            path.append(type(around).__name__)
        around = around.parentWidget()
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{' in '.join(path)} «{words}»"


def tabs_around() -> list[QWidget]:
    """The widgets that Tab goes through until it is where it began."""
    first = QApplication.focusWidget()
    assert first is not None
    passed = [first]
    while len(passed) <= MOST_TABS:
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is first:
            break
        passed.append(focused)
    return passed


def unreached(person: Person) -> list[str]:
    """What the window or the page in front can do, and no menu and no button offers."""
    window = person.desktop.window
    page = window.page
    assert page is not None
    own = {*page.findChildren(QAction), *page.page_actions()}
    own |= {window.action(row.action_id) for row in keys.in_context(keys.EVERYWHERE)}
    menus = {action for menu in window.findChildren(QMenu) for action in menu.actions() if action.isVisible()}
    offered = {plain(action.text()) for action in menus}
    buttons = tuple(plain(button.text()) for button in page.findChildren(QAbstractButton))
    wanted = {plain(action.text()) for action in own if action.text() and action.isVisible()} - offered
    return sorted(words for words in wanted if not any(text.startswith(words) for text in buttons))


def test_whatever_takes_the_focus_has_a_name_and_can_be_hit(start: Start, example: Path, choose: Choose) -> None:
    person = start(example)
    stops = chain(
        tour.pages(person),
        tour.panels(person),
        tour.an_import(person, choose, SHEET),
        tour.questions(person),
        tour.side_windows(person),
    )
    assert not [f"{stop}: {problem}" for stop in stops for problem in nameless() + too_small()]


def test_so_has_what_comes_before_a_file(start: Start) -> None:
    assert not [f"{stop}: {problem}" for stop in tour.before_a_file(start()) for problem in nameless() + too_small()]


def test_so_have_the_empty_pages_and_the_board(start: Start, empty: Path, half_way: Path) -> None:
    person = start(empty)
    problems = [f"{stop}: {problem}" for stop in tour.pages(person) for problem in nameless() + too_small()]
    person = start(half_way)
    problems += [f"{stop}: {problem}" for stop in tour.board(person) for problem in nameless() + too_small()]
    assert not problems


def test_tab_comes_around(start: Start, example: Path) -> None:
    person = start(example)
    for page in tour.pages(person):
        passed = tabs_around()
        assert 3 < len(passed) <= MOST_TABS, f"{page}: Tab went through {len(passed)}"


def test_tab_comes_around_where_nothing_is_yet(start: Start, empty: Path) -> None:
    person = start(empty)
    for page in tour.pages(person):
        passed = tabs_around()
        assert 3 < len(passed) <= MOST_TABS, f"{page}: Tab went through {len(passed)}"


def test_tab_comes_around_in_forms(start: Start, example: Path) -> None:
    person = start(example)
    for stop in tour.panels(person):
        passed = tabs_around()
        assert 3 < len(passed) <= MOST_TABS, f"{stop}: Tab went through {len(passed)}"


def test_whatever_can_be_done_is_in_a_menu_or_on_a_button(start: Start, example: Path) -> None:
    person = start(example)
    assert {page: found for page in tour.pages(person) if (found := unreached(person))} == {}


def test_a_widget_without_a_name_and_a_small_button_are_seen(start: Start) -> None:
    person = start()
    field, button = QLineEdit(person.desktop.window), QPushButton("x", person.desktop.window)
    button.setFixedSize(LEAST_SIDE - 1, LEAST_SIDE)
    for widget in (field, button):
        widget.show()
    assert any("QLineEdit" in found for found in nameless())
    assert any("«x» 23 ×" in found for found in too_small())


def test_an_action_that_nothing_offers_is_seen(start: Start, example: Path) -> None:
    person = start(example)
    QAction("Gjem deg", person.desktop.window.page)
    assert unreached(person) == ["Gjem deg"]

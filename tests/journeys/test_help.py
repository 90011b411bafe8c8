"""F1 opens the help for the page one is on, in the program as it is."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.shell.handbook import chapters
from mentordesk.ui.shell.handbook_window import HandbookWindow
from mentordesk.ui.shell.reader import Reader
from tests.journeys.conftest import Start


def help_shown() -> str:
    """The heading of the help that stands open."""
    (opened,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, HandbookWindow)]
    return opened.findChildren(Reader)[0].document().firstBlock().text()


def test_on_the_first_page_it_tells_how_to_begin(start: Start) -> None:
    person = start()
    person.press("F1")
    assert help_shown() == "Kom i gang"


def test_on_every_page_it_tells_of_that_page(start: Start, example: Path) -> None:
    person = start(example)
    titles = {chapter.name: chapter.title for chapter in chapters("nb")}
    for entry in PAGES:
        person.desktop.window.show_page(entry.name)
        person.settle()
        person.press("F1")
        assert help_shown() == titles[entry.name]


def test_esc_closes_it(start: Start) -> None:
    person = start()
    person.press("F1", "Esc")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, HandbookWindow)]

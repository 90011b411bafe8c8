"""After locking nothing about anybody is left: not in a widget, a model, the clipboard, Python, or beside the file."""

import gc
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from mentordesk.core.kernel.places import user_config, user_data
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.store.errors import DiskFull, FileMissing
from mentordesk.core.store.keys import drafts
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.shell.trouble import TroubleBox
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept
from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.seeing import remembered_texts, words_of_windows

PHRASE = "hest fisk lampe bok"
CANARY = "".join(("Grå", "trost"))  # so that the word is no constant of this module's code, nor of another's

pytestmark = pytest.mark.usefixtures("as_shipped")  # statements that are put into SQL are forgotten with their file


@pytest.fixture
def sealed(home: Path) -> Path:
    """A file with a passphrase, in which everybody has the canary in the name."""
    store = a_store(home, passphrase=PHRASE, name="Lukket")
    programme = a_programme(store, name="Lukket")
    adept = an_adept(store, programme, f"Amina {CANARY}", motivation=f"{CANARY} vil lære", employer=CANARY)
    a_pair(store, programme, adept, a_mentor(store, programme, f"Kari {CANARY}"))
    an_adept(store, programme, f"Leyla {CANARY}")
    store.close()
    return store.path


@pytest.fixture(autouse=True)
def the_clipboard_is_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen that nobody sees does not know who has put something there."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)


def unlock(person: Person) -> None:
    person.write(PHRASE)
    person.press("Return")
    person.waits_for("frakoblet")


def look_everywhere(person: Person) -> None:
    """Every page with somebody chosen, the palette used, a step done, a row copied, a paper seen, menus and boxes."""
    window, opened = person.desktop.window, person.desktop.opened
    somebody = opened.read(people)[0].id
    for entry in PAGES:
        window.show_page(entry.name, somebody)
        person.settle()
    window.show_page("people", somebody)
    person.press("Ctrl+C")
    assert CANARY in QGuiApplication.clipboard().text()
    opened.do(change_person, person=somebody, values={"town": CANARY})
    person.settle()
    person.press("Ctrl+K")
    person.write("amina")
    person.press("Return")
    person.press("Ctrl+Shift+L")
    TroubleBox(FileMissing(name=CANARY), "nb", opened.appearance, window).open()
    person.settle()
    assert person.sees(CANARY)


def test_nothing_is_left_after_locking(start: Start, sealed: Path) -> None:
    person = start(sealed)
    unlock(person)
    look_everywhere(person)
    assert any(CANARY in text for text in words_of_windows())
    assert remembered_texts(CANARY)
    gc.freeze()  # as the program does at rest: no search of Python's own finds what is in circles from here on
    person.desktop.lock()
    person.settle()
    gc.freeze()
    assert [text for text in words_of_windows() if CANARY in text or "Lukket –" in text] == []
    assert QGuiApplication.clipboard().text() == ""
    assert remembered_texts(CANARY, search=False) == []
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [person.desktop.window]
    assert person.desktop.window.windowTitle() == "MentorDesk"
    assert person.desktop.window.pages == ()
    unlock(person)
    assert person.sees("Personer", f"Amina {CANARY}")
    person.press("Ctrl+1")
    assert person.sees("Dette trenger deg nå")


def test_the_clipboard_of_another_program_is_left_alone(
    start: Start, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start(sealed)
    unlock(person)
    QGuiApplication.clipboard().setText("fra et annet program")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: False)
    person.press("Ctrl+L")
    assert QGuiApplication.clipboard().text() == "fra et annet program"
    QGuiApplication.clipboard().clear()


def test_another_file_knows_nothing_of_the_first(start: Start, sealed: Path, empty: Path) -> None:
    person = start(sealed)
    unlock(person)
    person.click("Personer")
    person.click(f"Amina {CANARY}")
    assert person.sees(CANARY)
    person.desktop.openings.begin(empty)
    person.settle()
    assert person.sees("Nye veier")
    assert [text for text in words_of_windows() if CANARY in text] == []
    assert remembered_texts(CANARY) == []


def test_no_file_holds_a_name_unsealed(start: Start, sealed: Path) -> None:
    before = set(Path(tempfile.gettempdir()).iterdir())
    person = start(sealed)
    unlock(person)
    look_everywhere(person)
    person.press("Escape")
    person.desktop.lock()
    person.settle()
    person.quit()
    left = {path.name for path in sealed.parent.iterdir() if path.is_file()}
    assert left <= {sealed.name, f"{sealed.name}.lock"}
    ours = [path for folder in (user_data(), user_config(), sealed.parent) for path in folder.rglob("*")]
    fresh = [path for path in set(Path(tempfile.gettempdir()).iterdir()) - before if "mentordesk" in path.name.lower()]
    for path in (*ours, *fresh):
        if path.is_file():
            assert CANARY.encode() not in path.read_bytes(), path
            assert CANARY.lower() not in path.name.lower()


def a_menu(window: QWidget) -> QWidget:
    menu = QMenu(window)
    menu.addAction(CANARY)
    menu.popup(window.rect().center())
    return menu


def a_question(window: QWidget) -> QWidget:
    box = QDialog(window)
    box.setModal(True)
    box.setWindowTitle(CANARY)
    box.open()
    return box


def a_file_dialog(window: QWidget) -> QWidget:
    dialog = QFileDialog(window, CANARY)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("open_one", [a_menu, a_question, a_file_dialog])
def test_the_file_locks_itself_through_whatever_stands_open(
    start: Start, sealed: Path, open_one: Callable[[QWidget], QWidget]
) -> None:
    person = start(sealed)
    unlock(person)
    above = open_one(person.desktop.window)
    person.desktop.opened.lock_after = 1
    lock = person.desktop.discretion._auto_lock
    lock._idleness._touched -= 59
    lock.look()
    assert above.isVisible()
    lock._idleness._touched -= 1
    lock.look()
    person.settle()
    assert not above.isVisible()
    assert person.sees("Passfrase")
    assert not person.sees(CANARY)


def test_a_draft_that_cannot_be_kept_does_not_keep_the_file_open(
    start: Start, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start(sealed)
    unlock(person)
    person.press("Ctrl+2", "Ctrl+N")
    person.write(CANARY)

    def full(*_: object) -> None:
        raise DiskFull(name="utkast")

    monkeypatch.setattr(drafts, "keep", full)
    person.press("Ctrl+L")
    assert person.sees("Passfrase")
    assert not person.sees(CANARY)

"""The program in a home of its own for each test, and the person who sits at it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog

from mentordesk.core.examples.build import build_example
from mentordesk.core.matching.commands import propose
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.application.files import example_file
from mentordesk.ui.shell.crash import CrashWatch
from mentordesk.ui.shell.memory import recall
from tests.builders import a_mentor, a_programme, a_store, an_adept
from tests.journeys.person import Person

Start = Callable[..., Person]
Choose = Callable[[Path], None]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of somebody who has never seen the program."""
    folder = tmp_path / "home"
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    folder.mkdir()
    return folder


@pytest.fixture
def start(qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program, as often as a test wants to; the one that ran before is ended."""
    font, palette, locale = qapp.font(), qapp.palette(), QLocale()
    monkeypatch.setattr(CrashWatch, "install", _leave_bugs_to_the_test)
    started: list[Desktop] = []

    def end() -> None:
        while started:
            _end(started.pop())
        qapp.setStyleSheet("")
        qapp.setFont(font)
        qapp.setPalette(palette)
        qapp.styleHints().unsetColorScheme()
        QLocale.setDefault(locale)

    def begin(path: Path | None = None) -> Person:
        end()
        memory = recall()
        memory.scheme = "light"
        desktop = Desktop(memory)
        started.append(desktop)
        desktop.start(path)
        desktop.window.activateWindow()
        person = Person(desktop)
        person.settle()
        return person

    yield begin
    end()


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Says beforehand which file or folder the person chooses in the system's next dialogs."""
    chosen: list[str] = []

    def answer(dialog: QFileDialog) -> None:
        dialog.fileSelected.emit(chosen[-1])
        dialog.filesSelected.emit(chosen[-1:])
        dialog.deleteLater()

    monkeypatch.setattr(QFileDialog, "open", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen[-1])
    for question in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, question, lambda *_: (chosen[-1], ""))
    return lambda path: chosen.append(str(path))


@pytest.fixture(scope="session")
def finished_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, built once."""
    path = tmp_path_factory.mktemp("example") / "Sterk sammen.mentordesk"
    store, _ = build_example(path)
    store.close()
    return path


@pytest.fixture
def example(home: Path, finished_example: Path) -> Path:
    """The example where the program puts it."""
    example_file().parent.mkdir(parents=True)
    return Path(shutil.copy(finished_example, example_file()))


@pytest.fixture
def empty(home: Path) -> Path:
    """A file with a programme that has nobody in it yet."""
    store = a_store(home, name="Nye veier")
    a_programme(store, name="Nye veier")
    store.close()
    return store.path


@pytest.fixture
def half_way(home: Path) -> Path:
    """A file in which places are given and pairs proposed."""
    store = a_store(home, name="På vei")
    programme = a_programme(store, name="På vei", places=4)
    for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rahimi"):
        an_adept(store, programme, name)
    for name in ("Kari Nordmann", "Siri Dahl", "Eva Strand", "Liv Moe"):
        a_mentor(store, programme, name)
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    store.close()
    return store.path


def _leave_bugs_to_the_test(watch: CrashWatch) -> None:
    """An error that nobody caught fails the test, instead of being told to the person."""


def _end(desktop: Desktop) -> None:
    desktop.window.close()
    for translator in desktop.language._translators:
        QApplication.removeTranslator(translator)
    for thing in (desktop.window, desktop):
        thing.deleteLater()
        QApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)

"""From a locked file to an open one: by passphrase, by the words of the sheet, or by a backup of a damaged one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups
from mentordesk.core.store.keys.recovery import recovery_words
from mentordesk.core.store.unit import Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application import openings as module
from mentordesk.ui.application.openings import SHEET, Openings
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.window import Window
from tests.builders import a_programme, a_store

PASSPHRASE = "riktig hest batteri stift"


class Front(QObject):
    """Takes what is opened, as the application does."""

    def __init__(self) -> None:
        super().__init__()
        self.store: Store | None = None

    def take(self, store: Store, programme: object) -> None:
        self.store = store


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("shelf", "whereabouts"):
        monkeypatch.setattr(f"mentordesk.core.store.backups.{name}.user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def front() -> Iterator[Front]:
    made = Front()
    yield made
    if made.store is not None:
        made.store.close()


@pytest.fixture
def openings(qtbot: QtBot, appearance: Appearance, front: Front) -> Iterator[Openings]:
    owner, locale = QObject(), QLocale()
    jobs = JobRunner(owner)
    window = Window(appearance, jobs)
    qtbot.addWidget(window)
    language = Language(owner)
    language.set("en")
    opened = Opened(appearance=appearance, language=language, jobs=jobs, notices=window.notices, parent=owner)
    made = Openings(window, opened, Memory(), owner)
    made.opened.connect(front.take)
    window.show()
    yield made
    jobs.stop()
    owner.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Path, str]:
    """A locked file with a backup, and the words of its sheet."""
    store = a_store(tmp_path, passphrase=PASSPHRASE)
    a_programme(store)
    backups.make(store)
    assert store.key is not None
    words = " ".join(recovery_words(store.key))
    store.close()
    return store.path, words


def shown(kind: type[QWidget], name: str = "") -> Any:
    """What is on the screen, by its words or its name."""
    for widget in QApplication.allWidgets():
        text = widget.text() if isinstance(widget, QPushButton) else widget.accessibleName()
        if isinstance(widget, kind) and widget.isVisible() and text.startswith(name):
            return widget
    raise AssertionError(f"no {name}")


def said(text: str) -> bool:
    return any(text in label.text() for label in QApplication.allWidgets() if isinstance(label, QLabel))


def test_the_words_of_the_sheet_open_a_locked_file(
    qtbot: QtBot, openings: Openings, front: Front, locked: tuple[Path, str]
) -> None:
    path, words = locked
    openings.begin(path)
    shown(QPushButton, "I have forgotten").click()
    shown(QPlainTextEdit).setPlainText(words.replace(words.split()[3], "agurkk"))
    shown(QPushButton, "Open").click()
    qtbot.waitUntil(lambda: said("Word 4, “agurkk”, is on no sheet"))
    shown(QPlainTextEdit).setPlainText(words.upper())
    shown(QPushButton, "Open").click()
    qtbot.waitUntil(lambda: front.store is not None)
    assert shown(QPlainTextEdit).toPlainText() == ""
    (notice,) = openings._window.notices.kept
    assert notice.text.startswith("Opened with the words of the sheet.")
    wanted: list[tuple[object, ...]] = []
    openings._front.page_wanted.connect(lambda *page: wanted.append(page))
    notice.remedies[0].run()
    assert wanted == [("security", module.PASSPHRASE)]


def test_a_wrong_passphrase_is_told_as_that(qtbot: QtBot, openings: Openings, locked: tuple[Path, str]) -> None:
    openings.begin(locked[0])
    shown(QLineEdit, "Passphrase").setText("feil")
    shown(QPushButton, "Open").click()
    qtbot.waitUntil(lambda: said("The passphrase is wrong. It opens neither"))


def test_a_damaged_file_is_had_back_from_its_backup(
    qtbot: QtBot, openings: Openings, front: Front, locked: tuple[Path, str]
) -> None:
    path, _ = locked
    content = bytearray(path.read_bytes())
    content[100:400] = bytes(300)
    path.write_bytes(content)
    openings.begin(path)
    shown(QLineEdit, "Passphrase").setText(PASSPHRASE)
    shown(QPushButton, "Open").click()
    qtbot.waitUntil(lambda: said("The passphrase is right, but the file is damaged."))
    shown(QPushButton, "Restore the backup from").click()
    qtbot.waitUntil(lambda: front.store is not None, timeout=10_000)
    assert front.store is not None
    assert [row.name for row in front.store.read(programmes)] == ["Sterk sammen"]
    assert front.store.check().ok


@pytest.mark.parametrize("plain", [False, True])
def test_after_a_new_file_its_sheet_is_offered(
    qtbot: QtBot, openings: Openings, front: Front, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plain: bool
) -> None:
    monkeypatch.setattr(module, "new_file", lambda name: tmp_path / f"{name}.mentordesk")
    wanted: list[tuple[object, ...]] = []
    openings._front.page_wanted.connect(lambda *page: wanted.append(page))
    openings.ask_new()
    shown(QLineEdit, "What is the programme called?").setText("Nye veier")
    shown(QPushButton, "Use this one").click()
    if plain:
        shown(QCheckBox).click()
    shown(QPushButton, "Make the programme").click()
    qtbot.waitUntil(lambda: front.store is not None, timeout=10_000)
    assert front.store is not None
    assert front.store.encrypted is not plain
    remedies = [remedy for notice in openings._window.notices.kept for remedy in notice.remedies]
    assert [remedy.text for remedy in remedies] == ([] if plain else ["Print it now"])
    for remedy in remedies:
        remedy.run()
        assert wanted == [("security", SHEET)]

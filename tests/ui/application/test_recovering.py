"""A backup in the place of the file: of the open one, and of one that is gone or damaged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, file
from mentordesk.core.store.backups import restoring
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application.bringing_back import BringBackDialog
from mentordesk.ui.application.making import opened as opened_file
from mentordesk.ui.application.openings import Openings
from mentordesk.ui.application.recovering import Recovery
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window
from tests.builders import a_programme, a_store

PASSPHRASE = "riktig hest batteri stift"


class Desk:
    """A window at which files are opened, left and restored."""

    def __init__(self, window: Window, opened: Opened, parent: QObject) -> None:
        self.window, self.opened = window, opened
        self.openings = Openings(window, opened, Memory(), parent)
        self.openings.opened.connect(opened.take)
        self.recovery = Recovery(window, opened, self.openings, self.leave, parent)

    def leave(self) -> None:
        self.opened.jobs.finish()
        self.opened.close()

    def open(self, path: Path) -> None:
        self.opened.take(*opened_file(path, None))

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.opened.read(programmes)]

    @property
    def told(self) -> list[str]:
        return [one.text for one in self.window.notices.kept]

    def boxes(self) -> list[TroubleBox]:
        return [one for one in self.window.findChildren(TroubleBox) if one.isVisible()]

    def dialogs(self) -> list[BringBackDialog]:
        return [one for one in self.window.findChildren(BringBackDialog) if one.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """No file is open yet."""
    monkeypatch.setattr(file, "_ROUNDS", 1000)
    owner = QObject()
    jobs = JobRunner(owner)
    language = Language(owner)
    language.set("en")
    window = Window(appearance, jobs)
    qtbot.addWidget(window)
    window.show()
    opened = Opened(appearance=appearance, language=language, jobs=jobs, notices=window.notices, parent=owner)
    yield Desk(window, opened, owner)
    jobs.stop()
    if opened.is_open:
        opened.close()
    window.notices.clear()
    owner.deleteLater()


def a_file(folder: Path, passphrase: str | None = None) -> tuple[Path, Path]:
    """A closed file that has gone on since its backup, and the backup."""
    store = a_store(folder, passphrase=passphrase)
    programme = a_programme(store)
    made = backups.path_of(store.file_id, backups.make(store).name)
    change_programme(store, programme, {"name": "Senere"})
    store.close()
    return store.path, made


def test_the_open_file_is_backed_up_replaced_and_opened_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path, backup = a_file(tmp_path)
    desk.open(path)
    file_id = desk.opened.store.file_id
    with qtbot.waitSignal(desk.openings.opened):
        desk.opened.restore_wanted.emit(backup, None)
    assert desk.names == ["Sterk sammen"]
    assert desk.told == ["The backup is in place. The file as it was before is kept."]
    assert len(backups.listed(file_id)) == 2
    (kept,) = (backups.folder(file_id) / restoring.BEFORE_RESTORE).iterdir()
    assert desk.window.notices.kept[0].remedies[0].text == "Show the one from before"
    assert kept.stat().st_size > 0


def test_one_that_cannot_be_restored_is_told_and_the_file_comes_back(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path, backup = a_file(tmp_path)
    desk.open(path)
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    with qtbot.waitSignal(desk.openings.opened):
        desk.opened.restore_wanted.emit(backup, None)
    qtbot.waitUntil(lambda: len(desk.boxes()) == 1)
    assert desk.names == ["Senere"]
    assert desk.told == []
    desk.boxes()[0].close()


def button(parent: QObject, words: str) -> QPushButton:
    """The button with these words."""
    return next(one for one in parent.findChildren(QPushButton) if one.text() == words)


def offered(qtbot: QtBot, desk: Desk, path: Path) -> BringBackDialog:
    """The question after a file did not open, reached from what was told of it."""
    desk.openings.begin(path)
    qtbot.waitUntil(lambda: len(desk.boxes()) == 1)
    button(desk.boxes()[0], "Get back a backup …").click()
    qtbot.waitUntil(lambda: len(desk.dialogs()) == 1)
    return desk.dialogs()[0]


@pytest.mark.parametrize("how", ["gone", "written over"])
def test_a_file_that_does_not_open_is_brought_back(qtbot: QtBot, desk: Desk, tmp_path: Path, how: str) -> None:
    path, _ = a_file(tmp_path)
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(b"SQLite format 3\0" + bytes(8192))
    question = offered(qtbot, desk, path)
    assert question.focusWidget() is button(question, "Cancel")
    with qtbot.waitSignal(desk.openings.opened):
        button(question, "Get back the newest one that is whole").click()
    assert desk.names == ["Sterk sammen"]
    qtbot.waitUntil(lambda: desk.dialogs() == [])
    kept = desk.told[0].endswith("The file as it was before is kept.")
    assert kept is (how == "written over")


def test_a_locked_one_takes_its_passphrase(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path, _ = a_file(tmp_path, PASSPHRASE)
    path.unlink()
    question = offered(qtbot, desk, path)
    yes = button(question, "Get back the newest one that is whole")
    yes.click()
    assert question.isVisible()
    question._phrase.offer("feil")
    yes.click()
    qtbot.waitUntil(yes.isEnabled)
    assert question._phrase._error.text().startswith("None of the copies of “prøve.mentordesk”")
    assert not path.exists()
    question._phrase.offer(PASSPHRASE)
    QTest.keyClick(question._phrase._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.dialogs() == [] and path.exists())
    assert desk.openings._path == path  # the unlock page asks for it
    assert not desk.opened.is_open


def test_a_file_without_backups_offers_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.openings.begin(tmp_path / "fins ikke.mentordesk")
    qtbot.waitUntil(lambda: len(desk.boxes()) == 1)
    assert "Get back a backup …" not in [one.text() for one in desk.boxes()[0].findChildren(QPushButton)]
    desk.boxes()[0].close()

"""What the window does when the file is replaced, gone or not to be written; with real files."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.places import user_data
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programme_of, programmes
from mentordesk.core.store import backups, errors
from mentordesk.core.store.file import connect
from mentordesk.core.store.migrations import SCHEMA
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.surroundings import ballast
from mentordesk.core.store.surroundings.rescue import FOLDER
from mentordesk.ui.application.desktop import Desktop
from tests.builders import a_programme, a_store
from tests.core.store.rights import open_folder, written_by_nobody
from tests.ui.application.running import press, running, seen

REPLACED = "Another file lies in the place of this one. Nothing more is saved here."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed file with one programme."""
    store = a_store(tmp_path)
    a_programme(store)
    store.close()
    return store.path


def can_undo(desktop: Desktop) -> bool:
    return desktop.window.action("undo").isEnabled()


def test_a_file_that_was_replaced_is_only_read_and_opened_again(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    older = Path(shutil.copy(file, tmp_path / "eldre"))
    with running(qtbot, file) as desktop:
        opened = desktop.opened
        opened.do(change_programme, programme=opened.programme, values={"name": "Det nyeste"})
        desktop.watching.look()
        assert REPLACED not in seen(desktop)
        older.replace(file)
        desktop._application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert REPLACED in seen(desktop)
        assert not can_undo(desktop)
        assert not opened.do(change_programme, programme=opened.programme, values={"name": "Et til"})
        assert "was replaced while it was open" in seen(desktop)
        desktop.window.action("hide_names").trigger()
        assert not desktop.window.action("hide_names").isChecked()
        assert desktop.opened.facts.name == "Det nyeste"
        qtbot.waitUntil(lambda: "What you had open is kept." in seen(desktop))
        (kept,) = (backups.folder(opened.store.file_id) / FOLDER).iterdir()
        press(desktop, "Open the file again")
        qtbot.waitUntil(lambda: REPLACED not in seen(desktop) and opened.is_open)
        assert opened.facts.name == "Sterk sammen"
        assert opened.do(change_programme, programme=opened.programme, values={"name": "Etterpå"})
        assert can_undo(desktop)
    rescued = open_file(kept, passphrase=None)
    assert rescued.read(programme_of, opened.programme).name == "Det nyeste"
    rescued.close()


def test_a_file_that_was_written_over_tells_of_it(qtbot: QtBot, file: Path) -> None:
    before = file.read_bytes()
    with running(qtbot, file) as desktop:
        desktop.opened.do(change_programme, programme=desktop.opened.programme, values={"name": "Det nyeste"})
        file.write_bytes(before)
        desktop.watching.look()
        qtbot.waitUntil(lambda: "was replaced while it was open" in seen(desktop))
        press(desktop, "Open the file again")
        assert desktop.opened.facts.name == "Sterk sammen"


def test_a_file_that_is_gone_comes_back(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    with running(qtbot, file) as desktop:
        away = file.rename(tmp_path / "borte")
        desktop.watching.look()
        assert "The file is gone. Was a stick pulled out? Put it in again." in seen(desktop)
        away.rename(file)
        backups.make(desktop.opened.store)
        file.rename(away)
        desktop.watching.look()
        assert "The file is gone. Was a stick pulled out? There is a backup from " in seen(desktop)
        away.rename(file)
        press(desktop, "Try again")
        assert "The file is gone" not in seen(desktop)
        assert can_undo(desktop) is False
        assert desktop.opened.do(change_programme, programme=desktop.opened.programme, values={"name": "Et navn"})
        assert can_undo(desktop)


def test_what_may_not_be_written_is_shown_and_not_changed(qtbot: QtBot) -> None:
    with open_folder() as folder:
        store = a_store(folder)
        a_programme(store)
        store.close()
        with written_by_nobody(folder):
            reading = open_file(store.path, passphrase=None)
        with running(qtbot, store.path) as desktop:
            desktop.leave()
            desktop.take(reading, reading.read(programmes)[0].id)
            assert "Nothing can be saved where this file lies." in seen(desktop)
            assert not can_undo(desktop)
            assert not desktop.opened.do(change_programme, programme=desktop.opened.programme, values={"name": "x"})
            assert "cannot be written" in seen(desktop)
            assert desktop.opened.store.read_only is errors.ReadOnlyPlace


def test_a_file_of_a_newer_program_is_shown(qtbot: QtBot, file: Path) -> None:
    connection = connect(file, None)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    before = file.read_bytes()
    with running(qtbot, file) as desktop:
        assert "A newer MentorDesk has made this file." in seen(desktop)
        assert desktop.opened.facts.name == "Sterk sammen"
        desktop.opened.undo()
    assert file.read_bytes() == before


def test_room_is_kept_beside_the_window(qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = user_data() / "spare-room"
    place.unlink(missing_ok=True)
    with running(qtbot, file) as desktop:
        desktop.watching._keep_room()
        qtbot.waitUntil(place.exists)
        assert place.stat().st_size == ballast.SIZE
    assert [one.name for one in file.parent.iterdir()] == [file.name]

"""What is told once a file is open, and the check that is done by itself."""

import datetime as dt
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store.file import connect
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.surroundings import arrival
from mentordesk.core.store.surroundings.notes import check_is_due
from mentordesk.ui.application import arriving as module
from tests.architecture.sources import ROOT
from tests.builders import a_programme, a_store
from tests.core.store.surroundings.test_arrival import KILLED
from tests.ui.application.running import press, running, seen


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to wait."""
    monkeypatch.setattr(module, "_AFTER", 1)
    monkeypatch.setattr(module, "_CHECK_AFTER", 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed file with one programme."""
    store = a_store(tmp_path)
    a_programme(store)
    store.close()
    return store.path


def test_after_a_kill_it_says_until_when_all_is_there_and_shows_it(qtbot: QtBot, file: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(file)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    with running(qtbot, file) as desktop:
        qtbot.waitUntil(lambda: "MentorDesk was cut off" in seen(desktop))
        now = dt.datetime.now()
        times = {f"{now - dt.timedelta(minutes=ago):%H:%M}" for ago in (0, 1)}
        assert any(f"Everything up to and with {time} is here." in seen(desktop) for time in times)
        press(desktop, "See what happened last")
        assert desktop.window.page is not None
        assert desktop.window.page.name == "history"
        qtbot.waitUntil(lambda: not check_is_due(desktop.opened.store.file_id))
    with running(qtbot, file) as desktop:
        qtbot.wait(50)
        assert "was cut off" not in seen(desktop)


def test_a_cloud_and_a_copy_from_it_are_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    store = a_store(tmp_path / "Dropbox")
    programme = a_programme(store)
    shutil.copy(store.path, store.path.with_name("prøve (1).mentordesk"))
    change_programme(store, programme, {"name": "Et navn"})
    store.close()
    with running(qtbot, store.path) as desktop:
        qtbot.waitUntil(lambda: "Changes only there: 0, only here: 1." in seen(desktop))
        assert "This file lies in Dropbox." in seen(desktop)
    with running(qtbot, store.path) as desktop:
        qtbot.wait(100)
        assert "Dropbox" not in seen(desktop)


def test_a_clock_that_is_wrong_is_told(qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    earlier = dt.datetime.now(dt.UTC) - dt.timedelta(days=40)
    monkeypatch.setattr(arrival, "now", lambda: earlier)
    with running(qtbot, file) as desktop:
        qtbot.waitUntil(lambda: "The clock of this machine seems wrong" in seen(desktop))


def test_damage_is_found_told_and_put_right(qtbot: QtBot, file: Path) -> None:
    connection = connect(file, None)
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'programme_au'").fetchone()
    connection.execute("DROP TRIGGER programme_au")
    connection.execute("UPDATE programme SET name = 'Noe annet'")
    connection.execute(trigger)
    connection.close()
    with running(qtbot, file) as desktop:
        qtbot.waitUntil(lambda: "The check has found damage in the file." in seen(desktop))
        press(desktop, "See what can be done")
        qtbot.waitUntil(lambda: "Records that are not as they were kept: 1" in seen(desktop))
        press(desktop, "Put it right from the history")
        qtbot.waitUntil(lambda: "The file is whole, and everything in it goes together." in seen(desktop))
        assert desktop.opened.facts.name == "Sterk sammen"
        assert desktop.window.action("undo").isEnabled()
    store = open_file(file, passphrase=None)
    assert store.check().ok
    store.close()

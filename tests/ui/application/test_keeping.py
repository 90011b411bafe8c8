"""Backups that nobody has to think of: when they are made, and that a failure is told."""

import datetime as dt
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.clock import now
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store import backups
from mentordesk.core.store.backups import making
from mentordesk.core.store.backups.drill import drill, last_drill
from mentordesk.core.store.errors import DiskFull
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application import keeping as module
from mentordesk.ui.application.keeping import Keeping
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window
from tests.builders import a_programme, a_store


class Desk:
    """A window with a file in it, and what it says."""

    def __init__(self, window: Window, opened: Opened, keeping: Keeping) -> None:
        self.window, self.opened, self.keeping = window, opened, keeping

    @property
    def made(self) -> list[backups.Backup]:
        return backups.listed(self.opened.store.file_id)

    @property
    def told(self) -> list[str]:
        return [one.text for one in self.window.notices.kept]

    def end(self) -> None:
        if not self.keeping.may_leave():
            self.window.stay()

    def change(self, name: str = "Senere") -> None:
        change_programme(self.opened.store, self.opened.programme, {"name": name})


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A file that has never been backed up."""
    monkeypatch.setattr(module, "_AFTER_OPENING", 10)
    owner = QObject()
    jobs = JobRunner(owner)
    language = Language(owner)
    language.set("en")
    window = Window(appearance, jobs)
    qtbot.addWidget(window)
    opened = Opened(appearance=appearance, language=language, jobs=jobs, notices=window.notices, parent=owner)
    store = a_store(tmp_path)
    opened.take(store, a_programme(store))
    made = Desk(window, opened, Keeping(window, opened, owner))
    made.keeping._soon.setInterval(10)
    yield made
    made.keeping.ended()
    jobs.stop()
    if opened.is_open:
        opened.close()
    owner.deleteLater()


def failing(*_: object) -> None:
    """A disk that is full."""
    raise DiskFull


def at(monkeypatch: pytest.MonkeyPatch, hours: int) -> None:
    """From now on it is so many hours later for whoever makes backups."""
    real = now()
    monkeypatch.setattr(making, "now", lambda: real + dt.timedelta(hours=hours))


def settled(qtbot: QtBot, desk: Desk) -> None:
    """Wait for the end of the work."""
    qtbot.waitUntil(lambda: not desk.opened.jobs.jobs)


def test_a_file_without_one_gets_one_after_it_was_opened_and_that_is_tried(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignals([desk.opened.backed_up, desk.opened.backed_up]):
        desk.keeping.opened()
    (made,) = desk.made
    tried = last_drill(desk.opened.store.file_id)
    assert tried is not None
    assert (tried.name, tried.ok) == (made.name, True)
    assert desk.told == []


@pytest.mark.parametrize(("hours", "made"), [(23, 1), (25, 2)])
def test_the_next_one_at_the_opening_after_a_day(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, hours: int, made: int
) -> None:
    backups.make(desk.opened.store)
    drill(desk.opened.store)
    at(monkeypatch, hours)
    with qtbot.waitSignal(desk.opened.backed_up):
        desk.keeping.opened()
    settled(qtbot, desk)
    assert len(desk.made) == made


def test_every_half_hour_when_something_has_changed(qtbot: QtBot, desk: Desk) -> None:
    assert desk.keeping._again.interval() == 30 * 60 * 1000
    for wanted in (1, 1, 2):
        if wanted == 2:
            desk.change()
        with qtbot.waitSignal(desk.opened.backed_up):
            desk.keeping._again.timeout.emit()
        settled(qtbot, desk)
        assert len(desk.made) == wanted


def test_while_it_works_the_window_goes_on(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[str] = []
    real = backups.make

    def make(store: Store, *rest: object) -> backups.Backup:
        threads.append(threading.current_thread().name)
        return real(store)

    monkeypatch.setattr(backups, "make", make)
    with qtbot.waitSignal(desk.opened.backed_up):
        desk.keeping.begin()
    assert threads
    assert all(name.startswith("write") for name in threads)


def test_a_drill_does_not_begin_while_the_file_is_let_go_of(desk: Desk) -> None:
    desk.keeping.begin()
    desk.opened.jobs.finish()
    assert len(desk.made) <= 1
    desk.opened.close()
    QApplication.processEvents()
    assert desk.opened.jobs.jobs == ()


def test_one_that_fails_is_told_with_a_way_on(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as disk:
        disk.setattr(backups, "make", failing)
        desk.keeping.begin()
        qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told == ["The backup was not made: The disk is full."]
    (again,) = desk.window.notices.kept[0].remedies
    again.run()
    qtbot.waitUntil(lambda: len(desk.made) == 1)
    settled(qtbot, desk)


def test_a_bad_backup_is_told_and_a_new_one_is_made(qtbot: QtBot, desk: Desk) -> None:
    bad = backups.make(desk.opened.store)
    path = backups.path_of(desk.opened.store.file_id, bad.name)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    desk.keeping.begin()
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told == ["The last backup was tried, and cannot be used. Make a new one now."]
    settled(qtbot, desk)
    (anew,) = desk.window.notices.kept[0].remedies
    with qtbot.waitSignals([desk.opened.backed_up, desk.opened.backed_up]):
        anew.run()
    tried = last_drill(desk.opened.store.file_id)
    assert tried is not None
    assert tried.ok
    assert len(desk.told) == 1


def test_nothing_is_done_without_a_file(desk: Desk) -> None:
    desk.opened.close()
    desk.keeping.begin()
    desk.keeping.go_on()
    assert desk.keeping.may_leave()
    assert desk.opened.jobs.jobs == ()


def test_at_the_end_one_is_made_when_something_has_changed(desk: Desk) -> None:
    for wanted in (1, 1, 2):
        if wanted == 2:
            desk.change()
        assert desk.keeping.may_leave()
        assert len(desk.made) == wanted


def test_a_file_that_is_left_is_backed_up_beside_the_window(qtbot: QtBot, desk: Desk) -> None:
    store, file_id = desk.opened.store, desk.opened.store.file_id
    desk.keeping.let_go()
    assert not desk.opened.is_open
    assert desk.opened.still_closing == store.path
    settled(qtbot, desk)
    assert len(backups.listed(file_id)) == 1
    assert desk.opened.still_closing is None
    open_file(store.path, passphrase=None).close()


def test_a_file_without_changes_is_left_at_once(desk: Desk) -> None:
    store, file_id = desk.opened.store, desk.opened.store.file_id
    store.changed = False
    desk.keeping.let_go()
    assert desk.opened.jobs.jobs == ()
    assert backups.listed(file_id) == []
    open_file(store.path, passphrase=None).close()


@pytest.mark.parametrize("busy", [False, True])
def test_what_is_being_left_is_finished_when_all_is_called_off(desk: Desk, busy: bool) -> None:
    store, file_id = desk.opened.store, desk.opened.store.file_id
    gate, ended = threading.Event(), list[bool]()
    if busy:
        desk.opened.run(lambda progress: gate.wait(0.2), done=ended.append, title="Something long")
    desk.keeping.let_go()
    desk.opened.jobs.finish()
    assert desk.opened.still_closing is None
    assert len(backups.listed(file_id)) == 1
    open_file(store.path, passphrase=None).close()


def box(desk: Desk) -> dict[str, QPushButton]:
    """The buttons of the question that stands open."""
    (found,) = (one for one in desk.window.findChildren(TroubleBox) if one.isVisible())
    return {one.text(): one for one in found.findChildren(QPushButton)}


def test_the_window_stays_when_the_last_one_fails(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.show()
    desk.window.closing.connect(desk.end)
    with monkeypatch.context() as disk:
        disk.setattr(backups, "make", failing)
        desk.window.close()
        assert desk.window.isVisible()
        assert desk.opened.is_open
        buttons = box(desk)
        assert list(buttons)[-2:] == ["Try again", "Close without a backup"]
        assert buttons["Try again"].isDefault()
        buttons["Try again"].click()
        qtbot.waitUntil(lambda: len(box(desk)) > 0)
        assert desk.window.isVisible()
    box(desk)["Try again"].click()
    assert not desk.window.isVisible()
    assert len(desk.made) == 1


def test_it_can_be_closed_without_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.show()
    desk.window.closing.connect(desk.end)
    monkeypatch.setattr(backups, "make", failing)
    desk.window.close()
    box(desk)["Close without a backup"].click()
    QApplication.processEvents()
    assert not desk.window.isVisible()
    assert desk.made == []


def test_one_that_fails_at_locking_is_told(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "make", failing)
    path = desk.opened.store.path
    desk.keeping.let_go()
    settled(qtbot, desk)
    assert desk.told == ["The backup was not made: The disk is full."]
    open_file(path, passphrase=None).close()

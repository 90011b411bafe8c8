"""When the file locks itself."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.application.locking import AutoLock
from mentordesk.ui.opened import Opened
from tests.builders import a_programme, a_store
from tests.ui.application.test_idling import Clocks

MINUTE = 60.0
LOOK = 5.0  # seconds between two looks


class Room:
    """An open file, its lock, and the clocks."""

    def __init__(self, opened: Opened, clocks: Clocks) -> None:
        self.opened, self.clocks = opened, clocks
        self.locked = 0
        self._owner = QObject()
        self.lock = AutoLock(opened, opened.jobs, self._shut, self._owner, clocks.idleness())

    def _shut(self) -> None:
        self.locked += 1

    def wait(self, seconds: float) -> None:
        """Let the time go by, with a look at the clocks every few seconds."""
        for _ in range(int(seconds / LOOK)):
            self.clocks.go(LOOK)
            self.lock.look()
            if self.locked:
                return

    def leave(self) -> None:
        self.lock.stop()
        self._owner.deleteLater()
        QApplication.sendPostedEvents(self._owner, QEvent.Type.DeferredDelete)


@pytest.fixture
def sealed(opened: Opened, tmp_path: Path) -> Opened:
    """A file with a passphrase in front."""
    opened.close()
    store = a_store(tmp_path, passphrase="hest fisk", name="lukket")
    opened.take(store, a_programme(store))
    return opened


@pytest.fixture
def enter() -> Iterator[Callable[[Opened], Room]]:
    rooms: list[Room] = []

    def begin(opened: Opened) -> Room:
        opened.lock_after = 5
        rooms.append(Room(opened, Clocks()))
        return rooms[-1]

    yield begin
    for room in rooms:
        room.leave()


Enter = Callable[[Opened], Room]


def test_it_locks_after_five_minutes_and_not_before(sealed: Opened, enter: Enter) -> None:
    room = enter(sealed)
    room.wait(5 * MINUTE - LOOK)
    assert not room.locked
    room.wait(LOOK)
    assert room.locked


def test_somebody_who_comes_back_in_time_starts_it_over(sealed: Opened, enter: Enter) -> None:
    room = enter(sealed)
    room.wait(4 * MINUTE)
    room.lock.start_over()
    room.wait(4 * MINUTE)
    assert not room.locked


@pytest.mark.parametrize(("minutes", "locks"), [(1, True), (15, False), (0, False)])
def test_the_number_of_minutes_is_the_persons_choice(sealed: Opened, enter: Enter, minutes: int, locks: bool) -> None:
    room = enter(sealed)
    sealed.lock_when_idle(minutes)
    room.wait(10 * MINUTE)
    assert bool(room.locked) is locks


def test_a_plain_file_is_left_alone(opened: Opened, enter: Enter) -> None:
    room = enter(opened)
    room.wait(60 * MINUTE)
    room.lock.lock_soon()
    assert not room.locked


def test_it_locks_when_the_machine_has_slept(sealed: Opened, enter: Enter) -> None:
    room = enter(sealed)
    sealed.lock_when_idle(0)
    room.clocks.go(10 * MINUTE, asleep=True)
    room.lock.look()
    assert room.locked


def test_it_waits_for_what_is_being_written_and_locks_then(sealed: Opened, enter: Enter, qtbot: QtBot) -> None:
    room, go_on, answered = enter(sealed), Event(), list[object]()

    def write(progress: Progress) -> str:
        go_on.wait(10)
        return "written"

    sealed.run(write, done=answered.append, title="")
    room.wait(6 * MINUTE)
    assert not room.locked
    go_on.set()
    qtbot.waitUntil(lambda: bool(room.locked))
    assert answered == ["written"]


def test_what_only_reads_is_not_waited_for(sealed: Opened, enter: Enter) -> None:
    room, go_on = enter(sealed), Event()

    def read(progress: Progress) -> None:
        go_on.wait(10)

    sealed.run(read, done=_nothing, title="", writes=False)
    room.lock.lock_soon()
    go_on.set()
    assert room.locked


def test_a_closed_file_locks_nothing(sealed: Opened, enter: Enter, tmp_path: Path) -> None:
    room = enter(sealed)
    sealed.close()
    room.wait(10 * MINUTE)
    assert not room.locked
    store = a_store(tmp_path, name="ny")
    sealed.take(store, a_programme(store))


def _nothing(result: object) -> None:
    pass

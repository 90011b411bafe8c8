"""An encrypted file of 100,000 people: one edit, opening, check and backup: `python -m tests.benchmarks.bench_file`.

Yardsticks: the same change in a bare SQLCipher file with the same care for the disk; a bare connection with the same
passphrase that counts the people; SQLite's own integrity check; SQLite's own copy, unverified. The file takes a minute
and a half to make.
"""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from threading import Timer
from time import perf_counter

from PySide6.QtWidgets import QApplication

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import programmes
from mentordesk.core.recruitment.queries import standings
from mentordesk.core.store import backups
from mentordesk.core.store.file import Key, connect, key_of
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.shell.memory import Memory
from tests.benchmarks.bench_gaps import Hand, Heart
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.benchmarks.people import PASSPHRASE, hundred_thousand

EDITS = 50


def figures(folder: Path) -> list[Figure]:
    """All of them on one file."""
    path = hundred_thousand(folder, passphrase=PASSPHRASE)
    opening = seconds_of(lambda: _opened(path).close())
    bare = seconds_of(partial(_count_bare, path))
    store = _opened(path)
    found = [
        Figure("100,000 people: one edit to disk (median)", _edit(store), _edit_bare(folder), seconds=0.06),
        Figure("100,000 people, encrypted: opening", opening, bare, seconds=3),
        *_checks(store),
    ]
    store.close()
    return [*found, *_backups(path, folder)]


def _opened(path: Path) -> Store:
    return open_file(path, passphrase=PASSPHRASE)


def _count_bare(path: Path) -> None:
    connection = connect(path, key_of(path, PASSPHRASE))
    connection.execute("SELECT count(*) FROM person").fetchone()
    connection.close()


def _edit(store: Store) -> float:
    programme = store.read(programmes)[0].id
    people = [one.id for one in store.read(standings, programme)[:EDITS]]
    works = (
        partial(change_person, store, person=person, values={"phone": f"+479010{place:04}"})
        for place, person in enumerate(people)
    )
    return median(map(seconds_of, works))


def _edit_bare(folder: Path) -> float:
    bare = connect(folder / "bare", Key.of(PASSPHRASE), create=True)
    bare.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, phone TEXT)")
    bare.executemany("INSERT INTO person(phone) VALUES (?)", [("",)] * EDITS)
    change = "UPDATE person SET phone = ? WHERE id = ?"
    seconds = [seconds_of(partial(bare.execute, change, (f"+479010{place:04}", place + 1))) for place in range(EDITS)]
    bare.close()
    return median(seconds)


def _checks(store: Store) -> Iterator[Figure]:
    connection = store.connection()
    own = seconds_of(lambda: connection.execute("PRAGMA integrity_check").fetchall())
    connection.close()
    yield Figure("100,000 people, encrypted: check", seconds_of(partial(_sound, store)), own, seconds=20)
    yield Figure("100,000 people, encrypted: check called off", _called_off(store), seconds=0.3)


def _sound(store: Store) -> None:
    assert store.check().ok


def _called_off(store: Store) -> float:
    """The longest of several waits, called off at other moments of the check."""
    return max(_wait_after(store, seconds) for seconds in (0.5, 3.0, 6.0, 9.0))


def _wait_after(store: Store, seconds: float) -> float:
    progress, asked = Progress(), list[float]()

    def call_off() -> None:
        asked.append(perf_counter())
        progress.cancel()

    timer = Timer(seconds, call_off)
    timer.start()
    try:
        store.check(progress)
    except Cancelled:
        return perf_counter() - asked[0]
    timer.cancel()
    return 0.0


def _backups(path: Path, folder: Path) -> Iterator[Figure]:
    """The whole backup beside the window, with the latest beat of its thread meanwhile."""
    application = QApplication(sys.argv[:1])
    desktop, heart = Desktop(Memory()), Heart()
    desktop.start(None)
    desktop.rest.begin(application)
    store = _opened(path)
    desktop.take(store, store.read(programmes)[0].id)
    hand = Hand(desktop, heart)
    hand.do("the first backup and its trial", _nothing, partial(backups.current, store))
    hand.rest("idle")
    made: list[float] = []
    begun = perf_counter()
    hand.do("backup", partial(_back_up, desktop, made), lambda: bool(made))
    seconds = made[0] - begun
    heart.stop()
    idle, latest = max(heart.beats["idle"]).late, max(heart.beats["backup"]).late
    own = seconds_of(partial(_copy_bare, store, folder / "copy"))
    yield Figure("100,000 people, encrypted: backup", seconds, own, seconds=15)
    yield Figure("100,000 people, encrypted: latest beat during a backup", latest, idle, seconds=0.1)
    desktop.close()
    application.processEvents()


def _nothing() -> None:
    """What the window does by itself after opening is waited for."""


def _back_up(desktop: Desktop, made: list[float]) -> None:
    """As the window does it: in a worker. When it was made is put into the list."""

    def work(progress: Progress) -> float:
        backups.make(desktop.opened.store, progress)
        return perf_counter()

    desktop.opened.run(work, done=made.append, title="")


def _copy_bare(store: Store, target: Path) -> None:
    connection = store.connection()
    connection.execute("PRAGMA query_only=OFF")
    connection.execute("VACUUM INTO ?", (str(target),))
    connection.close()


if __name__ == "__main__":
    run("bench_file")

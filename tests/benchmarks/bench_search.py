"""How long each letter of a search among 2,000 people takes: `python -m tests.benchmarks.bench_search`.

Names are typed letter by letter. Told is the slowest letter of all, after the first name has loaded what is loaded when
first used. In the window that is from the key until the answer is painted. The yardstick is a plain LIKE of SQLite over
the same columns, without folding: it finds no «Ås» for «as».
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mentordesk.core.programme.queries import found_people
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.palette import Palette
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.benchmarks.people import big_file

BAR = 0.05
TYPED = ("Amina Hussein", "åse ås", "nguyen", "ragnhild sæ", "900001", "tromsø")
RUNS = 3

Letter = Callable[[str], object]


def figures(folder: Path) -> list[Figure]:
    """The query alone, the palette, and the page of people."""
    path = big_file(folder)
    like = _slowest(partial(_like, _copy(path, folder)))
    store = open_file(path, passphrase=None)
    query = _slowest(partial(_query, store))
    store.close()
    return [
        Figure("Search, slowest letter: query", query, like, seconds=BAR),
        *(Figure(f"Search, slowest letter: {name}", slowest, like, seconds=BAR) for name, slowest in _window(path)),
    ]


def _slowest(answer: Letter) -> float:
    """The slowest of all letters, each the median of a few runs."""
    answer("a")
    beginnings = [text[:length] for text in TYPED for length in range(1, len(text) + 1)]
    return max(median(seconds_of(partial(answer, one)) for _ in range(RUNS)) for one in beginnings)


def _query(store: Store, typed: str) -> object:
    return store.read(found_people, typed)


def _copy(path: Path, folder: Path) -> Any:
    """The people in a database with nothing else in it."""
    bare = sqlcipher.connect(str(folder / "bare"), isolation_level=None)
    bare.execute("ATTACH ? AS ours", (str(path),))
    bare.execute("CREATE TABLE person AS SELECT id, name, email, phone, town FROM ours.person")
    bare.execute("DETACH ours")
    return bare


def _like(bare: Any, typed: str) -> object:
    columns = "name || ' ' || email || ' ' || phone || ' ' || coalesce(town, '')"
    words = [f"%{word}%" for word in typed.split()] or ["%"]
    where = " AND ".join([f"{columns} LIKE ?"] * len(words))
    return bare.execute(f"SELECT id, name FROM person WHERE {where} ORDER BY name LIMIT 50", words).fetchall()


def _window(path: Path) -> Iterator[tuple[str, float]]:
    application = QApplication(sys.argv[:1])
    desktop = Desktop(Memory())
    desktop.start(path)
    QTest.qWait(200)
    desktop.window.action("palette").trigger()
    yield "palette", _slowest_key(_field(desktop.window.findChild(Palette)))
    desktop.window.show_page("people")
    QTest.qWait(200)
    yield "people", _slowest_key(_field(desktop.window.page))
    desktop.close()
    application.processEvents()


def _field(where: QObject | None) -> QLineEdit:
    assert where is not None
    field = next(one for one in where.findChildren(QLineEdit) if one.isVisible())
    assert isinstance(field, QLineEdit)
    return field


def _slowest_key(field: QLineEdit) -> float:
    """The slowest of all letters, typed into the field; each the median of a few runs."""
    _type(field, "a")
    slowest = 0.0
    for text in TYPED:
        letters = zip(*[_type(field, text) for _ in range(RUNS)], strict=True)
        slowest = max(slowest, *(median(seconds) for seconds in letters))
    return slowest


def _type(field: QLineEdit, text: str) -> list[float]:
    field.clear()
    QApplication.processEvents()
    seconds = []
    for letter in text:
        start = perf_counter()
        QTest.keyClicks(field, letter)
        QApplication.processEvents()
        seconds.append(perf_counter() - start)
    return seconds


if __name__ == "__main__":
    run("bench_search")

"""How long each digit of scoring lets one wait: `python -m tests.benchmarks.bench_scoring`.

35 applicants are scored by six criteria in the window, digit by digit, and no other key is pressed; then 500 are there,
and some of them are scored. Told is the time from the key until what follows it is painted: the points, the list in its
new order, and the next criterion or applicant. The slowest of all is told without a bar: now and then Python clears its
memory in between. The yardstick is the step alone, kept in the file without a window.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import mentordesk.core.registry  # noqa: F401  (the schema must be whole)
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.preview import read_preview
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import candidates, criteria
from mentordesk.core.selection.rubric.commands import add_criterion
from mentordesk.core.selection.scoring.queries import given_points
from mentordesk.core.store.opening import create_file
from mentordesk.core.store.unit import Store
from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.selection.table import RankedTable
from mentordesk.ui.shell.memory import Memory
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.benchmarks.people import START, TODAY, sheet
from tests.core.recruitment.builders import write_csv

BAR = 0.05
USUAL, MANY = 35, 500
ROWS = {USUAL: 53, MANY: 750}
"""How many rows of the sheet have so many adepts."""
CRITERIA = 6
FURTHER = ("Erfaring", "Egnethet")
KEYS = {USUAL: USUAL * CRITERIA, MANY: 60}
ANOTHER = "Per Olsen"
_LONGEST = 60_000


def figures(folder: Path) -> list[Figure]:
    """The digits among 35 applicants, all 210 of them, and among 500."""
    application = QApplication(sys.argv[:1])
    desktop = Desktop(Memory(width=1366, height=768))
    found = [figure for people in ROWS for figure in _among(desktop, folder, people)]
    desktop.close()
    application.processEvents()
    return found


def _among(desktop: Desktop, folder: Path, people: int) -> list[Figure]:
    path = folder / f"{people}.mentordesk"
    alone = _made(path, people)
    if desktop.opened.is_open:
        desktop.openings.begin(path)
    else:
        desktop.start(path)
    _wait(lambda: desktop.opened.is_open and desktop.opened.store.path == path)
    desktop.window.show_page("selection")
    _wait(lambda: not desktop.jobs.jobs)
    waits = _scored(desktop, people)
    name = f"Scoring {people}: a digit"
    return [
        Figure(name, median(waits), alone, seconds=BAR),
        Figure(f"{name}, 19 of 20 within", quantiles(waits, n=20)[-1], alone, seconds=BAR),
        Figure(f"{name}, slowest of {len(waits)}", max(waits), alone),
    ]


def _made(path: Path, people: int) -> float:
    """A new file with so many adepts, whom somebody else has scored already; the seconds of one step in it."""
    preview = read_preview(write_csv(path.with_suffix(".csv"), sheet(ROWS[people])), today=TODAY)
    store = create_file(path, passphrase=None, person="Ingrid Solheim")
    programme = create_programme(store, NewProgramme(name="Sterk sammen", start=START, places=10))
    import_applicants(store, programme=programme, drafts=preview.drafts)
    for name in FURTHER:
        add_criterion(store, programme=programme, name=name, weight=10)
    with store.recording("selection.score"):
        for one in store.read(candidates, programme):
            _give(store, programme, one.application, ANOTHER, 4)
    alone = median(seconds_of(partial(_one, store, programme, given)) for given in (1, 2, 3, 5, 4))
    store.close()
    return alone


def _give(store: Store, programme: UUID, application: UUID, assessor: str, given: int) -> None:
    for one in store.read(criteria, programme):
        score(store, programme=programme, application=application, criterion=one.id, assessor=assessor, points=given)


def _one(store: Store, programme: UUID, given: int) -> None:
    first, by = store.read(candidates, programme)[0].application, store.read(criteria, programme)[0].id
    score(store, programme=programme, application=first, criterion=by, assessor=ANOTHER, points=given)


def _scored(desktop: Desktop, people: int) -> list[float]:
    """The seconds of each digit. Raises AssertionError when not every digit has become points."""
    page, opened = desktop.window.page, desktop.opened
    assert page is not None
    table = page.findChild(RankedTable)
    assert table is not None
    opened.assessors[opened.programme] = "Ingrid Solheim"
    page.reload()
    table.setFocus()
    QApplication.processEvents()
    waits = [seconds_of(partial(_press, table, 1 + number % 5)) for number in range(KEYS[people])]
    given = opened.store.read(given_points, opened.programme)
    kept = sum("Ingrid Solheim" in by for one in given.values() for by in one.values())
    assert kept == len(waits), f"{len(waits)} digits gave {kept} points"
    return waits


def _press(table: RankedTable, digit: int) -> None:
    QTest.keyClick(table, Qt.Key(Qt.Key.Key_0 + digit))
    QApplication.processEvents()


def _wait(ready: Callable[[], bool]) -> None:
    """Sleep from event to event until it is so."""
    guard = QTimer(singleShot=True, interval=_LONGEST)
    guard.start()
    while not ready():
        assert guard.isActive(), "no end"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    run("bench_scoring")

"""How long the board lets one wait: `python -m tests.benchmarks.bench_board`.

Told is the time from the key until the suggestion for 35 adepts and 18 mentors is painted, and from a move of a
weight's handle until the list is painted by it; the median of some, and of the moves also the slowest. The yardsticks
are the same work without a window: the plan made and kept in the file, and all pairs scored and told from the start.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import mentordesk.core.registry  # noqa: F401  (the schema must be whole)
from mentordesk.core.matching.board import board_rows
from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.criteria.weights import with_weights
from mentordesk.core.matching.weighing.queries import on_the_board
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.preview import read_preview
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.opening import create_file
from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.weights.slider import WeightSlider
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.widgets.tables import RecordTable
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.benchmarks.people import START, TODAY, sheet
from tests.core.recruitment.builders import write_csv

SHOWN, MOVED = 0.3, 0.05
PLACES = 35
PEOPLE = {PLACES: 54, 350: 540}
"""How many apply for so many places; a third are mentors."""
RUNS = 5
CRITERION = "field"
MOVES = (31, 38, 55, 90, 60, 12, 0, 25, 100, 44)
_LONGEST = 60_000


def figures(folder: Path) -> list[Figure]:
    """The suggestion, and the handle on a board of the usual size and on one ten times as large."""
    application = QApplication(sys.argv[:1])
    desktop = Desktop(Memory(width=1366, height=768))
    found = [figure for places in PEOPLE for figure in _on_a_board(desktop, folder, places)]
    desktop.close()
    application.processEvents()
    return found


def _on_a_board(desktop: Desktop, folder: Path, places: int) -> list[Figure]:
    path = folder / f"{places}.mentordesk"
    planned, anew = _without_a_window(path, places)
    if desktop.opened.is_open:
        desktop.openings.begin(path)
    else:
        desktop.start(path)
    _wait(lambda: desktop.opened.store.path == path)
    desktop.window.show_page("matching")
    _wait(lambda: not desktop.jobs.jobs)
    shown = [_suggesting(desktop) for _ in range(RUNS)]
    moved = _moving(desktop)
    name, usual = f"Board {places} × {PEOPLE[places] // 3}", places == PLACES
    return [
        Figure(f"{name}: suggestion shown", median(shown), planned, seconds=SHOWN if usual else None),
        Figure(f"{name}: a weight moved", median(moved), anew, seconds=MOVED),
        Figure(f"{name}: a weight moved, slowest", max(moved), anew, seconds=MOVED if usual else None),
    ]


def _without_a_window(path: Path, places: int) -> tuple[float, float]:
    """The seconds of a plan that is kept, and of telling the board by other weights, in a new file of so many."""
    preview = read_preview(write_csv(path.with_suffix(".csv"), sheet(PEOPLE[places])), today=TODAY)
    store = create_file(path, passphrase=None, person="Ingrid Solheim")
    programme = create_programme(store, NewProgramme(name="Sterk sammen", start=START, places=places))
    import_applicants(store, programme=programme, drafts=preview.drafts)
    accept_selection(store, programme=programme)
    planned = []
    for _ in range(RUNS):
        planned.append(seconds_of(partial(propose, store, programme=programme)))
        people, proposal = store.read(on_the_board, programme)
        store.undo()
    works = [partial(board_rows, with_weights(people, {CRITERION: weight}), proposal) for weight in MOVES]
    anew = median(map(seconds_of, works))
    store.close()
    return median(planned), anew


def _suggesting(desktop: Desktop) -> float:
    """From the key of the main button until the lines are painted; they are taken back afterwards, but for the last."""
    if _lines(desktop):
        desktop.opened.undo()
        _wait(lambda: not _lines(desktop) and not desktop.jobs.jobs)
    start = perf_counter()
    desktop.window.action("primary").trigger()
    _wait(lambda: _lines(desktop))
    QApplication.processEvents()
    seconds = perf_counter() - start
    _wait(lambda: not desktop.jobs.jobs)
    return seconds


def _lines(desktop: Desktop) -> bool:
    page = desktop.window.page
    assert page is not None
    return any(one.isVisible() and one.model().rowCount() for one in page.findChildren(RecordTable))


def _moving(desktop: Desktop) -> list[float]:
    """From each move of a handle until everything that follows it is painted."""
    page = desktop.window.page
    assert isinstance(page, MatchingPage)
    weights = next(action for action in page.page_actions() if action.objectName() == "matching.weights")
    weights.trigger()
    _wait(lambda: any(one.isVisible() for one in page.findChildren(WeightSlider)))
    handle = next(one for one in page.findChildren(WeightSlider) if one.isVisible())
    handle.setSliderDown(True)
    found = [seconds_of(partial(_move, handle, weight)) for weight in MOVES]
    handle.setSliderDown(False)
    _wait(lambda: not desktop.jobs.jobs)
    weights.trigger()
    return found


def _move(handle: WeightSlider, weight: int) -> None:
    handle.setSliderPosition(weight)
    QApplication.processEvents()


def _wait(ready: Callable[[], bool]) -> None:
    """Sleep from event to event until it is so."""
    guard = QTimer(singleShot=True, interval=_LONGEST)
    guard.start()
    while not ready():
        assert guard.isActive(), "no end"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    run("bench_board")

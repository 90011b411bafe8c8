"""Whether the window ever stands still: `python -m tests.benchmarks.bench_gaps`.

A heart beats every 10 ms on the window's thread while the example is opened, every page shown, a sheet of 2,000 people
brought in, taken back and brought again, applicants chosen, pairs suggested and made, and all papers made; and every
page is shown again with what there is then. Told is how late the latest beat of each of these came, and how much of
that the window's own thread was at work instead of waiting. The yardstick is the latest beat while nothing happens: so
much comes from what else goes on on the machine. On standard error: the share of beats that came 33 ms late or later.
"""

import sys
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.store.opening import create_file
from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.shell.memory import Memory
from tests.benchmarks.measuring import Figure, run
from tests.benchmarks.people import START, sheet
from tests.core.recruitment.builders import write_xlsx

BEAT = 0.01
LATE = 0.033
BAR = 0.1
PLACES = 100
_QUIET = 0.15  # seconds without work after which a step has ended
_LONGEST = 120.0
_REST = 3.0


class Beat(NamedTuple):
    """How many seconds a beat came late, and how many of them the window's thread was at work and not waiting."""

    late: float
    work: float


class Heart(QObject):
    """Notes how late each beat comes, under the name of what goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: dict[str, list[Beat]] = defaultdict(list)
        self.watch("")
        self._timer = QTimer(self, interval=round(BEAT * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def watch(self, step: str) -> None:
        """From now on it is about this."""
        self._step, self._last, self._worked = step, perf_counter(), thread_time()

    def stop(self) -> None:
        """Note nothing more."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now, worked = perf_counter(), thread_time()
        self.beats[self._step].append(Beat(max(0.0, now - self._last - BEAT), worked - self._worked))
        self._last, self._worked = now, worked


class Hand:
    """Does one thing after the other with the window, and waits for the end of each."""

    def __init__(self, desktop: Desktop, heart: Heart) -> None:
        self._desktop, self._heart = desktop, heart

    def rest(self, step: str) -> None:
        """Do nothing for a while."""
        self._heart.watch(step)
        ends = perf_counter() + _REST
        while perf_counter() < ends:
            _turn()

    def do(self, step: str, work: Callable[[], object], ready: Callable[[], bool] = lambda: True) -> None:
        """Do it inside the event loop, where a person's click would do it."""
        QTimer.singleShot(0, work)
        self._heart.watch(step)
        ends, quiet_since = perf_counter() + _LONGEST, perf_counter()
        while perf_counter() - quiet_since < _QUIET:
            _turn()
            if self._desktop.jobs.jobs or not ready():
                quiet_since = perf_counter()
            assert perf_counter() < ends, f"{step}: no end"


def _turn() -> None:
    """Let the window live for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(20, loop.quit)
    loop.exec()


def figures(folder: Path) -> list[Figure]:
    """The latest beat of each step; the share of late ones is printed."""
    application = QApplication(sys.argv[:1])
    desktop, heart = Desktop(Memory()), Heart()
    desktop.start(None)
    desktop.rest.begin(application)
    _journey(Hand(desktop, heart), desktop, folder)
    heart.stop()  # the window is hidden first when the program ends
    desktop.close()
    application.processEvents()
    idle = max(heart.beats.pop("idle"))
    beats = [beat for step in heart.beats.values() for beat in step]
    share = sum(beat.late >= LATE for beat in beats) / len(beats)
    print(f"{share:.2%} of {len(beats)} beats came {LATE * 1000:.0f} ms late or later", file=sys.stderr)
    return [_figure(step, max(beats), idle.late) for step, beats in heart.beats.items()]


def _figure(step: str, worst: Beat, idle: float) -> Figure:
    return Figure(f"Latest beat: {step} (at work {worst.work * 1000:.0f} ms)", worst.late, idle, seconds=BAR)


def _journey(hand: Hand, desktop: Desktop, folder: Path) -> None:
    hand.rest("idle")
    hand.do("open the example", desktop.openings.open_example, lambda: desktop.opened.is_open)
    _show_pages(hand, desktop, "example")
    own = _empty_file(folder)
    hand.do("open another file", partial(desktop.openings.begin, own), lambda: desktop.opened.store.path == own)
    _bring_in(hand, desktop, write_xlsx(folder / "to tusen.xlsx", {"Svar": sheet()}))
    hand.do("undo the import", desktop.opened.undo)
    hand.do("redo the import", desktop.opened.redo)
    _show_pages(hand, desktop, "2,000 people")
    _press_primary(hand, desktop, "selection", "accept the selection")
    _press_primary(hand, desktop, "matching", "suggest pairs")
    _press_primary(hand, desktop, "matching", "make the pairs")
    _press_primary(hand, desktop, "agreements", "make all papers")
    _show_pages(hand, desktop, f"{PLACES} pairs")


def _show_pages(hand: Hand, desktop: Desktop, filled: str) -> None:
    """Every page, for the first time with what is in the file now."""
    for entry in PAGES:
        hand.do(f"show {entry.name} ({filled})", partial(desktop.window.show_page, entry.name))


def _empty_file(folder: Path) -> Path:
    store = create_file(folder / "eget.mentordesk", passphrase=None, person="Ingrid Solheim")
    create_programme(store, NewProgramme(name="Eget program", start=START, places=PLACES))
    store.close()
    return store.path


def _bring_in(hand: Hand, desktop: Desktop, path: Path) -> None:
    hand.do("show recruitment (empty)", partial(desktop.window.show_page, "recruitment"))
    page = desktop.window.page
    assert isinstance(page, RecruitmentPage)
    hand.do("look at a sheet of 2,000 rows", partial(page.bring_in, path), partial(_can_press, desktop))
    hand.do("bring in 2,000 rows", partial(_press, desktop))


def _press_primary(hand: Hand, desktop: Desktop, page: str, step: str) -> None:
    hand.do(f"go to {page}", partial(desktop.window.show_page, page), partial(_can_press, desktop))
    hand.do(step, partial(_press, desktop))


def _can_press(desktop: Desktop) -> bool:
    page = desktop.window.page
    return page is not None and page.primary is not None and page.primary.isEnabled()


def _press(desktop: Desktop) -> None:
    """The main button of the page in front."""
    desktop.window.action("primary").trigger()


if __name__ == "__main__":
    run("bench_gaps")

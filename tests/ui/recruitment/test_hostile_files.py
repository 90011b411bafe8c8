"""Files from somebody who means no good, dropped on the page: it answers all the while, and fetches nothing."""

import gc
import socket
from collections.abc import Iterator
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.queries import applicants
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.wiring import build
from tests.core.recruitment.builders import csv_bytes
from tests.core.recruitment.hostile_pdfs import NAME, WHOLE, field, pdf, string
from tests.core.recruitment.hostile_texts import HEADINGS, KARI, naughty

STILL = 0.1
"""Seconds for which the window's own thread may be at work without a pause."""


class Heart(QObject):
    """Notes for how long the window's thread was at work between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, thread_time()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> float:
        """The longest time without a pause, in seconds."""
        self._timer.stop()
        self.deleteLater()
        return self.longest

    def _beat(self) -> None:
        now = thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture(autouse=True)
def rest() -> Iterator[None]:
    """Python tidies up when nobody waits for the window, as the program sees to (`application/rest`)."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> RecruitmentPage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 760)
    made.reload()
    made.show()
    return made


def files(folder: Path, port: int) -> Iterator[tuple[Path, bool]]:
    """Files, and whether there is somebody in them."""
    texts = [text for text in naughty(port).values() if "\ud83d" not in text]
    wide = [[*HEADINGS, *(f"K{n}" for n in range(480))], [*KARI, *["<b>x</b>"] * 480]]
    named = [(text, f"a{n}@example.org", "", text) for n, text in enumerate(texts)]
    contents: dict[str, tuple[bytes, bool]] = {
        "tekster.csv": (csv_bytes([HEADINGS, *named]), True),
        "overskrifter.csv": (csv_bytes([[*HEADINGS, *texts], [*KARI, *["x"] * len(texts)]]), True),
        "bred.csv": (csv_bytes(wide), True),
        "lang.csv": (csv_bytes([HEADINGS, *[KARI] * 5_000]), True),
        "bombe.pdf": (pdf([NAME, *[field(f"{n:032x}", string("<img src=x>")) for n in range(800)]]), False),
        "skript.pdf": (pdf(WHOLE, catalog=b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), True),
        "halv.xlsx": (b"PK\x03\x04" + bytes(900), False),
    }
    for name, (content, anybody) in contents.items():
        path = folder / name
        path.write_bytes(content)
        yield path, anybody


def test_the_page_answers_while_they_are_read(
    page: RecruitmentPage, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "filer"
    folder.mkdir()
    still: dict[str, float] = {}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        for path, anybody in files(folder, listener.getsockname()[1]):
            heart = Heart()
            page.bring_in(path)
            if anybody:
                qtbot.waitUntil(lambda: page.primary is not None and page.primary.isEnabled(), timeout=60_000)
            else:
                qtbot.waitUntil(lambda: page._panels.importing._trouble.isVisible(), timeout=60_000)
            qtbot.waitUntil(lambda: not opened.jobs.jobs, timeout=60_000)
            still[path.name] = heart.stop()
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert {name: seconds for name, seconds in still.items() if seconds > STILL} == {}


def test_who_is_brought_in_from_them_can_be_looked_at(
    page: RecruitmentPage, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        path, _ = next(files(tmp_path, listener.getsockname()[1]))
        page.bring_in(path)
        qtbot.waitUntil(lambda: page.primary is not None and page.primary.isEnabled(), timeout=60_000)
        assert page.primary is not None
        page.primary.trigger()
        qtbot.waitUntil(lambda: len(opened.read(applicants, opened.programme)) > 30, timeout=60_000)
        still: dict[str, float] = {}
        rows = opened.read(applicants, opened.programme)
        page.select(rows[-1].id)  # the first time it is built
        qtbot.wait(20)
        for row in rows:
            heart = Heart()
            page.select(row.id)
            qtbot.wait(20)
            still[row.name] = heart.stop()
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert {name[:60]: seconds for name, seconds in still.items() if seconds > STILL} == {}

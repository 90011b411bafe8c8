"""A window with pages that show nothing, and what it needs."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.page import Page


class FakePage(Page):
    """A page with a list, a detail and one action of its own."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.name = name
        self.selected: list[UUID] = []
        self.done: list[str] = []
        self.suggest, self.print_list, self.agree = QAction(self), QAction(self), QAction("Make agreements", self)
        self.print_list.triggered.connect(self._print)
        self.agree.triggered.connect(self._agree)
        self.addActions([self.suggest, self.print_list])
        self.set_primary(self.agree)
        splitter = QSplitter(self)
        self.list, self.detail = QListView(splitter), QPushButton("Lock", splitter)
        self.body.addWidget(splitter)
        self.retranslate()

    def retranslate(self) -> None:
        keys.bind(self.suggest, "matching.suggest")
        keys.bind(self.print_list, "print")
        super().retranslate()

    def select(self, record: UUID) -> None:
        self.selected.append(record)

    def _print(self) -> None:
        self.done.append("print")

    def _agree(self) -> None:
        self.done.append("agree")


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.stop()
    runner.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, jobs: JobRunner) -> Window:
    """Shown at 1366 × 768 with two pages and one below, the first in front."""
    window = Window(appearance, jobs)
    qtbot.addWidget(window)
    window.add_page("today", "sun", lambda parent: FakePage(appearance, "today", parent))
    window.add_page("matching", "link", lambda parent: FakePage(appearance, "matching", parent))
    window.add_page("settings", "settings", lambda parent: FakePage(appearance, "settings", parent), below=True)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("today")
    return window

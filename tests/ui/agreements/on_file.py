"""A panel on a real file: it looks again whenever something was kept, and is found by what can be read on it."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.store.unit import Store
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.labels import PlainLabel
from tests.builders import a_pair, a_person
from tests.ui.agreements.test_wiring import functions, opened, page, pair, store, told

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store", "told"]

W = TypeVar("W", bound=QWidget)
Show = Callable[[Callable[[AgreementsFunctions], PaperPanel]], Any]


@pytest.fixture
def pairs(store: Store, pair: tuple[UUID, UUID]) -> tuple[UUID, UUID]:
    """Amina with Kari, and Leyla with Per."""
    other = a_pair(store, pair[0], a_person(store, "Leyla Said"), a_person(store, "Per Olsen"))
    return pair[1], other


@pytest.fixture
def show(qtbot: QtBot, opened: Opened, functions: AgreementsFunctions, pairs: tuple[UUID, UUID]) -> Iterator[Show]:
    """Shows a panel with the first pair in front."""
    shown: list[PaperPanel] = []

    def look_again(_: object) -> None:
        shown[0].look_again()

    def show_it(make: Callable[[AgreementsFunctions], PaperPanel]) -> PaperPanel:
        panel = make(functions)
        qtbot.addWidget(panel)
        shown.append(panel)
        panel.resize(1100, 800)
        panel.retranslate()
        panel.take_in_front(InFront("agreement", "nb", pairs[0]))
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.begin()
        QApplication.processEvents()  # fields that are made in a shown panel show a moment later
        opened.changed.connect(look_again)
        return panel

    yield show_it
    if shown:
        opened.changed.disconnect(look_again)


def named(panel: QWidget, kind: type[W], name: str, place: int = 0) -> W:
    """The visible widget of that kind whose accessible name begins so."""
    found = [one for one in panel.findChildren(kind) if one.isVisible() and one.accessibleName().startswith(name)]
    found.sort(key=lambda one: one.mapTo(panel, one.rect().topLeft()).y())
    return found[place]


def press(panel: QWidget, text: str) -> None:
    """Click the visible button that says so."""
    found = [one for one in panel.findChildren(QAbstractButton) if one.isVisible() and one.text().startswith(text)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def read(panel: QWidget) -> str:
    """All that can be read on it."""
    return "\n".join(one.text() for one in panel.findChildren(PlainLabel) if one.isVisible())

"""The panel of weights beside a list."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.model import BoardRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.weights.pane import WeightsPane
from mentordesk.ui.widgets.split import ListDetail
from tests.ui.matching.conftest import ADEPTS, MENTORS, PROPOSAL, key
from tests.ui.matching.weights.fakes import FakeWeights


@dataclass
class Side:
    """The pane in its window, and the lines it has asked the board to show last."""

    window: ListDetail
    pane: WeightsPane
    proposed: list[int] = field(default_factory=list)
    rows: tuple[BoardRow, ...] = ()

    def take(self, rows: tuple[BoardRow, ...]) -> None:
        self.rows = rows

    def note(self) -> None:
        self.proposed.append(1)

    @property
    def scores(self) -> list[int]:
        return [row.score for row in self.rows if row.score is not None]


@pytest.fixture
def fake_weights() -> FakeWeights:
    return FakeWeights(ADEPTS, MENTORS, {key(adept): key(mentor) for adept, mentor in PROPOSAL.items()})


@pytest.fixture
def side(qtbot: QtBot, appearance: Appearance, fake_weights: FakeWeights) -> Side:
    """Open, and wide enough for list and panel."""
    split = ListDetail(appearance)
    qtbot.addWidget(split)
    propose = QAction("Suggest again", split)
    pane = WeightsPane(fake_weights.functions(), appearance, propose, split, split)
    pane.retranslate()
    made = Side(split, pane)
    fake_weights.pane = pane
    propose.triggered.connect(made.note)
    pane.weighed.connect(made.take)
    split.resize(1200, 900)
    with qtbot.waitActive(split):
        split.show()
        split.activateWindow()
    pane.action.trigger()
    QTest.qWait(0)
    return made


def named(inside: QWidget, kind: type[QWidget], name: str) -> Any:
    """The visible widget of that accessible name."""
    (found,) = [one for one in inside.findChildren(kind) if one.accessibleName() == name and one.isVisible()]
    return found


def choose(inside: QWidget, name: str, text: str) -> None:
    """Choose from a list, as a click on its line does."""
    combo = named(inside, QComboBox, name)
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())

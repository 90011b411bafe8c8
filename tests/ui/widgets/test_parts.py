from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.parts import Part, Parts, points_text


@pytest.fixture(autouse=True)
def norwegian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO"))
    yield
    QLocale.setDefault(before)


def words(parts: Parts) -> list[str]:
    return [label.text() for label in parts.findChildren(PlainLabel) if label.isVisible()]


def test_each_part_is_told_in_words(qtbot: QtBot, appearance: Appearance) -> None:
    parts = Parts(appearance)
    qtbot.addWidget(parts)
    parts.set_parts([Part("Fagfelt: helse", 30, 30), Part("Reisevei 18 min", 12.5, 15, 1)])
    parts.show()
    assert words(parts) == ["Fagfelt: helse", "30 / 30", "Reisevei 18 min", "12,5 / 15"]
    parts.set_parts([Part("Språk", 0, 10, 2)])
    qtbot.waitUntil(lambda: words(parts) == ["Språk", "0 / 10"])


@pytest.mark.parametrize(("points", "text"), [(30, "30"), (12.5, "12,5"), (3.33, "3,33"), (0, "0"), (6.670001, "6,67")])
def test_points_are_told_exactly(points: float, text: str) -> None:
    assert points_text(points) == text

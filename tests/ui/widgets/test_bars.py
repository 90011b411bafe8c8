import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.bars import ProgressBar, ScoreBar


def across(widget: QWidget) -> list[str]:
    """The colours along the middle of a bar 100 pixels long."""
    image: QImage = widget.grab().toImage()
    return [image.pixelColor(x, image.height() // 2).name().upper() for x in range(image.width())]


@pytest.mark.parametrize(("done", "total", "filled"), [(0, 9, 0), (7, 10, 70), (9, 9, 100), (12, 9, 100), (0, 0, 0)])
def test_a_progress_bar_is_filled_as_far(
    qtbot: QtBot, appearance: Appearance, done: int, total: int, filled: int
) -> None:
    bar = ProgressBar(appearance)
    qtbot.addWidget(bar)
    bar.resize(100, 6)
    bar.set_value(done, total)
    assert abs(across(bar).count(appearance.tokens.accent) - filled) <= 2


def test_a_score_has_a_colour_for_each_group(qtbot: QtBot, appearance: Appearance) -> None:
    bar = ScoreBar(appearance)
    qtbot.addWidget(bar)
    bar.resize(100, 14)
    bar.set_segments((38, 26, 20))
    tokens, seen = appearance.tokens, across(bar)
    counted = [seen.count(colour) for colour in (tokens.accent, tokens.info, tokens.adept, tokens.sunken)]
    assert counted == pytest.approx([36, 24, 18, 22], abs=2)
    assert seen.index(tokens.accent) < seen.index(tokens.info) < seen.index(tokens.adept)


def test_bars_grow_with_the_zoom(qtbot: QtBot, appearance: Appearance) -> None:
    bars = (ProgressBar(appearance), ScoreBar(appearance))
    for bar in bars:
        qtbot.addWidget(bar)
    assert [bar.sizeHint().height() for bar in bars] == [6, 14]
    appearance.zoom = 200
    assert [bar.sizeHint().height() for bar in bars] == [12, 28]

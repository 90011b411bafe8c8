"""A frame that no layout around it makes too low for what is in it."""

from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tall import TallFrame


def test_a_list_that_asks_for_nothing_gets_what_it_needs_at_least(qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    frame = TallFrame(content)
    QVBoxLayout(content).addWidget(frame)
    text, listing = PlainLabel("Et ord og et til. " * 20, wrap=True), QWidget()
    listing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    listing.setMinimumHeight(300)
    inside = QVBoxLayout(frame)
    for part in (text, listing):
        inside.addWidget(part)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.resize(200, 200)
    area.show()
    qtbot.waitUntil(lambda: listing.height() >= 300 and text.height() >= text.heightForWidth(text.width()))
    assert listing.geometry().top() >= text.geometry().bottom()

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.flow import FlowLayout


class Box(QWidget):
    def __init__(self, width: int, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(width, height)


def a_flow(qtbot: QtBot, *boxes: tuple[int, int]) -> tuple[QWidget, list[QWidget]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.setSpacing(10)
    widgets: list[QWidget] = [Box(*box, holder) for box in boxes]
    for widget in widgets:
        flow.addWidget(widget)
    return holder, widgets


def test_what_does_not_fit_goes_to_the_next_line(qtbot: QtBot) -> None:
    holder, (a, b, c) = a_flow(qtbot, (50, 20), (50, 20), (50, 20))
    holder.resize(115, 100)
    holder.show()
    assert [(widget.x(), widget.y()) for widget in (a, b, c)] == [(0, 0), (60, 0), (0, 30)]
    assert holder.heightForWidth(115) == 50
    assert holder.heightForWidth(170) == 20


def test_items_of_a_line_stand_at_mid_height(qtbot: QtBot) -> None:
    holder, (low, high) = a_flow(qtbot, (50, 20), (50, 40))
    holder.resize(200, 100)
    holder.show()
    assert (low.y(), high.y()) == (10, 0)


def test_the_last_one_takes_the_rest_of_its_line(qtbot: QtBot) -> None:
    holder, _ = a_flow(qtbot, (50, 20))
    line = QLineEdit(holder)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(line)
    holder.resize(400, 50)
    holder.show()
    assert (line.x(), line.width()) == (60, 340)


def test_hidden_items_take_no_room(qtbot: QtBot) -> None:
    holder, (a, b) = a_flow(qtbot, (50, 20), (50, 20))
    holder.resize(200, 50)
    holder.show()
    a.hide()
    assert holder.heightForWidth(60) == 20
    qtbot.waitUntil(lambda: b.x() == 0)


def test_an_empty_flow_has_no_height(qtbot: QtBot) -> None:
    holder, _ = a_flow(qtbot)
    assert holder.heightForWidth(100) == 0

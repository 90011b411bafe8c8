"""The wheel over a field without focus scrolls the page and changes nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell.wheel_guard import WheelGuard


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[WheelGuard]:
    guard = WheelGuard(qapp)
    guard.watch(qapp)
    yield guard
    qapp.removeEventFilter(guard)
    guard.deleteLater()


class Form(QScrollArea):
    """One field of each kind on a page that can scroll."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        content.setMinimumHeight(3000)
        column = QVBoxLayout(content)
        self.first = QLineEdit(content)
        self.combo, self.spin = QComboBox(content), QSpinBox(content)
        self.date, self.slider = QDateEdit(content), QSlider(Qt.Orientation.Horizontal, content)
        self.combo.addItems(["a", "b", "c"])
        self.combo.setCurrentIndex(1)
        self.spin.setValue(5)
        self.slider.setValue(5)
        for field in (self.first, self.combo, self.spin, self.date, self.slider):
            column.addWidget(field)
        column.addStretch()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.resize(400, 600)

    def values(self) -> tuple[object, ...]:
        return self.combo.currentIndex(), self.spin.value(), self.date.date(), self.slider.value()


def _shown(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def _roll(form: Form, field: QWidget) -> None:
    QTest.wheelEvent(form.windowHandle(), QPointF(field.mapTo(form, field.rect().center())), QPoint(0, -120))


def test_fields_keep_their_values_and_the_page_scrolls(qtbot: QtBot, guard: WheelGuard) -> None:
    form = _shown(qtbot)
    form.first.setFocus()
    before = form.values()
    for field in (form.combo, form.spin, form.date, form.slider):
        form.verticalScrollBar().setValue(0)
        _roll(form, field)
        assert form.verticalScrollBar().value() > 0
    assert form.values() == before


def test_the_field_under_work_still_answers(qtbot: QtBot, guard: WheelGuard) -> None:
    form = _shown(qtbot)
    form.spin.setFocus()
    _roll(form, form.spin)
    assert form.spin.value() == 4


def test_fields_that_were_there_before_are_guarded_too(qtbot: QtBot, qapp: QApplication) -> None:
    form, guard = _shown(qtbot), WheelGuard()
    guard.watch(qapp)
    before = form.values()
    for field in (form.combo, form.spin, form.date, form.slider):
        _roll(form, field)
    assert form.values() == before
    assert form.combo.focusPolicy() == Qt.FocusPolicy.StrongFocus
    qapp.removeEventFilter(guard)


def test_the_wheel_takes_no_focus(qtbot: QtBot, guard: WheelGuard) -> None:
    form = _shown(qtbot)
    assert {form.combo.focusPolicy(), form.spin.focusPolicy(), form.date.focusPolicy()} == {Qt.FocusPolicy.StrongFocus}

"""The wheel over a field without focus scrolls the page and changes nothing."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.steady import SteadyComboBox, SteadySlider, SteadySpinBox


class Form(QScrollArea):
    """One field of each kind on a page that can scroll."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        content.setMinimumHeight(3000)
        column = QVBoxLayout(content)
        self.first, self.combo, self.spin = QLineEdit(content), SteadyComboBox(content), SteadySpinBox(content)
        self.combo.addItems(["a", "b", "c"])
        self.combo.setCurrentIndex(1)
        self.spin.setValue(5)
        self.slider = SteadySlider(content)
        self.slider.setValue(50)
        for field in (self.first, self.combo, self.spin, self.slider):
            column.addWidget(field)
        column.addStretch()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.resize(400, 600)

    def values(self) -> tuple[int, int, int]:
        return self.combo.currentIndex(), self.spin.value(), self.slider.value()


def _shown(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def _roll(form: Form, field: QWidget) -> None:
    QTest.wheelEvent(form.windowHandle(), QPointF(field.mapTo(form, field.rect().center())), QPoint(0, -120))


def test_fields_keep_their_values_and_the_page_scrolls(qtbot: QtBot) -> None:
    form = _shown(qtbot)
    form.first.setFocus()
    before = form.values()
    for field in (form.combo, form.spin, form.slider):
        form.verticalScrollBar().setValue(0)
        _roll(form, field)
        assert form.verticalScrollBar().value() > 0
    assert form.values() == before


def test_the_field_under_work_still_answers(qtbot: QtBot) -> None:
    form = _shown(qtbot)
    form.spin.setFocus()
    _roll(form, form.spin)
    form.combo.setFocus()
    _roll(form, form.combo)
    assert form.values()[:2] == (2, 4)


def test_a_slider_is_moved_by_keys_and_never_by_the_wheel(qtbot: QtBot) -> None:
    form = _shown(qtbot)
    form.slider.setFocus()
    _roll(form, form.slider)
    assert form.slider.value() == 50
    QTest.keyClick(form.slider, Qt.Key.Key_Right)
    assert form.slider.value() == 51


def test_the_wheel_takes_no_focus(qtbot: QtBot) -> None:
    form = _shown(qtbot)
    form.first.setFocus()
    for field in (form.combo, form.spin, form.slider):
        assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus
        _roll(form, field)
    assert form.first.hasFocus()

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QFile, QStringListModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance, Scheme
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.stylesheet import restyle, stylesheet
from mentordesk.ui.appearance.tokens import DARK, LIGHT, Tokens, high_contrast
from tests.ui.appearance.contrasts import contrast

CONTROLS = (
    *("QPushButton", "QToolButton", "QComboBox", "QLineEdit", "QTextEdit", "QPlainTextEdit", "QSpinBox", "QDateEdit"),
    *("QTableView", "QListView", "QTreeView", "QHeaderView", "QScrollBar", "QMenu", "QMenuBar", "QTabBar", "QCheckBox"),
    *("QRadioButton", "QToolTip", "QSplitter", "QDialog", "QProgressBar", "QSlider", "QStatusBar", "QGroupBox"),
)
SETS = (LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK))


@pytest.mark.parametrize("tokens", SETS)
@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_only_the_set_s_own_colours_are_used(tokens: Tokens, zoom: int) -> None:
    used = set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(tokens, Sizes(zoom))))
    assert used <= set(tokens.colours().values())


def test_every_control_is_dressed() -> None:
    sheet = stylesheet(LIGHT, Sizes())
    assert [control for control in CONTROLS if not re.search(rf"\b{control}\b", sheet)] == []


@pytest.mark.parametrize("tokens", SETS)
def test_every_picture_is_there(tokens: Tokens) -> None:
    paths = set(re.findall(r"url\((.*?)\)", stylesheet(tokens, Sizes())))
    assert len(paths) > 10
    assert [path for path in paths if not QFile.exists(path)] == []


def button(text: str, role: str, **properties: object) -> QPushButton:
    made = QPushButton(text)
    for name, value in {"role": role, **properties}.items():
        made.setProperty(name, value)
    return made


def combo() -> QComboBox:
    made = QComboBox()
    made.addItems(["Adept", "Mentor"])
    return made


def wrong() -> QLineEdit:
    made = QLineEdit("900")
    made.setProperty("error", True)
    return made


def words() -> QListView:
    made = QListView()
    made.setModel(QStringListModel(["Adept", "Mentor"], made))
    return made


def tabs() -> QTabBar:
    made = QTabBar()
    made.addTab("Rangert")
    made.addTab("Tavle")
    return made


def ticked() -> QCheckBox:
    made = QCheckBox("Par")
    made.setChecked(True)
    return made


def page_button(*, chosen: bool) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "navigation")
    inside = QToolButton(frame)
    inside.setText("I dag")
    inside.setCheckable(True)
    inside.setChecked(chosen)
    frame.setFocusProxy(inside)
    QHBoxLayout(frame).addWidget(inside)
    return frame


FOCUSABLE: dict[str, Callable[[], QWidget]] = {
    "button": lambda: button("Påminn", ""),
    "primary": lambda: button("Lag avtaler", "primary"),
    "quiet": lambda: button("Les mer", "quiet"),
    "danger": lambda: button("Slett", "danger"),
    "field button": lambda: button("Søk", "field"),
    "tag": lambda: button("Arabisk", "tag"),
    "tool button": QToolButton,
    "line": lambda: QLineEdit("Navn"),
    "wrong line": wrong,
    "combo": combo,
    "text": QPlainTextEdit,
    "spin": QSpinBox,
    "date": QDateEdit,
    "list": words,
    "tabs": tabs,
    "check": ticked,
    "radio": lambda: QRadioButton("Uke"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "page": lambda: page_button(chosen=False),
    "open page": lambda: page_button(chosen=True),
}


def ring(before: QImage, after: QImage) -> int:
    """How many pixels differ by 3:1 or more."""
    return sum(
        contrast(before.pixelColor(x, y).name(), after.pixelColor(x, y).name()) >= 3.0
        for x in range(after.width())
        for y in range(after.height())
        if before.pixel(x, y) != after.pixel(x, y)
    )


def least_ring(control: QWidget) -> int:
    """The pixels of a ring two pixels wide, two pixels inside the edge, whose corners are round."""
    target = control.focusProxy() or control
    width, height, corners = target.width() - 4, target.height() - 4, 40
    if isinstance(control, QTabBar):  # the ring is around the open tab, whose lower edge is always there
        width, height = control.tabRect(0).width(), control.tabRect(0).height() - 4
        return 2 * (2 * height + width) - corners
    return 2 * (2 * width + 2 * height) - corners


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", FOCUSABLE)
def test_the_focus_can_be_seen(qtbot: QtBot, appearance: Appearance, kind: str, scheme: Scheme) -> None:
    appearance.scheme = scheme
    page = QWidget()
    qtbot.addWidget(page)
    page.setProperty("role", "page")
    control, other = FOCUSABLE[kind](), button("Ring", "")
    column = QVBoxLayout(page)
    column.addWidget(other)
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    with qtbot.waitActive(page):
        page.show()
    other.setFocus()
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    after = control.grab().toImage()
    assert ring(before, after) >= least_ring(control)
    assert before.size() == after.size()


def test_a_changed_role_takes_effect(qtbot: QtBot, appearance: Appearance) -> None:
    plain = button("Ring", "")
    qtbot.addWidget(plain)
    plain.show()
    plain.setProperty("role", "primary")
    restyle(plain)
    middle = plain.grab().toImage().pixelColor(6, plain.height() // 2).name().upper()
    assert middle == appearance.tokens.accent


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_controls_are_equally_high(qtbot: QtBot, appearance: Appearance, zoom: int) -> None:
    appearance.zoom = zoom
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    controls = [
        button("Ring", ""),
        button("Ring", "primary"),
        QLineEdit(),
        combo(),
        QSpinBox(),
        QDateEdit(),
        QToolButton(),
    ]
    for control in controls:
        row.addWidget(control)
    holder.show()
    assert [control.height() for control in controls] == [appearance.sizes.control] * len(controls)

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance, Scheme
from mentordesk.ui.appearance.fonts import tabular
from mentordesk.ui.appearance.tokens import DARK, LIGHT, Tokens
from mentordesk.ui.widgets.labels import Chip, PlainLabel


def small_page() -> QWidget:
    page = QWidget()
    page.setProperty("role", "page")
    card = QFrame(page)
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    QVBoxLayout(page).addWidget(card)
    primary = QPushButton("Lag avtaler")
    primary.setProperty("role", "primary")
    ticked = QCheckBox("Par")
    ticked.setChecked(True)
    combo = QComboBox()
    combo.addItem("Adept")
    labels = (PlainLabel("Kobling", "title"), PlainLabel("35 søkere", "caption"), Chip("Venter", "warn"))
    for part in (*labels, primary, QPushButton("Ring"), ticked, combo, QLineEdit("Amina")):
        column.addWidget(part)
    return page


def colours(image: QImage) -> set[str]:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels, stride = bytes(plain.constBits()), plain.bytesPerLine()
    places = (row * stride + 3 * x for row in range(plain.height()) for x in range(plain.width()))
    return {"#" + pixel.hex().upper() for pixel in {pixels[place : place + 3] for place in places}}


def only_in(one: Tokens, other: Tokens) -> set[str]:
    return set(one.colours().values()) - set(other.colours().values())


def test_twenty_live_switches_leave_no_colour_of_the_other_set(qtbot: QtBot, appearance: Appearance) -> None:
    page = small_page()
    qtbot.addWidget(page)
    page.show()
    other: dict[Scheme, set[str]] = {"light": only_in(DARK, LIGHT), "dark": only_in(LIGHT, DARK)}
    schemes: tuple[Scheme, ...] = ("dark", "light") * 10
    for scheme in schemes:
        appearance.scheme = scheme
        seen = colours(page.grab().toImage())
        assert not seen & other[scheme]
        assert appearance.tokens.accent in seen


def test_each_change_is_told_once_and_only_when_it_is_one(qtbot: QtBot, appearance: Appearance) -> None:
    told: list[int] = []
    appearance.changed.connect(lambda: told.append(appearance.zoom))
    appearance.zoom = 120
    appearance.zoom = 120
    appearance.apply()
    appearance.scheme = "light"
    assert told == [120]
    appearance.scheme = "dark"
    appearance.density = "compact"
    appearance.high_contrast = True
    assert len(told) == 4


@pytest.mark.parametrize(("asked", "given"), [(10, 80), (80, 80), (125, 125), (200, 200), (400, 200)])
def test_the_zoom_stays_within_bounds(appearance: Appearance, asked: int, given: int) -> None:
    appearance.zoom = asked
    assert appearance.zoom == given


def test_letters_follow_the_zoom(qapp: QApplication, appearance: Appearance) -> None:
    appearance.zoom = 200
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert QFontInfo(qapp.font()).pixelSize() == 28
    assert appearance.sizes.control == 68


def test_digits_below_each_other_are_equally_wide(qapp: QApplication, appearance: Appearance) -> None:
    def widths(font: QFont) -> set[float]:
        return {QFontMetricsF(font).horizontalAdvance(digit) for digit in "0123456789"}

    assert len(widths(qapp.font())) > 1
    assert len(widths(tabular().resolve(qapp.font()))) == 1


def test_the_palette_follows(qapp: QApplication, appearance: Appearance) -> None:
    def surface() -> str:
        return qapp.palette().color(QPalette.ColorRole.Base).name().upper()

    assert surface() == LIGHT.surface
    appearance.scheme = "dark"
    assert surface() == DARK.surface
    assert appearance.tokens is DARK


def test_nothing_is_put_in_force_before_it_is_asked_for(qapp: QApplication) -> None:
    before = qapp.styleSheet()
    made = Appearance()
    made.zoom = 150
    assert qapp.styleSheet() == before
    made.deleteLater()


def test_high_contrast_outlines(appearance: Appearance) -> None:
    appearance.high_contrast = True
    assert appearance.tokens.outlined
    assert appearance.tokens.line == appearance.tokens.ink2

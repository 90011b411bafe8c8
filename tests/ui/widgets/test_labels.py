from typing import get_args

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import Chip, ChipKind, MarkedLabel, PlainLabel, plain_tip

KINDS: tuple[ChipKind, ...] = get_args(ChipKind)
NAME = "<b>Ola</b> & <i>Kari</i>"


def picture(label: PlainLabel) -> QImage:
    return label.grab().toImage()


def test_markup_is_shown_and_not_obeyed(qtbot: QtBot, appearance: Appearance) -> None:
    label = PlainLabel("<b>x</b>")
    qtbot.addWidget(label)
    plain_width = label.fontMetrics().horizontalAdvance("<b>x</b>")
    assert label.text() == "<b>x</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= plain_width


def test_an_eliding_label_paints_markup_too(qtbot: QtBot, appearance: Appearance) -> None:
    plain, eliding = PlainLabel(NAME), PlainLabel(NAME, elide=True)
    for label in (plain, eliding):
        qtbot.addWidget(label)
        label.resize(plain.sizeHint())
    assert picture(plain) == picture(eliding)
    assert not eliding.toolTip()


def test_what_is_cut_off_is_in_the_tooltip(qtbot: QtBot, appearance: Appearance) -> None:
    label = PlainLabel(NAME, elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    picture(label)
    assert label.toolTip() == plain_tip(NAME) == "<span>&lt;b&gt;Ola&lt;/b&gt; &amp; &lt;i&gt;Kari&lt;/i&gt;</span>"
    assert label.minimumSizeHint().width() < 60


def test_no_text_has_no_tooltip() -> None:
    assert plain_tip("") == ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_chips_hold_their_words_and_mark(qtbot: QtBot, appearance: Appearance, kind: ChipKind, zoom: int) -> None:
    appearance.zoom = zoom
    chip = Chip("Venter på svar", kind)
    qtbot.addWidget(chip)
    chip.ensurePolished()
    chip.resize(chip.sizeHint())
    room, words = chip.contentsRect(), chip.fontMetrics().horizontalAdvance(chip.text())
    assert room.width() >= words
    drawn = picture(chip).copy(0, 0, room.left() - 1, chip.height())
    inks = {drawn.pixel(x, y) for x in range(2, drawn.width()) for y in range(4, drawn.height() - 4)}
    assert (len(inks) > 1) == (kind != "neutral")


def test_each_kind_has_its_own_mark(qtbot: QtBot, appearance: Appearance) -> None:
    """So that nobody needs the colours to tell them apart: painted in one colour they still differ."""
    seen = []
    for kind in KINDS:
        chip = Chip("", kind)
        qtbot.addWidget(chip)
        chip.setStyleSheet("color: #000000; background: #FFFFFF; border: none; padding: 2px 2px 2px 26px;")
        chip.resize(QSize(40, 20))
        seen.append(picture(chip))
    assert all(one != other for place, one in enumerate(seen) for other in seen[place + 1 :])


def test_a_chip_can_say_something_else(qtbot: QtBot, appearance: Appearance) -> None:
    chip, fresh = Chip("Venter", "warn"), Chip("Ferdig", "ok")
    for label in (chip, fresh):
        qtbot.addWidget(label)
    picture(chip)
    chip.set("Ferdig", "ok")
    for label in (chip, fresh):
        label.resize(fresh.sizeHint())
    assert picture(chip) == picture(fresh)


def test_a_role_can_change(qtbot: QtBot, appearance: Appearance) -> None:
    label = PlainLabel("Kobling", "caption")
    qtbot.addWidget(label)
    label.ensurePolished()
    label.set_role("title")
    assert label.fontMetrics().height() > 22


def test_the_mark_of_a_wrapped_text_stands_at_its_first_line(qtbot: QtBot, appearance: Appearance) -> None:
    label = MarkedLabel("Telefonnummer har 8 siffer – her er det 7", "error", mark="circle-alert")
    label.setWordWrap(True)
    qtbot.addWidget(label)
    label.ensurePolished()
    label.resize(150, label.heightForWidth(150))
    left = picture(label).copy(0, 0, 18, label.height())
    ground = left.pixel(0, 0)
    painted = [y for y in range(left.height()) if any(left.pixel(x, y) != ground for x in range(left.width()))]
    assert painted
    assert max(painted) <= label.fontMetrics().height()

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance, Scheme
from mentordesk.ui.widgets.delegates import PairCell, PairDelegate, ScoreBarDelegate, Segments, StatusDelegate
from mentordesk.ui.widgets.rows import Column, PairRole, RowModel, SegmentsRole, StatusRole
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.widgets.people import Someone, someone

AMINA = PairCell("Amina Hussein", "Kari Nordmann")
LOCKED = PairCell("Amina Hussein", "Kari Nordmann", "lock")
ALONE = PairCell("Sara Tesfay", "", "triangle-alert", "– ingen –")


class Bench:
    """Paints one cell of a real table, as wide as asked."""

    def __init__(self, qtbot: QtBot, appearance: Appearance) -> None:
        self.appearance = appearance
        self._qtbot = qtbot

    def table(self, delegate: QStyledItemDelegate, role: int, value: object, text: str) -> RecordTable:
        column = Column[Someone](lambda: "Par", lambda _: text, role_values={role: lambda _: value})
        model = RowModel([column])
        made = RecordTable(self.appearance, model)
        for owned in (model, delegate):
            owned.setParent(made)
        model.set_rows([someone("Amina")])
        made.setItemDelegate(delegate)
        self._qtbot.addWidget(made)
        made.ensurePolished()
        return made

    def paint(self, table: RecordTable, width: int, *, selected: bool = False, high: bool = False) -> QImage:
        sizes = self.appearance.sizes
        height = sizes.row_two_lines if high else sizes.row
        option = QStyleOptionViewItem()
        option.initFrom(table)
        option.widget = table
        option.rect = QRect(0, 0, width, height)
        if selected:
            option.state |= QStyle.StateFlag.State_Selected
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        table.itemDelegate().paint(painter, option, table.model().index(0, 0))
        painter.end()
        return image


@pytest.fixture
def bench(qtbot: QtBot, appearance: Appearance) -> Bench:
    return Bench(qtbot, appearance)


def colours(image: QImage, left: float = 0, right: float = 1) -> set[str]:
    span = range(round(image.width() * left), round(image.width() * right))
    return {image.pixelColor(x, y).name().upper() for x in span for y in range(image.height())}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_adept_left_mentor_right_and_threads_between(bench: Bench, scheme: Scheme) -> None:
    bench.appearance.scheme = scheme
    tokens = bench.appearance.tokens
    image = bench.paint(bench.table(PairDelegate(bench.appearance), PairRole, AMINA, "Amina – Kari"), 360)
    assert tokens.adeptSoft in colours(image, 0, 0.4) - colours(image, 0.6, 1)
    assert tokens.mentorSoft in colours(image, 0.6, 1) - colours(image, 0, 0.4)
    assert {tokens.adept, tokens.mentor} <= colours(image, 0.4, 0.6)


def test_a_mark_takes_the_place_where_threads_meet(bench: Bench) -> None:
    table = bench.table(PairDelegate(bench.appearance), PairRole, LOCKED, "Amina – Kari")
    image, tokens = bench.paint(table, 360), bench.appearance.tokens
    assert tokens.ink2 in colours(image, 0.46, 0.54)
    assert {tokens.adept, tokens.mentor} <= colours(image, 0.4, 0.6)


def written_rows(image: QImage, ink: str) -> list[int]:
    """The rows of pixels with this colour where the adept's name stands, as shares of the height in percent."""
    span = range(36, image.width() // 3)
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y).name().upper() == ink for x in span)]
    return [100 * y // image.height() for y in rows]


def test_a_name_too_long_for_one_line_has_two_where_there_is_room(bench: Bench) -> None:
    cell, ink = PairCell("Ahmad Reza Karimi", "Samira El Amrani"), bench.appearance.tokens.adeptInk
    delegate = PairDelegate(bench.appearance)
    table = bench.table(delegate, PairRole, cell, "Ahmad – Samira")
    assert delegate.cuts(cell, table.font(), 282)
    assert not delegate.cuts(cell, table.font(), 560)
    two, one = (
        written_rows(bench.paint(table, 282, high=True), ink),
        written_rows(bench.paint(table, 560, high=True), ink),
    )
    assert two[0] < 25
    assert two[-1] > 60
    assert one[0] > 30
    assert one[-1] < 75


def test_without_a_mentor_one_thread_is_loose(bench: Bench) -> None:
    table = bench.table(PairDelegate(bench.appearance), PairRole, ALONE, "Sara –")
    image, tokens = bench.paint(table, 360), bench.appearance.tokens
    assert tokens.adept in colours(image, 0.4, 0.5)
    assert tokens.mentor not in colours(image)
    assert tokens.mentorSoft not in colours(image)


def test_a_score_shows_its_groups_and_number(bench: Bench) -> None:
    table = bench.table(ScoreBarDelegate(bench.appearance), SegmentsRole, Segments((38, 26, 24)), "88")
    image, tokens = bench.paint(table, 150), bench.appearance.tokens
    assert {tokens.accent, tokens.info, tokens.adept, tokens.sunken} <= colours(image, 0.3, 1)
    assert tokens.ink in colours(image, 0, 0.3)


def test_no_score_is_an_empty_bar(bench: Bench) -> None:
    table = bench.table(ScoreBarDelegate(bench.appearance), SegmentsRole, None, "–")
    image, tokens = bench.paint(table, 150), bench.appearance.tokens
    assert not {tokens.accent, tokens.info, tokens.adept} & colours(image)


@pytest.mark.parametrize(
    ("kind", "ground", "ink"),
    [
        ("ok", "okSoft", "okInk"),
        ("accent", "accentSoft", "accentSoftInk"),
        ("adept", "adeptSoft", "adeptInk"),
        (None, "sunken", "ink2"),
    ],
)
@pytest.mark.parametrize("selected", [False, True])
def test_a_status_is_a_chip_on_every_row(bench: Bench, kind: str | None, ground: str, ink: str, selected: bool) -> None:
    table = bench.table(StatusDelegate(bench.appearance), StatusRole, kind, "Låst")
    tokens = bench.appearance.tokens.colours()
    assert {tokens[ground], tokens[ink]} <= colours(bench.paint(table, 150, selected=selected))


def test_no_status_is_no_chip(bench: Bench) -> None:
    table = bench.table(StatusDelegate(bench.appearance), StatusRole, "ok", "")
    assert colours(bench.paint(table, 150)) == {"#FFFFFF"}


def test_high_contrast_draws_a_line_around_chips(bench: Bench) -> None:
    table = bench.table(StatusDelegate(bench.appearance), StatusRole, "warn", "")
    bench.appearance.high_contrast = True
    marked = bench.table(StatusDelegate(bench.appearance), StatusRole, "warn", "i")
    ink = bench.appearance.tokens.warnInk
    lines = [bench.paint(marked, 150).pixelColor(25, y).name().upper() for y in range(bench.appearance.sizes.row)]
    assert ink not in colours(bench.paint(table, 150))
    assert lines.count(ink) >= 2


def test_cells_say_how_wide_they_want_to_be(bench: Bench) -> None:
    for delegate, role, value in (
        (PairDelegate(bench.appearance), PairRole, AMINA),
        (ScoreBarDelegate(bench.appearance), SegmentsRole, Segments((1, 2, 3))),
        (StatusDelegate(bench.appearance), StatusRole, "ok"),
    ):
        table = bench.table(delegate, role, value, "Amina – Kari")
        hint = table.sizeHintForIndex(table.model().index(0, 0))
        assert hint.width() > 80
        assert hint.height() == bench.appearance.sizes.row

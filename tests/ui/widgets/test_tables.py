from collections.abc import Callable
from operator import attrgetter
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.rows import Column, RowModel
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.widgets.people import Someone, a_model, everybody, someone

AMINA, ASE, ZAHRA = (someone(name).id for name in ("Amina Hussein", "Åse Berg", "Zahra Rezai"))
MANY = [someone(f"Person {number:03}", number) for number in range(200)]


@pytest.fixture
def model(qtbot: QtBot) -> RowModel[Someone]:
    return a_model()


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance, model: RowModel[Someone]) -> RecordTable:
    made = RecordTable(appearance, model)
    qtbot.addWidget(made)
    model.setParent(made)
    made.resize(500, 300)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def chosen(table: RecordTable) -> list[UUID | None]:
    """What the table announces from now on."""
    told: list[UUID | None] = []
    table.record_selected.connect(told.append)
    return told


def current(table: RecordTable) -> str:
    return str(table.currentIndex().data())


def test_a_choice_is_announced_once(table: RecordTable, chosen: list[UUID | None]) -> None:
    table.select(AMINA)
    table.select(AMINA)
    table.select(ZAHRA)
    table.clearSelection()
    assert chosen == [AMINA, ZAHRA, None]


@pytest.mark.parametrize(
    "change",
    [
        lambda model: model.sort(0),
        lambda model: model.set_rows(reversed(everybody())),
        lambda model: model.set_rows([someone("Ny Person"), *everybody()]),
        lambda model: model.filter("amina"),
    ],
)
def test_a_choice_stays_with_its_record(
    table: RecordTable, model: RowModel[Someone], chosen: list[UUID | None], change: Callable[[RowModel[Someone]], None]
) -> None:
    table.select(AMINA)
    change(model)
    assert chosen == [AMINA]
    assert table.selected_records() == [AMINA]
    assert current(table) == "Amina Hussein"


def test_a_hidden_choice_comes_back(table: RecordTable, model: RowModel[Someone], chosen: list[UUID | None]) -> None:
    table.select(AMINA)
    model.filter("zahra")
    model.filter("zahra rez")
    model.filter("")
    assert chosen == [AMINA, None, AMINA]


def test_a_new_choice_forgets_the_hidden_one(
    table: RecordTable, model: RowModel[Someone], chosen: list[UUID | None]
) -> None:
    table.select(AMINA)
    model.filter("zahra")
    table.select(ZAHRA)
    model.filter("")
    assert chosen == [AMINA, None, ZAHRA]


def test_a_choice_can_be_made_before_its_record_is_there(
    table: RecordTable, model: RowModel[Someone], chosen: list[UUID | None]
) -> None:
    late = someone("Sen Person")
    table.select(late.id)
    model.set_rows([*everybody(), late])
    assert chosen == [late.id]


def test_after_a_deletion_the_arrows_go_on_from_there(
    qtbot: QtBot, table: RecordTable, model: RowModel[Someone], chosen: list[UUID | None]
) -> None:
    table.select(ZAHRA)  # the fourth
    model.set_rows([row for row in everybody() if row.id != ZAHRA])
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert current(table) == "Olga Moen"
    assert chosen == [ZAHRA, None, someone("Olga Moen").id]


def test_several_marks_survive(table: RecordTable, model: RowModel[Someone]) -> None:
    table.selectAll()
    model.set_rows([someone("Ny Person"), *everybody()])
    assert set(table.selected_records()) == {row.id for row in everybody()}


def test_the_list_stays_where_it_was_scrolled(table: RecordTable, model: RowModel[Someone]) -> None:
    model.set_rows(MANY)
    table.verticalScrollBar().setValue(1500)
    model.set_rows(MANY[:-1])
    assert table.verticalScrollBar().value() == 1500


def test_home_and_end_go_to_the_first_and_last_row(qtbot: QtBot, table: RecordTable, model: RowModel[Someone]) -> None:
    model.set_rows(MANY)
    table.select(MANY[50].id)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert current(table) == "Person 199"
    QTest.keyClick(table, Qt.Key.Key_PageUp)
    assert 180 < int(current(table)[-3:]) < 199
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert current(table) == "Person 000"


def test_typing_goes_to_a_word_that_starts_so(qtbot: QtBot, table: RecordTable) -> None:
    QTest.keyClicks(table, "hus")
    assert current(table) == "Amina Hussein"


def test_typing_needs_no_norwegian_letters(qtbot: QtBot, table: RecordTable) -> None:
    QTest.keyClicks(table, "as")
    assert current(table) == "Åse Berg"


def test_letters_that_are_commands_do_not_jump(qtbot: QtBot, table: RecordTable) -> None:
    table.jump_by_typing = False
    table.select(ZAHRA)
    QTest.keyClicks(table, "hus")
    assert current(table) == "Zahra Rezai"


def test_space_marks_and_unmarks(qtbot: QtBot, table: RecordTable) -> None:
    table.select(AMINA)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.selected_records() == []
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.selected_records() == [AMINA]


def test_shift_and_arrows_extend(qtbot: QtBot, table: RecordTable) -> None:
    table.select(someone("Øystein Lie").id)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_records() == [someone("Øystein Lie").id, ASE]


def test_enter_and_double_click_activate(qtbot: QtBot, table: RecordTable) -> None:
    table.select(AMINA)
    with qtbot.waitSignal(table.record_activated) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [AMINA]
    place: QPoint = table.visualRect(table.currentIndex()).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.record_activated) as told:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [AMINA]


def test_tab_leaves_the_table(table: RecordTable) -> None:
    assert not table.tabKeyNavigation()


def test_marked_rows_are_copied_with_their_header(qtbot: QtBot, table: RecordTable) -> None:
    for record in (ASE, ZAHRA):
        row = table.model().index([item.id for item in everybody()].index(record), 0)
        table.selectionModel().select(
            row, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "Navn\tPoeng\nÅse Berg\t3\nZahra Rezai\t2\n"
    assert "<td>Åse Berg</td><td>3</td>" in copied.html()


def test_hidden_columns_are_not_copied(table: RecordTable) -> None:
    table.setColumnHidden(1, True)
    table.select(AMINA)
    table.copy()
    assert QGuiApplication.clipboard().text() == "Navn\nAmina Hussein\n"


def test_rows_and_columns_follow_the_zoom(table: RecordTable, appearance: Appearance) -> None:
    assert (table.rowHeight(0), table.columnWidth(1)) == (36, 80)
    appearance.zoom = 200
    assert (table.rowHeight(0), table.columnWidth(1)) == (72, 160)


def test_columns_without_a_width_fill_the_table(table: RecordTable) -> None:
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_a_width_given_by_hand_is_kept(table: RecordTable, appearance: Appearance) -> None:
    edge = QPoint(table.columnWidth(0) - 1, 10)
    header = table.horizontalHeader().viewport()
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header, QPoint(170, 10))
    QTest.mouseMove(header, QPoint(150, 10))
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
    assert table.columnWidth(0) == pytest.approx(150, abs=2)
    table.resize(700, 300)
    appearance.zoom = 200
    assert set(table.widths) == {0}
    assert table.columnWidth(0) == pytest.approx(300, abs=4)


def test_widths_given_by_the_page_are_not_by_hand(table: RecordTable, appearance: Appearance) -> None:
    for zoom in (200, 80, 100):
        appearance.zoom = zoom
    assert table.widths == {}
    assert table.columnWidth(1) == 80


def test_headers_sort(qtbot: QtBot, table: RecordTable) -> None:
    header = table.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert table.model().index(0, 0).data() == "Amina Hussein"


def test_columns_that_can_be_spared_give_way(qtbot: QtBot, appearance: Appearance) -> None:
    table = RecordTable(appearance, a_model())
    qtbot.addWidget(table)
    table.spare((1,), 400)
    table.show()
    table.resize(600, 300)
    assert not table.isColumnHidden(1)
    table.resize(300, 300)
    assert table.isColumnHidden(1)
    assert table.columnWidth(0) == pytest.approx(table.viewport().width(), abs=2)
    appearance.zoom = 50
    table.resize(600, 300)
    assert not table.isColumnHidden(1)


def test_columns_with_a_least_width_give_way_the_last_foremost(qtbot: QtBot, appearance: Appearance) -> None:
    text = attrgetter("name")
    columns = (
        Column[Someone](lambda: "Name", text, width=300, least=150),
        Column[Someone](lambda: "Year", text, width=100),
        Column[Someone](lambda: "Bar", text, width=140, least=100),
    )
    table = RecordTable(appearance, RowModel(columns))
    qtbot.addWidget(table)
    table.show()

    def widths(room: int) -> list[int]:
        table.resize(room + table.width() - table.viewport().width(), 300)
        return [table.columnWidth(place) for place in range(3)]

    assert widths(540) == [300, 100, 140]
    assert widths(500) == [300, 100, 100]
    assert widths(450) == [250, 100, 100]
    assert widths(320) == [150, 100, 100]
    table.widths[0] = 300
    assert widths(450) == [300, 100, 100]


def test_columns_are_spared_one_after_the_other_and_names_keep_their_room(qtbot: QtBot, appearance: Appearance) -> None:
    text = attrgetter("name")
    columns = (
        Column[Someone](lambda: "Name", text, least=150),
        Column[Someone](lambda: "Year", text, width=100),
        Column[Someone](lambda: "Bar", text, width=140, least=100),
    )
    table = RecordTable(appearance, RowModel(columns))
    qtbot.addWidget(table)
    table.spare_by_room({1: 250, 2: 350})
    table.show()

    def widths(room: int) -> list[int]:
        table.resize(room + table.width() - table.viewport().width(), 300)
        return [table.columnWidth(place) for place in range(3) if not table.isColumnHidden(place)]

    assert widths(500) == [260, 100, 140]
    assert widths(350) == [150, 100, 100]
    assert widths(340) == [240, 100]
    assert widths(240) == [240]


def test_the_frame_of_the_row_left_is_painted_over(table: RecordTable) -> None:
    class Painted(QObject):
        region = QRegion()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if isinstance(event, QPaintEvent):
                self.region += event.region()
            return False

    table.select(ASE)
    QTest.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)  # current, and not marked: framed
    QApplication.processEvents()
    row, painted = table.currentIndex().row(), Painted()
    table.viewport().installEventFilter(painted)
    table.select(AMINA)
    QApplication.processEvents()
    framed = QRect(0, table.rowViewportPosition(row), table.viewport().width(), table.rowHeight(row))
    assert QRegion(framed).subtracted(painted.region).isEmpty()

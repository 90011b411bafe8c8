from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.widgets.rows import Column, RecordRole, RowModel, RowRole, SortRole
from tests.ui.widgets.people import Someone, a_model, everybody, names, someone

DOWN = Qt.SortOrder.DescendingOrder


def heard(model: RowModel[Someone]) -> list[str]:
    """What the model tells from now on."""
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda first, last: told.append(f"rows {first.row()}–{last.row()}"))
    return told


CHANGES: dict[str, Callable[[RowModel[Someone]], None]] = {
    "as it was": lambda model: None,
    "sorted": lambda model: model.sort(0),
    "sorted downwards": lambda model: model.sort(1, DOWN),
    "unsorted": lambda model: model.sort(-1),
    "narrowed": lambda model: model.filter("a"),
    "widened": lambda model: model.filter(""),
    "none": lambda model: model.set_rows([]),
    "fewer": lambda model: model.set_rows(everybody()[2:]),
    "other": lambda model: model.set_rows([someone("Per Olsen"), *everybody()]),
    "changed": lambda model: model.set_rows([replace(row, points=9) for row in everybody()]),
    "retranslated": lambda model: model.retranslate(),
}


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(sorted(CHANGES)), max_size=6))
def test_qt_finds_no_fault_and_followers_see_all_whatever_is_done(qapp: QApplication, steps: list[str]) -> None:
    model = a_model()
    # Its findings are warnings, and a warning fails the test.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    follower = QSortFilterProxyModel(model)  # remembers rows until it is told of a change
    follower.setSourceModel(model)
    for step in ["as it was", *steps]:
        CHANGES[step](model)
        assert [follower.index(row, 0).data() for row in range(follower.rowCount())] == names(model)
    model.deleteLater()


def test_names_are_sorted_as_norwegians_sort_them(qapp: QApplication) -> None:
    model = a_model()
    model.sort(0)
    rising = ["Amina Hussein", "anne Vik", "Olga Moen", "Zahra Rezai", "Ærlend Dahl", "Øystein Lie", "Åse Berg"]
    assert names(model) == [*rising, ""]
    model.sort(0, DOWN)
    assert names(model) == [*reversed(rising), ""]


def test_what_has_no_value_comes_last_both_ways(qapp: QApplication) -> None:
    model = a_model()
    for order in (Qt.SortOrder.AscendingOrder, DOWN):
        model.sort(1, order)
        assert [row.points for row in model.shown][-2:] == [None, None]
        assert next(row.points for row in model.shown) == (1 if order != DOWN else 6)


def test_the_order_as_given_comes_back(qapp: QApplication) -> None:
    model = a_model()
    model.sort(0)
    model.sort(-1)
    assert list(model.shown) == everybody()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ase", ["Åse Berg"]),
        ("ÅSE", ["Åse Berg"]),
        ("oystein", ["Øystein Lie"]),
        ("hus ami", ["Amina Hussein"]),
        ("b æ", []),
        ("  ", [row.name for row in everybody()]),
    ],
)
def test_letter_case_and_accents_make_no_difference(qapp: QApplication, typed: str, found: list[str]) -> None:
    model = a_model()
    model.filter(typed)
    assert names(model) == found
    assert model.total == 8


def test_new_rows_are_narrowed_and_sorted_as_the_old(qapp: QApplication) -> None:
    model = a_model()
    model.sort(0)
    model.filter("a")
    model.set_rows([someone("Åsa"), someone("Berit"), someone("Anna"), someone("Ole")])
    assert names(model) == ["Anna", "Åsa"]


def test_given_search_texts_are_used(qapp: QApplication) -> None:
    only_name = [Column[Someone](lambda: "Navn", lambda row: row.name)]
    model = RowModel(only_name, search=lambda row: fold(f"{row.name} +47"))
    model.set_rows(everybody())
    model.filter("+47 zahra")
    assert names(model) == ["Zahra Rezai"]


def test_the_same_rows_again_are_no_news(qapp: QApplication) -> None:
    model = a_model()
    told = heard(model)
    model.set_rows(everybody())
    assert told == []


def test_a_changed_row_is_told_alone(qapp: QApplication) -> None:
    model = a_model()
    told = heard(model)
    rows = everybody()
    model.set_rows([*rows[:3], replace(rows[3], points=99), *rows[4:]])
    assert told == ["rows 3–3"]
    assert model.index(3, 1).data() == "99"


def test_another_row_is_a_reset(qapp: QApplication) -> None:
    model = a_model()
    told = heard(model)
    model.set_rows(everybody()[1:])
    assert told == ["reset"]


def test_a_cell_answers_for_its_row(qapp: QApplication) -> None:
    model = a_model([someone("Amina <b>Hussein", 5)])
    name, points = model.index(0, 0), model.index(0, 1)
    row = model.shown[0]
    assert name.data() == name.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Amina <b>Hussein"
    assert name.data(int(Qt.ItemDataRole.ToolTipRole)) == "<span>Amina &lt;b&gt;Hussein</span>"
    assert name.data(RecordRole) == row.id == model.record_at(0)
    assert name.data(RowRole) is row
    assert points.data(SortRole) == 5
    assert points.data(int(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
    assert name.data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert model.data(QModelIndex()) is None


def test_a_record_knows_its_place(qapp: QApplication) -> None:
    model = a_model()
    model.sort(0)
    assert model.row_of(someone("anne Vik").id) == 1
    model.filter("zahra")
    assert model.row_of(someone("anne Vik").id) == -1


def test_titles_are_asked_for_anew(qtbot: QtBot) -> None:
    title = ["Navn"]
    model = RowModel([Column[Someone](lambda: title[0], lambda row: row.name)])
    title[0] = "Name"
    with qtbot.waitSignal(model.headerDataChanged):
        model.retranslate()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None

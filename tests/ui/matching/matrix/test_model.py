from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from mentordesk.core.matching.insight.model import Matrix
from mentordesk.core.matching.model import MentorLoad
from mentordesk.ui.matching.matrix.model import MatrixModel

AMINA, LEYLA, AASE, KARI, SIRI = (UUID(int=number) for number in range(1, 6))
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def a_matrix(*, first: int = 8800) -> Matrix:
    return Matrix(
        adepts=((AMINA, "Amina Hussein"), (AASE, "Åse Berg"), (LEYLA, "Leyla Said")),
        mentors=(MentorLoad(KARI, "Kari Nordmann", 2, 1), MentorLoad(SIRI, "Siri Dahl", 1, 0)),
        scores=((first, -1), (5000, 4000), (0, 7000)),
        reasons=((None, "common_language"), (None, None), (None, None)),
        whom=(0, None, 1),
        locked=frozenset({(AMINA, KARI)}),
    )


@pytest.fixture
def model(qapp: QApplication) -> MatrixModel:
    made = MatrixModel(str.upper, qapp)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_matrix(a_matrix())
    assert isinstance(tester, QObject)
    return made


def spoken(model: MatrixModel, row: int, column: int) -> object:
    return model.index(row, column).data(SPOKEN)


def test_names_are_sorted_as_in_norwegian(model: MatrixModel) -> None:
    names = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert names == ["Amina Hussein", "Leyla Said", "Åse Berg, without a pair"]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Kari Nordmann, 1 of 2", "Siri Dahl, 0 of 1 place"]


def test_a_cell_says_in_words_what_it_shows(model: MatrixModel) -> None:
    assert spoken(model, 0, 0) == "Amina Hussein and Kari Nordmann, 88, on the board, locked"
    assert spoken(model, 0, 1) == "Amina Hussein and Siri Dahl, not possible: COMMON_LANGUAGE"
    assert spoken(model, 1, 1) == "Leyla Said and Siri Dahl, 70, on the board"
    assert [model.index(row, 1).data() for row in range(3)] == ["–", "70", "40"]
    assert "COMMON_LANGUAGE" in str(model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole))


def test_a_search_keeps_the_people_who_are_named_so(model: MatrixModel) -> None:
    model.filter("kari")
    assert (model.rowCount(), model.columnCount()) == (3, 1)
    model.filter("ase")
    assert (model.rowCount(), model.columnCount()) == (1, 2)
    assert model.adept(0) == (AASE, "Åse Berg")
    model.filter("nobody at all")
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.filter("")
    assert (model.row_of(LEYLA), model.column_of(SIRI), model.mentor_column(1)) == (1, 1, 1)


def test_the_same_people_with_other_scores_are_no_new_table(model: MatrixModel) -> None:
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda *_: changes.append(1))
    model.set_matrix(a_matrix(first=100))
    assert (resets, changes) == ([], [1])
    assert model.index(0, 0).data() == "1"

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from mentordesk.core.matching.model import BoardRow, Part
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.ui.matching.explaining import Explanations
from mentordesk.ui.matching.models import PAIR, PERIOD, SCORE, STATUS, WHY, BoardModel, PairsModel
from mentordesk.ui.widgets.delegates import PairCell, Segments
from mentordesk.ui.widgets.rows import PairRole, SegmentsRole, StatusRole
from tests.ui.matching.conftest import key

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def a_row(adept: str, mentor: str | None, score: int | None, *, rule: str | None = None) -> BoardRow:
    parts = (Part("field", score, 10000, True, ("Helse",)),) if score else ()
    reason = None if mentor else "not_chosen"
    return BoardRow(key(adept), adept, key(mentor) if mentor else None, mentor, score, parts, rule, reason)


ROWS = (
    a_row("Amina Hussein", "Kari Nordmann", 8833, rule="locked"),
    a_row("Leyla Said", "Per Olsen", 5800),
    a_row("Sara Tesfay", None, None),
)


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def model(owner: QObject) -> BoardModel:
    made = BoardModel(Explanations(str.upper, lambda part: part.criterion, owner), owner)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    made.set_rows(ROWS)
    return made


def column(model: BoardModel | PairsModel, place: int, role: int = int(Qt.ItemDataRole.DisplayRole)) -> list[object]:
    return [model.index(row, place).data(role) for row in range(model.rowCount())]


def test_pairs_are_told_in_words_and_drawn(model: BoardModel) -> None:
    assert column(model, PAIR) == ["Amina Hussein – Kari Nordmann", "Leyla Said – Per Olsen", "Sara Tesfay – nobody"]
    assert column(model, PAIR, PairRole) == [
        PairCell("Amina Hussein", "Kari Nordmann", "lock", "– nobody –"),
        PairCell("Leyla Said", "Per Olsen", "triangle-alert", "– nobody –"),
        PairCell("Sara Tesfay", "", "triangle-alert", "– nobody –"),
    ]
    assert column(model, PAIR, SPOKEN) == [
        "Amina Hussein – Kari Nordmann, locked",
        "Leyla Said – Per Olsen, look twice",
        "Sara Tesfay – nobody, look twice",
    ]


def test_scores_have_bars_and_numbers(model: BoardModel) -> None:
    assert column(model, SCORE) == ["88", "58", "–"]
    assert column(model, SCORE, SegmentsRole)[1:] == [Segments((58.0, 0.0, 0.0)), None]
    assert column(model, SCORE, SPOKEN)[0] == "88: Professional 88 · Practical 0 · Wishes 0"


def test_what_a_new_proposal_changed_can_be_shown(model: BoardModel) -> None:
    model.show_earlier({key("Leyla Said"): "Kari Nordmann", key("Sara Tesfay"): None})
    assert column(model, WHY)[1:] == ["Before: Kari Nordmann. Field: helse.", "Before: nobody. NOT_CHOSEN."]
    assert [cell.mark for cell in column(model, PAIR, PairRole) if isinstance(cell, PairCell)] == [
        "lock",
        "arrow-right-left",
        "arrow-right-left",
    ]
    model.show_earlier({})
    assert column(model, WHY)[1] == "Field: helse."


def test_made_pairs_have_period_and_status(owner: QObject) -> None:
    model = PairsModel(str.lower, owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    start, end = dt.date(2027, 1, 10), dt.date(2027, 7, 10)
    model.set_rows(
        PairRow(key(status), key("a"), "Amina", key("k"), "Kari", 8833, status, start, end)
        for status in ("made", "active", "ended_early")
    )
    assert column(model, PERIOD)[0] == "10. januar 2027 – 10. juli 2027"
    assert column(model, STATUS) == ["Made", "Active", "Ended_early"]
    assert column(model, STATUS, StatusRole) == ["neutral", "ok", "danger"]

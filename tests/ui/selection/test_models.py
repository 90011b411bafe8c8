from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from mentordesk.ui.selection.models import NAME, RANK, REQUIRED, RESULT, SCORE, SPREAD, OthersModel, RankedModel
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.widgets.rows import StatusRole
from tests.ui.selection.conftest import CRITERIA, FakeSelection, key


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def names(owner: QObject, fake: FakeSelection) -> ApplicantNames:
    made = ApplicantNames(owner)
    made.number(fake.look().rows)
    return made


@pytest.fixture
def model(owner: QObject, names: ApplicantNames, fake: FakeSelection) -> RankedModel:
    made = RankedModel(names, str.upper, owner)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    made.set_rows(fake.look().candidates)
    return made


def column(model: RankedModel | OthersModel, place: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(row, place).data(role) for row in range(model.rowCount())]


def test_the_list_has_ranks_means_and_results(model: RankedModel) -> None:
    assert column(model, RANK) == ["1", "2", "3", "4", "5"]
    assert column(model, NAME) == ["Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai", "Oksana Bondar"]
    assert column(model, SCORE) == ["4,60", "4,00", "3,40", "3,00", "–"]
    waiting = [f"Waiting list {number}" for number in (1, 2, 3)]
    assert column(model, RESULT) == ["Place", "Place", *waiting]
    assert column(model, RESULT, StatusRole) == ["accent", "accent", "neutral", "neutral", "neutral"]
    assert model.line == 2


def test_what_is_asked_for_before_a_place_is_told_of_each(model: RankedModel, fake: FakeSelection) -> None:
    first, *rest = fake.look().candidates
    model.set_rows([first._replace(missing=("reference",)), *rest])
    assert column(model, REQUIRED) == ["✗ REFERENCE", "✓", "✓", "✓", "✓"]
    spoken = column(model, REQUIRED, int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken[:2] == ["Not met: REFERENCE", "All that is asked for is met"]


def test_the_last_above_the_line_is_told_to_those_who_listen(model: RankedModel) -> None:
    spoken = column(model, RANK, int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == ["1", "2, last above the line", "3", "4", "5"]


def test_decided_results_look_otherwise_and_the_waiting_list_is_numbered_anew(
    model: RankedModel, fake: FakeSelection
) -> None:
    fake.accept()
    fake.decide(key("application of Sara Tesfay"), "refused", "Bor for langt unna", False)
    model.set_rows(fake.look().candidates)
    assert column(model, RESULT) == ["Has a place", "Has a place", "Waiting list 1", "Waiting list 2", "REFUSED"]
    assert column(model, RESULT, StatusRole) == ["ok", "ok", "warn", "warn", "danger"]
    assert column(model, RANK)[-1] == "–"


def test_somebody_put_on_the_waiting_list_by_hand_is_no_line(model: RankedModel, fake: FakeSelection) -> None:
    fake.decide(key("application of Amina Hussein"), "waiting", "", False)
    model.set_rows(fake.look().candidates)
    assert model.line == 3
    assert column(model, RESULT)[:3] == ["Waiting list 1", "Place", "Place"]


def test_only_disagreement_is_told(model: RankedModel, fake: FakeSelection) -> None:
    fake.points[key("application of Amina Hussein")][CRITERIA[0].id]["Per"] = 2
    fake.points[key("application of Leyla Said")][CRITERIA[0].id]["Per"] = 3
    model.set_rows(fake.look().candidates)
    told = dict(zip(column(model, NAME), column(model, SPREAD), strict=True))
    assert told["Amina Hussein"] == "Disagree"
    assert told["Leyla Said"] == told["Sara Tesfay"] == ""


def test_a_blind_list_has_numbers_by_arrival_and_finds_nobody_by_name(
    model: RankedModel, names: ApplicantNames, fake: FakeSelection
) -> None:
    names.blind = True
    model.set_rows(fake.look().candidates)
    assert column(model, NAME) == [f"Applicant 0{number}" for number in (1, 2, 3, 4, 5)]
    model.filter("amina")
    assert model.rowCount() == 0
    model.filter("03")
    assert column(model, NAME) == ["Applicant 03"]


def test_nothing_of_a_blind_list_tells_who_it_is(
    model: RankedModel, names: ApplicantNames, fake: FakeSelection
) -> None:
    names.blind = True
    model.set_rows(fake.look().candidates)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    told = " ".join(str(cell) for place in range(6) for role in roles for cell in column(model, place, int(role)))
    for one in fake.people.values():
        for secret in (*one.name.split(), one.email, "Drammen", "1992"):
            assert str(secret) not in told


def test_the_other_side_has_its_own_status(owner: QObject, names: ApplicantNames, fake: FakeSelection) -> None:
    model = OthersModel(names, str.upper, owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    model.set_rows(fake.look().others)
    assert column(model, 0) == ["Kari Nordmann", "Per Olsen"]
    assert column(model, 1) == ["2", "1"]
    assert column(model, 4) == ["APPLIED", "APPLIED"]
    fake.accept()
    fake.decide(key("application of Per Olsen"), "refused", "Ikke nå", False)
    model.set_rows(fake.look().others)
    assert column(model, 4) == ["FREE", "REFUSED"]
    assert column(model, 4, StatusRole) == ["ok", "danger"]

"""Answers to own questions in the detail: in fields of their kind, changed where they stand."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

from mentordesk.core.recruitment.forms.fields import OwnQuestion
from mentordesk.core.recruitment.forms.queries import GivenAnswer
from mentordesk.core.recruitment.forms.rules import CHOICE, CHOICES, CONSENT, DATE, NUMBER, Ask
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import PlainLabel
from tests.ui.recruitment.conftest import FakeRecruitment, click, key

APPLICATION = key("application of Amina Hussein")
GIVEN = {
    Ask("When?", DATE): "2027-02-01",
    Ask("How many?", NUMBER): "2.5",
    Ask("Colour?", CHOICE, options=("Red", "Blue")): "Blue",
    Ask("Which?", CHOICES, options=("A", "B")): "B",
    Ask("Pictures?", CONSENT): "no",
    Ask("Hobby?"): "<b>chess</b>",
}


@pytest.fixture
def questions(page: RecruitmentPage, fake: FakeRecruitment) -> dict[str, OwnQuestion]:
    from tests.ui.recruitment.forms.fakes import a_question

    made = {ask.text: a_question(ask) for ask in GIVEN}
    fake.forms.given[APPLICATION] = [GivenAnswer(made[ask.text], text) for ask, text in GIVEN.items()]
    page.select(key("Amina Hussein"))
    click(page, "Answers to your own questions")
    QApplication.processEvents()
    return made


def find(page: QWidget, name: str, kind: type[QWidget]) -> QWidget:
    (found,) = (one for one in page.findChildren(kind) if one.accessibleName() == name and one.isVisible())
    assert isinstance(found, QWidget)
    return found


def test_each_answer_stands_in_a_field_of_its_kind(page: RecruitmentPage, questions: dict[str, OwnQuestion]) -> None:
    lines = {name: find(page, name, QLineEdit) for name in ("When?", "How many?")}
    assert [line.text() for line in lines.values() if isinstance(line, QLineEdit)] == ["01.02.2027", "2.50"]
    boxes = [find(page, name, QComboBox) for name in ("Colour?", "Pictures?")]
    assert [box.currentText() for box in boxes if isinstance(box, QComboBox)] == ["Blue", "No"]
    ticks = [find(page, f"Which?: {option}", QCheckBox) for option in "AB"]
    assert [tick.isChecked() for tick in ticks if isinstance(tick, QCheckBox)] == [False, True]


def test_an_answer_is_changed_where_it_stands(
    page: RecruitmentPage, fake: FakeRecruitment, questions: dict[str, OwnQuestion]
) -> None:
    line = find(page, "When?", QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "3.4.2027")
    QTest.keyClick(line, Qt.Key.Key_Return)
    tick = find(page, "Which?: A", QCheckBox)
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_1)
    colour = find(page, "Colour?", QComboBox)
    colour.setFocus()
    QTest.keyClick(colour, Qt.Key.Key_1)
    assert fake.forms.done == [
        ("answer", questions["When?"].id, dt.date(2027, 4, 3)),
        ("answer", questions["Which?"].id, ("A", "B")),
        ("answer", questions["Colour?"].id, "Red"),
    ]


def test_a_refused_answer_stays_to_be_tried_again(
    page: RecruitmentPage, fake: FakeRecruitment, questions: dict[str, OwnQuestion]
) -> None:
    fake.forms.refuses = True
    line = find(page, "How many?", QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "3.00"
    assert "This was not kept. Try again." in [label.text() for label in page.findChildren(PlainLabel)]


def test_what_does_not_fit_its_question_is_said(
    page: RecruitmentPage, fake: FakeRecruitment, questions: dict[str, OwnQuestion]
) -> None:
    fake.forms.given[APPLICATION] = [GivenAnswer(questions["When?"], "soon")]
    page.reload()
    QApplication.processEvents()
    assert any("soon" in label.text() for label in page.findChildren(PlainLabel) if label.isVisible())

"""The programme's own questions where an applicant is typed in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft
from mentordesk.core.recruitment.forms.rules import CHOICE, DATE, Ask
from mentordesk.ui.recruitment.page import RecruitmentPage
from tests.ui.recruitment.conftest import FakeRecruitment, click
from tests.ui.recruitment.forms.fakes import a_question


def find(page: QWidget, name: str, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in page.findChildren(kind) if one.accessibleName() == name and one.isVisible()]


def write(page: RecruitmentPage, name: str, text: str) -> None:
    (line,) = find(page, name, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_own_questions_are_asked_and_kept(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    colour = a_question(Ask("Colour?", CHOICE, options=("Red", "Blue")))
    day, mentors = a_question(Ask("When?", DATE, required=True), 1), a_question(Ask("How many?", role="mentor"), 2)
    gone = a_question(Ask("Hobby"), None)
    fake.forms.asked += [colour, day, mentors, gone]
    click(page, "New applicant")
    assert find(page, "Hobby", QWidget) == find(page, "How many?", QWidget) == []
    write(page, "Name", "Kari Lie")
    write(page, "When? *", "soon")
    click(page, "Add the applicant")
    assert fake.done == []
    (line,) = find(page, "When? *", QLineEdit)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    write(page, "When? *", "1.2.2027")
    (box,) = find(page, "Colour?", QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_2)
    click(page, "Add the applicant")
    ((_, draft),) = fake.done
    assert isinstance(draft, ApplicantDraft)
    assert draft.answers == (Answer("Colour?", "Blue", colour.id), Answer("When?", "2027-02-01", day.id))

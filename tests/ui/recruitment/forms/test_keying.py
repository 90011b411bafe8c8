"""Typing paper forms in: by keyboard alone."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms.codes import new_code, shown
from mentordesk.core.recruitment.forms.queries import PaperFormRow
from mentordesk.core.recruitment.forms.rules import CHOICE, CHOICES, DATE, SCALE, Ask
from mentordesk.ui.recruitment.forms.keying import KeyingPanel
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import PlainLabel
from tests.ui.recruitment.conftest import FakeRecruitment, click, key
from tests.ui.recruitment.forms.fakes import FakeForms, a_question

CODE, KEYED = new_code(), new_code()
ASKS = (
    Ask("Colour?", CHOICE, options=("Red", "Blue")),
    Ask("Which?", CHOICES, options=("A", "B", "C")),
    Ask("How well?", SCALE),
    Ask("When?", DATE),
)


@pytest.fixture
def forms(fake: FakeRecruitment) -> FakeForms:
    fake.forms.asked += [a_question(ask, place) for place, ask in enumerate(ASKS)]
    fake.forms.left_out |= {"postcode", "town", "languages", "employer", "field", "topics", "times", "goal", "source"}
    day = dt.date(2026, 11, 2)
    amina = key("Amina Hussein")
    fake.forms.papers = {
        CODE: PaperFormRow(new_id(), CODE, "adept", day, None, None, None),
        KEYED: PaperFormRow(new_id(), KEYED, "adept", day, new_id(), amina, "Amina Hussein"),
    }
    return fake.forms


@pytest.fixture
def panel(page: RecruitmentPage, forms: FakeForms) -> KeyingPanel:
    action = next(action for action in page.page_actions() if action.objectName() == "recruitment.key_in")
    action.trigger()
    found = page.findChild(KeyingPanel)
    assert found is not None
    return found


def focused(panel: KeyingPanel) -> QWidget:
    found = panel.focusWidget()
    assert found is not None
    return found


def types(panel: KeyingPanel, text: str) -> None:
    """What hands do: letters, and Enter."""
    QTest.keyClicks(focused(panel), text)
    QTest.keyClick(focused(panel), Qt.Key.Key_Return)


def said(panel: QWidget) -> str:
    return "\n".join(label.text() for label in panel.findChildren(PlainLabel) if label.isVisible())


def test_a_whole_form_by_keyboard_alone(panel: KeyingPanel, forms: FakeForms) -> None:
    types(panel, shown(CODE).lower())
    for answer in ("Lucja Sahin", "lucja@example.org", "41234567", "17.5.1992", "1", "2"):
        types(panel, answer)  # name, e-mail, phone, birth, gender, the mentor's gender
    QTest.keyClicks(focused(panel), "I want to")
    types(panel, "")  # Enter leaves the long answer too
    types(panel, "2")  # the second colour
    for digit in "13":
        QTest.keyClicks(focused(panel), digit)
    types(panel, "")
    types(panel, "4")
    types(panel, "1.2.2027")
    types(panel, "1")  # yes
    QTest.keyClick(focused(panel), Qt.Key.Key_Space)
    ((what, code, draft, answers),) = forms.done
    assert (what, code) == ("key in", CODE)
    assert draft == ApplicantDraft(
        name="Lucja Sahin",
        email="lucja@example.org",
        phone="+4741234567",
        born=dt.date(1992, 5, 17),
        gender="woman",
        mentor_gender="man",
        motivation="I want to",
        role="adept",
        consent=True,
    )
    assert isinstance(answers, dict)
    assert list(answers.values()) == ["Blue", ("A", "C"), 4, dt.date(2027, 2, 1)]
    assert "Lucja Sahin is kept." in said(panel)
    assert isinstance(focused(panel), QLineEdit)
    assert focused(panel).accessibleName() == "Code"


def test_a_wrong_code_is_said_and_stays(panel: KeyingPanel) -> None:
    wrong = CODE[:-1] + ("2" if CODE[-1] != "2" else "3")
    types(panel, wrong)
    assert "FormCodeMistyped" in said(panel)
    line = focused(panel)
    assert isinstance(line, QLineEdit)
    assert line.text() == wrong
    line.selectAll()
    types(panel, new_code())
    assert "FormCodeUnknown" in said(panel)


def test_a_form_that_is_keyed_in_already_leads_to_the_applicant(panel: KeyingPanel, page: RecruitmentPage) -> None:
    types(panel, KEYED)
    assert "Amina Hussein" in said(panel)
    click(panel, "Show the application")
    assert not panel.isVisible()
    assert page._list.table.selected_records() == [key("Amina Hussein")]


def test_a_value_that_is_not_understood_is_not_left(panel: KeyingPanel, forms: FakeForms) -> None:
    types(panel, CODE)
    for answer in ("Kari", "", "", "whenever"):
        types(panel, answer)
    assert focused(panel).accessibleName() == "Date of birth"
    assert "Write the day like this" in said(panel)


def test_without_a_name_nothing_is_kept(panel: KeyingPanel, forms: FakeForms) -> None:
    types(panel, CODE)
    click(panel, "Keep, and take the next form")
    assert forms.done == []
    assert "Write the name" in said(panel)


def test_esc_gives_up_the_form_and_then_the_panel(panel: KeyingPanel) -> None:
    types(panel, CODE)
    QTest.keyClick(focused(panel), Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert focused(panel).accessibleName() == "Code"
    QTest.keyClick(focused(panel), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_refusal_leaves_what_was_typed(panel: KeyingPanel, forms: FakeForms) -> None:
    forms.refuses = True
    types(panel, CODE)
    types(panel, "Kari")
    click(panel, "Keep, and take the next form")
    QApplication.processEvents()
    assert [line.text() for line in panel.findChildren(QLineEdit) if line.accessibleName() == "Name *"] == ["Kari"]

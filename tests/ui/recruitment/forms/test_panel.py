"""The form in place of the list: by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.forms.rules import CHOICE, CONSENT, DATE, SCALE, TEXT, Ask
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.asked_rows import AskedModel
from mentordesk.ui.recruitment.forms.asked_table import AskedTable
from mentordesk.ui.recruitment.forms.panel import FormPanel
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.views import ViewChips
from tests.ui.recruitment.conftest import FakeRecruitment, click
from tests.ui.recruitment.forms.fakes import FakeForms, a_question

COLOUR, DAY, WHY = Ask("Colour?", CHOICE, options=("Red", "Blue")), Ask("When?", DATE), Ask("Why?", TEXT, "mentor")
Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def forms(fake: FakeRecruitment) -> FakeForms:
    fake.forms.asked += [a_question(ask, place) for place, ask in enumerate((COLOUR, DAY, WHY))]
    return fake.forms


@pytest.fixture
def panel(page: RecruitmentPage, forms: FakeForms) -> FormPanel:
    """Opened from the list."""
    action = next(action for action in page.page_actions() if action.objectName() == "recruitment.form")
    action.trigger()
    found = page.findChild(FormPanel)
    assert found is not None
    return found


def table(panel: FormPanel) -> AskedTable:
    found = panel.findChild(AskedTable)
    assert found is not None
    return found


def rows(panel: FormPanel) -> list[str]:
    model = table(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(panel: FormPanel, text: str) -> None:
    place = next(place for place, row in enumerate(rows(panel)) if row.removesuffix(" *") == text)
    table(panel).selectRow(place)
    table(panel).setFocus()


def field(panel: QWidget, name: str, kind: type[QWidget] = QLineEdit) -> QWidget:
    (found,) = (one for one in panel.findChildren(kind) if one.accessibleName() == name and one.isVisible())
    assert isinstance(found, QWidget)
    return found


def write(panel: QWidget, name: str, text: str) -> None:
    line = field(panel, name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def pick(panel: QWidget, name: str, words: str) -> None:
    box = field(panel, name, QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def said(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(PlainLabel) if label.isVisible()]


def test_everything_that_can_be_asked_is_listed_in_the_order_of_the_form(panel: FormPanel) -> None:
    names = rows(panel)
    assert names[0] == "Name *"
    assert names[-4:] == ["Colour?", "When?", "Why?", "Consent"]
    QAbstractItemModelTester(table(panel).model())
    assert table(panel).hasFocus()


def test_the_space_bar_leaves_a_field_out_and_takes_it_in_again(panel: FormPanel, forms: FakeForms) -> None:
    choose(panel, "Gender")
    QTest.keyClick(table(panel), Qt.Key.Key_Space)
    QTest.keyClick(table(panel), Qt.Key.Key_Space)
    assert forms.done == [("field", "gender", False), ("field", "gender", True)]
    choose(panel, "Name")
    QTest.keyClick(table(panel), Qt.Key.Key_Space)
    assert len(forms.done) == 2
    assert "The name is always asked for." in said(panel)


def test_a_click_on_its_box_does_the_same(panel: FormPanel, forms: FakeForms) -> None:
    place = rows(panel).index("Gender")
    rect = table(panel).visualRect(table(panel).model().index(place, 0))
    QTest.mouseClick(
        table(panel).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 12, rect.center().y())
    )
    assert forms.done == [("field", "gender", False)]


def test_a_question_is_changed_where_it_stands(panel: FormPanel, forms: FakeForms) -> None:
    choose(panel, "When?")
    write(panel, "Question", "When can you begin?")
    assert forms.done[-1] == ("change", "When?", DAY._replace(text="When can you begin?"))
    assert "When can you begin?" in rows(panel)
    pick(panel, "Must be answered", "Yes")
    pick(panel, "Asked of", "Adepts")
    write(panel, "Why you ask (stands under the question)", "To plan")
    assert forms.done[-1][2] == Ask("When can you begin?", DATE, "adept", "To plan", None, (), True)
    assert "When can you begin? *" in rows(panel)


def test_what_makes_no_sense_is_said_at_its_field_and_not_kept(panel: FormPanel, forms: FakeForms) -> None:
    choose(panel, "When?")
    write(panel, "Question", "colour?")
    assert "QuestionTwice" in said(panel)
    assert forms.done == []
    write(panel, "Question", "When?")
    assert "QuestionTwice" not in said(panel)
    pick(panel, "Answered with", "One choice")
    assert "OptionsMissing" in said(panel)
    assert forms.done == []
    options = field(panel, "Choices, one on each line", QPlainTextEdit)
    assert isinstance(options, QPlainTextEdit)
    options.setFocus()
    options.setPlainText("Now\nLater")
    field(panel, "Question").setFocus()
    assert forms.done == [("change", "When?", Ask("When?", CHOICE, options=("Now", "Later")))]


def test_a_question_is_added_by_keyboard(panel: FormPanel, forms: FakeForms) -> None:
    QTest.keyClick(table(panel), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    write(panel, "Question", "How well?")
    pick(panel, "Answered with", "Scale 1–5")
    click(panel, "Add the question")
    assert forms.done == [("add", Ask("How well?", SCALE))]
    assert table(panel).hasFocus()
    assert table(panel).selected_records() == [forms.asked[-1].id]


def test_a_question_without_text_is_not_added(panel: FormPanel, forms: FakeForms) -> None:
    click(panel, "New question")
    click(panel, "Add the question")
    assert forms.done == []
    assert "QuestionWithoutText" in said(panel)
    click(panel, "Cancel")
    assert not [text for text in said(panel) if text == "New question"]


def test_alt_and_arrows_move_a_question(panel: FormPanel, forms: FakeForms) -> None:
    choose(panel, "When?")
    QTest.keyClick(table(panel), Qt.Key.Key_Up, Alt)
    assert rows(panel)[-4:-1] == ["When?", "Colour?", "Why?"]
    QTest.keyClick(table(panel), Qt.Key.Key_Up, Alt)
    QTest.keyClick(table(panel), Qt.Key.Key_Down, Alt)
    QTest.keyClick(table(panel), Qt.Key.Key_Down, Alt)
    assert rows(panel)[-4:-1] == ["Colour?", "Why?", "When?"]
    assert [what for what, *_ in forms.done] == ["move"] * 3
    assert table(panel).selected_records() == [forms.asked[-1].id]


def test_a_drag_moves_a_question(panel: FormPanel, forms: FakeForms) -> None:
    model = table(panel).model()
    assert isinstance(model, AskedModel)
    names = rows(panel)
    data = model.mimeData([model.index(names.index("Why?"), 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, names.index("Colour?"), 0, model.index(-1, -1))
    assert forms.done == [("move", "Why?", 0)]
    data = model.mimeData([model.index(rows(panel).index("Why?"), 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, len(names), 0, model.index(-1, -1))
    assert forms.done[-1] == ("move", "Why?", 2)


def test_the_views_narrow_the_list_and_show_that_roles_form(panel: FormPanel, forms: FakeForms) -> None:
    chips = panel.findChild(ViewChips)
    assert chips is not None
    chips.choose("mentors")
    assert "Why?" in rows(panel)
    assert "Goal" not in rows(panel)
    click(panel, f"Your own, {len(forms.asked)}")
    assert rows(panel) == ["Colour?", "When?", "Why?"]


def test_a_question_is_asked_no_more(panel: FormPanel, forms: FakeForms) -> None:
    choose(panel, "When?")
    click(panel, "Ask no more")
    assert forms.done == [("remove", "When?")]
    assert "When?" not in rows(panel)


def test_what_came_with_a_sheet_can_be_asked(panel: FormPanel, forms: FakeForms, page: RecruitmentPage) -> None:
    forms.asked.append(a_question(Ask("Hobby"), None, answers=3))
    page.reload()
    assert rows(panel)[-1] == "Hobby"
    choose(panel, "Hobby")
    assert "3 applicants have answered." in said(panel)
    QTest.keyClick(table(panel), Qt.Key.Key_Space)
    assert forms.done[0][:2] == ("move", "Hobby")


def test_forms_are_printed_and_made_for_the_screen(panel: FormPanel, forms: FakeForms) -> None:
    pick(panel, "Form for", "Mentors")
    write(panel, "Paper forms", "25")
    click(panel, "Print on paper …")
    pick(panel, "Language", "English")
    click(panel, "Make a PDF to fill in …")
    assert forms.done == [("print", "mentor", 25, "nb"), ("write", "mentor", "en")]


def test_a_refusal_leaves_what_was_typed(panel: FormPanel, forms: FakeForms) -> None:
    forms.refuses = True
    choose(panel, "When?")
    write(panel, "Question", "Whenever?")
    line = field(panel, "Question")
    assert isinstance(line, QLineEdit)
    assert line.text() == "Whenever?"


def test_esc_leads_back_to_the_list(panel: FormPanel, page: RecruitmentPage) -> None:
    QTest.keyClick(table(panel), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_form_can_be_made_before_anybody_has_applied(
    qtbot: QtBot, page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    fake.rows.clear()
    page.reload()
    action = next(action for action in page.page_actions() if action.objectName() == "recruitment.form")
    assert action.isEnabled()
    action.trigger()
    page.reload()
    QApplication.processEvents()
    panel = page.findChild(FormPanel)
    assert panel is not None
    assert panel.isVisible()


@pytest.mark.parametrize("zoom", [100, 200])
def test_it_fits_a_small_window(panel: FormPanel, appearance: Appearance, page: RecruitmentPage, zoom: int) -> None:
    appearance.zoom = zoom
    page.resize(900, 620)
    QApplication.processEvents()
    assert table(panel).height() >= appearance.sizes.row * 5


def test_a_yes_can_be_consent_to_one_of_the_purposes(panel: FormPanel, forms: FakeForms) -> None:
    choose(panel, "When?")
    assert "A yes is written down as consent to" not in [box.accessibleName() for box in shown(panel, QComboBox)]
    pick(panel, "Answered with", "Yes or no")
    pick(panel, "A yes is written down as consent to", "Photos")
    assert forms.done[-1][2] == Ask("When?", CONSENT, purpose="Photos")
    assert "Why you ask (stands under the question)" not in [line.accessibleName() for line in shown(panel, QLineEdit)]
    pick(panel, "A yes is written down as consent to", "Nothing, it is an answer alone")
    assert forms.done[-1][2] == Ask("When?", CONSENT)


def shown(panel: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in panel.findChildren(kind) if one.isVisible()]

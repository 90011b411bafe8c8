"""Forms that are out and that came back: who is waited for, what was answered, and answers that are typed in."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPlainTextEdit, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.expectations.commands import answer_expectations
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.handed.rules import KINDS
from mentordesk.core.agreements.sending.rules import FORMS_OUT
from mentordesk.core.evaluation.commands import add_response
from mentordesk.core.evaluation.queries import survey_results
from mentordesk.core.followup.commands import note_pulse
from mentordesk.core.followup.queries import pulses_of
from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.pairs.queries import pairs as pair_rows
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.returned.panel import ReturnedPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.agreements.on_file import (
    Show,
    functions,
    named,
    opened,
    page,
    pair,
    pairs,
    press,
    read,
    show,
    store,
    told,
)

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store"]

Pairs = tuple[UUID, UUID]


@pytest.fixture
def out(opened: Opened, pairs: Pairs, tmp_path: Path) -> None:
    """Every form was handed out to Amina and Kari."""
    for kind in KINDS:
        about = {"folder": tmp_path / kind, "language": "nb", "pairs": [pairs[0]], "point": "midway"}
        hand_out(opened.store, programme=opened.programme, kind=kind, **about)  # type: ignore[arg-type]


@pytest.fixture
def panel(show: Show, appearance: Appearance) -> ReturnedPanel:
    made = show(lambda functions: ReturnedPanel(functions.written.returned, appearance, None))  # type: ignore[arg-type]
    assert isinstance(made, ReturnedPanel)
    return made


def rows(panel: ReturnedPanel) -> list[tuple[str, ...]]:
    model = panel.findChildren(RecordTable)[0].model()
    places = range(model.rowCount())
    return [tuple(str(model.index(row, column).data()) for column in (0, 1, 3)) for row in places]


def choose(panel: ReturnedPanel, *words: str) -> None:
    """Put the form in front whose line has these words."""
    press(panel, "All")
    table = panel.findChildren(RecordTable)[0]
    row = next(place for place, cells in enumerate(rows(panel)) if all(word in " ".join(cells) for word in words))
    table.selectRow(row)
    QApplication.processEvents()  # labels that are made in a shown panel show a moment later


def pick(panel: ReturnedPanel, name: str, words: str) -> None:
    box = named(panel, QComboBox, name)
    box.setCurrentIndex(next(place for place in range(box.count()) if box.itemText(place).startswith(words)))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()


@pytest.mark.usefixtures("out")
def test_those_who_have_not_answered_come_first(panel: ReturnedPanel, opened: Opened) -> None:
    QAbstractItemModelTester(panel.findChildren(RecordTable)[0].model(), panel)
    assert panel.findChildren(RecordTable)[0].hasFocus()
    assert {who for who, *_ in rows(panel)} == {
        "Amina Hussein, with Kari Nordmann",
        "Kari Nordmann, with Amina Hussein",
    }
    assert all(state.startswith("waits until") for *_, state in rows(panel))
    assert len(rows(panel)) == 4
    assert "nothing has come in yet" in read(panel)
    press(panel, "All")
    assert ("Amina Hussein – Kari Nordmann", "Log of a meeting", "with the pair") in rows(panel)
    assert ("Everybody, without names", "Evaluation", "no answers yet") in rows(panel)
    press(panel, "Come in")
    assert "Nothing has come in yet" in read(panel)
    press(panel, "Remove filter")
    assert len(rows(panel)) == 6


@pytest.mark.usefixtures("out")
def test_a_pulse_that_was_told_is_typed_in_and_taken_back(panel: ReturnedPanel, opened: Opened) -> None:
    choose(panel, "Kari Nordmann, with", "Pulse")
    press(panel, "Type in answers")
    assert named(panel, QComboBox, "Who has answered").currentText() == "Kari Nordmann, with Amina Hussein"
    press(panel, "Keep the answer")
    assert "Choose a number from 1 to 10." in read(panel)
    assert named(panel, QComboBox, "How it goes").hasFocus()
    pick(panel, "How it goes", "10")
    note = named(panel, QPlainTextEdit, "In their words")
    note.setFocus()
    QTest.keyClicks(note, "Fint")  # the field is not left before the button is pressed
    press(panel, "Keep the answer")
    (pulse,) = opened.read(pulses_of, opened.programme)
    assert (pulse.name, pulse.score, pulse.note, pulse.day) == ("Kari Nordmann", 10, "Fint", today())
    assert [state.split()[0] for *_, state in rows(panel)] == ["came"]
    assert "10 of 10" in read(panel)
    assert "Fint" in read(panel)
    press(panel, "Remove")
    assert opened.read(pulses_of, opened.programme) == ()
    opened.undo()
    assert len(opened.read(pulses_of, opened.programme)) == 1


@pytest.mark.usefixtures("out")
def test_an_evaluation_on_paper_is_typed_in_sheet_by_sheet(panel: ReturnedPanel, opened: Opened) -> None:
    press(panel, "Type in answers")
    named(panel, QTabBar, "Which form").setCurrentIndex(1)
    QApplication.processEvents()
    press(panel, "Keep the sheet")  # nothing is answered
    assert told(opened)
    pick(panel, "When in the programme", "midway")
    pick(panel, "Jeg er trygg på", "4")
    press(panel, "Keep the sheet")
    QApplication.processEvents()
    assert "1 sheet was kept." in read(panel)
    assert named(panel, QComboBox, "Jeg er trygg på").currentIndex() == 0
    (cell,) = opened.read(survey_results, opened.programme)
    assert (cell.point, cell.role, cell.responses) == ("midway", "adept", 1)
    QTest.keyClick(named(panel, QComboBox, "Jeg er trygg på"), Qt.Key.Key_Escape)
    choose(panel, "Adepts, midway")
    assert "1 has answered" in read(panel)
    assert "Shown when at least 5 have answered" in read(panel)


@pytest.mark.usefixtures("out")
def test_five_answers_are_told_by_question_in_numbers(panel: ReturnedPanel, opened: Opened) -> None:
    for number in range(1, 6):
        answers = {"sure": str(min(number, 3)), "best": f"Svar {number}"}
        opened.do(add_response, programme=opened.programme, point="midway", role="adept", answers=answers)
    choose(panel, "Adepts, midway")
    shown = read(panel).replace("\N{NO-BREAK SPACE}", " ")
    assert "5 answers, average 2.4" in shown
    assert "1 (Helt uenig): 1   2: 1   3: 3   4: 0   5 (Helt enig): 0" in shown
    assert "• Svar 3" in shown
    assert "Nobody has answered this." in shown


def test_nobody_sees_the_others_expectations(panel: ReturnedPanel, opened: Opened, pairs: Pairs, out: None) -> None:
    opened.do(answer_expectations, pair=pairs[0], side="adept", answers={"why": "En jobb", "feedback": "2"})
    choose(panel, "Amina Hussein, with", "typed in")
    assert "En jobb" in read(panel)
    choose(panel, "Kari Nordmann, with", "Expectations")
    assert "En jobb" not in read(panel)


def test_where_no_form_is_out_it_says_how(panel: ReturnedPanel, qtbot: QtBot) -> None:
    assert "No forms are out yet" in read(panel)
    with qtbot.waitSignal(panel.another) as asked:
        press(panel, "Hand out forms")
    assert asked.args == ["export"]
    press(panel, "Type in answers")
    press(panel, "Cancel")
    assert "No forms are out yet" in read(panel)


def test_what_is_being_typed_in_is_there_again(panel: ReturnedPanel, out: None) -> None:
    assert panel.drafts() == {}
    press(panel, "Type in answers")
    pick(panel, "How it goes", "7")
    drafts = panel.drafts()
    press(panel, "Cancel")
    panel.take_drafts(drafts)
    panel.begin()
    assert named(panel, QComboBox, "How it goes").currentText() == "7"
    panel.take_drafts({"way": 3, "pulse": {"score": [], "day": 4}, "survey": {"said": 1, "point": None}})
    panel.begin()
    assert named(panel, QComboBox, "How it goes").currentText() == "Choose …"


def test_hidden_names_can_be_read_and_not_changed(
    show: Show, appearance: Appearance, opened: Opened, pairs: Pairs
) -> None:
    row = opened.read(pair_rows, opened.programme)[0]
    note_pulse(opened.store, pair=row.id, person=row.adept, score=3, note="Hemmelig")
    opened.store.hide_names(on=True)
    appearance.names_hidden = True
    panel = show(lambda functions: ReturnedPanel(functions.written.returned, appearance, None))  # type: ignore[arg-type]
    choose(panel, "Pulse")
    assert row.adept_name not in read(panel)
    assert "Hemmelig" not in read(panel)
    remove = next(one for one in panel.findChildren(QAbstractButton) if one.text() == "Remove")
    assert not remove.isEnabled()
    press(panel, "Type in answers")
    assert "Names are hidden." in read(panel)
    assert not next(one for one in panel.findChildren(QAbstractButton) if one.text() == "Keep the answer").isEnabled()


@pytest.mark.usefixtures("out")
def test_tab_goes_through_it_as_it_is_read(panel: ReturnedPanel, opened: Opened, pairs: Pairs) -> None:
    row = opened.read(pair_rows, opened.programme)[0]
    opened.do(note_pulse, pair=row.id, person=row.adept, score=3)
    choose(panel, "Amina Hussein, with", "Pulse")
    table = panel.findChildren(RecordTable)[0]
    table.setFocus()
    names = []
    for _ in range(3):
        QTest.keyClick(panel.window(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
    assert [name.split()[0] for name in names] == ["Answers", "Remove", "Type"]


def test_it_is_a_panel_of_the_page(page: AgreementsPage) -> None:
    assert "agreements.returned" in {action.data() for action in page.page_actions()}


@pytest.mark.usefixtures("out")
def test_the_first_page_leads_to_those_who_have_not_answered(qtbot: QtBot, page: AgreementsPage) -> None:
    page.reload()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.select(FORMS_OUT)
    panel = page.findChildren(ReturnedPanel)[0]
    assert panel.isVisible()
    assert len(rows(panel)) == 4
    QTest.keyClick(panel.findChildren(RecordTable)[0], Qt.Key.Key_Escape)
    assert not panel.isVisible()

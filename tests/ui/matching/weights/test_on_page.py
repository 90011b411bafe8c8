"""The panel on the page of the matching, and on a real file."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.progress import Cancelled
from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.models import SCORE
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.weights import live, wiring
from mentordesk.ui.matching.weights.slider import WeightSlider
from mentordesk.ui.matching.wiring import build
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, buttons, choose_more, click, show, texts
from tests.ui.matching.weights.conftest import choose

pytestmark = pytest.mark.usefixtures("norwegian")


def the_table(page: MatchingPage) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.isVisible())


def scores(page: MatchingPage) -> list[str]:
    model = the_table(page).model()
    return [str(model.index(row, SCORE).data()) for row in range(model.rowCount())]


def handles(page: MatchingPage) -> list[WeightSlider]:
    QApplication.processEvents()  # what was made just now is shown then
    return [one for one in page.findChildren(WeightSlider) if one.isVisible()]


def test_the_list_and_its_sum_follow_the_hand(page: MatchingPage) -> None:
    click(page, "Weights …")
    assert scores(page) == ["85", "85", "85", "–"]
    handles(page)[0].setSliderDown(True)
    handles(page)[0].setSliderPosition(100)
    assert scores(page) == ["91", "91", "91", "–"]
    assert any(text.startswith("Sum 274 ") for text in texts(page))


def test_the_panel_takes_the_place_of_the_pair_and_gives_it_back(page: MatchingPage) -> None:
    assert "The points, one by one" in texts(page)
    click(page, "Weights …")
    assert "The points, one by one" not in texts(page)
    QTest.keyClick(handles(page)[0], Qt.Key.Key_Escape)
    assert "The points, one by one" in texts(page)
    assert not handles(page)
    assert the_table(page).hasFocus()


def test_a_letter_for_the_pair_closes_the_panel(page: MatchingPage) -> None:
    click(page, "Weights …")
    the_table(page).setFocus()
    QTest.keySequence(the_table(page), QKeySequence("S"))
    assert not handles(page)
    assert any(text.startswith("Swap ") for text in texts(page))


def test_suggesting_again_leaves_the_panel_open(page: MatchingPage, fake: FakeMatching) -> None:
    click(page, "Weights …")
    page_button = [one for one in page.page_actions() if one.objectName() == "matching.suggest"]
    page_button[0].trigger()
    assert handles(page)


def test_the_other_list_closes_it(page: MatchingPage) -> None:
    click(page, "Weights …")
    tabs = next(one for one in page.findChildren(QTabBar) if one.isVisible())
    tabs.setCurrentIndex(1)
    assert not handles(page)


def test_before_the_first_suggestion_it_can_be_opened_too(
    qtbot: QtBot, appearance: Appearance, fake: FakeMatching
) -> None:
    fake.whom = {}
    page = show(qtbot, appearance, fake)
    click(page, "Weights …")
    assert handles(page)
    assert "No pairs are suggested yet." in texts(page)


def test_at_twice_the_size_it_opens_over_the_list(page: MatchingPage, appearance: Appearance) -> None:
    appearance.zoom = 200
    choose_more(page, "Weights …")
    assert handles(page)
    click(page, "Back")
    assert not handles(page)
    assert "Weights" not in texts(page)
    appearance.zoom = 100


def test_at_twice_the_size_the_handles_have_the_room_and_one_way_leads_back(
    qtbot: QtBot, appearance: Appearance, fake: FakeMatching
) -> None:
    appearance.zoom = 200
    page = show(qtbot, appearance, fake)
    page.resize(1366, 714)
    choose_more(page, "Weights …")
    QApplication.processEvents()
    assert buttons(page, "Back")
    assert not buttons(page, "Close")
    assert not {"Weights", "What counts when you match. The list follows while you pull."} & set(texts(page))
    first, second, *_ = handles(page)
    for one in (first, second):
        assert one.visibleRegion().boundingRect().height() == one.height()
    page.resize(2600, 1400)
    QApplication.processEvents()
    assert buttons(page, "Close")
    assert "Weights" in texts(page)
    assert not buttons(page, "Back")


def test_beside_the_list_nothing_of_the_panel_stands_outside(page: MatchingPage, appearance: Appearance) -> None:
    for zoom in (100, 200, 100):
        appearance.zoom = zoom
        QApplication.processEvents()
        if not handles(page):
            page.resize(1366, 768)
            click(page, "Weights …")
        around = handles(page)[0].parentWidget()
        while not isinstance(around, QScrollArea):
            assert around is not None
            around = around.parentWidget()
        assert around.horizontalScrollBar().maximum() == 0


def test_the_panel_is_made_when_it_is_opened(page: MatchingPage) -> None:
    assert not page.findChildren(WeightSlider)
    click(page, "Weights …")
    assert page.findChildren(WeightSlider)


@pytest.fixture
def wired(qtbot: QtBot, opened: Opened) -> Iterator[MatchingPage]:
    for name, role in (("Amina Hussein", "adept"), ("Leyla Said", "adept"), ("Kari Nordmann", "mentor")):
        capacity = 2 if role == "mentor" else None
        draft = ApplicantDraft(name=name, role=role, languages=("Norsk",), field=("Helse",), capacity=capacity)
        add_applicant(opened.store, programme=opened.programme, draft=draft)
    accept_selection(opened.store, programme=opened.programme)
    propose(opened.store, programme=opened.programme)
    made = build(opened)
    opened.changed.connect(made.reload)
    qtbot.addWidget(made)
    made.resize(1300, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.reload()
    qtbot.waitUntil(lambda: not opened.jobs.jobs)
    click(made, "Weights …")
    qtbot.waitUntil(lambda: bool(handles(made)) and not opened.jobs.jobs)
    yield made
    qtbot.waitUntil(lambda: not opened.jobs.jobs)


def test_a_drag_is_one_quiet_step_and_a_new_suggestion_is_worked_out(
    qtbot: QtBot, opened: Opened, wired: MatchingPage
) -> None:
    before, told = opened.store.steps()[0], len(opened.notices.kept)
    handles(wired)[0].setSliderDown(True)
    for weight in (40, 50, 60):
        handles(wired)[0].setSliderPosition(weight)
    assert opened.store.steps()[0] == before
    handles(wired)[0].setSliderDown(False)
    step = opened.store.steps()[0]
    assert step is not None
    assert before is not None
    assert (step.command, step.number) == ("matching.set_weights", before.number + 1)
    assert len(opened.notices.kept) == told
    assert {one.key: one.weight for one in opened.read(settings_of, opened.programme).criteria}["field"] == 60
    qtbot.waitUntil(lambda: "A new suggestion would change nothing." in texts(wired), timeout=live.PAUSE + 5000)
    opened.undo()
    qtbot.waitUntil(lambda: handles(wired)[0].value() == 30)


def test_undo_right_after_a_key_takes_back_that_weight(qtbot: QtBot, opened: Opened, wired: MatchingPage) -> None:
    before = opened.store.steps()[0]
    undo = QAction(wired)
    undo.setShortcut("Ctrl+Z")
    undo.triggered.connect(opened.undo)
    wired.addAction(undo)
    field = handles(wired)[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.value() == 40
    QTest.keySequence(field, QKeySequence("Ctrl+Z"))
    assert opened.store.steps()[0] == before
    redo = opened.store.steps()[1]
    assert redo is not None
    assert redo.command == "matching.set_weights"
    qtbot.waitUntil(lambda: handles(wired)[0].value() == 30)


def test_a_suggestion_that_was_called_off_is_worked_out_at_the_next_move(
    qtbot: QtBot, wired: MatchingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def called_off(*_: object) -> None:
        raise Cancelled

    waiting = live.PAUSE + 5000
    qtbot.waitUntil(lambda: "A new suggestion would change nothing." in texts(wired), timeout=waiting)
    with monkeypatch.context() as patched:
        patched.setattr(wiring, "_foresight", called_off)
        handles(wired)[0].setValue(90)
        qtbot.waitUntil(lambda: "Working out a new suggestion …" not in texts(wired), timeout=waiting)
        assert "A new suggestion would change nothing." not in texts(wired)
    handles(wired)[0].setValue(80)
    qtbot.waitUntil(lambda: "A new suggestion would change nothing." in texts(wired), timeout=waiting)


def test_kind_preset_and_aim_reach_the_file(opened: Opened, wired: MatchingPage) -> None:
    for name, text in (
        ("Age: how binding", "Should"),
        ("Field: alike or different", "Difference"),
        ("Most important", "Highest sum"),
        ("A missing answer counts", "Nothing"),
    ):
        choose(wired, name, text)
    found = opened.read(settings_of, opened.programme)
    criteria = {one.key: one for one in found.criteria}
    assert (criteria["age"].kind, criteria["field"].direction) == ("should", "difference")
    assert (found.preset, found.mode, found.missing) == ("job", "sum", 0)
    choose(wired, "Template", "Youth")
    assert opened.read(settings_of, opened.programme).preset == "youth"


def test_why_nothing_can_be_suggested_is_told_in_words(qtbot: QtBot, opened: Opened, wired: MatchingPage) -> None:
    choose(wired, "Template", "Group")
    choose(wired, "Most important", "Stable")
    waiting = live.PAUSE + 5000
    qtbot.waitUntil(lambda: any(text.startswith("A stable plan cannot") for text in texts(wired)), timeout=waiting)

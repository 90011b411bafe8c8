import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QSpinBox, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.line import CutLine
from mentordesk.ui.selection.models import NAME, QUOTA, RECOMMENDED, REQUIRED, SENT
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.table import RankedTable
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.selection.conftest import CRITERIA, ME, FakeSelection, button, click, key, show

AMINA, LEYLA, SARA, ZAHRA, OKSANA = (
    key(f"application of {name}")
    for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai", "Oksana Bondar")
)


def table(page: SelectionPage) -> RankedTable:
    return next(one for one in page.findChildren(RankedTable) if one.isVisible())


def chosen(page: SelectionPage) -> str:
    (row,) = table(page).selectionModel().selectedRows(1)
    return str(row.data())


def texts(page: SelectionPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def places(page: SelectionPage) -> QSpinBox:
    found = page.findChild(QSpinBox)
    assert found is not None
    return found


def press(page: SelectionPage, keys: str) -> None:
    QTest.keySequence(table(page), QKeySequence(keys))


def go_to(page: SelectionPage, name: str) -> None:
    page.select(key(name))
    table(page).setFocus()


def test_digits_score_the_criteria_one_after_the_other_and_go_on_to_the_next(
    page: SelectionPage, fake: FakeSelection
) -> None:
    go_to(page, "Oksana Bondar")
    press(page, "5")
    assert chosen(page) == "Oksana Bondar"
    press(page, "3")
    assert fake.points[OKSANA] == {CRITERIA[0].id: {ME: 5}, CRITERIA[1].id: {ME: 3}}
    assert chosen(page) == "Zahra Rezai"
    press(page, "2")  # the first of hers was there already
    assert fake.points[ZAHRA] == {CRITERIA[0].id: {ME: 3}, CRITERIA[1].id: {ME: 2}}


def test_points_that_are_there_are_replaced_and_nobody_is_left(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Amina Hussein")
    press(page, "1")
    press(page, "1")
    assert fake.points[AMINA] == {CRITERIA[0].id: {ME: 1}, CRITERIA[1].id: {ME: 1}}
    assert chosen(page) == "Amina Hussein"
    assert table(page).model().index(3, 1).data() == "Amina Hussein"


def test_the_anchors_are_shown_and_a_second_click_takes_the_points_back(
    page: SelectionPage, fake: FakeSelection
) -> None:
    go_to(page, "Amina Hussein")
    assert {"Ingen", "Sterkt"} <= set(texts(page))
    spoken = button(page, "5").accessibleName()
    assert spoken == "Motivasjon: 5, Sterkt"
    click(page, "5")
    assert fake.points[AMINA][CRITERIA[0].id] == {}


def test_what_others_gave_is_seen_after_ones_own(page: SelectionPage, fake: FakeSelection) -> None:
    fake.points.setdefault(OKSANA, {})[CRITERIA[0].id] = {"Per": 4}
    page.reload()
    go_to(page, "Oksana Bondar")
    assert "Per: 4" not in texts(page)
    press(page, "2")
    assert "Per: 4" in texts(page)


def test_n_goes_to_the_next_who_lacks_points(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Amina Hussein")
    press(page, "N")
    assert chosen(page) == "Zahra Rezai"
    press(page, "N")
    assert chosen(page) == "Oksana Bondar"
    press(page, "N")
    assert chosen(page) == "Zahra Rezai"
    for one in (ZAHRA, OKSANA):
        fake.points[one] = {criterion.id: {ME: 1} for criterion in CRITERIA}
    page.reload()
    go_to(page, "Amina Hussein")
    press(page, "N")
    assert chosen(page) == "Leyla Said"


def test_the_line_moves_by_keys_by_number_and_by_hand(page: SelectionPage, fake: FakeSelection) -> None:
    table(page).setFocus()
    press(page, "Alt+Down")
    assert fake.places == places(page).value() == 3
    press(page, "Alt+Up")
    places(page).setValue(4)
    assert fake.places == 4
    drag(page, to_row=1)
    assert fake.places == 1
    places(page).setValue(0)
    press(page, "Alt+Up")
    assert fake.places == 0


def the_line(page: SelectionPage) -> CutLine:
    found = page.findChild(CutLine)
    assert found is not None
    return found


def drag(page: SelectionPage, *, to_row: int, let_go: bool = True) -> None:
    line, viewport = the_line(page), table(page).viewport()
    height = viewport.mapToGlobal(QPoint(0, table(page).rowViewportPosition(to_row) + 2))
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    QTest.mouseMove(line, QPoint(line.rect().center().x(), line.mapFromGlobal(height).y()))
    if let_go:
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton)


def test_the_line_tells_who_comes_in_while_it_is_dragged(page: SelectionPage, fake: FakeSelection) -> None:
    before = the_line(page).geometry().center().y()
    drag(page, to_row=4, let_go=False)
    assert the_line(page).words == "4 places · in: Sara Tesfay, Zahra Rezai"
    assert the_line(page).geometry().center().y() > before
    assert fake.places == 2
    QTest.keyClick(the_line(page), Qt.Key.Key_Escape)
    assert fake.places == 2
    assert the_line(page).words == "2 places"


def test_the_line_is_something_of_its_own_to_a_screen_reader(page: SelectionPage, fake: FakeSelection) -> None:
    line = the_line(page)
    spoken = QAccessible.queryAccessibleInterface(line)
    assert spoken.text(QAccessible.Text.Name) == "Limit, 2 places"
    parent = spoken.parent()
    assert line in [parent.child(place).object() for place in range(parent.childCount())]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert fake.places == 3
    assert QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name) == "Limit, 3 places"


def test_a_click_beside_the_line_chooses_a_row(page: SelectionPage, fake: FakeSelection) -> None:
    place = table(page).visualRect(table(page).model().index(3, 1)).center()
    QTest.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (chosen(page), fake.places) == ("Zahra Rezai", 2)


def test_the_button_says_how_many_get_a_place_and_gives_them(page: SelectionPage, fake: FakeSelection) -> None:
    assert page.primary is not None
    assert page.primary.text() == "Give places to 2"
    assert "You have scored 3 of 5 · At the same time: 3 to the waiting list, 2 are approved" in texts(page)
    click(page, "Give places to 2")
    assert fake.people[key("Amina Hussein")].application_status == "offered"
    assert not page.primary.isEnabled()
    places(page).setValue(3)
    assert page.primary.text() == "Give 1 place"


def test_decisions_by_hand_are_one_click(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Sara Tesfay")
    click(page, "Give a place")
    assert fake.done[-1] == ("decide", SARA, "offered", "", False)
    assert button(page, "Accepted").isEnabled()
    assert page.primary is not None
    assert page.primary.text() == "Give 1 place"


def test_a_refusal_asks_why_beside_the_list(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Sara Tesfay")
    click(page, "Refuse …")
    assert "Refusal to Sara Tesfay" in texts(page)
    editor = next((one for one in page.findChildren(QPlainTextEdit) if one.isVisible()), None)
    assert editor is not None
    click(page, "Refuse")
    assert not fake.done
    QTest.keyClicks(editor, "Bor for langt unna")
    fake.refuses = True
    click(page, "Refuse")
    assert editor.isVisible()
    assert editor.toPlainText() == "Bor for langt unna"
    fake.refuses = False
    click(page, "Refuse")
    assert fake.done[-1] == ("decide", SARA, "refused", "Bor for langt unna", False)
    assert not editor.isVisible()
    assert chosen(page) == "Sara Tesfay"


def test_escape_gives_the_question_up(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Sara Tesfay")
    click(page, "Refuse …")
    editor = next((one for one in page.findChildren(QPlainTextEdit) if one.isVisible()), None)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert table(page).hasFocus()


def test_taking_a_place_back_asks_why(page: SelectionPage, fake: FakeSelection) -> None:
    fake.accept()
    go_to(page, "Amina Hussein")
    click(page, "Waiting list")
    assert "Waiting list for Amina Hussein" in texts(page)


def test_blind_reading_hides_names_in_list_detail_copy_and_question(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Amina Hussein")
    assert "amina@​example.​org" in texts(page)
    blind = next(box for box in page.findChildren(QCheckBox) if box.text() == "Blind reading")
    QTest.mouseClick(blind, Qt.MouseButton.LeftButton, pos=QPoint(10, blind.height() // 2))
    table(page).copy()
    click(page, "Refuse …")
    seen = " ".join((*texts(page), QGuiApplication.clipboard().text(), chosen(page)))
    assert "Applicant 01" in seen
    for secret in ("Amina", "Hussein", "amina@", "Drammen", "1992", "900 00 000"):
        assert secret not in seen
    click(page, "Cancel")
    click(page, "Give a place")
    assert fake.done[-1] == ("decide", AMINA, "offered", "", True)


def test_weights_change_the_order_and_tell_what_changed(page: SelectionPage, fake: FakeSelection) -> None:
    fake.points[SARA] = {CRITERIA[0].id: {ME: 1}, CRITERIA[1].id: {ME: 5}}
    page.reload()
    next(one for one in page.page_actions() if one.text() == "Weights …").trigger()
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Motivasjon"
    QTest.keyClicks(field, "0")
    QTest.keySequence(field, QKeySequence("Ctrl+A"))
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert fake.done[-1] == ("weights", {CRITERIA[0].id: 0, CRITERIA[1].id: 40})
    assert "1 applicant has come above the line, and 1 has gone below." in texts(page)
    click(page, "Done")
    assert table(page).model().index(0, 1).data() == "Sara Tesfay"
    assert table(page).hasFocus()


def test_mentors_are_approved_in_their_own_list(page: SelectionPage, fake: FakeSelection) -> None:
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert [tabs.tabText(tab) for tab in range(2)] == ["Applicants 5", "Mentors 2"]
    page.select(key("Per Olsen"))
    assert tabs.currentIndex() == 1
    click(page, "Approve")
    assert fake.done[-1] == ("approve", key("application of Per Olsen"), "")
    assert not button(page, "Approve").isEnabled()


def test_where_mentors_compete_the_other_side_is_adepts(page: SelectionPage, fake: FakeSelection) -> None:
    fake.side = "mentor"
    page.reload()
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    assert [tabs.tabText(tab) for tab in range(2)] == ["Applicants 2", "Adepts 5"]
    assert page.subtitle == "2 applicants · 2 places · 5 adepts"


def test_the_choice_stays_when_the_order_changes(page: SelectionPage, fake: FakeSelection) -> None:
    go_to(page, "Leyla Said")
    fake.points[LEYLA] = {criterion.id: {ME: 1} for criterion in CRITERIA}
    page.reload()
    assert chosen(page) == "Leyla Said"


def test_no_hits_are_not_nobody(qtbot: QtBot, page: SelectionPage) -> None:
    search = page.findChild(SearchBox)
    assert search is not None
    search.setText("xyzzy")
    qtbot.waitUntil(lambda: "No hits." in texts(page))
    click(page, "Take away the filter")
    qtbot.waitUntil(lambda: "No hits." not in texts(page))
    assert table(page).isVisible()


def test_the_empty_page_leads_to_recruitment(qtbot: QtBot, appearance: Appearance) -> None:
    fake = FakeSelection()
    empty = show(qtbot, appearance, fake)
    assert "Nobody has applied yet." in texts(empty)
    assert empty.primary is not None
    assert not empty.primary.isEnabled()
    click(empty, "Go to Recruitment")
    assert fake.done == [("go_to", "recruitment")]


def test_digits_are_text_in_the_fields(page: SelectionPage, fake: FakeSelection) -> None:
    search = page.findChild(SearchBox)
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "3n")
    assert search.text() == "3n"
    assert not fake.done


@pytest.mark.parametrize("kind", [RecordTable, QSpinBox, QCheckBox, QTabBar, SearchBox])
def test_what_takes_the_focus_has_a_name(page: SelectionPage, kind: type[RecordTable]) -> None:
    for widget in page.findChildren(kind):
        assert widget.accessibleName() or getattr(widget, "text", str)()


def test_at_twice_the_size_the_list_comes_first_and_enter_opens_the_application(
    page: SelectionPage, fake: FakeSelection, appearance: Appearance
) -> None:
    page.resize(1366, 768)
    appearance.zoom = 200
    assert page.primary is not None
    assert button(page, page.primary.text()).visibleRegion().boundingRect().width() > 0
    assert table(page).isColumnHidden(SENT)
    page.select(key("Sara Tesfay"))
    click(page, "Back")
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert "Jeg vil videre." in texts(page)
    assert not any(one.isVisible() for one in page.findChildren(RankedTable))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence("2"))
    assert fake.points[SARA][CRITERIA[0].id] == {ME: 2}


def test_another_language_is_taken_at_once(page: SelectionPage, fake: FakeSelection) -> None:
    fake.places = 4
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.subtitle == "5 applicants · 4 places · 2 mentors"


def test_in_a_narrow_list_the_names_have_room_and_nothing_stands_outside(page: SelectionPage) -> None:
    shown = table(page)
    shown.show_further(requirements=True, recommendations=True, quotas=True)
    for width in (1100, 800, 640, 590):
        shown.resize(width, 400)
        assert shown.columnWidth(NAME) >= 150
        whole = sum(shown.columnWidth(place) for place in range(shown.model().columnCount()))
        assert whole <= shown.viewport().width()
    assert not shown.isColumnHidden(QUOTA)
    assert shown.isColumnHidden(RECOMMENDED)
    shown.show_further(requirements=False, recommendations=False, quotas=False)
    shown.resize(1100, 400)
    hidden = {place for place in range(shown.model().columnCount()) if shown.isColumnHidden(place)}
    assert hidden == {REQUIRED, QUOTA, RECOMMENDED}


def test_tab_goes_on_from_the_line_to_the_rest_of_the_page(page: SelectionPage) -> None:
    the_line(page).setFocus()
    QTest.keyClick(the_line(page), Qt.Key.Key_Tab)
    assert not table(page).hasFocus()
    assert not the_line(page).hasFocus()

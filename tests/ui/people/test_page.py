from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.people.page import PeoplePage
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.people.conftest import FakePeople, a_person, key

AMINA, KARI = key("Amina Hussein"), key("Kari Nordmann")


def table_of(page: PeoplePage) -> RecordTable:
    found = page.findChild(RecordTable)
    assert found is not None
    return found


def cells(page: PeoplePage, column: int) -> list[str]:
    model = table_of(page).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def line(page: QWidget, label: str) -> QLineEdit:
    (found,) = (edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == label and edit.isVisible())
    return found


def click(page: QWidget, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()


def action(page: PeoplePage, name: str) -> None:
    next(one for one in page.page_actions() if one.objectName() == name).trigger()


def test_the_list_has_everybody_with_their_roles(page: PeoplePage) -> None:
    assert cells(page, 0) == ["Amina Hussein", "Kari Nordmann", "Ole Vik"]
    assert cells(page, 1) == ["Adept", "Adept and mentor", ""]
    assert cells(page, 3)[0] == "+47 900 00 000"
    assert page.subtitle == "3 people in the file"
    spoken = table_of(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Amina Hussein, Adept"


def test_a_phone_number_is_changed_in_a_few_keys_once_the_person_is_shown(page: PeoplePage, fake: FakePeople) -> None:
    page.select(AMINA)
    action(page, "edit")
    focused = page.focusWidget()
    assert focused is line(page, "Name")
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    phone = line(page, "Phone")
    assert phone.hasFocus()
    QTest.keyClicks(phone, "41234567")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    assert fake.done == [("change", "Amina Hussein", {"phone": "+4741234567"})]
    assert cells(page, 3)[0] == "+47 412 34 567"


def test_enter_goes_into_the_card_and_escape_comes_back(page: PeoplePage) -> None:
    page.select(AMINA)
    table_of(page).setFocus()
    QTest.keyClick(table_of(page), Qt.Key.Key_Return)
    assert line(page, "Name").hasFocus()
    QTest.keyClick(line(page, "Name"), Qt.Key.Key_Escape)
    assert table_of(page).hasFocus()


def test_the_card_tells_roles_and_what_has_happened(page: PeoplePage) -> None:
    page.select(AMINA)
    shown = texts(page)
    assert {"Kull 3", "adept, received"} <= {text.replace("\u200b", "") for text in shown}
    assert any(text.startswith("3") and text.endswith("2026 at 14:05, Ingrid") for text in shown)
    assert shown.index("Rettet opplysninger om Amina Hussein (undone)") < shown.index("Hentet inn 34 søkere")
    page.select(KARI)
    assert "Hentet inn 34 søkere" not in texts(page)


def test_search_and_no_matches(page: PeoplePage, qtbot: QtBot) -> None:
    action(page, "filter")
    search = page.findChild(SearchBox)
    assert search is not None
    QTest.keyClicks(search, "bergen")
    qtbot.waitUntil(lambda: cells(page, 0) == ["Kari Nordmann"])
    search.setText("finnes ikke")
    qtbot.waitUntil(lambda: "No matches" in texts(page))
    click(page, "Show everybody")
    assert len(cells(page, 0)) == 3


def test_somebody_whom_the_search_hides_is_shown_all_the_same(page: PeoplePage, qtbot: QtBot) -> None:
    search = page.findChild(SearchBox)
    assert search is not None
    search.setText("bergen")
    qtbot.waitUntil(lambda: cells(page, 0) == ["Kari Nordmann"])
    page.select(AMINA)
    assert table_of(page).selected_records() == [AMINA]


def test_a_refusal_leaves_what_was_typed(page: PeoplePage, fake: FakePeople) -> None:
    page.select(AMINA)
    fake.refuses = True
    town = line(page, "Town")
    town.setFocus()
    town.selectAll()
    QTest.keyClicks(town, "Oslo")
    QTest.keyClick(town, Qt.Key.Key_Return)
    assert town.text() == "Oslo"
    assert "This was not kept. Try again." in texts(page)


def test_delete_takes_the_one_that_is_chosen(page: PeoplePage, fake: FakePeople) -> None:
    page.select(KARI)
    click(page, "Delete the person")
    assert fake.done == [("delete", "Kari Nordmann")]
    assert cells(page, 0) == ["Amina Hussein", "Ole Vik"]


def test_selection_stays_when_the_list_is_read_again(page: PeoplePage, fake: FakePeople) -> None:
    page.select(KARI)
    fake.rows = {row.id: row for row in (a_person("Berit Moe"), *fake.rows.values())}
    page.reload()
    assert table_of(page).selected_records() == [KARI]


def test_an_empty_file_says_where_people_come_from(page: PeoplePage, fake: FakePeople) -> None:
    fake.rows.clear()
    page.reload()
    assert "Nobody is here yet" in texts(page)
    click(page, "Go to Recruitment")
    assert fake.done == [("go",)]


def test_the_year_of_birth_is_asked_where_it_is_all_that_is_known(page: PeoplePage, fake: FakePeople) -> None:
    fake.rows[AMINA] = a_person("Amina Hussein", birth_year=1990)
    page.reload()
    page.select(AMINA)
    assert line(page, "Year of birth").text() == "1990"


def test_the_model_keeps_its_promises(page: PeoplePage, fake: FakePeople) -> None:
    model = table_of(page).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    fake.rows.pop(KARI)
    page.reload()
    assert cells(page, 0) == ["Ole Vik", "Amina Hussein"]


def test_everything_that_takes_the_focus_has_a_name(page: PeoplePage) -> None:
    page.select(AMINA)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_erasing_asks_with_name_and_numbers_and_cancel_lies_nearest(page: PeoplePage, fake: FakePeople) -> None:
    page.select(AMINA)
    click(page, "Erase for good …")
    shown = texts(page)
    assert "Erase Amina Hussein for good?" in shown
    assert "This erases 1 person, 1 application, 2 pairs, 14 meetings, 3 papers and 20 other records." in shown
    assert any("29 July 2027" in text for text in shown)
    assert not line_is_there(page, "Name")
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Cancel"
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert line_is_there(page, "Name")
    assert fake.done == []
    click(page, "Erase for good …")
    click(page, "Erase for good")
    assert fake.done == [("erase", "Amina Hussein", "The person has asked for it", False)]


def line_is_there(page: QWidget, label: str) -> bool:
    return any(edit.accessibleName() == label and edit.isVisible() for edit in page.findChildren(QLineEdit))


def test_a_receipt_needs_a_reason(page: PeoplePage, fake: FakePeople) -> None:
    page.select(AMINA)
    click(page, "Erase for good …")
    line(page, "Why").clear()
    click(page, "Erase for good")
    assert "Write a short reason" in texts(page)
    QTest.keyClicks(line(page, "Why"), "Ikke lenger i bruk")
    click(page, "Erase for good")
    assert fake.done == [("erase", "Amina Hussein", "Ikke lenger i bruk", False)]


def test_somebody_else_chosen_takes_the_question_away(page: PeoplePage) -> None:
    page.select(AMINA)
    click(page, "Erase for good …")
    page.select(KARI)
    assert line_is_there(page, "Name")
    assert "Erase Amina Hussein for good?" not in texts(page)


def test_all_that_is_stored_is_asked_for_by_button_and_menu(page: PeoplePage, fake: FakePeople) -> None:
    page.select(KARI)
    click(page, "Show all that we have stored …")
    action(page, "people.report")
    assert fake.done == [("report", "Kari Nordmann", True)] * 2

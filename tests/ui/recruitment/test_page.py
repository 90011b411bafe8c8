from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.rows import StatusRole
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.recruitment.conftest import FakeRecruitment, an_applicant, click, key

AMINA, LEYLA, KARI = key("Amina Hussein"), key("Leyla Said"), key("Kari Nordmann")


def table_of(page: RecruitmentPage) -> RecordTable:
    return next(table for table in page.findChildren(RecordTable) if table.accessibleName() == "Applicants")


def names(page: RecruitmentPage) -> list[str]:
    model = table_of(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def cell(page: RecruitmentPage, row: int, title: str) -> str:
    model = table_of(page).model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return str(model.index(row, titles.index(title)).data())


def line(page: QWidget, label: str) -> QLineEdit:
    """The visible line with that name."""
    (found,) = (edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == label and edit.isVisible())
    return found


def choice(page: QWidget, label: str) -> QComboBox:
    (found,) = (box for box in page.findChildren(QComboBox) if box.accessibleName() == label and box.isVisible())
    return found


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def headings(page: RecruitmentPage) -> list[str]:
    return [fold.heading.accessibleName() for fold in page.findChildren(Fold) if fold.isVisible()]


def write(page: QWidget, label: str, text: str) -> None:
    edit = line(page, label)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def last(fake: FakeRecruitment) -> object:
    """What was done last."""
    return fake.done[-1]


def action(page: RecruitmentPage, name: str) -> None:
    next(one for one in page.page_actions() if one.objectName() == name).trigger()


def test_the_list_says_who_applied_and_what_is_missing(page: RecruitmentPage) -> None:
    assert names(page) == ["Amina Hussein", "Leyla Said", "Kari Nordmann"]
    assert cell(page, 0, "Missing") == ""
    assert cell(page, 1, "Missing") == "e-mail/phone, times"
    assert cell(page, 0, "Status") == "Received"
    assert table_of(page).model().index(0, 5).data(StatusRole) == "info"
    assert page.subtitle == "2 applicants · 1 mentor with 2 places"


def test_a_role_is_told_by_a_letter_and_to_a_screen_reader(page: RecruitmentPage) -> None:
    cell = table_of(page).model().index(2, 0)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Kari Nordmann, mentor"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_who_withdrew_counts_no_more_and_is_asked_for_nothing(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.rows[LEYLA] = an_applicant("Leyla Said", email=None, phone=None, status="withdrawn")
    page.reload()
    assert page.subtitle == "1 applicant · 1 mentor with 2 places"
    assert cell(page, 1, "Missing") == ""


def test_views_and_their_keys_narrow_the_list(page: RecruitmentPage) -> None:
    click(page, "Mentors, 1")
    assert names(page) == ["Kari Nordmann"]
    QTest.keyClick(table_of(page), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["Leyla Said"]
    QTest.keyClick(table_of(page), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert len(names(page)) == 3


def test_search_finds_in_what_is_known_and_no_matches_are_not_emptiness(page: RecruitmentPage, qtbot: QtBot) -> None:
    action(page, "filter")
    search = page.findChild(SearchBox)
    assert search is not None
    assert search.hasFocus()
    QTest.keyClicks(search, "FYLKET")
    qtbot.waitUntil(lambda: names(page) == ["Kari Nordmann"])
    search.setText("900 00")
    qtbot.waitUntil(lambda: names(page) == ["Amina Hussein", "Kari Nordmann"])
    search.setText("finnes ikke")
    qtbot.waitUntil(lambda: "No matches" in texts(page))
    click(page, "Show everybody")
    assert len(names(page)) == 3
    assert search.text() == ""


def test_without_applicants_the_page_says_how_to_get_some(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.rows.clear()
    page.reload()
    assert "No applicants yet" in texts(page)
    assert not table_of(page).isVisible()
    click(page, "New applicant")
    assert line(page, "Name").hasFocus()
    QTest.keyClick(line(page, "Name"), Qt.Key.Key_Escape)
    assert "No applicants yet" in texts(page)


def test_enter_and_f2_go_into_the_application_and_escape_comes_back(page: RecruitmentPage) -> None:
    page.select(AMINA)
    table_of(page).setFocus()
    QTest.keyClick(table_of(page), Qt.Key.Key_Return)
    assert line(page, "Name").hasFocus()
    assert line(page, "Name").text() == "Amina Hussein"
    QTest.keyClick(line(page, "Name"), Qt.Key.Key_Escape)
    assert table_of(page).hasFocus()
    action(page, "edit")
    assert line(page, "Name").hasFocus()


def test_a_field_is_kept_when_it_is_left(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.select(AMINA)
    write(page, "Phone", "412 34 567")
    assert fake.done == [("change", "Amina Hussein", {"phone": "+4741234567"})]
    assert line(page, "Phone").text() == "+47 412 34 567"
    write(page, "Heard of us through", "Nabo")
    assert last(fake) == ("change", "Amina Hussein", {"source": "Nabo"})
    assert cell(page, 0, "Source") == "Nabo"
    wish = choice(page, "Wishes a mentor who is")
    wish.setCurrentIndex(1)
    wish.activated.emit(1)
    assert last(fake) == ("change", "Amina Hussein", {"mentor_gender": "woman"})


def test_what_nobody_can_read_is_told_and_kept_while_other_fields_are_saved(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    page.select(AMINA)
    write(page, "Phone", "9000000")
    assert "A phone number has 8 digits – here are 7" in texts(page)
    write(page, "Town", "Oslo")
    assert fake.done == [("change", "Amina Hussein", {"town": "Oslo"})]
    assert line(page, "Phone").text() == "9000000"
    page.select(KARI)
    assert line(page, "Phone").text() == "+47 900 00 000"


def test_a_refusal_leaves_what_was_typed_to_be_tried_again(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.select(AMINA)
    fake.refuses = True
    write(page, "Town", "Oslo")
    assert line(page, "Town").text() == "Oslo"
    assert "This was not kept. Try again." in texts(page)
    fake.refuses = False
    QTest.keyClick(line(page, "Town"), Qt.Key.Key_Return)
    assert fake.rows[AMINA].town == "Oslo"
    assert "This was not kept. Try again." not in texts(page)


def test_a_name_cannot_be_emptied(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.select(AMINA)
    edit = line(page, "Name")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "Write the name" in texts(page)
    assert fake.done == []
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "Amina Hussein"


def test_the_form_asks_a_mentor_for_places_and_an_adept_for_a_wish(page: RecruitmentPage) -> None:
    page.select(KARI)
    assert line(page, "Can take so many adepts").text() == "2"
    with pytest.raises(ValueError, match="unpack"):
        choice(page, "Wishes a mentor who is")
    page.select(AMINA)
    assert choice(page, "Wishes a mentor who is")


def test_what_is_decided_in_the_selection_is_not_changed_here(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.rows[AMINA] = an_applicant("Amina Hussein", status="offered", application_status="offered")
    page.reload()
    page.select(AMINA)
    status = choice(page, "Status")
    assert [status.itemData(place) for place in range(status.count())] == ["offered", "withdrawn"]


def test_delete_takes_the_one_that_is_chosen(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.select(LEYLA)
    action(page, "delete")
    assert fake.done == [("delete", "Leyla Said")]
    assert names(page) == ["Amina Hussein", "Kari Nordmann"]
    assert not next(one for one in page.page_actions() if one.objectName() == "delete").isEnabled()


def test_the_key_that_deletes_belongs_to_a_field_while_it_has_the_focus(page: RecruitmentPage) -> None:
    page.select(AMINA)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(choice(page, "Gender"), override)
    assert override.isAccepted()


def test_selection_stays_when_the_list_is_read_again(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.select(KARI)
    fake.rows = {row.id: row for row in (an_applicant("Zahra Rezai"), *fake.rows.values())}
    page.reload()
    assert table_of(page).selected_records() == [KARI]
    assert line(page, "Name").text() == "Kari Nordmann"


def test_a_record_that_search_and_view_hide_is_shown_all_the_same(page: RecruitmentPage) -> None:
    click(page, "Mentors, 1")
    page.select(AMINA)
    assert table_of(page).selected_records() == [AMINA]


def test_a_new_applicant_is_typed_in_beside_the_list(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    action(page, "new")
    assert page.primary is not None
    assert page.primary.text() == "Add the applicant"
    page.primary.trigger()
    assert "Write the name" in texts(page)
    QTest.keyClicks(line(page, "Name"), "Sara Tesfay")
    line(page, "Phone").setFocus()
    QTest.keyClicks(line(page, "Phone"), "900")
    page.primary.trigger()
    assert line(page, "Phone").hasFocus()
    assert fake.done == []
    write(page, "Phone", "90000009")
    page.primary.trigger()
    ((_, draft),) = fake.done
    assert (draft.name, draft.role, draft.phone, draft.capacity) == ("Sara Tesfay", "adept", "+4790000009", None)  # type: ignore[attr-defined]
    assert table_of(page).selected_records() == [key("Sara Tesfay")]
    assert page.primary is not None
    assert page.primary.text() == "Bring in …"


def test_a_refused_applicant_is_still_in_the_form(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.refuses = True
    action(page, "new")
    QTest.keyClicks(line(page, "Name"), "Sara Tesfay")
    click(page, "Add the applicant")
    assert line(page, "Name").text() == "Sara Tesfay"


def test_a_mentor_is_asked_for_places_when_typed_in(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    action(page, "new")
    role = choice(page, "Applies as")
    role.setCurrentIndex(role.findData("mentor"))
    role.activated.emit(1)
    write(page, "Can take so many adepts", "3")
    write(page, "Name", "Siri Dahl")
    click(page, "Add the applicant")
    assert fake.done[-1][1].capacity == 3  # type: ignore[attr-defined]


def test_escape_leaves_the_form_for_the_list(page: RecruitmentPage) -> None:
    page.select(AMINA)
    action(page, "new")
    QTest.keyClick(line(page, "Name"), Qt.Key.Key_Escape)
    assert line(page, "Name").text() == "Amina Hussein"
    assert table_of(page).hasFocus()


def test_a_sheet_that_was_dropped_is_looked_at(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in_files([Path("/tmp/svar.csv")])
    assert ("read", "svar.csv") in [told[:2] for told in fake.imports.told if isinstance(told, tuple)]
    assert "svar.csv" in texts(page)


def test_models_keep_their_promises(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    model = table_of(page).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    fake.rows[AMINA] = an_applicant("Amina Hussein", town="Oslo")
    page.reload()
    model.sort(5, Qt.SortOrder.DescendingOrder)
    fake.rows.pop(LEYLA)
    page.reload()
    assert len(names(page)) == 2


def test_in_a_narrow_window_the_application_opens_over_the_list(page: RecruitmentPage) -> None:
    page.resize(640, 700)
    page.select(AMINA)
    assert not table_of(page).isVisible()
    assert line(page, "Name").isVisible()
    QTest.keyClick(line(page, "Name"), Qt.Key.Key_Escape)
    assert table_of(page).isVisible()
    assert table_of(page).isColumnHidden(2)


def test_everything_that_takes_the_focus_has_a_name(page: RecruitmentPage, appearance: Appearance) -> None:
    page.select(KARI)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None  # a field hands the focus on to its editor
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_ids_are_people(page: RecruitmentPage) -> None:
    told: list[UUID | None] = []
    table_of(page).record_selected.connect(told.append)
    page.select(LEYLA)
    assert told == [LEYLA]


def test_tab_goes_from_search_and_views_to_the_list_and_on_into_the_form(page: RecruitmentPage) -> None:
    page.select(AMINA)
    search = page.findChild(SearchBox)
    assert search is not None
    search.setFocus()
    walked = []
    for _ in range(6):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        walked.append(page.focusWidget().accessibleName())
    assert walked == ["All, 3", "Applicants", "Contact, not yet", "The person", "Name", "Phone"]

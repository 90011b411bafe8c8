"""What is written down is kept field by field, and what is wrong is said under its field."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from mentordesk.core.kernel.identifiers import link_id
from tests.ui.settings.conftest import PROGRAMME, Screen

Make = Callable[..., Screen]


def _write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_field_is_kept_when_it_is_left(make_screen: Make) -> None:
    screen = make_screen()
    _write(screen.field("Places"), "12")
    _write(screen.field("Ends"), "1.12.2027")
    purpose = screen.fields("Purpose")[0]
    purpose.setFocus()
    QTest.keyClicks(purpose, "Flere skal få et nettverk.")
    QTest.keyClick(purpose, Qt.Key.Key_Tab)
    assert screen.desk.kept == [
        ("programme", "places", 12),
        ("programme", "end", dt.date(2027, 12, 1)),
        ("programme", "purpose", "Flere skal få et nettverk."),
    ]


def test_the_status_is_chosen(make_screen: Make) -> None:
    screen = make_screen()
    status = next(one for one in screen.page.findChildren(QComboBox) if one.accessibleName() == "Status")
    assert status.currentText() == "Running"
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Down)
    assert screen.desk.kept == [("programme", "status", "closing")]


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("Ends", "01.01.2027", "This is before the start"),
        ("Starts", "01.01.2028", "This is after the end"),
        ("Starts", "", "Write the day"),
        ("Places", "", "Write how many places there are"),
        ("Places", "1000", "Write a number from 0 to 500"),
        ("Organisation number", "12345", "An organisation number has 9 digits – here are 5"),
        ("Organisation number", "912345678", "There is a slip in this number: the last digit does not fit the others"),
        ("Phone", "1234567", "A phone number has 8 digits – here are 7"),
        ("E-mail", "tull", "An e-mail address looks like this: name@example.org"),
        ("Your name", "", "Write your name"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(make_screen: Make, field: str, text: str, words: str) -> None:
    screen = make_screen()
    line = screen.field(field)
    before = line.text()
    _write(line, text)
    assert screen.desk.kept == []
    assert words in screen.texts()
    assert line.accessibleDescription() == words
    assert line.text() == text
    screen.page.reload()
    assert words in screen.texts()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == before
    assert words not in screen.texts()


def test_a_name_must_be_there(make_screen: Make) -> None:
    screen = make_screen()
    for line in screen.fields("Name"):
        assert isinstance(line, QLineEdit)
        _write(line, "")
    assert {"Write what the programme is called", "Write what the organisation is called"} <= screen.texts()
    assert screen.desk.kept == []


def test_the_organisation_number_is_kept_as_digits(make_screen: Make) -> None:
    screen = make_screen()
    line = screen.field("Organisation number")
    _write(line, "NO 974 760 673 MVA")
    assert screen.desk.kept == [("organisation", "number", "974760673")]
    assert line.text() == "974 760 673"


def test_phone_numbers_as_people_read_them(make_screen: Make) -> None:
    screen = make_screen()
    assert screen.field("Phone").text() == "+47 400 00 200"
    _write(screen.field("Phone"), "90000001")
    assert screen.desk.kept == [("organisation", "phone", "+4790000001")]


def test_the_mandate_and_the_author(make_screen: Make) -> None:
    screen = make_screen()
    _write(screen.field("Decided by"), "Styret")
    _write(screen.field("Decided on"), "1.9.2026")
    _write(screen.field("Your name"), "Kari Nordmann")
    assert screen.desk.kept == [("mandate", "body", "Styret"), ("mandate", "decided", dt.date(2026, 9, 1))]
    assert screen.desk.author == "Kari Nordmann"


def test_a_refusal_leaves_what_was_typed(make_screen: Make) -> None:
    screen = make_screen(refuse=True)
    line = screen.field("Places")
    _write(line, "12")
    assert line.text() == "12"
    assert line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "10"


def test_another_programme_in_front_is_another_form(make_screen: Make) -> None:
    screen = make_screen()
    _write(screen.field("Ends"), "1.1.2020")
    screen.desk.programme = replace(PROGRAMME, id=UUID(int=2), name="Møtested", end=dt.date(2028, 1, 1))
    screen.page.reload()
    assert screen.field("Ends").text() == "01.01.2028"
    assert "This is before the start" not in screen.texts()


@pytest.mark.parametrize(
    ("key", "name"), [("purpose", "Purpose"), ("target_group", "Target group"), ("mandate", "Decided by")]
)
def test_other_pages_lead_to_a_field(make_screen: Make, key: str, name: str) -> None:
    screen = make_screen()
    screen.page.select(link_id("setting", key))
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert isinstance(focused, (QLineEdit, QPlainTextEdit))
    assert focused.accessibleName() == name
    assert screen.page.rect().contains(focused.mapTo(screen.page, focused.rect().center()))


def test_the_two_deadlines_are_kept_together_and_in_order(make_screen: Make) -> None:
    screen = make_screen()
    _write(screen.field("Deadline for applications"), "20.11.2026")
    assert screen.desk.kept == [("dates", "both", (dt.date(2026, 11, 20), None))]
    _write(screen.field("Everybody is answered by"), "1.11.2026")
    assert "Answers cannot come before the deadline" in screen.texts()
    _write(screen.field("Everybody is answered by"), "1.12.2026")
    assert screen.desk.kept[1:] == [("dates", "both", (dt.date(2026, 11, 20), dt.date(2026, 12, 1)))]

"""Contact with applicants by mouse and by keys: what is heard, written, promised, and never sent by itself."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.queries import Dates
from mentordesk.core.recruitment.contact.rules import NOTHING, OVERDUE, UNANSWERED, UNSENT, WRITING
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.contact.unsent import UnsentPanel
from mentordesk.ui.recruitment.contact.writing import WritingPanel
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.recruitment.conftest import FakeRecruitment, click, key

AMINA, LEYLA, KARI = key("Amina Hussein"), key("Leyla Said"), key("Kari Nordmann")
YESTERDAY = today() - dt.timedelta(days=1)


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def line(page: QWidget, name: str) -> QLineEdit:
    (found,) = (one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())
    return found


def text_of(page: QWidget) -> QPlainTextEdit:
    (found,) = (one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == "Text" and one.isVisible())
    return found


def applicants(page: RecruitmentPage) -> RecordTable:
    return next(table for table in page.findChildren(RecordTable) if table.accessibleName() == "Applicants")


def cell(page: RecruitmentPage, row: int, title: str) -> str:
    model = applicants(page).model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return str(model.index(row, titles.index(title)).data())


def views(page: RecruitmentPage) -> list[str]:
    buttons = (one for one in page.findChildren(QPushButton) if one.property("view") is not None)
    return [one.accessibleName() for one in buttons if one.isVisible()]


def contact(page: RecruitmentPage) -> Fold:
    return next(one for one in page.findChildren(Fold) if one.heading.accessibleName().startswith("Contact"))


def open_contact(page: RecruitmentPage, qtbot: QtBot) -> None:
    QTest.keyClick(contact(page).heading, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: any(one.text().startswith("Write to") for one in page.findChildren(QPushButton)))


def write_to(page: RecruitmentPage, *people: object) -> WritingPanel:
    table = applicants(page)
    table.clearSelection()
    for person in people:
        row = table.model().row_of(person)  # type: ignore[attr-defined]
        table.selectionModel().select(
            table.model().index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
    next(one for one in page.page_actions() if one.objectName() == "recruitment.write").trigger()
    panel = page.findChild(WritingPanel)
    assert panel is not None
    return panel


def test_the_list_tells_when_each_last_heard_from_us(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.contact.told[AMINA] = NOTHING._replace(last=today(), kind="receipt", channel="email", promised=today())
    fake.contact.told[LEYLA] = NOTHING._replace(promised=YESTERDAY, given="own", late=True)
    page.reload()
    assert cell(page, 0, "Last heard from us") == "today (receipt)"
    assert cell(page, 1, "Last heard from us") == "not yet · late"
    page.select(LEYLA)
    assert "fetched from a sheet, after the deadline" in said(page)
    assert views(page)[-3:] == ["Not answered, 2", "Should have had an answer, 1", "After the deadline, 1"]


def test_a_view_that_holds_nobody_is_not_offered(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    assert views(page) == ["All, 3", "Adepts, 2", "Mentors, 1", "Something missing, 1"]
    fake.contact.doubles = (AMINA, LEYLA)
    page.reload()
    assert views(page)[-1] == "Perhaps twice, 2"


def test_who_waits_is_shown_and_marked_when_today_asks_for_it(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.contact.told = {AMINA: NOTHING._replace(promised=today()), KARI: NOTHING._replace(promised=YESTERDAY)}
    page.reload()
    page.select(UNANSWERED)
    assert applicants(page).selected_records() == [AMINA, KARI]
    assert "2 applicants are chosen" in said(page)
    page.select(OVERDUE)
    assert applicants(page).selected_records() == [KARI]


def test_the_heading_tells_what_is_folded_away(page: RecruitmentPage, fake: FakeRecruitment, qtbot: QtBot) -> None:
    fake.contact.told[AMINA] = NOTHING._replace(
        last=today(), kind="receipt", channel="email", promised=YESTERDAY, given="programme"
    )
    page.select(AMINA)
    assert contact(page).heading.accessibleName() == "Contact, answer 1 day late"
    open_contact(page, qtbot)
    qtbot.waitUntil(lambda: "today (receipt, e-mail)" in said(page))
    page.select(LEYLA)
    assert contact(page).is_open
    QTest.keyClick(contact(page).heading, Qt.Key.Key_Left)
    page.select(AMINA)
    assert not contact(page).is_open


def test_a_talk_is_noted_by_keys(page: RecruitmentPage, fake: FakeRecruitment, qtbot: QtBot) -> None:
    page.select(AMINA)
    open_contact(page, qtbot)
    click(page, "Talked with Amina …")
    day = line(page, "Day")
    assert day.text() == f"{today():%d.%m.%Y}"
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, f"{YESTERDAY:%d.%m.%Y}")
    QTest.keyClick(day, Qt.Key.Key_Return)
    click(page, "Note it")
    assert fake.contact.done == [("note", {AMINA: "other"}, "phone", YESTERDAY)]
    qtbot.waitUntil(lambda: "something else, phone" in said(page))


def test_a_promise_is_made_where_it_stands(page: RecruitmentPage, fake: FakeRecruitment, qtbot: QtBot) -> None:
    fake.contact.told[AMINA] = NOTHING._replace(promised=today(), given="programme")
    page.reload()
    page.select(AMINA)
    open_contact(page, qtbot)
    field = line(page, "Promise an answer by another day")
    QTest.keyClicks(field, "20.12.2027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert fake.contact.done == [("promise", 1, dt.date(2027, 12, 20))]


def test_a_letter_is_read_changed_and_made_a_file(page: RecruitmentPage, fake: FakeRecruitment, tmp_path: Path) -> None:
    fake.contact.folder = str(tmp_path)
    panel = write_to(page, AMINA)
    assert line(panel, "Subject").text() == "Vi har fått søknaden din – Sterk sammen"
    editor = text_of(panel)
    editor.setFocus()
    QTest.keyClicks(editor, "Kjaere du. ")
    click(panel, "Make a mail draft …")
    letter = fake.contact.written[AMINA]
    assert (letter.email, letter.kind) == ("amina@example.org", "receipt")
    assert letter.words.body.startswith("Kjaere du. Hei, Amina!")
    assert fake.contact.told == {}
    assert "Is it sent?" in said(panel)
    click(panel, "Yes, mark as sent")
    assert fake.contact.done[-1] == ("note", {AMINA: "receipt"}, "email", today())
    assert "Is it sent?" not in said(panel)


def test_nothing_counts_as_sent_until_somebody_says_so(
    page: RecruitmentPage, fake: FakeRecruitment, tmp_path: Path
) -> None:
    fake.contact.folder = str(tmp_path)
    panel = write_to(page, AMINA, LEYLA)
    click(panel, "Make 2 mail drafts …")
    assert "Without an e-mail address: Leyla Said." in said(panel)
    click(panel, "Not yet")
    assert fake.contact.told == {}
    page.select(UNSENT)
    unsent = page.findChild(UnsentPanel)
    assert unsent is not None
    click(unsent, "Yes, mark 2 as sent")
    assert fake.contact.done[-1] == ("mark_sent", 2, today())
    assert fake.contact.unsent() == []
    assert "No draft is waiting" in said(unsent)


def test_whom_the_selection_wants_to_write_to_are_addressed_at_once(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    refused = next(token for token, status in WRITING.items() if status == "refused")
    fake.rows = {one: replace(row, application_status="refused") for one, row in fake.rows.items()}
    fake.contact.rows = fake.rows
    page.reload()
    page.select(refused)
    panel = page.findChild(WritingPanel)
    assert panel is not None
    assert panel.isVisible()
    assert f"Write to {len(fake.rows)} applicants" in said(panel)


def test_a_changed_text_stays_with_its_person_and_kind(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    panel = write_to(page, AMINA, KARI)
    text_of(panel).setPlainText("Min egen tekst")
    click(panel, "The next one")
    assert text_of(panel).toPlainText().startswith("Hei, Kari!")
    click(panel, "The one before")
    assert text_of(panel).toPlainText() == "Min egen tekst"
    (kind,) = (box for box in panel.findChildren(QComboBox) if box.accessibleName() == "What it is about")
    kind.setCurrentIndex(kind.findText("Refusal"))
    kind.activated.emit(kind.currentIndex())
    assert "dessverre" in text_of(panel).toPlainText()
    kind.setCurrentIndex(kind.findText("Receipt"))
    kind.activated.emit(kind.currentIndex())
    assert text_of(panel).toPlainText() == "Min egen tekst"


def test_the_mail_program_is_opened_with_the_text_or_it_is_said_why_not(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    panel = write_to(page, AMINA)
    click(panel, "Open in the mail program")
    assert fake.contact.opened[0].startswith("mailto:amina@example.org?subject=")
    assert fake.contact.done == [("note", {AMINA: "receipt"}, "email", None)]
    panel.leave()
    panel = write_to(page, LEYLA)
    (button,) = (one for one in panel.findChildren(QPushButton) if one.text() == "Open in the mail program")
    assert not button.isEnabled()
    assert "There is no e-mail address" in said(panel)


def test_the_text_is_copied(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    panel = write_to(page, LEYLA)
    click(panel, "Copy the text")
    assert QGuiApplication.clipboard().text().startswith("Hei, Leyla!")
    click(panel, "Yes, mark as sent")
    assert fake.contact.done == [("note", {LEYLA: "receipt"}, "text", today())]


def test_escape_leads_back_to_the_list_with_the_same_chosen(page: RecruitmentPage) -> None:
    panel = write_to(page, AMINA, KARI)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert applicants(page).isVisible()
    assert applicants(page).selected_records() == [AMINA, KARI]


def test_from_the_list_to_a_copied_letter_by_keys_alone(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    table = applicants(page)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_M, both)
    walked = [page.focusWidget().accessibleName()]
    while page.focusWidget().property("text") != "Copy the text":
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        walked.append(page.focusWidget().accessibleName())
        assert len(walked) < 10
    assert walked[:3] == ["What it is about", "Subject", "Text"]
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert page.focusWidget().property("text") == "Yes, mark as sent"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert fake.contact.done == [("note", {LEYLA: "receipt"}, "text", today())]
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert table.hasFocus()


def test_several_are_promised_a_day_at_once(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    applicants(page).selectAll()
    assert "3 applicants are chosen" in said(page)
    field = line(page, "Promise them an answer by")
    field.setFocus()
    QTest.keyClicks(field, "20.12.2027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert fake.contact.done == [("promise", 3, dt.date(2027, 12, 20))]
    click(page, "They have heard from us …")
    click(page, "Note it")
    assert fake.contact.done[-1][0:2] == ("note", dict.fromkeys((AMINA, LEYLA, KARI), "other"))


def test_deadlines_are_changed_where_they_stand(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    click(page, "Set a deadline and a day for the answers")
    field = line(page, "Deadline for applications")
    assert field.hasFocus()
    QTest.keyClicks(field, "20.11.2026")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert fake.contact.days == Dates(dt.date(2026, 11, 20), None)
    answer = line(page, "Everybody is answered by")
    assert answer.hasFocus()
    QTest.keyClicks(answer, "1.12.2026")
    QTest.keyClick(answer, Qt.Key.Key_Return)
    QTest.keyClick(answer, Qt.Key.Key_Escape)
    assert any("Answer by Tue 1 Dec" in one.text() for one in page.findChildren(QPushButton) if one.isVisible())


def test_a_refused_deadline_stays_to_be_mended(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    click(page, "Set a deadline and a day for the answers")
    fake.contact.refuses = True
    field = line(page, "Deadline for applications")
    QTest.keyClicks(field, "20.11.2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "20.11.2026"
    assert "This was not kept. Try again." in said(page)


@pytest.mark.usefixtures("fake")
def test_nobody_is_written_to_while_names_are_hidden(
    qtbot: QtBot, appearance: Appearance, fake: FakeRecruitment
) -> None:
    appearance.names_hidden = True
    hidden = RecruitmentPage(fake.functions(), appearance)
    qtbot.addWidget(hidden)
    hidden.resize(1200, 800)
    hidden.reload()
    with qtbot.waitActive(hidden):
        hidden.show()
    panel = write_to(hidden, AMINA)
    assert "Names are hidden" in said(panel)
    assert not any(one.isVisible() for one in panel.findChildren(QPlainTextEdit))

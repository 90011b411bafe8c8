"""Who is deleted is listed, and comes back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.privacy.queries import DeletedPerson, Receipt, receipts
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.privacy.deleted_list import DeletedFunctions, DeletedList
from mentordesk.ui.privacy.page import DeletedPage
from mentordesk.ui.privacy.receipts import ReceiptFunctions, ReceiptList
from mentordesk.ui.privacy.wiring import build
from mentordesk.ui.widgets.erase_panel import Cost, ErasePanel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable

LEFT = Qt.MouseButton.LeftButton
NOON = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)


def _person(number: int, name: str) -> DeletedPerson:
    return DeletedPerson(UUID(int=number), name, number, NOON, "Ingrid Solheim")


@dataclass
class Bin:
    """What the page reads, and what it has done."""

    people: list[DeletedPerson] = field(
        default_factory=lambda: [_person(3, "Amina Hussein"), _person(2, "Bjørn Åsen"), _person(1, "Leyla Said")]
    )
    back: list[str] = field(default_factory=list)
    refuse: bool = False
    gone: int = 0
    receipts: list[Receipt] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)

    def restore(self, person: DeletedPerson) -> bool:
        self.back.append(person.name)
        return not self.refuse

    def go(self) -> None:
        self.gone += 1

    def functions(self) -> DeletedFunctions:
        return DeletedFunctions(_today, lambda: self.people, self.restore, self.cost, self.erase, self.go)

    def cost(self, person: UUID) -> Cost:
        name = next(one.name for one in self.people if one.id == person)
        return Cost(name, applications=1, pairs=0, meetings=0, papers=0, others=5, backups=1, gone_by="29 July 2027")

    def erase(self, person: UUID, why: str, drop: bool) -> None:
        self.done.append((person.int, why, drop))

    def of_receipts(self) -> ReceiptFunctions:
        return ReceiptFunctions(_today, lambda: self.receipts, str, lambda one, parent: self.done.append((one,)))


def _today() -> dt.date:
    return dt.date(2026, 11, 25)


Make = Callable[[Bin], DeletedPage]


@pytest.fixture
def make_page(qtbot: QtBot, appearance: Appearance) -> Make:
    kept: list[DeletedPage] = []  # a widget that nobody holds is deleted at once

    def make(deleted: Bin) -> DeletedPage:
        panels = (DeletedList(deleted.functions(), appearance), ReceiptList(deleted.of_receipts(), appearance))
        page = DeletedPage(panels, appearance)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.reload()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make


def _table(page: DeletedPage) -> RecordTable:
    return page.findChildren(DeletedList)[0].findChildren(RecordTable)[0]


def _buttons(page: DeletedPage) -> dict[str, QAbstractButton]:
    return {button.text(): button for button in page.findChildren(QAbstractButton) if button.isVisible()}


def _texts(page: DeletedPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_who_when_and_by_whom(make_page: Make) -> None:
    page = make_page(Bin())
    model = _table(page).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cells = [model.index(0, column).data() for column in range(3)]
    assert (cells[0], cells[1].split()[0], cells[2]) == ("Amina Hussein", "yesterday", "Ingrid Solheim")
    assert page.subtitle == "3 people are deleted and still in the file"


def test_one_is_brought_back(make_page: Make) -> None:
    deleted = Bin()
    page = make_page(deleted)
    assert not _buttons(page)["Bring back"].isEnabled()
    table = _table(page)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(1, 0)).center())
    QTest.mouseClick(_buttons(page)["Bring back"], LEFT)
    assert deleted.back == ["Bjørn Åsen"]


def test_several_are_brought_back(make_page: Make) -> None:
    deleted = Bin()
    page = make_page(deleted)
    _table(page).setFocus()
    QTest.keyClick(_table(page), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(_buttons(page)["Bring back 3"], LEFT)
    assert deleted.back == ["Amina Hussein", "Bjørn Åsen", "Leyla Said"]


def test_who_went_with_what_was_undone_comes_back_by_redoing_alone(make_page: Make) -> None:
    page = make_page(Bin(people=[replace(_person(1, "Leyla Said"), undone=True)]))
    table = _table(page)
    table.selectAll()
    assert table.model().index(0, 3).data() == "Came with what was undone"
    assert not _buttons(page)["Bring back"].isEnabled()
    assert _buttons(page)["Erase for good …"].isEnabled()


def test_after_a_refusal_nothing_more_is_tried(make_page: Make) -> None:
    deleted = Bin(refuse=True)
    page = make_page(deleted)
    _table(page).selectAll()
    QTest.mouseClick(_buttons(page)["Bring back 3"], LEFT)
    assert deleted.back == ["Amina Hussein"]


def test_nobody_is_deleted(make_page: Make) -> None:
    deleted = Bin(people=[])
    page = make_page(deleted)
    assert "Nobody is deleted." in _texts(page)
    assert page.subtitle == ""
    QTest.mouseClick(_buttons(page)["Go to the people"], LEFT)
    assert deleted.gone == 1
    deleted.people = [_person(1, "Leyla Said")]
    page.reload()
    assert page.subtitle == "1 person is deleted and still in the file"
    assert _table(page).isVisible()


def test_searching_and_no_hits(qtbot: QtBot, make_page: Make) -> None:
    page = make_page(Bin())
    search = page.findChildren(SearchBox)[0]
    search.setFocus()
    QTest.keyClicks(search, "asen")
    QApplication.processEvents()
    assert _table(page).model().rowCount() == 1
    QTest.keyClicks(search, "zzz")
    QApplication.processEvents()
    assert "No hits" in _texts(page)
    QTest.mouseClick(_buttons(page)["Remove the filter"], LEFT)
    QApplication.processEvents()
    assert _table(page).model().rowCount() == 3


def test_a_record_is_brought_into_view(make_page: Make) -> None:
    page = make_page(Bin())
    page.select(UUID(int=1))
    assert _table(page).selected_records() == [UUID(int=1)]


def test_names_for_a_screen_reader(make_page: Make) -> None:
    page = make_page(Bin())
    assert all(widget.accessibleName() for widget in (_table(page), *page.findChildren(QLineEdit)))


def test_on_a_real_file(qtbot: QtBot, opened: Opened) -> None:
    draft = ApplicantDraft(name="Amina Hussein", role="adept")
    amina = add_applicant(opened.store, programme=opened.programme, draft=draft)
    delete_person(opened.store, person=amina)
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    page.select(amina)
    next(one for one in page.page_actions() if one.objectName() == "deleted.restore").trigger()
    assert [one.name for one in opened.read(people)] == ["Amina Hussein"]
    page.reload()
    assert _table(page).model().rowCount() == 0
    with qtbot.waitSignal(opened.page_wanted) as wanted:
        _people_button(page).click()
    assert wanted.args == ["people", None]
    qtbot.waitUntil(lambda: not opened.jobs.jobs)


def test_one_is_erased_after_a_question_that_names_them(make_page: Make) -> None:
    deleted = Bin()
    page = make_page(deleted)
    page.select(UUID(int=2))
    QTest.mouseClick(_buttons(page)["Erase for good …"], LEFT)
    assert {
        "Erase Bjørn Åsen for good?",
        "This erases 1 person, 1 application and 5 other records.",
    } <= _texts(page)
    assert page.focusWidget() is _buttons(page)["Cancel"]
    assert not _table(page).isVisible()
    QTest.keyClick(_buttons(page)["Cancel"], Qt.Key.Key_Escape)
    assert (deleted.done, "Cancel" in _buttons(page)) == ([], False)
    QTest.mouseClick(_buttons(page)["Erase for good …"], LEFT)
    QTest.mouseClick(_buttons(page)["Delete the older backup now"], LEFT, pos=QPoint(8, 8))
    QTest.mouseClick(_buttons(page)["Erase for good"], LEFT)
    assert deleted.done == [(2, "The person has asked for it", True)]


def test_only_one_at_a_time_is_erased_and_another_choice_takes_the_question_away(make_page: Make) -> None:
    page = make_page(Bin())
    _table(page).selectAll()
    assert not _buttons(page)["Erase for good …"].isEnabled()
    page.select(UUID(int=2))
    QTest.mouseClick(_buttons(page)["Erase for good …"], LEFT)
    page.select(UUID(int=1))
    assert not page.findChildren(ErasePanel)[0].isVisible()
    assert _table(page).isVisible()


def _receipt(number: int, day: int) -> Receipt:
    return Receipt(UUID(int=number), "person", 24, "Har bedt om det", dt.date(2026, 11, day), "Ingrid Solheim")


def test_receipts_are_listed_and_saved(make_page: Make) -> None:
    deleted = Bin(receipts=[_receipt(12, 25), _receipt(11, 2)])
    page = make_page(deleted)
    page.select(UUID(int=12))
    assert page.subtitle == "2 erasures for good"
    assert page.primary is None
    table = page.findChildren(ReceiptList)[0].findChildren(RecordTable)[0]
    model = table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [model.index(0, column).data() for column in range(5)] == [
        "today",
        "Person",
        "24",
        "Har bedt om det",
        "Ingrid Solheim",
    ]
    QTest.mouseClick(_buttons(page)["Save the receipt …"], LEFT)
    assert deleted.done == [(deleted.receipts[0],)]
    assert {action.objectName() for action in page.page_actions() if action.isVisible()} == {
        "filter",
        "deleted.receipt",
    }


def test_no_receipts_yet_and_back_to_the_people(make_page: Make) -> None:
    page = make_page(Bin())
    tabs = page.findChildren(QTabBar)[0]
    tabs.setCurrentIndex(1)
    assert "Nothing is erased for good." in _texts(page)
    tabs.setCurrentIndex(0)
    assert page.primary is not None
    assert page.subtitle == "3 people are deleted and still in the file"


def test_erased_on_a_real_file(qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = ApplicantDraft(name="Amina Hussein", role="adept")
    amina = add_applicant(opened.store, programme=opened.programme, draft=draft)
    delete_person(opened.store, person=amina)
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    page.select(amina)
    next(one for one in page.page_actions() if one.objectName() == "deleted.erase").trigger()
    panel = page.findChildren(ErasePanel)[0]
    with qtbot.waitSignal(opened.changed, timeout=20_000) as heard:
        panel.given.emit("Har bedt om det", False)
    assert {"person", "erasure"} <= heard.args[0]
    qtbot.waitUntil(lambda: not opened.jobs.jobs, timeout=20_000)
    page.reload()
    assert _table(page).model().rowCount() == 0
    (receipt,) = opened.read(receipts)
    page.select(receipt.id)
    target = tmp_path / "kvittering.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(target), ""))
    next(one for one in page.page_actions() if one.objectName() == "deleted.receipt").trigger()
    qtbot.waitUntil(lambda: target.exists() and not opened.jobs.jobs, timeout=20_000)
    assert opened.store.check().ok


def _people_button(page: DeletedPage) -> QAbstractButton:
    return next(button for button in page.findChildren(QAbstractButton) if button.text() == "Go to the people")

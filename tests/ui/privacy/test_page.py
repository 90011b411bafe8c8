"""Who is deleted is listed, and comes back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.privacy.queries import DeletedPerson
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.privacy.page import DeletedFunctions, DeletedPage
from mentordesk.ui.privacy.wiring import build
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

    def restore(self, person: DeletedPerson) -> bool:
        self.back.append(person.name)
        return not self.refuse

    def go(self) -> None:
        self.gone += 1

    def functions(self) -> DeletedFunctions:
        return DeletedFunctions(lambda: dt.date(2026, 11, 25), lambda: self.people, self.restore, self.go)


Make = Callable[[Bin], DeletedPage]


@pytest.fixture
def make_page(qtbot: QtBot, appearance: Appearance) -> Make:
    kept: list[DeletedPage] = []  # a widget that nobody holds is deleted at once

    def make(deleted: Bin) -> DeletedPage:
        page = DeletedPage(deleted.functions(), appearance)
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
    return page.findChildren(RecordTable)[0]


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
    assert page.subtitle == "3 people are deleted and can be brought back"


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
    assert page.subtitle == "1 person is deleted and can be brought back"
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
    page.page_actions()[0].trigger()
    assert [one.name for one in opened.read(people)] == ["Amina Hussein"]
    page.reload()
    assert _table(page).model().rowCount() == 0
    with qtbot.waitSignal(opened.page_wanted) as wanted:
        _people_button(page).click()
    assert wanted.args == ["people", None]


def _people_button(page: DeletedPage) -> QAbstractButton:
    return next(button for button in page.findChildren(QAbstractButton) if button.text() == "Go to the people")

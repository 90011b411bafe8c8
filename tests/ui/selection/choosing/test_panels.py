"""The panels of the choice on a real file."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.commands import note_messages
from mentordesk.core.recruitment.contact.queries import untold
from mentordesk.core.recruitment.contact.rules import WRITING
from mentordesk.core.selection.choosing.offers.rules import OFFERS, usual_deadline
from mentordesk.core.selection.choosing.queries import quotas
from mentordesk.core.selection.choosing.records.queries import records
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.packages.codes import sheet_code
from mentordesk.core.selection.queries import selection
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.models import NAME
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.selection.table import RankedTable
from mentordesk.ui.selection.wiring import build
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import short_day
from mentordesk.ui.widgets.search_box import SearchBox
from tests.builders import a_programme, a_store, an_adept
from tests.ui.opening import opening

PEOPLE = (("Amina Hussein", 1970, "Mann"), ("Leyla Said", 1975, "Mann"), ("Zahra Rezai", 2001, "Kvinne"))


@pytest.fixture
def opened(tmp_path: Path, appearance: Appearance) -> Iterator[Opened]:
    store = a_store(tmp_path)
    programme = a_programme(store, places=1)
    for day, (name, born, gender) in enumerate(PEOPLE, start=1):
        submitted = dt.datetime(2026, 11, day)
        an_adept(store, programme, name, birth_year=born, gender=gender, submitted=submitted)
    with opening(store, programme, appearance) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SelectionPage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 760)
    made.reload()
    made.show()
    return made


def door(page: SelectionPage, name: str) -> SidePanel:
    """Open a panel as the menu does."""
    next(one for one in page.page_actions() if one.objectName() == f"selection.{name}").trigger()
    return next(one for one in page.findChildren(SidePanel) if one.isVisible())


def press(inside: SidePanel | SelectionPage, text: str) -> None:
    found = [one for one in inside.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons say «{text}»"
    found[0].click()


def texts(inside: SidePanel) -> str:
    return "\n".join(label.text() for label in inside.findChildren(PlainLabel) if label.isVisible())


def results(opened: Opened) -> dict[str, str]:
    return {row.name.split()[0]: row.result for row in opened.read(selection, opened.programme)}


def field(panel: SidePanel, name: str) -> QLineEdit:
    return next(one for one in panel.findChildren(QLineEdit) if one.accessibleName() == name)


def declare_young(page: SelectionPage) -> SidePanel:
    panel = door(page, "quotas")
    by = next(one for one in panel.findChildren(QComboBox) if one.accessibleName() == "Quota by")
    by.setCurrentText("Younger than")
    by.activated.emit(by.currentIndex())
    for name, value in (("Age", "30"), ("At least", "1")):
        field(panel, name).setText(value)
        field(panel, name).editingFinished.emit()
    press(panel, "Declare the quota")
    return panel


def test_a_quota_is_declared_and_its_effect_is_told(page: SelectionPage, opened: Opened) -> None:
    panel = declare_young(page)
    assert [(one.by, one.value, one.least) for one in opened.read(quotas, opened.programme)] == [("younger", "30", 1)]
    assert results(opened) == {"Amina": "waiting", "Leyla": "waiting", "Zahra": "offered"}
    assert "Under 30 at the start: at least 1" in texts(panel)
    assert "Comes in: Zahra Rezai\nGives way: Amina Hussein" in texts(panel)
    press(panel, "Take away")
    assert not opened.read(quotas, opened.programme)


def test_the_table_has_a_column_for_quotas_when_there_are_some(page: SelectionPage, opened: Opened) -> None:
    from mentordesk.ui.selection.models import QUOTA
    from mentordesk.ui.selection.table import RankedTable

    table = page.findChild(RankedTable)
    assert table is not None
    assert table.isColumnHidden(QUOTA)
    declare_young(page)
    assert not table.isColumnHidden(QUOTA)
    assert [table.model().index(row, QUOTA).data() for row in range(3)] == ["Out: under 30", "", "In: under 30"]


def test_a_no_moves_the_waiting_list_up_in_one_click(page: SelectionPage, opened: Opened) -> None:
    accept_selection(opened.store, programme=opened.programme)
    page.select(next(row.id for row in opened.read(selection, opened.programme) if row.name.startswith("Amina")))
    press(page, "Declined …")
    press(page, "Note the answer")
    panel = door(page, "offers")
    assert "A place is free. Leyla Said is next." in texts(panel)
    press(panel, "Offer the place to Leyla Said")
    assert results(opened) == {"Leyla": "offered", "Zahra": "waiting", "Amina": "declined"}


def test_the_rest_is_refused_with_a_reason(page: SelectionPage, opened: Opened) -> None:
    accept_selection(opened.store, programme=opened.programme)
    panel = door(page, "offers")
    press(panel, "Refuse the rest …")
    press(panel, "Refuse")
    assert results(opened)["Leyla"] == "waiting"
    editor = next(one for one in panel.findChildren(QPlainTextEdit) if one.isVisible())
    editor.setPlainText("Flere søkere enn plasser")
    press(panel, "Refuse")
    assert results(opened) == {"Amina": "offered", "Leyla": "refused", "Zahra": "refused"}


def test_new_offers_stand_until_the_day_that_is_set(page: SelectionPage, opened: Opened, qtbot: QtBot) -> None:
    panel = door(page, "offers")
    field(panel, "Answer by").setText("1.1.2099")
    field(panel, "Answer by").editingFinished.emit()
    press(page, "Give 1 place")
    qtbot.waitUntil(lambda: any(row.offer for row in opened.read(selection, opened.programme)))
    (offer,) = [row.offer for row in opened.read(selection, opened.programme) if row.offer]
    assert offer.answer_by == dt.date(2099, 1, 1)


def test_a_record_is_locked_checked_and_saved(
    page: SelectionPage, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = tmp_path / "protokoll.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    panel = door(page, "records")
    press(panel, "Lock the choice as it stands")
    assert len(opened.read(records, opened.programme)) == 1
    assert "Fits its fingerprint" in "".join(
        label.text() for label in panel.findChildren(PlainLabel)
    ) or "Fingerprint" in texts(panel)
    press(panel, "Save as PDF …")
    qtbot.waitUntil(target.exists)


def test_small_groups_are_hidden_in_the_rates(page: SelectionPage) -> None:
    told = texts(door(page, "rates"))
    assert "Hidden: " in told
    assert "Kvinne" in told


def test_sheets_are_printed_for_a_named_assessor(
    page: SelectionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = tmp_path / "skjema.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    panel = door(page, "packages")
    press(panel, "Scoring sheets on paper …")
    assert not target.exists()
    field(panel, "The assessor's name").setText("Per")
    press(panel, "Scoring sheets on paper …")
    qtbot.waitUntil(target.exists)


@pytest.mark.parametrize("name", ["quotas", "offers", "rates", "records", "packages"])
def test_each_panel_opens_closes_by_done_and_takes_another_language(page: SelectionPage, name: str) -> None:
    panel = door(page, name)
    page.retranslate()
    assert panel.isVisible()
    press(panel, "Done")
    assert not panel.isVisible()


def test_what_nobody_answered_is_led_to_with_the_one_chosen_and_given_longer(
    page: SelectionPage, opened: Opened
) -> None:
    yesterday = today() - dt.timedelta(days=1)
    accept_selection(opened.store, programme=opened.programme, answer_by=yesterday)
    page.select(OFFERS)
    panel = next(one for one in page.findChildren(SidePanel) if one.isVisible())
    until = usual_deadline(today())
    press(panel, f"Let Amina Hussein answer by {short_day(until)}")
    row = next(one for one in opened.read(selection, opened.programme) if one.name == "Amina Hussein")
    assert row.offer is not None
    assert row.offer.answer_by == until
    assert not any(one.text().startswith("Let ") for one in panel.findChildren(QAbstractButton) if one.isVisible())


def test_letters_to_all_who_were_not_told_are_opened_from_here(page: SelectionPage, opened: Opened) -> None:
    accept_selection(opened.store, programme=opened.programme)
    wanted: list[tuple[str, object]] = []
    opened.page_wanted.connect(lambda name, record: wanted.append((name, WRITING.get(record))))
    panel = door(page, "offers")
    press(panel, "Write to 1 about the place …")
    press(panel, "Write to 2 about the waiting list …")
    assert wanted == [("recruitment", "offered"), ("recruitment", "waiting")]
    chosen = opened.read(untold, opened.programme, "offered")
    note_messages(opened.store, programme=opened.programme, about={chosen[0]: "offer"}, channel="email", sent=today())
    assert not any("about the place" in one.text() for one in panel.findChildren(QAbstractButton) if one.isVisible())


def test_the_code_on_a_sheet_of_paper_finds_the_applicant(page: SelectionPage, opened: Opened) -> None:
    row = next(one for one in opened.read(selection, opened.programme) if one.name == "Leyla Said")
    table = page.findChild(RankedTable)
    assert table is not None
    search = page.findChild(SearchBox)
    assert search is not None
    search.setText(sheet_code(row.application).lower())
    QTest.qWait(300)
    assert [table.model().index(place, NAME).data() for place in range(table.model().rowCount())] == ["Leyla Said"]

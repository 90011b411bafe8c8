"""How long things are kept, the record of processing, and the end of a programme."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.commands import end_pair
from mentordesk.core.privacy.anonymising.queries import Forecast, Standing
from mentordesk.core.privacy.papers.queries import duty_facts
from mentordesk.core.privacy.retention.queries import kept_for
from mentordesk.core.privacy.retention.rules import USUAL
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import people
from mentordesk.ui.opened import Opened
from mentordesk.ui.settings.ending import EndingSection
from mentordesk.ui.settings.retention import RecordSection, RetentionSection
from mentordesk.ui.settings.wiring import build
from mentordesk.ui.widgets.paper_section import PaperSection
from tests.builders import START, a_mentor, a_pair, an_adept
from tests.ui.settings.conftest import PROGRAMME, NotOpened, Screen

Make = Callable[..., Screen]
LEFT = Qt.MouseButton.LeftButton
OVER = Standing("Sterk sammen", "archived", live=0)
REFUSED = "Refused: months after the answer"


def _click(screen: Screen, text: str) -> None:
    QTest.mouseClick(screen.buttons()[text], LEFT)
    QApplication.processEvents()


def _type(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_months_are_kept_one_by_one(make_screen: Make) -> None:
    screen = make_screen()
    field = screen.field(REFUSED)
    assert field.text() == str(USUAL["refused"])
    _type(field, "5")
    assert screen.desk.kept == [("retention", "refused", 5)]
    _type(field, "")
    assert "Write the number of months" in screen.texts()
    _type(field, "121")
    assert screen.desk.kept == [("retention", "refused", 5)]


def test_the_times_can_be_led_to(make_screen: Make) -> None:
    screen = make_screen()
    screen.page.select(link_id("setting", "retention"))
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == REFUSED


def test_the_record_is_written_where_it_was_said_and_opened(make_screen: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit("/tmp/protokoll.pdf"))
    screen = make_screen()
    assert "Open it, to print it" not in screen.buttons()
    _click(screen, "Make the record …")
    assert screen.desk.written == [Path("/tmp/protokoll.pdf")]
    assert "The paper lies in /tmp/protokoll.pdf." in screen.texts()
    _click(screen, "Open it, to print it")
    assert screen.desk.opened == [Path("/tmp/protokoll.pdf")]
    screen.desk.answer = NotOpened()
    _click(screen, "Make the record …")
    assert "It did not work." in screen.texts()
    assert screen.buttons()["Make the record …"].isEnabled()
    assert "Open it, to print it" not in screen.buttons()


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (replace(OVER, status="running"), "First set the programme's status to reported or archived."),
        (replace(OVER, live=1), "1 pair has not ended. End it first."),
        (replace(OVER, live=3), "3 pairs have not ended. End them first."),
    ],
)
def test_what_is_in_the_way_is_said(make_screen: Make, standing: Standing, said: str) -> None:
    screen = make_screen(standing=standing)
    assert said in screen.texts()
    assert not screen.buttons()["Anonymise the programme …"].isEnabled()


def test_anonymising_names_the_programme_and_the_number_and_cancel_is_nearest(make_screen: Make) -> None:
    screen = make_screen(standing=OVER)
    _click(screen, "Anonymise the programme …")
    assert "Anonymise “Sterk sammen” with 49 people?" in screen.texts()
    assert any(text.startswith("2 of them are in another programme too") for text in screen.texts())
    assert QApplication.focusWidget() is screen.buttons()["Cancel"]
    QTest.keyClick(screen.buttons()["Cancel"], Qt.Key.Key_Escape)
    assert screen.desk.anonymised == []
    assert "Anonymise for good" not in screen.buttons()
    _click(screen, "Anonymise the programme …")
    _click(screen, "Anonymise for good")
    assert screen.desk.anonymised == ["Anonymising the programme …"]
    assert not screen.buttons()["Anonymise the programme …"].isEnabled()


@pytest.mark.parametrize(
    ("forecast", "title", "goes"),
    [
        (Forecast("S", 1, 0), "Anonymise “S” with 1 person?", "All of them are forgotten."),
        (Forecast("S", 3, 1), "Anonymise “S” with 4 people?", "1 of them is in another programme too"),
    ],
)
def test_one_is_not_said_as_many(make_screen: Make, forecast: Forecast, title: str, goes: str) -> None:
    screen = make_screen(standing=OVER, forecast=forecast)
    _click(screen, "Anonymise the programme …")
    assert title in screen.texts()
    assert any(text.startswith(goes) for text in screen.texts())


def test_an_anonymised_programme_has_nothing_left_to_do(make_screen: Make) -> None:
    screen = make_screen(standing=replace(OVER, status="anonymised"))
    assert "The programme is anonymised. Only the numbers are left." in screen.texts()
    assert "Anonymise the programme …" not in screen.buttons()


def test_times_record_and_end_of_a_real_file(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    store, programme = opened.store, opened.programme
    pair = a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme), status="active")
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    page.findChildren(RetentionSection)[0].form.committed.emit("waiting", 3)
    assert opened.read(kept_for)["waiting"] == 3
    record, target = page.findChildren(RecordSection)[0], tmp_path / "protokoll.pdf"
    record._write(str(target))
    qtbot.waitUntil(lambda: record.make.isEnabled())
    assert target.read_bytes().startswith(b"%PDF")
    assert isinstance(record, PaperSection)
    assert record._functions.suggested().suffix == ".pdf"
    end_pair(store, pair=pair, day=START, reason="")
    change_programme(store, programme, {"status": "archived"})
    ending = page.findChildren(EndingSection)[0]
    page.reload()
    ending._ask()
    ending._anonymise()
    qtbot.waitUntil(lambda: opened.facts.status == "anonymised")
    qtbot.waitUntil(lambda: bool(opened.notices.live))
    assert {row.name for row in opened.read(people)} == {"Deltaker 1", "Deltaker 2"}
    assert opened.read(duty_facts, "", START).programmes[0].mentors == 1


def test_the_status_of_an_anonymised_programme_cannot_be_chosen(make_screen: Make) -> None:
    screen = make_screen(programme=replace(PROGRAMME, status="anonymised"))
    (status,) = [one for one in screen.page.findChildren(QComboBox) if one.accessibleName() == "Status"]
    assert (status.currentText(), status.count(), status.isEnabled()) == ("Anonymised", 1, False)

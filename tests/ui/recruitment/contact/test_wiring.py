"""Contact on a real file: drafts become files, and only a person's word makes them heard."""

import datetime as dt
import email
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.commands import set_dates
from mentordesk.core.recruitment.contact.queries import dates, drafts, heard
from mentordesk.core.selection.commands import decide
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.contact import twice
from mentordesk.ui.recruitment.contact.asking import SentQuestion
from mentordesk.ui.recruitment.contact.wiring import ContactDoors
from mentordesk.ui.recruitment.contact.writing import WritingPanel
from tests.builders import an_adept, application_of
from tests.ui.recruitment.conftest import click


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(opened: Opened, appearance: Appearance, parent: QWidget) -> WritingPanel:
    made = WritingPanel(ContactDoors(opened).functions(), appearance, parent)
    made.retranslate()
    for one in (parent, made):
        one.resize(900, 700)
    parent.show()
    return made


def test_drafts_lie_in_the_folder_and_are_marked_when_somebody_says_so(
    qtbot: QtBot, opened: Opened, panel: WritingPanel, tmp_path: Path
) -> None:
    amina = an_adept(opened.store, opened.programme)
    leyla = an_adept(opened.store, opened.programme, "Leyla Said", email=None, phone="+4790000000")
    panel.take_chosen((amina, leyla))
    question = panel.findChild(SentQuestion)
    assert question is not None
    panel._make_files(str(tmp_path / "Kladder"))
    qtbot.waitUntil(question.isVisible)
    read = email.message_from_bytes((tmp_path / "Kladder" / "Amina Hussein.eml").read_bytes(), policy=default)
    assert (read["X-Unsent"], read["To"].addresses[0].addr_spec) == ("1", "amina.hussein@example.org")
    assert {one.person for one in opened.read(drafts, opened.programme)} == {amina, leyla}
    assert opened.read(heard, opened.programme)[amina].last is None
    click(panel, "Yes, mark as sent")
    assert {one.last for one in opened.read(heard, opened.programme).values()} == {today()}
    opened.undo()
    opened.undo()
    assert opened.read(drafts, opened.programme) == []


def test_the_reason_of_a_refusal_stands_in_its_letter(opened: Opened, panel: WritingPanel) -> None:
    amina = an_adept(opened.store, opened.programme)
    application = application_of(opened.store, opened.programme, amina)
    decide(opened.store, application=application, result="refused", reason="Du bor utenfor fylket.")
    panel.take_chosen((amina,))
    assert panel._letters is not None
    words = panel._letters.words(panel._letters.current)
    assert "Du bor utenfor fylket." in words.body


def test_a_folder_that_is_a_file_is_told_and_nothing_is_noted(
    qtbot: QtBot, opened: Opened, panel: WritingPanel, tmp_path: Path
) -> None:
    amina = an_adept(opened.store, opened.programme)
    (tmp_path / "fil").write_text("x")
    panel.take_chosen((amina,))
    panel._make_files(str(tmp_path / "fil"))
    qtbot.waitUntil(lambda: bool(opened.notices.kept))
    assert opened.read(drafts, opened.programme) == []
    assert panel.primary.isEnabled()


def test_what_a_rule_refuses_is_told_in_words(opened: Opened) -> None:
    functions = ContactDoors(opened).functions()
    deadline = dt.date(2026, 11, 20)
    set_dates(opened.store, programme=opened.programme, deadline=deadline, answer_by=None)
    assert not functions.set_dates(deadline, deadline - dt.timedelta(days=1))
    assert opened.read(dates, opened.programme) == (deadline, None)
    assert "before the deadline" in opened.notices.kept[-1].text.lower()
    amina = an_adept(opened.store, opened.programme)
    assert not functions.note({amina: "offer"}, "phone", today() + dt.timedelta(days=2))


def test_doubles_among_many_are_found_beside_the_window(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twice, "_FEW", 1)
    one, other = (an_adept(opened.store, opened.programme, phone="+4790000000") for _ in range(2))
    found = twice.Twice(opened)
    assert found.last_found() == frozenset()
    with qtbot.waitSignal(found.changed):
        pass
    monkeypatch.setattr(twice, "_FEW", 10)
    assert found.last_found() == {one, other}
    assert twice.Twice(opened).last_found() == {one, other}

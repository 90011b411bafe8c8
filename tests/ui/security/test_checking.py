"""The card of the check on a real file: whole, with what does not go together, damaged, and the ways out."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups
from mentordesk.core.store.blanking import unguarded
from mentordesk.core.store.file import connect
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.surroundings.notes import check_is_due
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.checking import CheckingSection
from mentordesk.ui.security.page import SecurityPage
from mentordesk.ui.security.wiring import build
from tests.builders import a_pair, an_adept


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SecurityPage:
    made = build(opened)
    qtbot.addWidget(made)
    made.reload()
    return made


@pytest.fixture
def section(page: SecurityPage) -> CheckingSection:
    return page.findChildren(CheckingSection)[0]


def said(section: CheckingSection) -> str:
    """All that the card says."""
    return "\n".join(label.text() for label in section.findChildren(QLabel) if not label.isHidden())


def offered(section: CheckingSection) -> list[str]:
    """The buttons, but for the check itself."""
    return [one.text() for one in section.findChildren(QPushButton) if not one.isHidden()][1:]


def checked(qtbot: QtBot, section: CheckingSection) -> None:
    """Press the button and wait for the answer."""
    section.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: not section._answer.isHidden() and section._check.isEnabled())


def harm(opened: Opened, statement: str) -> None:
    """Change a record as no step does."""
    connection = connect(opened.store.path, opened.store.key)
    connection.execute("BEGIN")
    with unguarded(connection, "programme_au", "criterion_bd", "person_ai", "change_stays_u"):
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.close()
    opened.store.watch.own()


def test_a_whole_file_is_told_and_remembered(qtbot: QtBot, opened: Opened, section: CheckingSection) -> None:
    assert "Not checked yet" in said(section)
    checked(qtbot, section)
    assert "The file is whole, and everything in it goes together." in said(section)
    assert "Checked today at " in said(section)
    assert offered(section) == []
    assert not check_is_due(opened.store.file_id)


def test_what_does_not_go_together_is_told_with_names(qtbot: QtBot, opened: Opened, section: CheckingSection) -> None:
    for number in range(8):
        a_pair(opened.store, opened.programme, *[an_adept(opened.store, opened.programme, f"Amina {number}")] * 2)
    checked(qtbot, section)
    assert re.search(r"Amina \d is paired with themselves", said(section))
    assert "and 10 more" in said(section)
    assert offered(section) == []


def test_damaged_records_are_put_right_by_the_history(qtbot: QtBot, opened: Opened, section: CheckingSection) -> None:
    harm(opened, "UPDATE programme SET name = 'Noe annet'")
    checked(qtbot, section)
    assert "Damage found" in said(section)
    assert "Records that are not as they were kept: 1" in said(section)
    assert offered(section) == ["Put it right from the history", "Save what can be read …"]
    section._mend.click()
    qtbot.waitUntil(lambda: "The file is whole" in said(section))
    assert offered(section) == []
    assert opened.facts.name == "Sterk sammen"


def test_a_damaged_history_leads_to_the_backup(
    qtbot: QtBot, opened: Opened, page: SecurityPage, section: CheckingSection
) -> None:
    made = backups.make(opened.store)
    harm(opened, "UPDATE change_set SET author = 'x' WHERE id = 1")
    checked(qtbot, section)
    assert "The history itself has damage." in said(section)
    assert "There is a backup to go back to." in said(section)
    restore, save = offered(section)
    assert restore.startswith("Restore the backup from today at ")
    assert save == "Save what can be read …"
    with qtbot.waitSignal(section.restore_wanted) as wanted:
        section._restore.click()
    assert wanted.args == [made]
    qtbot.waitUntil(lambda: not page._backups._panel.isHidden())


def test_what_can_be_read_is_saved(
    qtbot: QtBot, opened: Opened, section: CheckingSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "reddet.mentordesk"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(target)))
    harm(opened, "UPDATE change_set SET author = 'x' WHERE id = 1")
    checked(qtbot, section)
    assert offered(section) == ["Save what can be read …"]
    section._save.click()
    qtbot.waitUntil(lambda: "What can be read lies in a new file." in said(section))
    saved = open_file(target, passphrase=None)
    assert [row.name for row in saved.read(programmes)] == ["Sterk sammen"]
    saved.close()
    section._save.click()
    qtbot.waitUntil(lambda: "There is already" in said(section) or "reddet.mentordesk" in said(section))


def test_the_page_goes_to_the_check_when_asked(qtbot: QtBot, page: SecurityPage, section: CheckingSection) -> None:
    page.select(link_id("setting", "check"))
    qtbot.waitUntil(lambda: "The file is whole" in said(section))


def test_a_check_that_is_called_off_can_be_begun_again(qtbot: QtBot, opened: Opened, section: CheckingSection) -> None:
    section._check.click()
    opened.jobs.jobs[0].cancel()
    qtbot.waitUntil(lambda: not opened.jobs.jobs)
    assert section._check.isEnabled()
    assert section._answer.isHidden() or "whole" in said(section)


def test_the_words_follow_the_language(qtbot: QtBot, opened: Opened, section: CheckingSection) -> None:
    harm(opened, "UPDATE programme SET name = 'Noe annet'")
    checked(qtbot, section)
    section.retranslate()
    assert "Records that are not as they were kept: 1" in said(section)

"""The program and its backups: the end that fails, and a backup in the place of the open file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store import backups
from mentordesk.core.store.errors import DiskFull
from mentordesk.ui.shell.trouble import TroubleBox
from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.screen import until


def change(person: Person, name: str) -> None:
    """Give the programme another name."""
    opened = person.desktop.opened
    change_programme(opened.store, opened.programme, {"name": name})
    person.settle()


def answers(person: Person) -> list[QPushButton]:
    """The buttons of the question that stands open: to copy it, to try again, to close without a backup."""
    (box,) = (one for one in person.desktop.window.findChildren(TroubleBox) if one.isVisible())
    return box.findChildren(QPushButton)


def test_the_window_stays_until_the_last_backup_is_made(
    start: Start, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start(empty)
    change(person, "Nye steg")

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as disk:
        disk.setattr(backups, "make", full)
        person.desktop.window.close()
        assert person.sees("Den siste sikkerhetskopien ble ikke tatt", "Disken er full")
        assert person.desktop.window.isVisible()
    change(person, "Nyere steg")
    file_id = person.desktop.opened.store.file_id
    answers(person)[1].click()
    assert not person.desktop.window.isVisible()
    assert not person.desktop.opened.is_open
    assert len(backups.listed(file_id)) == 1


def test_the_window_can_be_closed_without_one(start: Start, empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person = start(empty)
    change(person, "Nye steg")

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backups, "make", full)
    person.desktop.window.close()
    answers(person)[2].click()
    assert not person.desktop.window.isVisible()
    assert not person.desktop.opened.is_open


def test_a_backup_comes_in_the_place_of_the_open_file(start: Start, empty: Path) -> None:
    person = start(empty)
    opened = person.desktop.opened
    made = backups.path_of(opened.store.file_id, backups.make(opened.store).name)
    change(person, "Nye steg")
    assert person.sees("Nye steg")
    person.desktop.window.show_page("security")
    person.settle()
    opened.restore_wanted.emit(made, None)
    until(lambda: opened.is_open and opened.facts.name == "Nye veier", "the restored file")
    person.settle()
    assert person.sees("Nye veier")
    assert not person.sees("Nye steg")
    assert person.desktop.window.page is not None
    assert person.desktop.window.page.name == "security"
    assert opened.store.check().ok
    person.quit()

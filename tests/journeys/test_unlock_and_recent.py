"""Closing, coming back, locking, and the ways from one file to another."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.errors import FileInUse
from mentordesk.core.store.opening import open_file
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept
from tests.journeys.conftest import Choose, Start
from tests.journeys.person import Person
from tests.journeys.test_whole_job import PHRASE, make_programme

OTHER_PHRASE = "gaffel måne tog sitron"


def backups() -> list[Path]:
    """The backups on this machine."""
    return sorted((user_data() / "backups").rglob("*.mentordesk"))


def a_file(folder: Path, name: str, passphrase: str | None, *, pairs: int = 0) -> Path:
    """A file with one programme of the same name."""
    store = a_store(folder, passphrase=passphrase, name=name)
    programme = a_programme(store, name=name)
    for number in range(pairs):
        adept, mentor = an_adept(store, programme, f"Amina {number}"), a_mentor(store, programme, f"Kari {number}")
        a_pair(store, programme, adept, mentor)
    store.close()
    return store.path


def unlock(person: Person, passphrase: str) -> None:
    person.write(passphrase)
    person.press("Return")


def test_a_changed_file_is_backed_up_when_the_window_closes(start: Start, home: Path) -> None:
    person = start()
    make_programme(person)
    person.quit()
    (backup,) = backups()
    store = open_file(backup, passphrase=PHRASE)
    assert store.check().ok
    store.close()


def test_nothing_changed_makes_no_backup(start: Start, example: Path) -> None:
    person = start(example)
    person.click("Personer")
    person.quit()
    assert backups() == []


def test_the_last_file_opens_itself_where_one_was(start: Start, example: Path) -> None:
    first = start(example)
    first.desktop.window.resize(1400, 900)
    first.click("Personer")
    first.press("Ctrl++")
    first.quit()
    person = start()
    assert (person.clicks, person.keys) == (0, 0)
    assert person.sees("Sterk sammen", "49 personer i fila")
    assert person.desktop.window.width() == 1400
    assert person.desktop.appearance.zoom == 110


def test_a_locked_file_asks_kindly_until_it_is_right(start: Start, home: Path) -> None:
    path = a_file(home, "Nye veier", PHRASE)
    person = start(path)
    assert person.sees("Nye veier", "Passfrase")
    assert not person.sees("I dag")
    unlock(person, OTHER_PHRASE)
    person.waits_for("Passfrasen åpner ikke «Nye veier.mentordesk»", "Ingenting er endret", "Prøv igjen")
    unlock(person, PHRASE)
    person.waits_for("Dette trenger deg nå")


def test_ctrl_l_locks_and_shows_nobody(start: Start, home: Path) -> None:
    person = start()
    make_programme(person)
    person.press("Ctrl+L")
    assert person.sees("Passfrase")
    assert not person.sees("Dette trenger deg nå")
    person.press("Ctrl+2", "Ctrl+Z")
    assert person.sees("Passfrase")
    unlock(person, PHRASE)
    person.waits_for("Dette trenger deg nå", "Sterk sammen Lier")


def test_locking_calls_off_what_goes_on(start: Start, home: Path) -> None:
    path = a_file(home, "Nye veier", PHRASE, pairs=30)
    person = start(path)
    unlock(person, PHRASE)
    person.waits_for("Dette trenger deg nå")
    person.press("Ctrl+5")
    QTest.keyClick(person.desktop.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert person.desktop.jobs.jobs
    person.press("Ctrl+L")
    assert person.sees("Passfrase")
    assert not person.sees("papirer")
    store = open_file(path, passphrase=PHRASE)
    assert store.check().ok
    store.close()
    assert list(home.rglob("*.pdf")) == []


def test_a_plain_file_says_that_there_is_nothing_to_lock(start: Start, example: Path) -> None:
    person = start(example)
    person.press("Ctrl+L")
    assert person.sees("det er ingenting å låse", "I dag")


def test_from_one_file_to_another_and_back_by_the_menu(start: Start, example: Path, home: Path, choose: Choose) -> None:
    other = a_file(home, "Nye veier", PHRASE)
    person = start(example)
    choose(other)
    person.press("Ctrl+O")
    person.waits_for("Passfrase")
    person.click("← Tilbake")
    assert person.sees("Dette trenger deg nå", "Sterk sammen")
    person.press("Ctrl+O")
    unlock(person, PHRASE)
    person.waits_for("Nye veier", "Styrevedtaket er ikke skrevet inn")
    person.menu("Fil", "Nylige filer", str(example))
    person.waits_for("Avtalen mangler underskrift")


def test_opening_the_file_that_is_open_changes_nothing(start: Start, example: Path, choose: Choose) -> None:
    person = start(example)
    person.click("Personer")
    choose(example)
    person.press("Ctrl+O")
    assert person.sees("49 personer i fila")


def test_a_second_programme_in_the_same_file(start: Start, home: Path) -> None:
    person = start(a_file(home, "Nye veier", None))
    person.menu("Fil", "Nytt program …")
    assert not person.sees("Passfrase")
    person.click("← Tilbake")
    assert person.sees("Dette trenger deg nå", "Nye veier")
    person.menu("Fil", "Nytt program …")
    person.fill("Hva heter programmet?", "Nye venner")
    person.click("Lag programmet")
    person.waits_for("Dette trenger deg nå", "Nye venner")
    with pytest.raises(FileInUse):
        open_file(home / "Nye veier.mentordesk", passphrase=None)
    person.press("Ctrl+Z")
    assert person.sees("Dette trenger deg nå", "Nye veier ▾")


def test_nothing_typed_is_left_in_the_form(start: Start, home: Path) -> None:
    person = start()
    make_programme(person)
    person.press("Ctrl+L")
    person.menu("Fil", "Nytt program …")
    assert not person.sees("Sterk sammen Lier")
    assert person.read("Passfrase") == ""

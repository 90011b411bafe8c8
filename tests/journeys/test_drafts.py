"""What was being typed when the file was shut stands there again, and nothing of it lies about meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from mentordesk.core.kernel.places import user_data
from mentordesk.core.programme.queries import people
from mentordesk.core.selection.commands import decide
from mentordesk.core.store.opening import open_file
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept, application_of
from tests.journeys.conftest import Start
from tests.journeys.person import Person

PHRASE = "hest fisk lampe bok"
CANARY = "Kanarifugl"


@pytest.fixture
def sealed(home: Path) -> Path:
    """A file with a passphrase, two people who go together, and one who waits to be chosen."""
    store = a_store(home, passphrase=PHRASE, name="Nye veier")
    programme = a_programme(store, name="Nye veier")
    a_pair(store, programme, an_adept(store, programme, "Amina Hussein"), a_mentor(store, programme, "Kari Nordmann"))
    leyla = an_adept(store, programme, "Leyla Said")
    decide(store, application=application_of(store, programme, leyla), result="offered", reason="først ute")
    store.close()
    return store.path


@pytest.fixture
def person(start: Start, sealed: Path) -> Person:
    person = start(sealed)
    unlock(person)
    return person


def unlock(person: Person) -> None:
    person.write(PHRASE)
    person.press("Return")
    person.waits_for("frakoblet")


def lock_and_open(person: Person) -> None:
    person.press("Ctrl+L")
    assert person.sees("Passfrase")
    assert CANARY.encode() not in b"".join(path.read_bytes() for path in user_data().rglob("*") if path.is_file())
    unlock(person)


def focused() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def typed() -> str:
    """What stands in the text that has the focus."""
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    return editor.toPlainText()


def drafts() -> list[Path]:
    return list(user_data().rglob("*.draft"))


def test_a_field_on_a_persons_card_comes_back_and_is_kept_when_it_is_left(person: Person) -> None:
    person.click("Personer")
    person.click("Amina Hussein")
    person.fill("Telefon", "90 01")
    assert focused().text() == "90 01"
    lock_and_open(person)
    assert person.sees("Personer", "Amina Hussein")
    assert focused().text() == "90 01"
    assert drafts()
    person.write("2 345")
    person.press("Tab")
    person.desktop.discretion._drafting.keep()
    assert drafts() == []
    found = {row.name: row.phone for row in person.desktop.opened.read(people)}
    assert found["Amina Hussein"] == "+4790012345"


def test_what_was_half_typed_is_not_kept_in_the_file(person: Person, sealed: Path) -> None:
    person.click("Personer")
    person.click("Amina Hussein")
    person.fill("Navn", "Ami")
    person.press("Ctrl+L")
    store = open_file(sealed, passphrase=PHRASE)
    assert sorted(row.name for row in store.read(people)) == ["Amina Hussein", "Kari Nordmann", "Leyla Said"]
    store.close()


def test_a_new_applicant_comes_back(person: Person) -> None:
    person.press("Ctrl+2", "Ctrl+N")
    person.write(CANARY)
    person.fill("Poststed", "Lier")
    lock_and_open(person)
    assert person.sees("Ny søker")
    assert (person.read("Navn"), person.read("Poststed")) == (CANARY, "Lier")
    person.click("Legg til søkeren")
    assert CANARY in {row.name for row in person.desktop.opened.read(people)}


def test_a_reason_comes_back_with_its_question(person: Person) -> None:
    person.press("Ctrl+3")
    person.click("Leyla Said")
    person.click("Avslag …")
    person.write(f"{CANARY} trenger")
    lock_and_open(person)
    assert person.sees("Avslag til Leyla Said")
    assert typed() == f"{CANARY} trenger"


def test_why_a_pair_ends_comes_back(person: Person) -> None:
    person.press("Ctrl+4")
    person.click("Par 1")
    person.click("Avslutt paret …")
    person.write(CANARY)
    lock_and_open(person)
    assert person.sees("Avslutt Amina Hussein og Kari Nordmann")
    assert typed() == CANARY


def test_a_series_of_meetings_comes_back(person: Person) -> None:
    person.press("Ctrl+6")
    person.menu("Program", "Ny møteserie")
    person.fill("Minutter", "75")
    person.fill("Sted", CANARY)
    lock_and_open(person)
    assert (person.read("Minutter"), person.read("Sted")) == ("75", CANARY)


def test_what_is_written_about_the_programme_comes_back(person: Person) -> None:
    person.press("Ctrl+,")
    person.fill("Formål", CANARY)
    lock_and_open(person)
    assert typed() == CANARY
    person.press("Tab")
    assert person.desktop.opened.facts.purpose == CANARY


def test_what_was_typed_on_another_page_waits_for_it(person: Person) -> None:
    person.press("Ctrl+2", "Ctrl+N")
    person.write(CANARY)
    person.press("Ctrl+1")
    lock_and_open(person)
    lock_and_open(person)
    assert not person.sees(CANARY)
    person.press("Ctrl+2")
    assert person.read("Navn") == CANARY


def test_a_draft_of_somebody_who_is_gone_is_let_go(person: Person, sealed: Path) -> None:
    person.click("Personer")
    person.click("Amina Hussein")
    person.fill("Telefon", "90 01")
    person.press("Ctrl+L")
    (draft,) = drafts()
    draft.write_text("rubbish")
    unlock(person)
    assert person.sees("Personer")
    assert not person.sees("90 01")


def test_a_kill_loses_only_what_was_typed_last(person: Person, start: Start, sealed: Path) -> None:
    person.press("Ctrl+2", "Ctrl+N")
    person.write(CANARY)
    person.desktop.discretion._drafting.keep()  # as every ten seconds
    (draft,) = drafts()
    kept = draft.read_bytes()
    person.quit()
    draft.write_bytes(kept)  # as if the program had had no time to end
    again = start(sealed)
    unlock(again)
    again.press("Ctrl+2")
    assert again.read("Navn") == CANARY


def test_nothing_typed_writes_nothing(person: Person) -> None:
    person.click("Personer")
    person.press("Ctrl+F")
    person.write("Amina")
    QTest.qWait(0)
    person.desktop.discretion._drafting.keep()
    assert drafts() == []

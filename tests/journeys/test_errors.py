"""What goes wrong is told kindly and in Norwegian, nothing is lost, and there is a way on."""

from pathlib import Path

import pytest

from mentordesk.core.store.opening import open_file
from tests.journeys.conftest import Choose, Start
from tests.journeys.person import Person
from tests.journeys.screen import on_screen
from tests.journeys.test_unlock_and_recent import a_file

SAFE = ("Ingenting er endret", "Fila er ikke rørt", "er ikke rørt", "Ingenting er hentet inn", "Ingen papirer er laget")
STRANGE = ("Traceback", "Error", "Exception", "Errno", "None", "{", "sqlite")


def assert_kind(person: Person, *words: str) -> None:
    """It says what happened and what is safe, in words for people."""
    person.waits_for(*words)
    assert any(person.sees(safe) for safe in SAFE)
    strange = [text for text in on_screen() if any(word in text for word in STRANGE)]
    assert not strange


def test_a_file_that_is_open_in_another_window(start: Start, example: Path) -> None:
    other = open_file(example, passphrase=None)
    person = start(example)
    assert_kind(person, "«Sterk sammen.mentordesk» er åpen et annet sted", "Lukk den der, og prøv igjen")
    other.close()
    person.click("Prøv igjen")
    assert person.sees("Dette trenger deg nå")


def test_a_file_of_something_else_leaves_the_open_one_in_front(start: Start, example: Path, choose: Choose) -> None:
    person = start(example)
    note = example.with_name("notat.mentordesk")
    note.write_text("Handleliste: melk og brød", "utf-8")
    choose(note)
    person.press("Ctrl+O")
    assert_kind(person, "«notat.mentordesk» er ikke en MentorDesk-fil", "Velg en fil som slutter på «.mentordesk»")
    person.click("Lukk")
    assert person.sees("Dette trenger deg nå")
    assert note.read_text("utf-8") == "Handleliste: melk og brød"


def test_a_picture_dropped_on_the_first_page(start: Start, home: Path) -> None:
    person = start()
    picture = home / "bilde.png"
    picture.write_bytes(b"\x89PNG" + bytes(range(256)) * 64)
    person.drop(picture)
    assert_kind(person, "«bilde.png» er ikke en MentorDesk-fil")
    person.click("Lukk")
    person.click("Åpne eksempelprogram")
    person.waits_for("Dette trenger deg nå")


def test_a_share_dropped_on_the_first_page(start: Start, home: Path) -> None:
    person = start()
    share = home / "Sterk sammen.share.age"
    share.write_bytes(b"age-encryption.org/v1\n" + bytes(9000))
    person.drop(share)
    assert_kind(person, "er en deling", "Ta imot en deling")


@pytest.mark.parametrize(
    ("damage", "told"),
    [(lambda whole: b"", "er tom"), (lambda whole: whole[:9000], "er ikke hel"), (lambda whole: None, None)],
    ids=["empty", "cut short", "gone"],
)
def test_the_last_file_is_damaged_at_the_next_start(start: Start, home: Path, damage: object, told: str | None) -> None:
    path = a_file(home, "Nye veier", None)
    start(path).quit()
    left = damage(path.read_bytes())  # type: ignore[operator]
    path.unlink() if left is None else path.write_bytes(left)
    person = start()
    if told is not None:
        assert_kind(person, "Nye veier", told)
        person.click("Lukk")
    assert person.sees("Velkommen til MentorDesk")
    assert person.can_click("Åpne eksempelprogram")


def test_a_list_dropped_on_the_first_page_comes_into_a_new_programme(start: Start, home: Path) -> None:
    person = start()
    sheet = home / "svar.csv"
    sheet.write_text("Navn;E-post\nAmina Hussein;amina@example.org\n", "utf-8")
    person.drop(sheet)
    assert person.sees("Først programmet, så hentes svar.csv inn.")
    person.fill("Hva heter programmet?", "Nye veier")
    person.click("Lag fila uten passfrase")
    person.click("Lag programmet")
    person.waits_for("svar.csv", "Amina Hussein", "Hent inn 1 søker")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("tom.csv", b"", "«tom.csv» er tom"),
        ("ødelagt.xlsx", b"PK\x03\x04" + bytes(2000), "«ødelagt.xlsx» lar seg ikke lese"),
        ("bare-tall.csv", b"1;2;3\n4;5;6\n", "overskrifter"),
        ("bare-topp.csv", b"Navn;E-post\n", "Det er ingen søkere i «bare-topp.csv»"),
    ],
)
def test_a_sheet_that_cannot_be_read(
    start: Start, example: Path, home: Path, name: str, content: bytes, told: str
) -> None:
    person = start(example)
    sheet = home / name
    sheet.write_bytes(content)
    person.click("Rekruttering")
    person.drop(sheet)
    assert_kind(person, told)
    assert person.can_click("Velg en annen fil …")
    person.click("Avbryt")
    assert person.sees("35 søkere · 14 mentorer")


def test_papers_into_a_folder_that_cannot_be_written(start: Start, example: Path, home: Path, choose: Choose) -> None:
    (home / "opptatt").write_text("")
    person = start(example)
    person.click("Avtaler")
    choose(home / "opptatt" / "avtaler")
    person.click("Velg mappe …")
    person.click("Lag PDF for 10 par")
    assert_kind(person, "kan ikke skrives til", "Velg en annen mappe")
    person.close_notices()
    choose(home / "avtaler")
    person.click("Velg mappe …")
    person.click("Lag PDF for 10 par")
    person.waits_for("papirer ligger i avtaler")


def test_a_new_programme_where_nothing_can_be_written(start: Start, home: Path) -> None:
    (home / "Documents").write_text("")
    person = start()
    person.click("Lag nytt program …")
    person.fill("Hva heter programmet?", "Nye veier")
    person.click("Lag fila uten passfrase")
    person.click("Lag programmet")
    assert_kind(person, "kan ikke skrives til")
    person.click("Lukk")
    assert person.read("Hva heter programmet?") == "Nye veier"
    (home / "Documents").unlink()
    person.click("Lag programmet")
    person.waits_for("Dette trenger deg nå")


def test_the_language_is_changed_while_the_file_is_locked(start: Start, home: Path, choose: Choose) -> None:
    path = a_file(home, "Nye veier", "hest batteri")
    person = start(path)
    person.write("hest batteri")
    person.press("Return")
    person.waits_for("Dette trenger deg nå")
    person.press("Ctrl+L")
    choose(home / "borte.mentordesk")
    person.click("Annen fil …")
    assert_kind(person, "Fant ikke «borte.mentordesk»")
    person.click("Lukk")
    person.choose("Språk", "English")
    assert person.sees("Welcome to MentorDesk")
    choose(path)
    person.press("Ctrl+O")
    person.write("hest batteri")
    person.press("Return")
    person.waits_for("This needs you now")

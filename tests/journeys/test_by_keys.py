"""What a day needs, by keys alone: U1, U6, U11, and the list of what needs the coordinator."""

from pathlib import Path

from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.test_unlock_and_recent import a_file, unlock
from tests.journeys.test_whole_job import PHRASE

MOST_KEYS_FOR_A_PHONE_NUMBER = 6


def has_focus(person: Person) -> str:
    """What the keys go to, by its name for screen readers."""
    focused = person.desktop.window.focusWidget()
    return focused.accessibleName() if focused else ""


def test_enter_opens_the_example(start: Start, home: Path) -> None:
    person = start()
    person.press("Return")
    person.waits_for("Dette trenger deg nå")
    assert person.keys == 1
    assert has_focus(person) == "Dette trenger deg nå"


def test_a_person_is_found_by_three_letters_from_anywhere(start: Start, example: Path) -> None:
    person = start(example)
    person.press("Ctrl+5", "Ctrl+K")
    person.write("bjo")
    person.press("Return")
    assert person.read("E-post") == "bjorg.tveiten@example.org"


def test_a_phone_number_is_changed_from_anywhere(start: Start, example: Path) -> None:
    person = start(example)
    person.press("Ctrl+K")
    person.write("samira")
    person.press("Return", "F2", "Tab")
    person.write("90000001")
    person.press("Return")
    assert person.keys <= MOST_KEYS_FOR_A_PHONE_NUMBER
    assert person.read("Telefon") == "+47 900 00 001"
    person.press("Ctrl+Z")
    assert person.read("Telefon") == "+47 400 00 109"


def test_each_thing_that_needs_the_coordinator_leads_on(start: Start, example: Path) -> None:
    person = start(example)
    assert person.sees("3 ting trenger deg")
    person.press("Return")
    assert person.sees("ليلى حداد", "Olav Brenden", "ikke laget")
    person.press("Ctrl+1", "Down", "Return")
    assert person.sees("Trần Văn Minh", "delvis undertegnet")
    person.press("Alt+Left")
    assert has_focus(person) == "Dette trenger deg nå"


def test_what_is_put_off_comes_back_with_undo(start: Start, example: Path) -> None:
    person = start(example)
    person.press("S", "Down", "Return")
    assert person.sees("2 ting trenger deg")
    person.press("Ctrl+Z")
    assert person.sees("3 ting trenger deg")


def test_the_focus_is_where_it_was_when_the_file_is_unlocked(start: Start, home: Path) -> None:
    person = start(a_file(home, "Nye veier", PHRASE, pairs=2))
    unlock(person, PHRASE)
    person.waits_for("Dette trenger deg nå")
    person.press("Ctrl+5")
    before = has_focus(person)
    person.press("Ctrl+L")
    unlock(person, PHRASE)
    person.waits_for("Lag PDF for 2 par")
    assert has_focus(person) == before


def test_ctrl_s_reassures(start: Start, example: Path) -> None:
    person = start(example)
    person.press("Ctrl+S")
    assert person.sees("Alt er lagret. MentorDesk lagrer av seg selv.")


def test_f6_goes_around_the_panes(start: Start, example: Path) -> None:
    person = start(example)
    person.press("Ctrl+2")
    person.click("Kari Nordhagen")
    table = has_focus(person)
    names = []
    for _ in range(3):
        person.press("F6")
        names.append(has_focus(person))
    assert len(set(names)) == 3
    assert names[-1] == table

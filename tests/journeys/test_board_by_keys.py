"""The board of Kobling by keys alone: from the first look to the pairs that are made, and back."""

from pathlib import Path

import pytest

from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.opening import open_file
from tests.journeys.conftest import Start
from tests.journeys.person import Person


@pytest.fixture
def person(start: Start, example: Path) -> Person:
    """At the board of the example, as it was before its pairs were made."""
    store = open_file(example, passphrase=None)
    programme = store.read(programmes)[0].id
    while store.read(pairs, programme):
        store.undo()
    store.close()
    person = start(example)
    person.press("Ctrl+4")
    assert person.sees("10 av 10 har par · 1 låst", "Fadumo Ali Osman + Hodan Warsame")
    return person


def test_a_proposal_is_changed_put_aside_and_made_anew(person: Person) -> None:
    person.press("Down", "L")
    assert person.sees("10 av 10 har par · 2 låst")
    person.press("K")
    assert person.sees("Variant A")
    person.press("Down", "S")
    assert person.sees("1 · Daniel Okafor  40", "Har ledig plass · sum −50")
    person.press("1")
    assert person.sees("Katarzyna Wójcik + Daniel Okafor", "Sum 755")
    person.press("C")
    assert person.sees("Varianter side ved side", "Sum 755 · 10 par", "Sum 805 · 10 par", "Ulik")
    person.press("Escape", "Ctrl+R")
    assert person.sees("Katarzyna Wójcik + Piotr Zieliński", "1 par endret")
    person.press("D")
    assert person.sees("Før: Daniel Okafor.")


def test_two_are_kept_apart_and_the_plan_goes_on_without_them(person: Person) -> None:
    person.press("Down", "X")
    person.write("Naboer")
    person.press("Tab", "Return")
    assert person.sees("1 sperring", "9 av 10 har par")
    person.press("Ctrl+R")
    assert person.sees("10 av 10 har par", "par endret")
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.sees("Ikram Bouzid + Bjørg Tveiten", "10 av 10 har par")


def test_any_two_are_looked_at_in_the_matrix(person: Person) -> None:
    person.press("M")
    assert person.sees("Fadumo Ali Osman og Hodan Warsame, 95, på tavla, låst")
    person.press("Down", "Down", "Right")
    assert person.sees("Katarzyna Wójcik og Ingvild Rosenlund, 30")
    person.press("Return")
    assert person.sees("Katarzyna", "Ingvild Rosenlund", "Nr. ")
    person.press("Escape", "M")
    assert person.sees("Adept og mentor")
    person.press("W")
    assert person.sees("Hvorfor ikke")


def test_weights_are_turned_and_pairs_are_made(person: Person) -> None:
    person.press("Ctrl+K")
    person.write("vekter")
    person.press("Return")
    assert person.sees("Hva som teller når dere kobler.", "Faglig: 60 av 100", "Sum 805 · laveste 55")
    person.press("Tab", "Tab", "Page Up")
    assert not person.sees("Faglig: 60 av 100")
    person.press("Escape", "Ctrl+Z")
    person.press("Ctrl+Return")
    assert person.sees("10 par er laget", "Par 10")
    person.press("Ctrl+Z")
    assert person.sees("10 adepter skal kobles")

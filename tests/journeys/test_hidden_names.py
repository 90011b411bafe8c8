"""Projector mode: nobody on any page, in nothing that is copied, and no mask in the file."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.store.masking import MARK
from mentordesk.core.store.opening import open_file
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.widgets.preview import PagePreview
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept
from tests.journeys.conftest import Start
from tests.journeys.person import Person
from tests.journeys.seeing import words_of_windows

PHRASE = "hest fisk lampe bok"
CANARY = "Kanarifugl"
SECRETS = (CANARY, CANARY.lower(), "900 12 345", "90012345", "Amina", "4. mai 1990", "04.05.1990")


@pytest.fixture
def file(home: Path) -> Path:
    """A file in which everybody has the canary in the name."""
    store = a_store(home, name="Nye veier")
    programme = a_programme(store, name="Nye veier")
    adept = an_adept(store, programme, f"Amina {CANARY}", motivation=f"{CANARY} vil lære", phone="+4790012345")
    change_person(store, person=adept, values={"town": CANARY, "employer": CANARY, "preferred_name": CANARY})
    a_pair(store, programme, adept, a_mentor(store, programme, f"Kari {CANARY}"))
    an_adept(store, programme, f"Leyla {CANARY}")
    a_mentor(store, programme, f"Siri {CANARY}")
    delete_person(store, person=an_adept(store, programme, f"Sara {CANARY}"))
    store.close()
    return store.path


@pytest.fixture
def person(start: Start, file: Path) -> Person:
    return start(file)


def told() -> list[str]:
    """What can be read of what is secret."""
    return [text for text in words_of_windows() if any(secret in text for secret in SECRETS)]


def test_nobody_is_seen_on_any_page(person: Person) -> None:
    window, somebody = person.desktop.window, person.desktop.opened.read(people)[0].id
    for entry in PAGES:
        window.show_page(entry.name, somebody)
        person.settle()
    assert told()
    person.press("Ctrl+Shift+H")
    for entry in PAGES:
        window.show_page(entry.name, somebody)
        person.settle()
        assert told() == [], entry.name
    assert person.sees("A. K.") or window.page is not None
    person.press("Ctrl+Shift+H")
    window.show_page("people", somebody)
    assert told()


def test_each_step_in_the_history_is_masked(person: Person) -> None:
    person.press("Ctrl+Shift+H")
    person.click("Historikk")
    for _ in range(12):
        person.press("Down")
        assert told() == []


def test_what_is_copied_is_masked(person: Person) -> None:
    person.press("Ctrl+Shift+H")
    person.click("Personer")
    person.press("Ctrl+A", "Ctrl+C")
    copied = QGuiApplication.clipboard().text() + QGuiApplication.clipboard().mimeData().html()
    assert "A. K." in copied
    assert not any(secret in copied for secret in SECRETS)
    QGuiApplication.clipboard().clear()


def test_palette_notices_and_undo_name_nobody(person: Person) -> None:
    somebody = person.desktop.opened.read(people)[0].id
    person.desktop.opened.do(change_person, person=somebody, values={"employer": "Ny"})
    person.settle()
    assert told()
    person.press("Ctrl+Shift+H", "Ctrl+K")
    person.write("kari")
    assert told() == []
    assert person.sees("K. K.")
    person.press("Escape", "Ctrl+Z", "Ctrl+Shift+L")
    assert told() == []
    assert person.sees("A. K.")
    person.press("Escape")


def test_the_preview_says_why_it_is_empty(person: Person) -> None:
    person.press("Ctrl+5")
    assert preview(person).page_count
    person.press("Ctrl+Shift+H")
    assert person.sees("A. K.")
    assert not preview(person).page_count
    assert told() == []


def test_nothing_about_people_can_be_changed_and_no_mask_is_kept(person: Person, file: Path) -> None:
    before = person.desktop.opened.store.read(people)
    person.press("Ctrl+Shift+H")
    for place in ("Ctrl+2", "Personer"):
        person.press(place) if "+" in place else person.click(place)
        person.press("Down", "F2")
        for _ in range(12):
            if isinstance(QApplication.focusWidget(), QLineEdit):
                person.write("x")
            person.press("Tab")
    assert not person.desktop.window.action("import").isEnabled()
    somebody = person.desktop.opened.read(people)[0]
    assert MARK in somebody.name
    for values in ({"name": somebody.name}, {"employer": "Ny"}):
        assert not person.desktop.opened.do(change_person, person=somebody.id, values=values)
    assert person.desktop.opened.store.read(people) == before
    person.press("Ctrl+Shift+H")
    assert not person.desktop.opened.do(change_person, person=somebody.id, values={"name": somebody.name})
    assert person.desktop.opened.store.read(people) == before
    assert person.desktop.opened.store.check().ok


def test_other_work_goes_on_meanwhile(person: Person) -> None:
    person.press("Ctrl+Shift+H")
    kari = next(row for row in person.desktop.opened.store.read(people) if row.name.startswith("Siri"))
    assert person.desktop.opened.do(delete_person, person=kari.id)
    person.press("Ctrl+Z")
    assert kari in person.desktop.opened.store.read(people)
    assert told() == []


def test_a_sign_says_so_and_ends_it(person: Person) -> None:
    sign = person.desktop.window._desk.hidden_sign
    assert not sign.isVisible()
    person.press("Ctrl+Shift+H")
    assert sign.isVisible()
    assert person.desktop.window.action("hide_names").isChecked()
    sign.ended.emit()
    person.settle()
    assert not sign.isVisible()
    person.click("Personer")
    assert person.sees(f"Amina {CANARY}")


def test_it_lasts_over_locking_and_not_over_the_end(start: Start, home: Path) -> None:
    store = a_store(home, passphrase=PHRASE, name="Lukket")
    programme = a_programme(store)
    an_adept(store, programme, f"Amina {CANARY}")
    store.close()
    person = start(store.path)
    open_again(person)
    person.press("Ctrl+Shift+H")
    person.click("Personer")
    assert told() == []
    person.press("Ctrl+L")
    open_again(person)
    assert person.desktop.window.page is not None
    assert person.desktop.window.page.name == "people"
    assert told() == []
    person.quit()
    again = start(store.path)
    open_again(again)
    again.click("Personer")
    assert again.sees(f"Amina {CANARY}")


def test_what_was_being_typed_waits_until_names_are_seen(person: Person) -> None:
    person.press("Ctrl+2", "Ctrl+N")
    person.write(f"Ny {CANARY}")
    person.press("Ctrl+Shift+H")
    assert told() == []
    person.press("Ctrl+Shift+H")
    assert person.read("Navn") == f"Ny {CANARY}"


def test_the_file_is_whole_afterwards(person: Person, file: Path) -> None:
    person.press("Ctrl+Shift+H", "Ctrl+4", "Ctrl+6", "Ctrl+Shift+H")
    person.quit()
    store = open_file(file, passphrase=None)
    assert store.check().ok
    assert CANARY in store.read(people)[0].name
    store.close()


def preview(person: Person) -> PagePreview:
    found = person.desktop.window.findChild(PagePreview)
    assert found is not None
    return found


def open_again(person: Person) -> None:
    person.write(PHRASE)
    person.press("Return")
    person.waits_for("frakoblet")

"""What stands in the case book is found nowhere without its passphrase: no file, backup, journal, share or log."""

import logging
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.casebook.book import BookKey
from mentordesk.core.casebook.commands import (
    add_concern,
    advance,
    change_concern,
    change_passphrase,
    close_concern,
    make_book,
)
from mentordesk.core.casebook.queries import concerns
from mentordesk.core.casebook.rules import ASSESSED, Telling
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.places import user_data
from mentordesk.core.privacy.access.json_form import as_json
from mentordesk.core.privacy.access.queries import report
from mentordesk.core.privacy.commands import delete_person, erase_person
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.store import backups
from mentordesk.core.store.history import history
from mentordesk.core.store.seal import unseal
from mentordesk.core.store.unit import Store
from tests.builders import a_person
from tests.core.sharing.conftest import keys_in

TEXT, MEASURES, WHOM = "Dompap i bur", "Dompap i hånd", "Dompapvernet"
PHRASE, OTHER = "kanari hest batteri stift", "kanari er en annen frase"


def a_whole_concern(store: Store, book: BookKey, person: UUID) -> UUID:
    made = add_concern(store, book=book)
    values = {
        "people": (person,),
        "text": TEXT,
        "measures": MEASURES,
        "told": (Telling(today(), WHOM),),
        "danger": True,
    }
    change_concern(store, book=book, concern=made, values=values)
    change_concern(store, book=book, concern=made, values={"text": TEXT + " igjen"})
    advance(store, book=book, concern=made, status=ASSESSED)
    return made


def everything_in(*folders: Path) -> bytes:
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    assert files
    return b"".join(path.read_bytes() for path in files)


def test_nothing_of_a_concern_is_in_any_file(
    store: Store, programme: UUID, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    person = a_person(store, "Amina Hussein")
    backups.make(store)
    seen_before = store.path.read_bytes().count(person.hex.encode())
    book = make_book(store, passphrase=PHRASE)
    made = a_whole_concern(store, book, person)
    share = tmp_path / "x.share.age"
    keys = keys_in(tmp_path)
    share_for_successor(store, programme=programme, target=share, lock=keys.public)
    assert store.path.read_bytes().count(person.hex.encode()) == seen_before
    backups.make(store)
    opened_share = unseal(share.read_bytes(), keys.file, name=share.name)
    close_concern(store, book=book, concern=made, day=today())
    change_passphrase(store, book=book, passphrase=OTHER)
    backups.make(store)
    whole = everything_in(tmp_path, user_data()) + opened_share + caplog.text.encode()
    for canary in (b"ompap", b"kanari ", book.key.encode(), book.key.lower().encode()):
        assert canary not in whole
    assert made.hex.encode() not in opened_share
    assert b"case_book" not in opened_share
    assert [row.concern.text for row in store.read(concerns, book.key) if row.concern] == [TEXT + " igjen"]


def test_the_history_tells_that_something_was_written_and_not_about_whom(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    book = make_book(store, passphrase=PHRASE)
    a_whole_concern(store, book, person)
    assert {line.command.partition(".")[0] for line in store.read(history, record=person)} == {"programme"}
    for line in store.read(history):
        if line.command.startswith("casebook."):
            assert line.facts == {}
            for language in words.LANGUAGES:
                assert words.label(line.command, line.facts, language)


def test_a_concern_outlives_the_person(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    book = make_book(store, passphrase=PHRASE)
    made = a_whole_concern(store, book, person)
    before = store.read(concerns, book.key)
    (row,) = before
    assert row.concern is not None
    assert (row.id, row.concern.people) == (made, (person,))
    delete_person(store, person=person)
    assert store.read(concerns, book.key) == before
    erase_person(store, person=person, reason="Ba om det")
    assert store.read(concerns, book.key) == before
    assert b"Amina Hussein" not in store.path.read_bytes()
    assert store.check().ok


def test_the_report_of_a_person_tells_nothing_of_it(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    book = make_book(store, passphrase=PHRASE)
    a_whole_concern(store, book, person)
    found = as_json(store.read(report, person, file=store.path.name, author=store.author))
    assert b"ompap" not in found
    assert b"sealed" not in found
    assert b"case_book" not in found

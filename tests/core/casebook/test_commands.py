"""The case book in the file: read with its passphrase alone, undone like all else, closed for good."""

import base64
import datetime as dt
from uuid import UUID, uuid4

import pytest

from mentordesk import words
from mentordesk.core.casebook.book import BookKey, open_book
from mentordesk.core.casebook.commands import (
    add_concern,
    advance,
    change_concern,
    change_passphrase,
    close_concern,
    make_book,
)
from mentordesk.core.casebook.errors import (
    CaseBookNotOpen,
    CaseBookThere,
    CasePassphraseEmpty,
    ConcernIsClosed,
    ConcernNotReadable,
    NoCaseBook,
    WrongCasePassphrase,
)
from mentordesk.core.casebook.queries import concerns, lock
from mentordesk.core.casebook.rules import ASSESSED, CLOSED, Concern, Telling
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.store.errors import NothingToUndo
from mentordesk.core.store.history import beginnings, changes_of, history
from mentordesk.core.store.unit import Store
from tests.builders import a_person, a_programme

PHRASE, OTHER = "riktig hest batteri stift", "en helt annen frase"


@pytest.fixture
def book(store: Store) -> BookKey:
    return make_book(store, passphrase=PHRASE)


def read(store: Store, book: BookKey) -> dict[UUID, Concern | None]:
    return {row.id: row.concern for row in store.read(concerns, book.key)}


def a_concern(store: Store, book: BookKey, **values: object) -> UUID:
    made = add_concern(store, book=book)
    change_concern(store, book=book, concern=made, values={"text": "Hun gråt", **values})
    return made


def put(store: Store, row: UUID, sealed: str) -> None:
    """As somebody would who can write the file."""
    with store.recording("casebook.change_concern") as session:
        raw = session.connection().connection.dbapi_connection
        assert raw is not None
        raw.execute("UPDATE concern SET sealed = ? WHERE id = ?", (sealed, row.hex))


def sealed_in(store: Store, row: UUID) -> str:
    connection = store.connection()
    try:
        found: str = connection.execute("SELECT sealed FROM concern WHERE id = ?", (row.hex,)).fetchone()[0]
        return found
    finally:
        connection.close()


def test_a_concern_is_read_with_the_passphrase_as_it_was_written(store: Store, book: BookKey) -> None:
    person, day = a_person(store, "Amina Hussein"), today() - dt.timedelta(days=3)
    told = (Telling(day, "Barnevernet"),)
    values = {"people": (person,), "severity": "acute", "happened": day, "told": told, "done": frozenset({"child"})}
    made = a_concern(store, book, danger=True, measures="Ringte", **values)
    again = open_book(store, PHRASE)
    assert again == book
    assert PHRASE not in repr(again)
    assert again.key not in repr(again)
    assert read(store, again) == {
        made: Concern(1, text="Hun gråt", danger=True, measures="Ringte", **values)  # type: ignore[arg-type]
    }


def test_numbers_go_on_and_the_last_comes_first(store: Store, book: BookKey) -> None:
    for _ in range(3):
        add_concern(store, book=book)
    store.undo()
    add_concern(store, book=book)
    assert [row.concern.number for row in store.read(concerns, book.key) if row.concern] == [4, 2, 1]


def test_another_passphrase_opens_nothing(store: Store, book: BookKey) -> None:
    for wrong in ("", PHRASE.upper(), PHRASE + " ", "feil"):
        with pytest.raises(WrongCasePassphrase):
            open_book(store, wrong)


def test_there_is_one_book_and_never_one_without_a_passphrase(store: Store) -> None:
    with pytest.raises(NoCaseBook):
        open_book(store, PHRASE)
    with pytest.raises(CasePassphraseEmpty):
        make_book(store, passphrase="")
    made = make_book(store, passphrase=PHRASE)
    with pytest.raises(CaseBookThere):
        make_book(store, passphrase=PHRASE)
    with pytest.raises(CasePassphraseEmpty):
        change_passphrase(store, book=made, passphrase="")
    assert open_book(store, PHRASE) == made


def test_rows_that_were_swapped_are_not_read(store: Store, book: BookKey) -> None:
    first, second = a_concern(store, book), a_concern(store, book, text="En annen sak")
    one, other = sealed_in(store, first), sealed_in(store, second)
    put(store, first, other)
    put(store, second, one)
    assert set(read(store, book).values()) == {None}
    with pytest.raises(ConcernNotReadable):
        change_concern(store, book=book, concern=first, values={"text": "x"})


def test_every_flipped_bit_is_noticed(store: Store, book: BookKey) -> None:
    made = a_concern(store, book)
    whole = base64.b64decode(sealed_in(store, made))
    for place in range(0, len(whole), 17):
        put(store, made, base64.b64encode(bytes([*whole[:place], whole[place] ^ 4, *whole[place + 1 :]])).decode())
        assert read(store, book) == {made: None}, place
    for cut in ("", "AQ==", "ikke base64", base64.b64encode(whole[:-1]).decode()):
        put(store, made, cut)
        assert read(store, book) == {made: None}, cut
    with pytest.raises(ConcernNotReadable) as told:
        advance(store, book=book, concern=made, status=ASSESSED)
    assert words.sentence(told.value, "nb")[0] == "Saken kan ikke leses"
    store.undo()
    assert add_concern(store, book=book) in read(store, book)


def test_a_damaged_lock_opens_nothing(store: Store, book: BookKey) -> None:
    found = store.read(lock)
    assert found is not None
    for column, value in (
        ("wrapped", found.wrapped[:-8] + "AAAAAAA="),
        ("salt", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("salt", "?"),
    ):
        with store.recording("casebook.make_book") as session:
            raw = session.connection().connection.dbapi_connection
            assert raw is not None
            raw.execute(f"UPDATE case_book SET {column} = ?", (value,))
        with pytest.raises(WrongCasePassphrase):
            open_book(store, PHRASE)
        store.undo()
    assert open_book(store, PHRASE) == book


def test_steps_are_undone_and_redone_without_the_key(store: Store, book: BookKey) -> None:
    made = a_concern(store, book)
    advance(store, book=book, concern=made, status=ASSESSED)
    done = read(store, book)
    for _ in range(3):
        store.undo()
    assert read(store, book) == {}
    for _ in range(3):
        store.redo()
    assert read(store, book) == done
    assert store.check().ok


def test_the_same_again_is_no_step(store: Store, book: BookKey) -> None:
    made = a_concern(store, book)
    steps = len(store.read(history))
    change_concern(store, book=book, concern=made, values={"text": "Hun gråt"})
    assert len(store.read(history)) == steps


def test_the_key_of_a_book_that_was_undone_writes_nothing(store: Store, book: BookKey) -> None:
    store.undo()
    with pytest.raises(CaseBookNotOpen):
        add_concern(store, book=book)
    with pytest.raises(CaseBookNotOpen):
        change_passphrase(store, book=book, passphrase=OTHER)
    with pytest.raises(CaseBookNotOpen):
        add_concern(store, book=BookKey(uuid4(), book.key))
    second = make_book(store, passphrase=OTHER)
    with pytest.raises(WrongCasePassphrase):
        open_book(store, PHRASE)
    assert open_book(store, OTHER) == second


def test_a_closed_concern_stays_whatever_is_undone(store: Store) -> None:
    programme = a_programme(store)
    book = make_book(store, passphrase=PHRASE)
    made, other = a_concern(store, book), a_concern(store, book, text="En annen sak")
    advance(store, book=book, concern=made, status=ASSESSED)
    change_programme(store, programme, {"places": 3})
    close_concern(store, book=book, concern=made, day=today())
    shut = read(store, book)[made]
    assert shut is not None
    assert (shut.status, shut.closed, shut.text) == (CLOSED, today(), "Hun gråt")
    taken = []
    while store.steps()[0] is not None:
        taken.append(store.undo().command)
    assert taken == [
        "programme.change_programme",
        "casebook.change_concern",
        "casebook.add_concern",
        "programme.create_programme",
    ]
    assert read(store, book) == {made: shut}
    assert open_book(store, PHRASE) == book
    for _ in taken:
        store.redo()
    assert read(store, book).keys() == {made, other}
    assert store.read(programme_of, programme).places == 3
    assert store.check().ok
    with pytest.raises(ConcernIsClosed):
        change_concern(store, book=book, concern=made, values={"text": "x"})


def test_what_was_closed_is_wiped_from_the_journal_and_the_history_can_be_told(store: Store, book: BookKey) -> None:
    made = a_concern(store, book)
    advance(store, book=book, concern=made, status=ASSESSED)
    before = sealed_in(store, made)
    close_concern(store, book=book, concern=made, day=today())
    whole = store.path.read_bytes()
    assert before.encode() not in whole
    assert sealed_in(store, made).encode() in whole
    for line in store.read(history):
        changes = store.read(changes_of, line.id)
        store.read(beginnings, [change.row for change in changes])
        assert words.label(line.command, line.facts, "nb").split()[-1] in ("saksboka", "videre")
    assert store.check().ok
    with pytest.raises(NothingToUndo):
        store.undo()


def test_after_a_change_of_passphrase_the_former_one_opens_nothing(store: Store, book: BookKey) -> None:
    made = a_concern(store, book)
    former = store.read(lock)
    assert former is not None
    change_passphrase(store, book=book, passphrase=OTHER)
    with pytest.raises(WrongCasePassphrase):
        open_book(store, PHRASE)
    assert open_book(store, OTHER) == book
    assert read(store, book).keys() == {made}
    whole = store.path.read_bytes()
    for secret in (former.salt, former.wrapped):
        assert secret.encode() not in whole
    connection = store.connection()
    try:
        held = connection.execute("SELECT old, new FROM change WHERE tbl = 'case_book'").fetchall()
    finally:
        connection.close()
    assert set(held) == {(None, None)}
    change_passphrase(store, book=book, passphrase=PHRASE)
    assert open_book(store, PHRASE) == book
    assert store.check().ok


def test_the_passphrase_stays_changed_whatever_is_undone(store: Store, book: BookKey) -> None:
    made = a_concern(store, book)
    change_passphrase(store, book=book, passphrase=OTHER)
    assert [store.undo().command, store.undo().command] == ["casebook.change_concern", "casebook.add_concern"]
    with pytest.raises(NothingToUndo):
        store.undo()
    store.redo()
    store.redo()
    assert open_book(store, OTHER) == book
    assert read(store, book).keys() == {made}

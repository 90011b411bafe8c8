"""What is done with the case book. The history tells that it was done, and never about whom."""

import datetime as dt
from collections.abc import Callable, Mapping
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.casebook.book import BookKey
from mentordesk.core.casebook.errors import (
    CaseBookNotOpen,
    CaseBookThere,
    CasePassphraseEmpty,
    ConcernNotReadable,
)
from mentordesk.core.casebook.queries import lock, opened
from mentordesk.core.casebook.rules import Concern, advanced, as_text, begun, changed, closed
from mentordesk.core.casebook.tables import CaseBook
from mentordesk.core.casebook.tables import Concern as Sealed
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.store.blanking import blank_journal
from mentordesk.core.store.seal import new_key, seal_note, wrap
from mentordesk.core.store.unit import Recording, Store


def make_book(store: Store, *, passphrase: str) -> BookKey:
    """Begin the file's case book, and open it. Takes a moment, as `open_book` does.

    Raises CasePassphraseEmpty, CaseBookThere.
    """
    if store.read(lock) is not None:
        raise CaseBookThere
    made = BookKey(new_id(), new_key())
    salt, wrapped = _wrapped(made, passphrase)
    with store.recording("casebook.make_book") as session:
        if lock(session) is not None:  # somebody was quicker
            raise CaseBookThere
        session.add(CaseBook(id=made.book, salt=salt, wrapped=wrapped))
    return made


def add_concern(store: Store, *, book: BookKey) -> UUID:
    """Begin a concern, with the book's next number; what it says is written by `change_concern`.

    Raises CaseBookNotOpen.
    """
    with store.recording("casebook.add_concern") as session:
        _is_open(session, book)
        number = session.scalar(sa.select(sa.func.count(Sealed.id)).execution_options(deleted=True)) or 0
        row = new_id()
        session.add(Sealed(id=row, sealed=seal_note(as_text(begun(number + 1, today())), book.key, row)))
    return row


def change_concern(store: Store, *, book: BookKey, concern: UUID, values: Mapping[str, object]) -> None:
    """Write and correct (see `rules.CHANGED_BY_HAND`). Raises ConcernIsClosed, HappenedLater and what opening does."""
    with store.recording("casebook.change_concern") as session:
        _rewrite(session, book, concern, lambda before: changed(before, values, today()))


def advance(store: Store, *, book: BookKey, concern: UUID, status: str) -> None:
    """Let a concern go on. Raises ConcernIsClosed, NotAStepForward, ConcernSaysNothing and what opening does."""
    with store.recording("casebook.advance") as session:
        _rewrite(session, book, concern, lambda before: advanced(before, status))


def close_concern(store: Store, *, book: BookKey, concern: UUID, day: dt.date) -> None:
    """Close a concern for good: what it said before is wiped from the journal, so nothing of it can be undone.

    The book's own beginning is wiped there, too: taking that back would leave the closed concern without a lock.
    Raises ConcernIsClosed, ConcernNotAssessed and what opening does.
    """
    with store.recording("casebook.close_concern", log=True) as session:
        _rewrite(session, book, concern, lambda before: closed(before, day))
        blank_journal(session, {concern, book.book})


def change_passphrase(store: Store, *, book: BookKey, passphrase: str) -> None:
    """Lock the book with another passphrase. The file keeps nothing that the former one opens; older backups do.

    Takes a moment, as `open_book` does. Raises CasePassphraseEmpty, CaseBookNotOpen.
    """
    salt, wrapped = _wrapped(book, passphrase)
    with store.recording("casebook.change_passphrase", log=True) as session:
        row = _is_open(session, book)
        row.salt, row.wrapped = salt, wrapped
        blank_journal(session, {row.id})


def _wrapped(book: BookKey, passphrase: str) -> tuple[str, str]:
    if not passphrase:
        raise CasePassphraseEmpty
    return wrap(book.key, passphrase, book.book)


def _is_open(session: Recording, book: BookKey) -> CaseBook:
    """The file's book, which the key must be of: it may have been undone, or another file be open by now."""
    row = session.get(CaseBook, book.book)
    if row is None or row.deleted:
        raise CaseBookNotOpen
    return row


def _rewrite(session: Recording, book: BookKey, concern: UUID, rule: Callable[[Concern], Concern]) -> None:
    _is_open(session, book)
    row = session.get_one(Sealed, concern)
    before = opened(row.sealed, book.key, concern)
    if before is None:
        raise ConcernNotReadable
    after = rule(before)
    if after != before:  # each sealing differs from the one before, and would be a step
        row.sealed = seal_note(as_text(after), book.key, concern)

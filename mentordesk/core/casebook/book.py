"""The key of the case book: whoever holds it can read it, so it lives in memory alone, and no longer than it must."""

from dataclasses import dataclass, field
from uuid import UUID

from mentordesk.core.casebook.errors import NoCaseBook, WrongCasePassphrase
from mentordesk.core.casebook.queries import lock
from mentordesk.core.store.seal import unwrap
from mentordesk.core.store.unit import Store


@dataclass(frozen=True)
class BookKey:
    """What opens the case book with that id."""

    book: UUID
    key: str = field(repr=False)


def open_book(store: Store, passphrase: str) -> BookKey:
    """The key, which the passphrase gives. Takes 128 MB and a moment: do it in a worker.

    Raises NoCaseBook, WrongCasePassphrase.
    """
    found = store.read(lock)
    if found is None:
        raise NoCaseBook
    key = unwrap(found.salt, found.wrapped, passphrase, found.id)
    if key is None:
        raise WrongCasePassphrase
    return BookKey(found.id, key)

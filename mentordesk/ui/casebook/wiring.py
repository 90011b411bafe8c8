"""Ties «Saksbok» to the open file. The key is here and nowhere else, and only while the book is open."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.casebook import commands
from mentordesk.core.casebook.book import BookKey, open_book
from mentordesk.core.casebook.queries import ConcernRow, concerns, lock
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.queries import found_people, people
from mentordesk.core.store.seal import made_passphrase
from mentordesk.core.store.unit import Store
from mentordesk.ui.casebook.functions import CaseBookFunctions, Done, Failed, LockFunctions
from mentordesk.ui.casebook.page import CaseBookPage
from mentordesk.ui.opened import Opened

_HITS = 12


def build(opened: Opened, parent: QWidget | None = None) -> CaseBookPage:
    """The page, bound to what is open whenever it asks."""
    door = _Lock(opened)
    bound = _Bound(opened, door)
    functions = CaseBookFunctions(
        lock=LockFunctions(
            there=door.there,
            hidden=door.hidden,
            is_open=door.is_open,
            unlock=door.unlock,
            make=door.make,
            change=door.change,
            take=door.take,
            drop=door.drop,
            new_passphrase=made_passphrase,
            said=door.said,
        ),
        today=today,
        read=bound.read,
        add=bound.add,
        change=bound.change,
        advance=bound.advance,
        close=bound.close,
        names=bound.names,
        find=bound.find,
        word=bound.word,
    )
    return CaseBookPage(functions, opened.appearance, parent)


class _Lock:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._key: BookKey | None = None

    @property
    def key(self) -> BookKey:
        assert self._key is not None
        return self._key

    def there(self) -> bool:
        return self._opened.is_open and self._opened.read(lock) is not None

    def hidden(self) -> bool:
        return self._opened.appearance.names_hidden

    def is_open(self) -> bool:
        found = self._opened.read(lock) if self._opened.is_open else None
        return self._key is not None and found is not None and found.id == self._key.book

    def unlock(self, title: str, passphrase: str, done: Done, failed: Failed) -> None:
        work = partial(_unlocked, self._opened.store, passphrase)
        self._opened.run(work, done=done, failed=failed, title=title, writes=False)

    def make(self, title: str, passphrase: str, done: Done, failed: Failed) -> None:
        self._opened.run(partial(_made, self._opened.store, passphrase), done=done, failed=failed, title=title)

    def change(self, title: str, passphrase: str, done: Done, failed: Failed) -> None:
        work = partial(_changed, self._opened.store, self.key, passphrase)
        self._opened.run(work, done=done, failed=failed, title=title)

    def take(self, key: object) -> None:
        self._key = cast("BookKey", key)

    def drop(self) -> None:
        self._key = None

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"


class _Bound:
    def __init__(self, opened: Opened, door: _Lock) -> None:
        self._opened, self._door = opened, door

    def read(self) -> list[ConcernRow]:
        return self._opened.read(concerns, self._door.key.key)

    def add(self) -> UUID | None:
        before = {row.id for row in self.read()}
        if not self._do(commands.add_concern):
            return None
        return next(row.id for row in self.read() if row.id not in before)

    def change(self, concern: UUID, values: Mapping[str, object]) -> bool:
        return self._do(commands.change_concern, concern=concern, values=values)

    def advance(self, concern: UUID, status: str) -> bool:
        return self._do(commands.advance, concern=concern, status=status)

    def close(self, concern: UUID) -> bool:
        return self._do(commands.close_concern, concern=concern, day=today())

    def _do(self, command: Callable[..., object], **values: object) -> bool:
        """Quietly: what is done here is told nowhere else."""
        return self._opened.do(command, quiet=True, book=self._door.key, **values)

    def names(self, ids: Collection[UUID]) -> dict[UUID, str]:
        return {row.id: row.name for row in self._opened.read(people, ids)}

    def find(self, typed: str) -> list[tuple[UUID, str]]:
        """Those who fit, by name; where two have the same, with what tells them apart."""
        hits = self._opened.read(found_people, typed, _HITS)
        rows = {row.id: row for row in self._opened.read(people, [person for person, _ in hits])}
        told = [name for _, name in hits]
        return [
            (person, name if told.count(name) == 1 else f"{name} ({rows[person].email or rows[person].town or '–'})")
            for person, name in hits
        ]

    def word(self, identifier: str) -> str:
        return words.word(identifier, self._opened.language.code)


def _unlocked(store: Store, passphrase: str, progress: Progress) -> BookKey:
    del progress
    return open_book(store, passphrase)


def _made(store: Store, passphrase: str, progress: Progress) -> BookKey:
    del progress
    return commands.make_book(store, passphrase=passphrase)


def _changed(store: Store, book: BookKey, passphrase: str, progress: Progress) -> BookKey:
    del progress
    commands.change_passphrase(store, book=book, passphrase=passphrase)
    return book

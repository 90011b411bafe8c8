"""What the page of the case book is given: how to open it, how to read it, and what can be done."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.casebook.queries import ConcernRow

Done = Callable[[object], None]
Failed = Callable[[BaseException], None]
Trying = Callable[[str, str, Done, Failed], None]
"""Works beside the window, under a title, with a passphrase; `done` brings the key, which is handed back to `take`."""


@dataclass(frozen=True)
class LockFunctions:
    """The book's lock. `is_open` only as long as it is the book of the file in front; `hidden` while names are."""

    there: Callable[[], bool]
    hidden: Callable[[], bool]
    is_open: Callable[[], bool]
    unlock: Trying
    make: Trying
    change: Trying
    take: Callable[[object], None]
    drop: Callable[[], None]
    new_passphrase: Callable[[], str]
    said: Callable[[BaseException], str]


@dataclass(frozen=True)
class CaseBookFunctions:
    """The page's doors; what is done tells whether it was done. All but `lock` want the book open.

    `names` knows those who are in the file, `find` gives those of them who fit what was typed.
    """

    lock: LockFunctions
    today: Callable[[], dt.date]
    read: Callable[[], Sequence[ConcernRow]]
    add: Callable[[], UUID | None]
    change: Callable[[UUID, Mapping[str, object]], bool]
    advance: Callable[[UUID, str], bool]
    close: Callable[[UUID], bool]
    names: Callable[[Collection[UUID]], Mapping[UUID, str]]
    find: Callable[[str], Sequence[tuple[UUID, str]]]
    word: Callable[[str], str]

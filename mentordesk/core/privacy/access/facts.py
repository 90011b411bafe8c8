"""What one person's report consists of, before it is put into words. Nobody else can be recognised in it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

Value = str | int | None


@dataclass(frozen=True)
class Named:
    """A record that another one names. `id` is None for a person who is somebody else; `text` are the initials then."""

    id: UUID | None
    text: str
    is_person: bool = False


@dataclass(frozen=True)
class Entry:
    """One stored record: its fields, and what it names, by column. `deleted`: hidden, and could be brought back."""

    table: str
    id: UUID
    deleted: bool
    values: Mapping[str, Value]
    names: Mapping[str, Named]


@dataclass(frozen=True)
class Share:
    """A share of a programme that was made while the person was in it. `made` is UTC."""

    programme: Named
    purpose: str
    recipient: str
    made: dt.datetime


@dataclass(frozen=True)
class Change:
    """One change: of a field from `old` to `new`, or (`field` is None) a record that went in as `made`."""

    table: str
    id: UUID
    field: str | None
    old: Value | Named
    new: Value | Named
    made: Mapping[str, Value | Named]


@dataclass(frozen=True)
class Step:
    """A step of the history with its changes that are about the person. `names` are those that its sentence needs."""

    when: dt.datetime
    who: str
    command: str
    facts: Mapping[str, object]
    names: Mapping[UUID, str]
    undone: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Report:
    """Everything about one person. `made` is UTC, `author` who made it, `file` the file's name."""

    person: UUID
    name: str
    organisation: str
    file: str
    made: dt.datetime
    author: str
    entries: tuple[Entry, ...]
    shares: tuple[Share, ...]
    history: tuple[Step, ...]

    def of(self, table: str) -> list[Entry]:
        """The records of one table."""
        return [entry for entry in self.entries if entry.table == table]

"""Records as they travel, each with the names of those it needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.sharing.contents import BY_NAME, PLACE, named_in
from mentordesk.core.sharing.values import Value


@dataclass(frozen=True)
class Key:
    """What a record is known by."""

    table: str
    id: UUID


@dataclass(frozen=True)
class Row:
    """One record; `values` hold no None."""

    table: str
    id: UUID
    values: Mapping[str, Value]

    @property
    def key(self) -> Key:
        return Key(self.table, self.id)

    @property
    def owner(self) -> Key | None:
        """The record that this one hangs on."""
        column = BY_NAME[self.table].owner
        return None if column is None else self.names()[column]

    def names(self) -> dict[str, Key]:
        """The records that this one names, by column."""
        return {
            name: Key(column.names or "", value)
            for name, column in named_in(BY_NAME[self.table])
            if isinstance(value := self.values.get(name), UUID)
        }


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The one order in which records travel."""
    return tuple(sorted(rows, key=place_of))


def place_of(row: Row) -> tuple[int, str]:
    """By which records are put in order."""
    return PLACE[row.table], row.id.hex

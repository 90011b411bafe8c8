"""What every stored record has: an id that no other laptop gives, and the flag that hides what was deleted."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute, Mapped, mapped_column

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.store.types import HexId, IsoDate, IsoMoment, YesNo


class Base(DeclarativeBase):
    """Ties Python's types to the file's."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: HexId,
        dt.date: IsoDate,
        dt.datetime: IsoMoment,
        bool: YesNo,
        str: sa.Text,
    }


class Record:
    """A journalled row. Hidden by `deleted`, never removed; queries see only what is not hidden."""

    searched: ClassVar[tuple[str, ...]] = ()
    """Columns by which people look for it."""
    tied: ClassVar[tuple[str, ...]] = ()
    """Columns that its id is made of, after the table's name; empty where chance gave the id, or nobody looks by it."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    deleted: Mapped[bool] = mapped_column(default=False)


class Element(Record):
    """One element of a set that another row owns: its id is made of the owner and the value."""

    value: Mapped[str]

    @classmethod
    def owner_column(cls) -> InstrumentedAttribute[UUID]:
        """The column that points at the owner."""
        table = sa.inspect(cls).local_table
        (key,) = (column.key for column in table.columns if column.foreign_keys)
        column: InstrumentedAttribute[UUID] = getattr(cls, key)
        return column


def points_at(column: str) -> Any:
    """A foreign key, checked when the step is complete (its rows may come in any order)."""
    return sa.ForeignKey(column, deferrable=True, initially="DEFERRED")

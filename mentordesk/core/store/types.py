"""How values lie in the file: every column is TEXT or INTEGER, so that the journal can hold any of them."""

import datetime as dt
from functools import lru_cache
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

_id = lru_cache(maxsize=1 << 17)(UUID)
"""The same ids are read again and again, and making one takes longer than reading the rest of its row."""


class HexId(sa.types.TypeDecorator[UUID]):
    """A UUID as 32 hex letters."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        return None if value is None else value.hex

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        return None if value is None else _id(value)


class IsoDate(sa.types.TypeDecorator[dt.date]):
    """A day as YYYY-MM-DD."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.date | None:
        return None if value is None else dt.date.fromisoformat(value)


class IsoMoment(sa.types.TypeDecorator[dt.datetime]):
    """A moment on the wall clock where the programme is, to the minute or second: YYYY-MM-DDTHH:MM:SS."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.replace(tzinfo=None).isoformat(timespec="seconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else dt.datetime.fromisoformat(value)


class YesNo(sa.types.TypeDecorator[bool]):
    """Yes as 1, no as 0."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)

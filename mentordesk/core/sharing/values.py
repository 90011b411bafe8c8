"""One value of a record as it stands in a share, and back: strict, so that each value has exactly one spelling."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID

LONGEST_TEXT = 200_000
"""Letters in one field; the longest that an import takes is shorter."""
_LARGEST = 2**31 - 1

Value = str | int | bool | dt.date | dt.datetime | UUID
Written = str | int | bool


def written(value: Value) -> Written:
    """The value as JSON holds it."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, dt.date) else value


def read(kind: str, found: object) -> Value:
    """The value that stands there. Raises ValueError when it is none of that kind, or spelt in another way."""
    value = _READERS[kind](found)
    if type(found) is not type(written(value)) or found != written(value):
        raise ValueError
    return value


def _text(found: object) -> str:
    text = _string(found)
    if len(text) > LONGEST_TEXT or "\0" in text:
        raise ValueError
    return text


def _string(found: object) -> str:
    if not isinstance(found, str):
        raise ValueError
    return found


def _number(first: int, last: int) -> Callable[[object], int]:
    def number(found: object) -> int:
        if not isinstance(found, int) or not first <= found <= last:
            raise ValueError
        return int(found)

    return number


def _yes_no(found: object) -> bool:
    return bool(found)


_READERS: dict[str, Callable[[object], Value]] = {
    "text": _text,
    "whole": _number(0, _LARGEST),
    "year": _number(1, 9999),
    "yes_no": _yes_no,
    "day": lambda found: dt.date.fromisoformat(_string(found)),
    "moment": lambda found: dt.datetime.fromisoformat(_string(found)).replace(tzinfo=None),
    "id": lambda found: UUID(_string(found)),
}

"""A share before it is sealed: canonical JSON lines, a header and then one record in each line.

What comes in was written by anybody: only what `contents` allows is taken, in exactly one spelling.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from mentordesk.core.sharing import values
from mentordesk.core.sharing.contents import BY_NAME
from mentordesk.core.sharing.errors import NewerShare, ShareNotUnderstood, ShareTooLarge
from mentordesk.core.sharing.records import Key, Row, place_of
from mentordesk.core.sharing.shape import PROGRAMME
from mentordesk.core.store.migrations import SCHEMA

FORMAT = "mentordesk.share"
VERSION = 1
MOST_BYTES = 64 * 1024 * 1024
MOST_LINES = 500_000
LONGEST_LINE = 1_000_000
"""Letters; a record has a few long fields at most."""

_BREAKS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})
"""What some programs take for the end of a line."""


@dataclass(frozen=True)
class Package:
    """A programme with all its records, each after those it names. `made` is UTC."""

    programme: UUID
    purpose: str
    made: dt.datetime
    rows: tuple[Row, ...]

    @property
    def name(self) -> str:
        """What the programme is called."""
        return next(str(row.values["name"]) for row in self.rows if row.key == Key(PROGRAMME, self.programme))


@dataclass(frozen=True)
class _Header:
    format: str
    version: int
    schema: int
    programme: str
    made: str
    purpose: str
    records: int
    digest: str


def packed(package: Package, name: str) -> bytes:
    """The package as JSON lines; the same records give the same bytes. Raises ShareTooLarge."""
    lines = [_line(_object(row)) for row in package.rows]
    body = "".join(f"{line}\n" for line in lines).encode()
    header = _Header(
        format=FORMAT,
        version=VERSION,
        schema=SCHEMA,
        programme=str(package.programme),
        made=f"{values.written(package.made.replace(tzinfo=None))}Z",
        purpose=package.purpose,
        records=len(lines),
        digest=hashlib.sha256(body).hexdigest(),
    )
    content = f"{_line(asdict(header))}\n".encode() + body
    _check_size(content, len(lines) + 1, name)
    texts = (value for row in package.rows for value in row.values.values() if isinstance(value, str))
    if any(len(text) > values.LONGEST_TEXT for text in texts) or any(len(line) > LONGEST_LINE for line in lines):
        raise ShareTooLarge(name=name)  # nobody could take it in
    return content


def _check_size(content: bytes, lines: int, name: str) -> None:
    if len(content) > MOST_BYTES or lines > MOST_LINES:
        raise ShareTooLarge(name=name)


def _object(row: Row) -> dict[str, values.Written]:
    fields = {name: values.written(value) for name, value in row.values.items()}
    return {"table": row.table, "id": str(row.id), **fields}


def _line(found: Mapping[str, object]) -> str:
    text = json.dumps(found, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.translate(_BREAKS)


def unpacked(content: bytes, name: str) -> Package:
    """The package in what was sealed; `name` is the file's.

    Raises ShareNotUnderstood (with the line at which it is wrong), ShareTooLarge, NewerShare.
    """
    _check_size(content, content.count(b"\n"), name)
    try:
        lines = content.decode().split("\n")
    except UnicodeDecodeError as error:
        raise ShareNotUnderstood(name=name, line=content.count(b"\n", 0, error.start) + 1) from None
    if lines.pop():  # the last line ends too
        raise ShareNotUnderstood(name=name, line=len(lines) + 1)
    reader = _Reader(name)
    header = reader.header(lines[0] if lines else "")
    body = content.partition(b"\n")[2]
    if header.records != len(lines) - 1 or header.digest != hashlib.sha256(body).hexdigest():
        raise ShareNotUnderstood(name=name, line=1)
    rows = tuple(reader.rows(lines[1:], UUID(header.programme)))
    return Package(UUID(header.programme), header.purpose, dt.datetime.fromisoformat(header.made), rows)


class _Reader:
    """Reads line by line, and knows in which line it is."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._line = 1

    def _wrong(self) -> ShareNotUnderstood:
        return ShareNotUnderstood(name=self._name, line=self._line)

    def header(self, line: str) -> _Header:
        found = self._object(line)
        if found.get("format") != FORMAT:
            raise self._wrong()
        for key, known in (("version", VERSION), ("schema", SCHEMA)):
            if type(found.get(key)) is not int or found[key] < 1:
                raise self._wrong()
            if found[key] > known:
                raise NewerShare(name=self._name)
        try:
            header = _Header(**found)
            values.read("id", header.programme)
            values.read("text", header.purpose)
            values.read("moment", header.made.removesuffix("Z"))
        except (TypeError, ValueError, AttributeError):
            raise self._wrong() from None
        return header

    def rows(self, lines: Iterable[str], programme: UUID) -> Iterator[Row]:
        """The records, each after those it names; nothing in them lies outside the programme."""
        seen: set[Key] = set()
        last = (-1, "")
        for line in lines:
            self._line += 1
            row = self._row(self._object(line))
            stranger = row.table == PROGRAMME and row.id != programme
            if stranger or place_of(row) <= last or any(key not in seen for key in row.names().values()):
                raise self._wrong()
            last = place_of(row)
            seen.add(row.key)
            yield row
        if Key(PROGRAMME, programme) not in seen:
            raise self._wrong()

    def _object(self, line: str) -> dict[str, Any]:
        try:
            found: object = json.loads(line) if len(line) <= LONGEST_LINE else None
            if isinstance(found, dict) and _line(found) == line:
                return found
        except (ValueError, RecursionError):
            pass  # no JSON is as wrong as JSON of another shape
        raise self._wrong()

    def _row(self, found: dict[str, Any]) -> Row:
        table = BY_NAME.get(str(found.pop("table", "")))
        key = found.pop("id", None)
        if table is None or not found.keys() <= table.columns.keys():
            raise self._wrong()
        if any(column.needed and name not in found for name, column in table.columns.items()):
            raise self._wrong()
        try:
            fields = {name: values.read(table.columns[name].kind, value) for name, value in found.items()}
            return Row(table.name, UUID(str(values.read("id", key))), fields)
        except ValueError:
            raise self._wrong() from None

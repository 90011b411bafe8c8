"""The journal replayed: what every record should be, and whether each step's hash fits what stands in the journal."""

import hashlib
import hmac
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from mentordesk.core.store import journal

PUT_RIGHT = "store.put_right"
"""The step that puts damaged records right: what it replaces is not what the journal knew."""

Fields = dict[str, object]
Tell = Callable[[float], None]
"""Hears how much is done, 0 to 1."""

_EVERY = 4_000

_HEADS = "SELECT id, prev_hash, hash, seq, lamport, wall_utc, author, command, label, undoes, log FROM change_set"
_CHANGES = "SELECT change_set, tbl, row, field, old, new, salt, value_hash FROM change ORDER BY id"


@dataclass
class Replayed:
    """For each table what its rows should be: the text of a new row, or its fields when it was changed since.

    `broken` names steps and changes that do not fit; `erased` the rows that nothing shall be known of. `wiped` names
    rows and fields of them (None: all of it) of which the journal does not know any more what they hold.
    """

    rows: defaultdict[str, dict[str, str | Fields]] = field(default_factory=lambda: defaultdict(dict))
    erased: frozenset[str] = frozenset()
    wiped: set[tuple[str, str | None]] = field(default_factory=set)
    broken: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether the journal itself can be trusted: every step is there as it was sealed."""
        return not any(one.startswith("change_set ") for one in self.broken)

    def fields(self, table: str, row: str) -> Fields | None:
        """What a row should be, as far as it is known; None when there should be none, or nothing is known of it."""
        found = self.rows.get(table, {}).get(row)
        return None if found is None or (row, None) in self.wiped else self._known(row, found)

    def _change(self, table: str, row: str, name: str, old: object, new: object, *, trusted: bool) -> None:
        rows = self.rows[table]
        fields = rows[row] = _read(rows.get(row, {}))
        if not trusted and fields.get(name) != old and not self.wiped & {(row, name), (row, None)}:
            self.broken.append(f"change {table} {row} {name}")
        fields[name] = new
        self.wiped.discard((row, name))

    def take(
        self, command: str, table: str, row: str, name: str | None, old: object, new: object, *, wiped: bool
    ) -> None:
        """Take in one change; a row that was erased may have come again under the same id."""
        if wiped and (name is not None or new is None):
            self.wiped.add((row, name))
        elif name is None:
            self.rows[table][row] = str(new)
            if (row, None) in self.wiped:
                self.wiped -= {one for one in self.wiped if one[0] == row}
        else:
            self._change(table, row, name, old, new, trusted=command == PUT_RIGHT)

    def fits(self, table: str, row: str, text: str) -> bool:
        """Whether a row that is there is as it should be, as far as the journal knows."""
        if (row, None) in self.wiped:
            return row not in self.erased
        should = self.rows.get(table, {}).get(row)
        if should is None or should == text:
            return should is not None
        return self._known(row, should) == self._known(row, text)

    def _known(self, row: str, fields: str | Fields) -> Fields:
        found = known(_read(fields))
        return {name: value for name, value in found.items() if (row, name) not in self.wiped}


def replay(connection: Any, tell: Tell) -> Replayed:
    """Go through the whole journal once."""
    heads = {row[0]: row for row in connection.execute(_HEADS + " ORDER BY id")}
    digests = {number: hashlib.sha256(b"".join(map(_part, (row[1], *row[3:])))) for number, row in heads.items()}
    found = Replayed(erased=erased_rows(connection))
    found.wiped |= {(row, name) for row, _, name in (one.partition(".") for one in found.erased) if name}
    total = connection.execute("SELECT count(*) FROM change").fetchone()[0]
    for done, (number, table, row, name, old, new, salt, value_hash) in enumerate(connection.execute(_CHANGES)):
        if done % _EVERY == 0:
            tell(done / total)
        if number not in heads:
            found.broken.append(f"change_set {number} is missing")
            continue
        digest = digests[number]
        digest.update(_common(table) + _part(row) + _common(name))
        digest.update(value_hash or hmac.digest(salt, _part(old) + _part(new), "sha256"))
        found.take(heads[number][7], table, row, name, old, new, wiped=value_hash is not None)
    found.broken[:0] = _chain(heads, digests)
    return found


def _chain(heads: dict[int, Any], digests: dict[int, Any]) -> Iterator[str]:
    previous = ""
    for number, head in heads.items():
        if head[1] != previous or head[2] != digests[number].hexdigest():
            yield f"change_set {number}"
        previous = head[2]


def differing(connection: Any, found: Replayed, tell: Tell) -> Iterator[tuple[str, str, bool]]:
    """Rows that are not as the journal says, in either direction: table, row, whether it is there."""
    tables = journal.journalled(connection)
    left = {table: dict.fromkeys(rows) for table, rows in found.rows.items()}
    for number, (table, columns) in enumerate(tables.items()):
        tell(number / len(tables))
        gone = left.get(table, {})
        for done, (row, text) in enumerate(connection.execute(_rows_as_text(table, columns))):
            if done % _EVERY == 0:
                tell((number + done / (done + 100_000)) / len(tables))
            gone.pop(row, None)
            if not found.fits(table, str(row), text):
                yield table, str(row), True
    yield from ((table, row, False) for table, rows in left.items() for row in rows)


def _rows_as_text(table: str, columns: list[str]) -> str:
    """As the journal's triggers write a new row, so that most can be compared as they are."""
    fields = ", ".join(f"'{column}', {column}" for column in columns if column != "id")
    return f"SELECT id, json_patch('{{}}', json_object({fields})) FROM {table}"


def erased_rows(connection: Any) -> frozenset[str]:
    """The rows that were erased."""
    return frozenset(row[0] for row in connection.execute("SELECT row FROM erased"))


def _read(row: str | Fields) -> Fields:
    """A row's fields; none where the text is not to be read any more, so that it differs from the row there."""
    if isinstance(row, dict):
        return row
    try:
        found = json.loads(row)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def known(values: Fields) -> Fields:
    """Without the fields that are empty."""
    return {key: value for key, value in values.items() if value is not None}


_NOTHING = journal.framed(None)


def _part(value: object) -> bytes:
    """As the journal frames one value; said again for text, of which there is one for each change and more."""
    if value is None:
        return _NOTHING
    if isinstance(value, str):
        data = f"s{value}".encode(errors="surrogateescape")
        return len(data).to_bytes(4, "big") + data
    return journal.framed(value)


@cache
def _common(value: object) -> bytes:
    """Names of tables and fields come again and again."""
    return journal.framed(value)

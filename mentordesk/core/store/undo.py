"""Undo and redo: new steps that put old values back, found in the journal, so that both survive a restart."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from mentordesk.core.store.errors import ChangedSince, NothingToRedo, NothingToUndo


class Step(NamedTuple):
    """A step as it is named to people."""

    number: int
    command: str
    facts: dict[str, object]


@dataclass
class Stacks:
    """Which steps can be taken back and brought again, newest last; `root` names the step an undo or redo is about."""

    undo: list[int] = field(default_factory=list)
    redo: list[int] = field(default_factory=list)
    root: dict[int, int] = field(default_factory=dict)


def stacks(connection: Any) -> Stacks:
    """Read from the history: a step that only logs is neither taken back nor in the way."""
    found = Stacks()
    depth: dict[int, int] = {}
    for number, undoes in connection.execute("SELECT id, undoes FROM change_set WHERE log = 0 ORDER BY id"):
        depth[number] = 0 if undoes is None else depth[undoes] + 1
        found.root[number] = number if undoes is None else found.root[undoes]
        if undoes is None:
            found.redo.clear()
        else:
            (found.undo if depth[number] % 2 else found.redo).remove(undoes)
        (found.redo if depth[number] % 2 else found.undo).append(number)
    return found


def offered(connection: Any) -> Stacks:
    """The same without what stands on top and was wiped from the journal since: there is nothing to put back."""
    found = stacks(connection)
    for stack in (found.undo, found.redo):
        while stack and not _knows_something_of(connection, stack[-1]):
            stack.pop()
    return found


KNOWN = "(value_hash IS NULL OR (field IS NULL AND new IS NOT NULL))"
"""What holds for a change that is not wiped: of a row that went in, some fields alone may be."""


def _knows_something_of(connection: Any, number: int) -> bool:
    wanted = f"SELECT 1 FROM change WHERE change_set = ? AND {KNOWN} LIMIT 1"
    return connection.execute(wanted, (number,)).fetchone() is not None


def step_to_undo(connection: Any) -> tuple[int, Step]:
    """The set that undo takes back, and the step it is about. Raises NothingToUndo."""
    found = offered(connection)
    if not found.undo:
        raise NothingToUndo
    return found.undo[-1], step_named(connection, found.root[found.undo[-1]])


def step_to_redo(connection: Any) -> tuple[int, Step]:
    """The set that redo takes back (an undo), and the step it is about. Raises NothingToRedo."""
    found = offered(connection)
    if not found.redo:
        raise NothingToRedo
    return found.redo[-1], step_named(connection, found.root[found.redo[-1]])


def step_named(connection: Any, number: int) -> Step:
    """A step by its number."""
    command, label = connection.execute("SELECT command, label FROM change_set WHERE id = ?", (number,)).fetchone()
    return Step(number, command, json.loads(label))


def take_back(connection: Any, number: int) -> None:
    """Put back what set `number` changed, newest change first, inside the open step. Raises ChangedSince.

    What was wiped from the journal stays as it is, but for what points at something that is hidden now.
    """
    changes = connection.execute(
        f"SELECT tbl, row, field, old, new FROM change WHERE change_set = ? AND {KNOWN} ORDER BY id DESC", (number,)
    ).fetchall()
    hidden: dict[str, list[str]] = {}
    for (table, name, old, new), alike in groupby(_backwards(changes), key=itemgetter(0, 2, 3, 4)):
        rows = [change[1] for change in alike]
        done = connection.execute(
            f"UPDATE {table} SET {name} = ? WHERE {name} IS ? AND id IN (SELECT value FROM json_each(?))",
            (old, new, json.dumps(rows)),
        )
        if done.rowcount != len(rows):
            raise ChangedSince
        if name == "deleted" and old == 1:
            hidden.setdefault(table, []).extend(rows)
    _let_go(connection, hidden)
    _nothing_points_at(connection, hidden)


def _backwards(changes: Iterable[tuple[str, str, str | None, Any, Any]]) -> Iterator[tuple[str, str, str, Any, Any]]:
    """The fields, then the rows that were made: that is the oldest change of each, so those of a table go together."""
    made = []
    for table, row, name, old, new in changes:
        if name is None:
            made.append((table, row, "deleted", 1, json.loads(new)["deleted"]))
        else:
            yield table, row, name, old, new
    yield from sorted(made, key=itemgetter(0))


def _let_go(connection: Any, hidden: Mapping[str, Iterable[str]]) -> None:
    """Let go of what was just hidden where an erasure has wiped the way there, which undo then cannot put back.

    Such a row points at what it pointed at when it went in, if that is still there.
    """
    below = pointers(connection)
    for table, rows in hidden.items():
        for other, column in below.get(table, ()):
            for row in _pointing_at(connection, (other, column), rows, wiped=True):
                connection.execute(
                    f"UPDATE OR IGNORE {other} SET {column} = (SELECT json_extract(new, '$.{column}') FROM change"
                    f" WHERE row = {other}.id AND field IS NULL) WHERE id = ?",
                    (row,),
                )


def _nothing_points_at(connection: Any, hidden: Mapping[str, Iterable[str]]) -> None:
    """Raises ChangedSince when a visible row still points at one that was just hidden; what only logs may."""
    below = pointers(connection)
    for table, rows in hidden.items():
        if any(_pointing_at(connection, place, rows) for place in below.get(table, ())):
            raise ChangedSince


_LISTED = "(SELECT value FROM json_each(?))"


def _pointing_at(connection: Any, place: tuple[str, str], rows: Iterable[str], *, wiped: bool = False) -> list[str]:
    """Visible rows that point at one of `rows` by this column of this table; only such whose way there was wiped."""
    other, column = place
    lost = f"EXISTS (SELECT 1 FROM change WHERE row = {other}.id AND field = ? AND value_hash IS NOT NULL)"
    found = connection.execute(
        f"SELECT id FROM {other} WHERE {column} IN {_LISTED} AND deleted = 0"
        " AND NOT EXISTS (SELECT 1 FROM change JOIN change_set ON change_set.id = change.change_set"
        f" WHERE row = {other}.id AND field IS NULL AND log = 1)" + (f" AND {lost}" if wiped else ""),
        (json.dumps(list(rows)), *((column,) if wiped else ())),
    ).fetchall()
    return [row for (row,) in found]


def pointers(connection: Any) -> dict[str, list[tuple[str, str]]]:
    """For each table, which columns of which records' tables point at it."""
    rows = connection.execute(
        "SELECT key.'table', master.name, key.'from' FROM sqlite_master AS master,"
        " pragma_foreign_key_list(master.name) AS key, pragma_table_info(master.name) AS info"
        " WHERE master.type = 'table' AND info.name = 'deleted'"
    ).fetchall()
    found: dict[str, list[tuple[str, str]]] = {}
    for table, other, column in rows:
        found.setdefault(table, []).append((other, column))
    return found

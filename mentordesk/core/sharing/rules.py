"""Merging, decided: what of a share comes in, and what of it is another opinion that a person looks at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.sharing.records import Key, Row


@dataclass(frozen=True)
class Here:
    """A record as this file has it; `hidden`: it was deleted here."""

    row: Row
    hidden: bool


@dataclass(frozen=True)
class Conflict:
    """A record that is not the same here; ours stays. `fields` differ; none: it is deleted here."""

    table: str
    id: UUID
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """`new` records are unknown here; those that come `back` lie hidden here with what they hang on."""

    new: tuple[Row, ...]
    back: tuple[Row, ...]
    conflicts: tuple[Conflict, ...]


def compare(rows: Iterable[Row], here: Mapping[Key, Here], programme: Key) -> Comparison:
    """What comes in of a share's records (each after those it names) beside those that are here.

    Ours is never overwritten. What is deleted here stays so, unless the whole programme is (a merge was undone).
    What hangs on a record that stays out stays out with it, and is not told again.
    """
    anew = programme not in here or here[programme].hidden
    new: list[Row] = []
    back: list[Row] = []
    conflicts: list[Conflict] = []
    coming: set[Key] = set()
    out: set[Key] = set()
    for row in rows:
        ours = here.get(row.key)
        if any(key in out for key in row.names().values()):
            out.add(row.key)
        elif ours is None:
            new.append(row)
            coming.add(row.key)
        elif ours.hidden and (anew if row.owner is None else row.owner in coming):
            back.append(row)
            coming.add(row.key)
        elif ours.hidden:
            conflicts.append(Conflict(row.table, row.id, ()))
            out.add(row.key)
        elif fields := _differing(ours.row, row):
            conflicts.append(Conflict(row.table, row.id, fields))
            if ours.row.owner != row.owner:  # the same id on something else: none of its own may hang on ours
                out.add(row.key)
    return Comparison(tuple(new), tuple(back), tuple(conflicts))


def _differing(ours: Row, theirs: Row) -> tuple[str, ...]:
    names = {**ours.values, **theirs.values}
    return tuple(sorted(name for name in names if ours.values.get(name) != theirs.values.get(name)))

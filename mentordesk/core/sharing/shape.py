"""How the records of a share look: tables, and the kinds of values of their columns."""

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Column:
    """One column: the kind of its values, whether there must be one, and for an id the table it names.

    `loose`: where the named record stays at home, the value is left out and the record travels without it.
    """

    kind: str
    needed: bool = True
    names: str | None = None
    loose: bool = False


@dataclass(frozen=True)
class Table:
    """One table; `owner` is the column that names what a record hangs on.

    Without an owner (organisation, person) a record travels because others name it.
    """

    name: str
    columns: Mapping[str, Column]
    owner: str | None = None


TEXT, WHOLE, YEAR, YES_NO, DAY, MOMENT = map(Column, ("text", "whole", "year", "yes_no", "day", "moment"))


def or_none(column: Column) -> Column:
    """The same column where it may be empty."""
    return replace(column, needed=False)


def id_of(table: str) -> Column:
    """A column that names a record of that table."""
    return Column("id", names=table)


def all_of(kind: Column, names: str) -> dict[str, Column]:
    """Columns of one kind; their names between spaces."""
    return dict.fromkeys(names.split(), kind)


def set_of(name: str, owner: str) -> Table:
    """A table with the elements of a set."""
    return Table(name, {owner: id_of(owner), "value": TEXT}, owner=owner)


PROGRAMME = "programme"
PERSON = id_of("person")
TWO_PEOPLE = {"adept": PERSON, "mentor": PERSON}
OF_PROGRAMME = {PROGRAMME: id_of(PROGRAMME)}
OF_APPLICATION = {"application": id_of("application")}
OF_PAIR = {"pair": id_of("pair")}

"""Every table and column of the file is in the allow-list, or is named as one that stays at home."""

import sqlalchemy as sa

from mentordesk.core.registry import TABLES as STORED
from mentordesk.core.sharing.contents import BY_NAME, PLACE, STAYING_COLUMNS, STAYS_AT_HOME, TABLES, named_in
from mentordesk.core.sharing.shape import Column
from mentordesk.core.store.types import HexId, IsoDate, IsoMoment, YesNo

KINDS = {HexId: "id", IsoDate: "day", IsoMoment: "moment", YesNo: "yes_no", sa.Text: "text", sa.Integer: "whole"}


def kind_of(column: sa.Column[object]) -> str:
    return "year" if column.name == "birth_year" else KINDS[type(column.type)]


def names_of(column: sa.Column[object]) -> str | None:
    return next((key.column.table.name for key in column.foreign_keys), None)


def test_every_table_travels_or_is_named_as_staying() -> None:
    assert set(BY_NAME) | STAYS_AT_HOME == set(STORED.tables)
    assert not set(BY_NAME) & STAYS_AT_HOME
    assert len(BY_NAME) == len(TABLES)


def test_every_column_travels_as_it_is_stored() -> None:
    for table in TABLES:
        stored = {column.name: column for column in STORED.tables[table.name].columns}
        expected = {
            name: Column(kind_of(column), not column.nullable, names_of(column), table.columns[name].loose)
            for name, column in stored.items()
            if name not in ("id", "deleted", *STAYING_COLUMNS.get(table.name, ()))
        }
        assert dict(table.columns) == expected, table.name


def test_each_record_comes_after_those_it_names() -> None:
    for table in TABLES:
        for name, column in named_in(table):
            assert PLACE[str(column.names)] < PLACE[table.name], f"{table.name}.{name}"


def test_what_a_record_hangs_on_must_be_there() -> None:
    for table in TABLES:
        if table.owner is not None:
            assert table.columns[table.owner].needed, table.name
        assert not any(column.loose and column.needed for column in table.columns.values())
        assert not {"id", "table"} & table.columns.keys()  # they stand in each line already
    assert [table.name for table in TABLES if table.owner is None] == ["organisation", "programme", "person"]

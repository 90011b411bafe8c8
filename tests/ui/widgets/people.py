"""Rows for the tests of lists: a few invented people and their columns."""

from dataclasses import dataclass
from uuid import NAMESPACE_DNS, UUID, uuid5

from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel

NAMES = ("Øystein Lie", "Åse Berg", "Ærlend Dahl", "Zahra Rezai", "anne Vik", "Olga Moen", "Amina Hussein", "")


@dataclass(frozen=True)
class Someone:
    id: UUID
    name: str
    points: int | None


def someone(name: str, points: int | None = 0) -> Someone:
    return Someone(uuid5(NAMESPACE_DNS, name), name, points)


def everybody() -> list[Someone]:
    return [someone(name, place * 3 % 7 or None) for place, name in enumerate(NAMES)]


def a_model(rows: list[Someone] | None = None) -> RowModel[Someone]:
    model = RowModel(
        [
            Column[Someone](lambda: "Navn", lambda row: row.name),
            Column[Someone](
                lambda: "Poeng",
                lambda row: "–" if row.points is None else str(row.points),
                sort=lambda row: row.points,
                align=RIGHT,
                width=80,
            ),
        ]
    )
    model.set_rows(everybody() if rows is None else rows)
    return model


def names(model: RowModel[Someone]) -> list[str]:
    return [row.name for row in model.shown]

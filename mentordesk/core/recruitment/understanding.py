"""A sheet with what its columns are: guessed, unless a person says otherwise."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.columns import IGNORED, QUESTION, REFUSED, Column, Meaning, guess, is_refused
from mentordesk.core.recruitment.drafting import Plan, plan
from mentordesk.core.recruitment.errors import ColumnNotAllowed, MappingColumnUnknown, MappingFieldUnknown
from mentordesk.core.recruitment.headings import FIELDS
from mentordesk.core.recruitment.layout import Sheet
from mentordesk.core.recruitment.shapes import own_columns, recognise, screen_language

KINDS = (*FIELDS, QUESTION, IGNORED, REFUSED)
"""What a person may say a column is."""

Mappings = Mapping[str | int, str]
"""What columns are, by heading or by place from 1 (also as text): it goes before every guess."""


@dataclass(frozen=True)
class Wishes:
    """What is known besides the file: option lists by field, and the role of rows that tell none."""

    today: dt.date
    mapping: Mappings = field(default_factory=dict)
    default_role: str | None = None
    options: Mapping[str, Collection[str]] = field(default_factory=dict)
    headings: bool = True


@dataclass(frozen=True)
class Understood:
    """A sheet with its columns, what they are, and how each is read."""

    sheet: Sheet
    columns: tuple[Column, ...]
    meanings: tuple[Meaning, ...]
    plans: tuple[Plan, ...]

    @property
    def has_names(self) -> bool:
        """Whether some column is taken for people's names."""
        return any(meaning.field in ("name", "first_name", "last_name") for meaning in self.meanings)


def understand(sheet: Sheet, wishes: Wishes, progress: Progress) -> Understood:
    """What the sheet's columns are. Raises MappingFieldUnknown, ColumnNotAllowed, Cancelled."""
    columns = tuple(
        Column(i, heading or column_letters(i), tuple(row.cells[i] if i < len(row.cells) else "" for row in sheet.rows))
        for i, heading in enumerate(sheet.headings)
    )
    service = recognise(sheet.headings)
    said = dict.fromkeys(screen_language(service, sheet.headings), Meaning(IGNORED, 0.9))
    said |= {column.index: meaning for column in columns if (meaning := _said(column, wishes.mapping))}
    yielding = own_columns(service)
    meanings = tuple(guess(columns, wishes.today, progress, said=said, yielding=yielding))
    plans = tuple(plan(c, m, wishes.options, wishes.today) for c, m in zip(columns, meanings, strict=True))
    return Understood(sheet, columns, meanings, plans)


def check_mapping(mapping: Mappings, sheets: Sequence[Understood]) -> None:
    """Raise MappingColumnUnknown for a heading or place that no sheet has."""
    known = {fold(column.heading) for one in sheets for column in one.columns}
    known |= {str(column.index + 1) for one in sheets for column in one.columns}
    for key in mapping:
        if fold(str(key)) not in known:
            raise MappingColumnUnknown(column=str(key))


def column_letters(index: int) -> str:
    """The name spreadsheets give a column: A, B … Z, AA."""
    return (column_letters(index // 26 - 1) if index >= 26 else "") + chr(65 + index % 26)


def _said(column: Column, mapping: Mappings) -> Meaning | None:
    """What the mapping says of a column, if anything. What must not be stored can only be left out."""
    by_name = {fold(str(key)): said for key, said in mapping.items()}
    said = by_name.get(fold(column.heading), by_name.get(str(column.index + 1)))
    if said is None:
        return None
    if said not in KINDS:
        raise MappingFieldUnknown(column=column.heading, field=said)
    if said not in (IGNORED, REFUSED) and is_refused(column):
        raise ColumnNotAllowed(column=column.heading)
    return Meaning(said, 1.0)

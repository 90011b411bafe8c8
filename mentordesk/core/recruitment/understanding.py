"""A sheet with what its columns are: guessed, unless a person says otherwise."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.columns import IGNORED, QUESTION, REFUSED, Column, Meaning, guess, is_refused
from mentordesk.core.recruitment.drafting import Plan, plan
from mentordesk.core.recruitment.errors import ColumnNotAllowed, MappingColumnUnknown, MappingFieldUnknown
from mentordesk.core.recruitment.forms.fields import OwnForm
from mentordesk.core.recruitment.headings import FIELDS
from mentordesk.core.recruitment.layout import Sheet
from mentordesk.core.recruitment.own_questions import asked_columns, question_in, told_columns
from mentordesk.core.recruitment.shapes import own_columns, recognise, screen_language

ONLY_TOLD = ("position", "goal", "unwanted")
"""Fields that our own form asks for, and that are not guessed from the headings of others."""
KINDS = (*FIELDS, *ONLY_TOLD, QUESTION, IGNORED, REFUSED)
"""What a person may say a column is; besides these one of the programme's own questions, as `as_field` writes it."""

Mappings = Mapping[str | int, str]
"""What columns are, by heading or by place from 1 (also as text): it goes before every guess.

Where there are several sheets, `2:3` is the third column of the second; a place without a sheet is that of each.
"""


@dataclass(frozen=True)
class Wishes:
    """What is known besides the file: option lists by field, and the role of rows that tell none.

    With `role_said` that role goes before what the names of file and sheets say.
    """

    today: dt.date
    mapping: Mappings = field(default_factory=dict)
    default_role: str | None = None
    options: Mapping[str, Collection[str]] = field(default_factory=dict)
    headings: bool = True
    own: OwnForm = field(default_factory=OwnForm)
    role_said: bool = False


@dataclass(frozen=True)
class Understood:
    """A sheet with its columns, what they are, and how each is read; `number` counts the sheets from 1."""

    number: int
    sheet: Sheet
    columns: tuple[Column, ...]
    meanings: tuple[Meaning, ...]
    plans: tuple[Plan, ...]

    @property
    def has_names(self) -> bool:
        """Whether some column is taken for people's names."""
        return any(meaning.field in ("name", "first_name", "last_name") for meaning in self.meanings)

    @property
    def tells_roles(self) -> bool:
        """Whether some column is the role."""
        return any(meaning.field == "role" for meaning in self.meanings)


def understand(number: int, sheet: Sheet, wishes: Wishes, progress: Progress) -> Understood:
    """What the sheet's columns are. Raises MappingFieldUnknown, ColumnNotAllowed, Cancelled."""
    columns = tuple(
        Column(i, heading or column_letters(i), tuple(row.cells[i] if i < len(row.cells) else "" for row in sheet.rows))
        for i, heading in enumerate(sheet.headings)
    )
    service = recognise(sheet.headings)
    said = dict.fromkeys(screen_language(service, sheet.headings), Meaning(IGNORED, 0.9))
    said |= told_columns(sheet.fields, wishes.own) or asked_columns(columns, wishes.own)
    said |= {column.index: meaning for column in columns if (meaning := _said(number, column, wishes))}
    yielding = own_columns(service)
    meanings = tuple(guess(columns, wishes.today, progress, said=said, yielding=yielding))
    plans = tuple(plan(c, m, wishes.options, wishes.today, wishes.own) for c, m in zip(columns, meanings, strict=True))
    return Understood(number, sheet, columns, meanings, plans)


def check_mapping(mapping: Mappings, sheets: Sequence[Understood]) -> None:
    """Raise MappingColumnUnknown for a heading or place that no sheet has."""
    known = {fold(column.heading) for one in sheets for column in one.columns}
    known |= {str(column.index + 1) for one in sheets for column in one.columns}
    known |= {place_in(one.number, column.index + 1) for one in sheets for column in one.columns}
    for key in mapping:
        if fold(str(key)) not in known:
            raise MappingColumnUnknown(column=str(key))


def place_in(sheet: int, place: int) -> str:
    """How a mapping names a column of one sheet among several, both counted from 1."""
    return f"{sheet}:{place}"


def column_letters(index: int) -> str:
    """The name spreadsheets give a column: A, B … Z, AA."""
    return (column_letters(index // 26 - 1) if index >= 26 else "") + chr(65 + index % 26)


def _said(sheet: int, column: Column, wishes: Wishes) -> Meaning | None:
    """What the mapping says of a column, if anything. What must not be stored can only be left out."""
    by_name = {fold(str(key)): said for key, said in wishes.mapping.items()}
    place = column.index + 1
    keys = (fold(column.heading), place_in(sheet, place), str(place))
    said = next((by_name[key] for key in keys if key in by_name), None)
    if said is None:
        return None
    if said not in (IGNORED, REFUSED) and is_refused(column):
        raise ColumnNotAllowed(column=column.heading)
    if (question := question_in(said)) is not None:  # one that is gone is a question as others
        return Meaning(QUESTION, 1.0, question=question if question in wishes.own.by_key else "")
    if said not in KINDS:
        raise MappingFieldUnknown(column=column.heading, field=said)
    return Meaning(said, 1.0)

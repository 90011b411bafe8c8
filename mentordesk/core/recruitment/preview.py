"""What importing a sheet would do: what each column is taken for, and what each row becomes."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.identity import without_ids
from mentordesk.core.recruitment.columns import REFUSED
from mentordesk.core.recruitment.drafting import RowWarning, draft_of
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.errors import SheetWithoutHeadings, SheetWithoutNames, SheetWithoutRows
from mentordesk.core.recruitment.files.reading_apart import read_apart
from mentordesk.core.recruitment.files.sheets import Book, Reading
from mentordesk.core.recruitment.forms.fields import ABOUT, OwnForm
from mentordesk.core.recruitment.layout import lay_out
from mentordesk.core.recruitment.own_questions import as_field
from mentordesk.core.recruitment.shapes import recognise, shape_fingerprint
from mentordesk.core.recruitment.understanding import Mappings, Understood, Wishes, check_mapping, understand
from mentordesk.core.recruitment.values import role_of_title

_STEP = 50


@dataclass(frozen=True)
class PreviewColumn:
    """A column as the import page shows it; `field` as a mapping names it.

    `separator` is that of its lists; a refused column has no `example`. `sheet_number` counts the sheets from 1.
    """

    sheet: str
    place: int
    heading: str
    field: str
    confidence: float
    separator: str
    example: str
    sheet_number: int = 1


@dataclass(frozen=True)
class PreviewRow:
    """A row of the file (numbered as a spreadsheet does): an applicant, or the reason code why it is skipped.

    A file that could not be read beside others is a row as well; then `sheet` is its name.
    """

    sheet: str
    number: int
    draft: ApplicantDraft | None
    reason: str | None = None
    warnings: tuple[RowWarning, ...] = ()

    @property
    def verdict(self) -> str:
        """`ok` or `skipped`."""
        return "skipped" if self.draft is None else "ok"


@dataclass(frozen=True)
class Preview:
    """A file before it is imported. `service` is the form service it is recognised as coming from, if any.

    `roles_guessed` are those that the names of file and sheets tell for rows that do not tell it themselves.
    """

    name: str
    kind: str
    encoding: str
    separator: str
    heading_rows: Mapping[str, int]
    service: str | None
    fingerprint: str
    columns: tuple[PreviewColumn, ...]
    rows: tuple[PreviewRow, ...]
    sheets_left_out: tuple[str, ...] = ()
    roles_guessed: frozenset[str] = frozenset()

    @property
    def drafts(self) -> tuple[ApplicantDraft, ...]:
        """The applicants, in the order of the file."""
        return tuple(row.draft for row in self.rows if row.draft is not None)

    @property
    def skipped(self) -> tuple[PreviewRow, ...]:
        """The rows that become nobody."""
        return tuple(row for row in self.rows if row.draft is None)

    @property
    def recipe(self) -> dict[str | int, str]:
        """What each column was taken for, to be remembered under the fingerprint and given as `mapping` next time."""
        times = Counter((column.sheet, fold(column.heading)) for column in self.columns)
        return {
            column.heading if times[column.sheet, fold(column.heading)] == 1 else column.place: column.field
            for column in self.columns
        }


def read_preview(
    path: Path,
    *,
    today: dt.date,
    mapping: Mappings | None = None,
    default_role: str | None = None,
    options: Mapping[str, Collection[str]] | None = None,
    reading: Reading | None = None,
    own: OwnForm | None = None,
    progress: Progress | None = None,
) -> Preview:
    """Read a sheet as far as can be done without the file's people; changes nothing.

    `default_role` is for rows of which neither cell, sheet nor title tells the role; `options` are known option lists
    by field; `own` is what the programme itself asks. Raises what `read_apart` and `preview_of` raise.
    """
    reading = reading or Reading()
    book = read_apart(path, reading=reading, progress=progress)
    wishes = Wishes(today, mapping or {}, default_role, options or {}, reading.headings, own or OwnForm())
    return preview_of(book, wishes, progress)


def preview_of(book: Book, wishes: Wishes, progress: Progress | None = None) -> Preview:
    """The preview of a book that was read already, so that another mapping costs no reading.

    Raises SheetWithoutHeadings, SheetWithoutRows, MappingFieldUnknown, MappingColumnUnknown, ColumnNotAllowed and
    Cancelled.
    """
    progress = progress or Progress()
    laid_out = [sheet for table in book.tables for sheet in lay_out(table, progress, headings=wishes.headings)]
    sheets = [understand(number, sheet, wishes, progress) for number, sheet in enumerate(laid_out, start=1)]
    if not sheets:
        raise SheetWithoutHeadings(name=book.name)
    check_mapping(wishes.mapping, sheets)
    chosen = _with_people(sheets)
    if not any(one.sheet.rows for one in chosen):
        raise SheetWithoutRows(name=book.name)
    used = {one.sheet.name for one in chosen}
    return Preview(
        name=book.name,
        kind=book.kind,
        encoding=book.encoding,
        separator=book.separator,
        heading_rows={one.sheet.name: one.sheet.heading_row for one in reversed(chosen)},
        service=recognise(chosen[0].sheet.headings),
        fingerprint=shape_fingerprint([heading for one in chosen for heading in one.sheet.headings]),
        columns=tuple(column for one in chosen for column in _columns(one)),
        rows=(
            *(row for one in chosen for row in _rows(one, book, wishes, progress)),
            *(PreviewRow(name, 0, None, "file_unreadable") for name in book.unread),
        ),
        sheets_left_out=tuple(table.name for table in book.tables if table.name not in used),
        roles_guessed=frozenset(
            role for one in chosen if not one.tells_roles and (role := _role_in_names(one, book, wishes))
        ),
    )


def require_names(preview: Preview) -> None:
    """Raise SheetWithoutNames when no column is taken for names, so that every row would be skipped."""
    if not {column.field for column in preview.columns} & {"name", "first_name", "last_name"}:
        raise SheetWithoutNames(name=preview.name)


def _with_people(sheets: Sequence[Understood]) -> list[Understood]:
    """The sheets with a column of names, those with rows first of all; where none has one, the longest."""
    named = [one for one in sheets if one.has_names]
    filled = [one for one in named if one.sheet.rows]
    return filled or named or [max(sheets, key=lambda one: len(one.sheet.rows))]


def _columns(one: Understood) -> Iterator[PreviewColumn]:
    for column, meaning, read in zip(one.columns, one.meanings, one.plans, strict=True):
        if not column.filled and not one.sheet.headings[column.index]:
            continue  # a column without heading and without cells is only paper
        if meaning.field == ABOUT:
            continue  # nobody has to say what that is
        shown = column.texts[:1] if meaning.field != REFUSED else ()
        yield PreviewColumn(
            sheet=one.sheet.name,
            place=column.index + 1,
            heading=column.heading,
            field=as_field(meaning.question) if meaning.question else meaning.field,
            confidence=meaning.confidence,
            separator=read.style.separator,
            example=without_ids("".join(shown)),
            sheet_number=one.number,
        )


def _rows(one: Understood, book: Book, wishes: Wishes, progress: Progress) -> list[PreviewRow]:
    sheet = one.sheet
    role = _role_in_names(one, book, wishes) or wishes.default_role
    rows = [PreviewRow(sheet.name, number, None, reason) for number, reason in sheet.left_out]
    for done, row in enumerate(sheet.rows):
        if done % _STEP == 0:
            progress.step(done, len(sheet.rows))
        draft, warnings = draft_of(row, one.plans, role)
        rows.append(PreviewRow(sheet.name, row.number, draft, None if draft else "no_name", warnings))
    return sorted(rows, key=lambda row: row.number)


def _role_in_names(one: Understood, book: Book, wishes: Wishes) -> str | None:
    """What the sheet's name or title tells of the role, or that of the file; nothing where somebody has said it."""
    if wishes.role_said:
        return None
    of_sheet = role_of_title(one.sheet.name) or role_of_title(one.sheet.title)
    return of_sheet or (None if wishes.default_role else role_of_title(PurePath(book.name).stem))

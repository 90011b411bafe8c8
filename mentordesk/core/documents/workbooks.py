"""Lists as workbooks: numbers as numbers, days as days, everything else as text, whatever it looks like."""

import datetime as dt
import re
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from mentordesk.core.documents.letters import lines_of

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | float | dt.date | dt.datetime | None

_NARROWEST, _WIDEST = 9, 60
_LONGEST = 32_000
"""Letters of a cell; a workbook takes 767 more."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
_CREATED = dt.datetime(2000, 1, 1)
"""The same list is the same file, whenever it was made."""


class Sheet(NamedTuple):
    """A sheet: what it is called, its headings, and its rows."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as XLSX, each with its headings held in place. The same input gives the same bytes.

    Nothing in a cell is a formula or a link, whatever it begins with; nothing is put on the disk meanwhile.
    """
    from xlsxwriter import Workbook

    out = BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(out, {"in_memory": True, **plain}) as book:
        book.set_properties({"created": _CREATED})
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        body = book.add_format({"valign": "top", "text_wrap": True})
        day = book.add_format({"num_format": "dd.mm.yyyy", "valign": "top", "align": "left"})
        moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm", "valign": "top", "align": "left"})
        for one in sheets:
            sheet = book.add_worksheet(_FORBIDDEN.sub(" ", lines_of(one.name)).strip()[:31] or None)
            sheet.freeze_panes(1, 0)
            sheet.set_paper(9)  # A4
            sheet.set_landscape()
            sheet.repeat_rows(0)
            for column, heading in enumerate(one.head):
                sheet.write_string(0, column, heading, bold)
                sheet.set_column(column, column, _width([heading, *(row[column] for row in one.rows)]))
            for number, row in enumerate(one.rows, 1):
                for column, cell in enumerate(row):
                    _write(sheet, number, column, cell, (body, day, moment))
            if one.rows:
                sheet.autofilter(0, 0, len(one.rows), len(one.head) - 1)
    return out.getvalue()


def _write(sheet: "Worksheet", row: int, column: int, cell: Cell, formats: "tuple[Format, Format, Format]") -> None:
    body, day, moment = formats
    if isinstance(cell, dt.datetime):
        sheet.write_datetime(row, column, cell, moment)
    elif isinstance(cell, dt.date):
        sheet.write_datetime(row, column, dt.datetime.combine(cell, dt.time()), day)
    elif isinstance(cell, (int, float)):
        sheet.write_number(row, column, cell, body)
    elif cell:
        sheet.write_string(row, column, lines_of(cell)[:_LONGEST], body)


def _width(cells: Sequence[Cell]) -> int:
    """Wide enough for what stands in the column, in letters."""
    longest = max(max(map(len, cell.split("\n"))) if isinstance(cell, str) else 16 for cell in cells if cell)
    return max(_NARROWEST, min(_WIDEST, longest + 2))

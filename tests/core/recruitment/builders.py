"""Small sheets of every kind, written where a test wants them."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.files.cells import Cell
from mentordesk.core.recruitment.files.sheets import Book, make_table

Rows = Sequence[Sequence[object]]


def csv_bytes(rows: Rows, separator: str = ";", encoding: str = "utf-8") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode(encoding)


def write_csv(path: Path, rows: Rows, separator: str = ";", encoding: str = "utf-8") -> Path:
    path.write_bytes(csv_bytes(rows, separator, encoding))
    return path


def write_xlsx(
    path: Path, sheets: Mapping[str, Rows], *, hidden: Sequence[str] = (), merged: Sequence[str] = ()
) -> Path:
    """A workbook. `merged` are ranges of the first sheet; dates are written as dates."""
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd.mm.yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for cells in merged if name == next(iter(sheets)) else ():
                sheet.merge_range(cells, "")
            for r, row in enumerate(rows):
                for c, cell in enumerate(row):
                    if cell != "":
                        sheet.write(r, c, cell)
    return path


def write_ods(path: Path, name: str, rows: Rows, *, repeated: int = 1) -> Path:
    """An OpenDocument sheet by hand, with the repeats at its end that LibreOffice writes."""
    body = "".join(_ods_row(row) for row in rows)
    end = (
        f'<table:table-row table:number-rows-repeated="{1048576 - len(rows)}">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    crowd = f'<table:table-row table:number-rows-repeated="{repeated}">{_ods_cell("x")}</table:table-row>'
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0" office:version="1.3"><office:body>'
        f'<office:spreadsheet><table:table table:name="{name}">{body}{crowd if repeated > 1 else end}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path


def _ods_row(row: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(_ods_cell(str(cell)) for cell in row)}</table:table-row>"


def _ods_cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    return f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'


def book_of(rows: Sequence[Sequence[Cell]], name: str = "svar.csv", sheet: str = "") -> Book:
    """A book with one table, without a file."""
    return Book(name, "text", (make_table(sheet, rows, Progress()),), "utf-8", ";")

"""Tables in spreadsheets and zip files, weighed before they are opened."""

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import SheetEncrypted, SheetKindUnknown, SheetUnreadable
from mentordesk.core.recruitment.files.sheets import (
    MEGABYTES,
    Book,
    Range,
    Reading,
    Table,
    check_extent,
    make_table,
    too_large,
)
from mentordesk.core.recruitment.files.text_sheets import read_text

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

RATIO = 100
"""A file that unpacks to more than this many times its size was made to hurt."""

_PIECE = 1 << 18
_OVERLAP = 400
# A cell with something in it. The parser makes room for every cell up to the last one, so the last one is sought first.
_XLSX_CELL = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\br\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,9})["'][^>]*(?<!/)>""")
_XLSX_ROW = re.compile(
    rb"""<(?:\w+:)?row\b[^>]*?\br\s*=\s*["'](\d{1,9})["'][^>]*(?<!/)>\s*<(?:\w+:)?c\b(?![^>]*\br\s*=)"""
)
_ODS_CELLS = re.compile(rb"""<table:table-cell\b[^>]*number-columns-repeated="(\d+)"[^>]*(?<!/)>""")
_ODS_ROWS = re.compile(
    rb"""<table:table-row\b[^>]*number-rows-repeated="(\d+)"[^>]*>\s*"""
    rb"""(?:<table:table-cell\b[^>]*/>\s*)*<table:table-cell\b[^>]*(?<!/)>"""
)


def read_zip(raw: bytes, name: str, reading: Reading, progress: Progress) -> Book:
    """An XLSX or ODS workbook, or text files in a zip. Raises the troubles of `read_book`."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
            if any(part.flag_bits & 1 for part in archive.infolist()):
                raise SheetEncrypted(name=name)
            _weigh(archive, len(raw), name, progress)
            if any(part.startswith("xl/") for part in names):
                return _workbook(raw, name, "xlsx", progress)
            if "content.xml" in names:
                return _workbook(raw, name, "ods", progress)
            return _texts(archive, name, reading, progress)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, RuntimeError, EOFError, ValueError, OSError):
        raise SheetUnreadable(name=name) from None


def read_ole(raw: bytes, name: str, _reading: Reading, progress: Progress) -> Book:
    """A workbook of Excel 97.

    Raises SheetEncrypted (an encrypted newer one is hidden in it), SheetKindUnknown, SheetUnreadable, SheetTooLarge.
    """
    if "EncryptedPackage".encode("utf-16-le") in raw:
        raise SheetEncrypted(name=name)
    if not any(stream.encode("utf-16-le") in raw for stream in ("Workbook", "Book")):
        raise SheetKindUnknown(name=name)
    return _workbook(raw, name, "xls", progress)


def _weigh(archive: zipfile.ZipFile, packed: int, name: str, progress: Progress) -> None:
    """Read every part once, piece by piece: a directory can lie about sizes, the checksums cannot."""
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MEGABYTES * 1_000_000 or unpacked > RATIO * max(packed, 1):
        raise too_large(name)
    read = 0
    for part in parts:
        extent = _Extent()
        for piece in _pieces(archive, part):
            read += len(piece)
            progress.step(min(read, unpacked), unpacked)
            extent.see(part.filename, piece)
        check_extent(name, extent.rows, extent.columns)


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            yield piece


class _Extent:
    """How far a table reaches, read from its XML without parsing it."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self._end = b""

    def see(self, part: str, piece: bytes) -> None:
        seam = self._end + piece
        self._end = piece[-_OVERLAP:]
        if part.startswith("xl/worksheets/"):
            self._see_xlsx(seam)
        elif part == "content.xml":
            self.columns = max([self.columns, *map(int, _ODS_CELLS.findall(seam))])
            self.rows = max([self.rows, *map(int, _ODS_ROWS.findall(seam))])

    def _see_xlsx(self, xml: bytes) -> None:
        cells = _XLSX_CELL.findall(xml)
        letters = max((letters for letters, _ in cells), key=lambda part: (len(part), part), default=b"")
        self.columns = max(self.columns, _column_number(letters))
        self.rows = max([self.rows, *(int(row) for _, row in cells), *map(int, _XLSX_ROW.findall(xml))])


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _workbook(raw: bytes, name: str, kind: str, progress: Progress) -> Book:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        shown = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
        ]
        return Book(name, kind, tuple(_table(book, sheet, name, progress) for sheet in shown))
    except PasswordError:
        raise SheetEncrypted(name=name) from None
    except (CalamineError, ValueError, OSError):
        raise SheetUnreadable(name=name) from None


def _table(book: "CalamineWorkbook", sheet_name: str, name: str, progress: Progress) -> Table:
    progress.step(0, 1)
    sheet = book.get_sheet_by_name(sheet_name)
    end: tuple[int, int] = sheet.end or (0, 0)
    check_extent(name, end[0] + 1, end[1] + 1)
    merged: Sequence[Range] = sheet.merged_cell_ranges or ()
    return make_table(sheet_name, sheet.to_python(skip_empty_area=False), progress, merged)


def _texts(archive: zipfile.ZipFile, name: str, reading: Reading, progress: Progress) -> Book:
    books = [
        (PurePosixPath(part).stem, read_text(archive.read(part), name, reading, progress))
        for part in archive.namelist()
        if part.casefold().endswith((".csv", ".tsv", ".txt")) and not part.startswith("__MACOSX/")
    ]
    if not books:
        raise SheetKindUnknown(name=name)
    tables = tuple(Table(stem, table.rows, table.merged, table.mended) for stem, book in books for table in book.tables)
    return Book(name, "zip", tables, books[0][1].encoding, books[0][1].separator)

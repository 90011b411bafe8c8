"""From a file to tables of cells: which kind of file it is, and who reads that kind."""

import stat
from collections.abc import Callable
from pathlib import Path

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import SheetEmpty, SheetKindUnknown, SheetLocked, SheetMissing
from mentordesk.core.recruitment.files.filled_forms import read_form
from mentordesk.core.recruitment.files.sheets import MEGABYTES, Book, Reading, too_large
from mentordesk.core.recruitment.files.text_sheets import read_text
from mentordesk.core.recruitment.files.workbooks import read_ole, read_zip


def read_book(path: Path, *, reading: Reading | None = None, progress: Progress | None = None) -> Book:
    """The tables of a CSV, TXT, XLSX, XLS or ODS file, of a zip with CSV files in it, or of a form filled in as PDF.

    For a file from outside `reading_apart` calls this in a process of its own.
    Raises SheetMissing, SheetLocked, SheetEmpty, SheetTooLarge, SheetKindUnknown, SheetUnreadable, SheetEncrypted,
    PdfUnreadable, PdfEncrypted, PdfWithoutForm, PdfEmpty, and Cancelled.
    """
    raw = _content(path)
    reader = _reader_for(raw[:1024])
    return reader(raw, path.name, reading or Reading(), progress or Progress())


def _content(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a folder, or a device or pipe that never ends
            raise SheetKindUnknown(name=path.name)
        with path.open("rb") as stream:
            raw = stream.read(MEGABYTES * 1_000_000 + 1)
    except FileNotFoundError:
        raise SheetMissing(name=path.name) from None
    except OSError:
        raise SheetLocked(name=path.name) from None
    if len(raw) > MEGABYTES * 1_000_000:
        raise too_large(path.name)
    if not raw.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise SheetEmpty(name=path.name)
    return raw


def _reader_for(start: bytes) -> Callable[[bytes, str, Reading, Progress], Book]:
    if b"%PDF-" in start and b"," not in start.partition(b"%PDF-")[0]:
        return read_form
    if start.startswith(b"PK"):
        return read_zip
    if start.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return read_ole
    return read_text

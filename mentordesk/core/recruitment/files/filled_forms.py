"""An application form that was filled in on a screen and came back as PDF: its fields as a table of one row.

Whatever stands in the file is read as text alone; nothing in it is run, drawn or fetched.
"""

import logging
import struct
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import DictionaryObject

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import PdfEmpty, PdfEncrypted, PdfUnreadable, PdfWithoutForm
from mentordesk.core.recruitment.files.cells import Cell
from mentordesk.core.recruitment.files.sheets import COLUMNS, Book, Reading, make_table, too_large
from mentordesk.core.recruitment.forms.fields import ABOUT

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it tells may hold what stands in the file
_BROKEN = (
    *(PyPdfError, ValueError, LookupError, TypeError, AttributeError, RuntimeError, AssertionError, ArithmeticError),
    *(EOFError, OSError, MemoryError, zlib.error, struct.error),
)
"""What the library, and whoever takes its values for what they should be, raises over files that are no proper PDF."""
_LONGEST, _LONGEST_LABEL = 20_000, 500
"""Letters of an answer, and of a question."""
_ROLE = {"nb": "Rolle", "en": "Role"}


def read_form(raw: bytes, name: str, reading: Reading, progress: Progress) -> Book:
    """The form's answers as a book. Raises PdfUnreadable, PdfEncrypted, PdfWithoutForm, PdfEmpty, SheetTooLarge."""
    del reading
    progress.step(0, 1)
    about, answers = filled_in(raw, name, ABOUT)
    return _book(about, answers, name, progress)


def filled_in(raw: bytes, name: str, hidden: str) -> tuple[str, dict[str, tuple[str, str]]]:
    """What a PDF's hidden field tells (empty without one), and for each question its label and its answer.

    Raises PdfUnreadable, PdfEncrypted.
    """
    try:
        fields = _fields(raw, name)
        return _text(fields.get(hidden, {}).get("/V")), _answers(fields, hidden)
    except (ImportError, DependencyError):  # ciphers are no part of the program
        raise PdfEncrypted(name=name) from None
    except _BROKEN:
        raise PdfUnreadable(name=name) from None


def _book(about: str, answers: Mapping[str, tuple[str, str]], name: str, progress: Progress) -> Book:
    if len(about.split()) < 4:
        raise PdfWithoutForm(name=name)
    if not any(text for _, text in answers.values()):
        raise PdfEmpty(name=name)
    if len(answers) > COLUMNS:
        raise too_large(name)
    _, role, _, language = about.split()[:4]
    keys = (ABOUT, "role", *answers)
    headings: list[Cell | None] = ["MentorDesk", _ROLE.get(language, "Role"), *(label for label, _ in answers.values())]
    table = make_table("", [headings, [about, role, *(text for _, text in answers.values())]], progress)
    return Book(name, "pdf", (type(table)(table.name, table.rows, (), table.mended, keys),))


def _fields(raw: bytes, name: str) -> Mapping[str, Mapping[str, Any]]:
    reader = PdfReader(BytesIO(raw), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise PdfEncrypted(name=name)
    return reader.get_fields() or {}


def _answers(fields: Mapping[str, Mapping[str, Any]], hidden: str) -> dict[str, tuple[str, str]]:
    """For each question its label and its answer; of boxes that are ticked their words, a line each."""
    found: dict[str, tuple[str, str]] = {}
    for name, field in fields.items():
        key, _, place = name.partition(".")
        if key == hidden or (place and not place.isdigit()):
            continue
        label, text = _label(field, boxed=bool(place)), "\n".join(_said(field))[:_LONGEST]
        before = found.get(key, (label or key, ""))
        found[key] = (before[0], "\n".join(filter(None, (before[1], text))))
    return found


def _label(field: Mapping[str, Any], *, boxed: bool) -> str:
    """What the question is called; of a box to tick without the option that it stands for."""
    label = _text(field.get("/TU"))[:_LONGEST_LABEL]
    options = [_text(option) for option in field.get("/Opt", ())] if boxed else []
    return label.removesuffix(f": {options[0]}") if options else label


def _said(field: Mapping[str, Any]) -> Iterator[str]:
    value = field.get("/V")
    options = [_text(option) for option in field.get("/Opt", ())]
    if field.get("/FT") == "/Btn":
        state = str(value or "").removeprefix("/")
        if state.isdigit() and int(state) < len(options):
            yield options[int(state)]
        elif state in options:
            yield state
    elif isinstance(value, list):
        yield from filter(None, map(_text, value))
    elif text := _text(value):
        yield text


def _text(value: object) -> str:
    """A string of the file, also one that was kept as a stream or as a pair of value and words."""
    if hasattr(value, "get_object"):
        value = value.get_object()
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, DictionaryObject) and hasattr(value, "get_data"):
        value = value.get_data().decode("utf-8", "replace")
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return value.strip() if isinstance(value, str) else ""

"""Forms that somebody has broken or built to break us: a trouble in words, or what can be read."""

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.files.filled_forms import read_form
from mentordesk.core.recruitment.files.sheets import Book, Reading
from mentordesk.core.recruitment.forms.document import fillable_pdf
from tests.core.recruitment.forms.builders import ISSUER, a_form, filled

FORM = fillable_pdf(a_form(), ISSUER)
Change = Callable[[PdfWriter, DictionaryObject], object]
ODD: dict[str, PdfObject] = {
    "number": NumberObject(3),
    "null": NullObject(),
    "array": ArrayObject([ArrayObject([TextStringObject("x")])]),
    "dictionary": DictionaryObject(),
    "bytes": ByteStringObject(b"\xff\xfe\x00"),
    "yes": BooleanObject(True),
    "name": NameObject("/-1"),
    "superscript": NameObject("/²"),
    "much": TextStringObject("x" * 50_000),
}


def read(content: bytes) -> Book | None:
    """What can be read; None for a trouble. Nothing else may come of it."""
    try:
        return read_form(content, "a.pdf", Reading(), Progress())
    except Trouble:
        return None


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    target: Path = tmp_path_factory.mktemp("skjema") / "a.pdf"
    return filled(FORM, {"name": "Łucja"}, target).read_bytes()


def changed(content: bytes, change: Change) -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(content)))
    form = writer._root_object["/AcroForm"]
    assert isinstance(form, DictionaryObject)
    change(writer, form)
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def fields(form: DictionaryObject) -> list[DictionaryObject]:
    return [field.get_object() for field in form["/Fields"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", ["/V", "/Opt", "/FT", "/TU", "/T"])
@pytest.mark.parametrize("odd", ODD)
def test_fields_may_hold_anything(answered: bytes, key: str, odd: str) -> None:
    def change(_: PdfWriter, form: DictionaryObject) -> None:
        for field in fields(form)[1:]:
            field[NameObject(key)] = ODD[odd]

    book = read(changed(answered, change))
    assert book is None or all(len(str(cell)) <= 20_000 for cell in book.tables[0].rows[1])


def test_a_field_may_be_its_own_child(answered: bytes) -> None:
    def change(_: PdfWriter, form: DictionaryObject) -> None:
        one = fields(form)[3]
        one[NameObject("/Kids")] = ArrayObject([one.indirect_reference])

    assert read(changed(answered, change)) is not None


def test_a_form_with_thousands_of_fields_is_refused(answered: bytes) -> None:
    def change(writer: PdfWriter, form: DictionaryObject) -> None:
        for number in range(1_500):
            name = TextStringObject(f"x{number}")
            field = DictionaryObject({NameObject("/T"): name, NameObject("/FT"): NameObject("/Tx")})
            field[NameObject("/V")] = TextStringObject("a")
            form["/Fields"].append(writer._add_object(field))  # type: ignore[attr-defined]

    assert read(changed(answered, change)) is None


@pytest.mark.parametrize("seed", range(40))
def test_broken_files_are_no_crash(answered: bytes, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(answered)
    if seed % 4 == 0:
        del content[chance.randrange(len(content)) :]
    elif seed % 4 == 1:
        start = chance.randrange(len(content))
        del content[start : start + chance.randrange(5_000)]
    else:
        for _ in range(chance.choice((1, 20, 200))):
            content[chance.randrange(len(content))] = chance.randrange(256)
    book = read(bytes(content))
    assert book is None or len(book.tables[0].rows) == 2

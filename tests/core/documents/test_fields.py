"""What people type into our fields: letters that their font has show as they are, others as boxes, never as others."""

import re
import shutil
import struct
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from mentordesk.core.recruitment.forms.document import fillable_pdf
from tests.core.recruitment.forms.builders import ISSUER, a_form, filled

HERE = (60, 230, 470, 275)
"""The first field and its label in dots of a picture with 100 to the inch."""


@cache
def form() -> bytes:
    return fillable_pdf(a_form(), ISSUER)


def typed(text: str, folder: Path) -> Path:
    return filled(form(), {"name": text}, folder / "a.pdf")


def by_pdfium(path: Path) -> Image.Image:
    with pypdfium2.PdfDocument(path) as document:
        document.init_forms()
        picture: Image.Image = document[0].render(scale=100 / 72).to_pil().crop(HERE)
        return picture


def by_poppler(path: Path) -> Image.Image:
    subprocess.run(["pdftoppm", "-r", "100", "-l", "1", "-png", "-singlefile", path, path.with_suffix("")], check=True)
    with Image.open(path.with_suffix(".png")) as picture:
        return picture.convert("RGB").crop(HERE)


DRAWERS = [by_pdfium, *([by_poppler] if shutil.which("pdftoppm") else [])]


def told_by_pdfium(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        document.init_forms()
        page = document[0]
        page.flatten()
        text: str = document[0].get_textpage().get_text_range()
        return text


def told_by_poppler(path: Path) -> str:
    return subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True).stdout.decode()


READERS = [told_by_pdfium, *([told_by_poppler] if shutil.which("pdftotext") else [])]


def drawn_codes(path: Path) -> str:
    """The codes that the field's look is made of, as the letters that they are the numbers of."""
    reader = pypdf.PdfReader(path)
    fields: list[Any] = [one.get_object() for one in reader.pages[0]["/Annots"]]  # type: ignore[attr-defined]
    field = next(one for one in fields if one.get("/T") == "name")
    look = field["/AP"]["/N"].get_data().decode("latin-1")
    (codes,) = re.findall(r"<([0-9a-fA-F]+)> Tj", look)
    return bytes.fromhex(codes).decode("utf-16-be")


@pytest.mark.parametrize("text", ["Łucja Şahin", "Ali علي Łukasz", "שלום", "አበበ", "你好 Kari"])
def test_a_letter_s_code_is_its_own_number(text: str, tmp_path: Path) -> None:
    assert drawn_codes(typed(text, tmp_path)) == text


@pytest.mark.parametrize("draw", DRAWERS)
def test_letters_that_the_font_has_not_are_boxes_and_all_the_same(draw: Any, tmp_path: Path) -> None:
    chinese, georgian, thai, empty = (draw(typed(text, tmp_path)) for text in ("你好吗", "ნინ", "กขค", " "))
    assert ImageChops.difference(chinese, empty).getbbox()
    for other in (georgian, thai):
        assert not ImageChops.difference(chinese, other).getbbox()


@pytest.mark.parametrize("text", ["ሰላም ተስፋይ፡", "שלום כהן", "محمد علی", "ﻣﺤﻤﺪ ﻻ"])
def test_letters_of_each_script_have_shapes_of_their_own(text: str, tmp_path: Path) -> None:
    """Which form of a letter is written, and in what order, is the affair of the program that writes the field."""
    path = typed(text, tmp_path)
    assert pypdf.PdfReader(path).get_form_text_fields()["name"] == text
    glyphs = glyph_of_codes()
    shown = {glyphs[ord(letter)] for letter in text}
    assert 0 not in shown
    assert len(shown) == len(set(text))


@pytest.mark.parametrize("draw", DRAWERS)
@pytest.mark.parametrize("letters", ["ሰለመተ", "שלםכ", "محدع", "ﻣﺤﻤﺪ"])
def test_letters_of_each_script_are_drawn_apart_and_none_as_a_box(letters: str, draw: Any, tmp_path: Path) -> None:
    pictures = {draw(typed(letter, tmp_path)).tobytes() for letter in (*letters, "你", " ")}
    assert len(pictures) == len(letters) + 2


@pytest.mark.parametrize("read", READERS)
def test_ethiopic_is_found_as_it_was_typed(read: Any, tmp_path: Path) -> None:
    assert "ሰላም ተስፋይ፡" in read(typed("ሰላም ተስፋይ፡", tmp_path))


@pytest.mark.parametrize("draw", DRAWERS)
def test_what_stands_beside_them_is_right(draw: Any, tmp_path: Path) -> None:
    """The first letters are drawn as they are alone."""
    beside, alone = draw(typed("Kari 你好", tmp_path)), draw(typed("Kari", tmp_path))
    changed = ImageChops.difference(beside, alone).getbbox()
    assert changed is not None
    left = ImageChops.difference(alone, draw(typed(" ", tmp_path))).getbbox()
    assert left is not None
    assert changed[0] >= left[2]


def field_font() -> Any:
    fonts: Any = pypdf.PdfReader(BytesIO(form())).trailer["/Root"]["/AcroForm"]["/DR"]["/Font"]  # type: ignore[index]
    return fonts["/Skrift"]


def glyph_of_codes() -> tuple[int, ...]:
    packed = field_font()["/DescendantFonts"][0]["/CIDToGIDMap"].get_data()
    return struct.unpack(f">{len(packed) // 2}H", packed)


def test_every_code_has_a_letter_and_none_is_forbidden() -> None:
    """ISO 14289-1 forbids these three; codes without a letter could not be searched."""
    told = field_font()["/ToUnicode"].get_data().decode()
    ranges = [line.split() for line in told.splitlines() if line.count("<") == 3]
    covered = {code for first, last, _ in ranges for code in range(int(first[1:-1], 16), int(last[1:-1], 16) + 1)}
    assert all(first == to for first, _, to in ranges)
    assert {ord(letter) for letter in "aåЖξشשአ你"} <= covered
    assert not {0, 0xFEFF, 0xFFFE, 0xD800} & covered

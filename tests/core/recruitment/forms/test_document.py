"""The form on paper and on the screen: what stands on it, and what can be filled in."""

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from mentordesk.core.documents.texts import languages
from mentordesk.core.recruitment.forms.codes import new_code, shown
from mentordesk.core.recruitment.forms.document import fillable_pdf, paper_pdf
from mentordesk.core.recruitment.forms.fields import Form
from tests.core.recruitment.forms.builders import ASKS, ISSUER, a_form, filled

ROLES = ("adept", "mentor")


def text_of(content: bytes) -> str:
    return "".join(page.extract_text() + "\n" for page in PdfReader(BytesIO(content)).pages)


def words(text: str) -> str:
    return " ".join(text.split())


def poppler_text(content: bytes, folder: Path) -> str:
    path = folder / "skjema.pdf"
    path.write_bytes(content)
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    assert done.stderr == b""
    return words(done.stdout.decode())


def expected(form: Form) -> list[str]:
    labels = [field.label for field in form.fields]
    labels += [field.purpose for field in form.fields if field.purpose]
    return labels + [option.label for field in form.fields for option in field.options]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("role", ROLES)
def test_everything_that_is_asked_stands_on_the_paper(tmp_path: Path, role: str, language: str) -> None:
    form = a_form(role, language)
    said = poppler_text(paper_pdf(form, ISSUER, [new_code()]), tmp_path)
    assert [text for text in expected(form) if words(text) not in said] == []
    assert all(text in said for text in (ISSUER.organisation, ISSUER.address, ISSUER.email, ISSUER.programme))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("role", ROLES)
def test_the_form_for_the_screen_asks_the_same(tmp_path: Path, role: str, language: str) -> None:
    form = a_form(role, language)
    content = fillable_pdf(form, ISSUER)
    said = poppler_text(content, tmp_path)
    lists = {option.label for field in form.fields if len(field.options) > 7 for option in field.options}
    assert [text for text in expected(form) if text not in lists and words(text) not in said] == []
    fields = PdfReader(BytesIO(content)).get_fields() or {}
    for field in form.fields:
        assert field.key in fields or f"{field.key}.0" in fields
    tips = " ".join(str(field.get("/TU")) for field in fields.values())
    assert all(ask.text in tips for ask in ASKS if ask.role in (role, None))


def test_each_copy_has_its_code_and_counts_its_own_pages() -> None:
    codes = [new_code() for _ in range(3)]
    reader = PdfReader(BytesIO(paper_pdf(a_form(), ISSUER, codes)))
    each = len(reader.pages) // 3
    for place, page in enumerate(reader.pages):
        text = page.extract_text()
        assert shown(codes[place // each]) in text
        assert f"Side {place % each + 1} av {each}" in text


def test_the_same_form_gives_the_same_bytes() -> None:
    codes = [new_code()]
    assert paper_pdf(a_form(), ISSUER, codes) == paper_pdf(a_form(), ISSUER, codes)
    assert fillable_pdf(a_form(), ISSUER) == fillable_pdf(a_form(), ISSUER)


def test_the_form_tells_of_itself() -> None:
    form = a_form("mentor", "en")
    fields = PdfReader(BytesIO(fillable_pdf(form, ISSUER))).get_fields() or {}
    assert fields["mentordesk"]["/V"] == f"{form.programme.hex} mentor {form.version} en"


def test_what_must_be_answered_is_marked_for_people_and_programs() -> None:
    content = fillable_pdf(a_form(), ISSUER)
    fields = PdfReader(BytesIO(content)).get_fields() or {}
    required = {field["/TU"] for field in fields.values() if int(field.get("/Ff", 0)) & 2}
    assert required == {"Navn", "Når kan du begynne?"}
    assert {"Navn *", "Når kan du begynne? *"} <= set(text_of(content).split("\n"))


def test_every_font_is_embedded() -> None:
    for content in (fillable_pdf(a_form(), ISSUER), paper_pdf(a_form(), ISSUER, [new_code()])):
        names = re.findall(rb"/BaseFont /(\S+)", content)
        assert names
        assert all(re.match(rb"[A-Z]{6}\+", name) for name in names)


def test_letters_from_everywhere_are_seen_when_a_viewer_draws_them(tmp_path: Path) -> None:
    """The pixels of the name's field change with the letters, and their text is found again."""
    name = "Łucja Kővári-Şahin Ђорђе Αλέξης Sáŋgárré Ćehić ‘Ə’ €"
    path = filled(fillable_pdf(a_form(), ISSUER), {"name": name}, tmp_path / "fylt.pdf")
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    assert name in said.stdout.decode()
    drawn = subprocess.run(["pdftoppm", "-r", "60", "-l", "1", str(path)], capture_output=True, check=True)
    empty = filled(fillable_pdf(a_form(), ISSUER), {"name": ""}, tmp_path / "tom.pdf")
    blank = subprocess.run(["pdftoppm", "-r", "60", "-l", "1", str(empty)], capture_output=True, check=True)
    assert drawn.stderr == blank.stderr == b""
    assert drawn.stdout != blank.stdout

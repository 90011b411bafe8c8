"""Room for digital signatures: empty, named, told of aloud, above the line that is signed by hand."""

from io import BytesIO
from typing import Any

import pypdf

from mentordesk.core.documents.blocks import Signatures
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_together
from mentordesk.core.documents.strips import Block
from tests.core.documents.papers import LETTERHEAD, printed
from tests.core.documents.read_tags import read_tags

BLOCK = Signatures("Skriv under", [("Adept", "محمد"), ("Mentor", "Kari")], ("Underskrift", "Dato"), fields=True)


def form(paper: bytes) -> Any:
    return pypdf.PdfReader(BytesIO(paper)).root_object["/AcroForm"]


def test_each_signer_has_an_empty_field() -> None:
    paper = printed([BLOCK])
    first, second = (field.get_object() for field in form(paper)["/Fields"])
    assert [field["/FT"] for field in (first, second)] == ["/Sig", "/Sig"]
    assert [field["/T"] for field in (first, second)] == ["signature1", "signature2"]
    assert [field["/TU"] for field in (first, second)] == ["Underskrift: Adept محمد", "Underskrift: Mentor Kari"]
    assert not any("/V" in field for field in (first, second))
    assert form(paper)["/SigFlags"] == 1
    assert "/NeedAppearances" not in form(paper)
    _, low, right, high = map(float, first["/Rect"])
    assert high - low > 20
    assert right < float(second["/Rect"][0])


def test_fields_for_signatures_bring_no_font_for_typing() -> None:
    assert len(printed([BLOCK])) < 40_000


def test_fields_are_read_with_the_signer() -> None:
    signers = read_tags(printed([BLOCK])).all("Div")
    assert [signer.outline() for signer in signers] == ["Div(P P Form P P)"] * 2
    assert [signer.all("Form")[0].fields[0]["/T"] for signer in signers] == ["signature1", "signature2"]


def test_without_fields_there_is_no_form() -> None:
    assert (
        "/AcroForm" not in pypdf.PdfReader(BytesIO(printed([Signatures("", BLOCK.signers, BLOCK.lines)]))).root_object
    )


def test_several_papers_in_a_file_have_fields_of_different_names() -> None:
    papers: list[tuple[list[Block], Letterhead]] = [([BLOCK], LETTERHEAD), ([BLOCK], LETTERHEAD)]
    paper = print_together(papers, title="Alle", language="nb", author="Drammen")
    assert [field.get_object()["/T"] for field in form(paper)["/Fields"]] == [f"signature{n}" for n in range(1, 5)]

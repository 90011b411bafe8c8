"""What the file says of itself, and of the places in it."""

import hashlib
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Tree

import pikepdf
import pypdf

from mentordesk.core.documents.blocks import Clause, Heading, Paragraph, Signatures, Title
from mentordesk.core.documents.grids import NewPage
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_together
from mentordesk.core.documents.strips import Block
from tests.core.documents.papers import LETTERHEAD, agreement, printed

NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
SIGNED = Signatures("Skriv under", [("Adept", "Ali"), ("Mentor", "Kari")], ("Underskrift", "Dato"), fields=True)


def root(paper: bytes) -> Any:
    return pypdf.PdfReader(BytesIO(paper)).root_object


def described(paper: bytes) -> Tree.Element:
    raw = paper[paper.index(b"<x:xmpmeta") : paper.index(b"</x:xmpmeta>") + len(b"</x:xmpmeta>")]
    return Tree.fromstring(raw)


def test_the_file_says_what_it_is_made_to() -> None:
    paper = printed(agreement())
    told = described(paper)
    for name, value in {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"}.items():
        assert told.findtext(f".//{name}", namespaces=NAMES) == value
    assert told.findtext(".//pdfaSchema:prefix", namespaces=NAMES) == "pdfuaid"
    catalog = root(paper)
    assert catalog["/MarkInfo"]["/Marked"].value is True
    assert catalog["/Metadata"]["/Subtype"] == "/XML"
    assert "/Filter" not in catalog["/Metadata"]


def test_both_descriptions_agree() -> None:
    paper = printed(agreement(), title="Avtale <1> & «2»", author="Blåbær & Co")
    told = described(paper)
    info = pypdf.PdfReader(BytesIO(paper)).metadata
    assert info is not None
    assert told.findtext(".//dc:title//rdf:li", namespaces=NAMES) == info.title == "Avtale <1> & «2»"
    assert told.findtext(".//dc:creator//rdf:li", namespaces=NAMES) == info.author == "Blåbær & Co"
    assert told.findtext(".//xmp:CreatorTool", namespaces=NAMES) == info.creator
    assert told.findtext(".//pdf:Producer", namespaces=NAMES) == info.producer
    assert info.creation_date is not None
    assert told.findtext(".//xmp:CreateDate", namespaces=NAMES) == info.creation_date.isoformat()


def test_colours_mean_the_same_everywhere_and_in_every_file() -> None:
    (intent,) = root(printed(agreement()))["/OutputIntents"]
    profile = intent.get_object()["/DestOutputProfile"]
    data = profile.get_data()
    assert (intent.get_object()["/S"], profile["/N"], data[16:20]) == ("/GTS_PDFA1", 3, b"RGB ")
    assert data[24:36] == bytes.fromhex("07d000010001") + bytes(6)


def test_nothing_in_the_file_is_of_its_day_or_machine() -> None:
    assert hashlib.sha256(printed(agreement())).digest() == hashlib.sha256(printed(agreement())).digest()
    assert not re.search(rb"D:(?!20000101)\d{8}", printed(agreement()))


def test_another_program_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(printed([*agreement(clauses=20), SIGNED]))
    with pikepdf.open(path) as file:
        assert not file.check_pdf_syntax()
    for program in filter(None, [shutil.which("qpdf")]):
        done = subprocess.run([program, "--check", path], capture_output=True, text=True, check=False)
        assert (done.returncode, "WARNING" in done.stdout + done.stderr) == (0, False)


def outline(paper: bytes) -> list[Any]:
    reader = pypdf.PdfReader(BytesIO(paper))

    def told(entries: Any) -> list[Any]:
        return [
            told(entry)
            if isinstance(entry, list)
            else (entry.title, reader.get_destination_page_number(entry), round(float(entry.top or 0)))
            for entry in entries
        ]

    return told(reader.outline)


def test_headings_are_bookmarks() -> None:
    paper = printed([Title("Avtale"), Clause(1, "Møter", ["Ofte."]), NewPage(), Heading("Å slutte"), Paragraph("Ja.")])
    ((title, page, top), inner) = outline(paper)
    assert (title, page, 700 < top < 800) == ("Avtale", 0, True)
    assert [entry[:2] for entry in inner] == [("1 Møter", 0), ("Å slutte", 1)]
    assert inner[0][2] < top


def test_one_place_needs_no_bookmark() -> None:
    assert outline(printed([Title("Avtale"), Paragraph("Ord")])) == []


def test_each_paper_in_a_file_has_a_bookmark_with_its_headings_within() -> None:
    papers: list[tuple[list[Block], Letterhead]] = [
        ([Title("Avtale"), Heading("Møter"), Paragraph("Ord")], LETTERHEAD) for _ in range(3)
    ]
    paper = print_together(papers, title="Alle", language="nb", author="Drammen", names=["Ali", "Kari", "Bo"])
    found = outline(paper)
    assert [entry[:2] for entry in found[::2]] == [("Ali", 0), ("Kari", 1), ("Bo", 2)]
    assert [[inner[0][0], inner[1][0][0]] for inner in found[1::2]] == [["Avtale", "Møter"]] * 3
    assert pypdf.PdfReader(BytesIO(paper)).root_object["/Outlines"]["/Count"] == 3  # type: ignore[index]

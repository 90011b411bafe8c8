"""A paper like an agreement, and what other programs read in it."""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pypdf
import pypdfium2

from mentordesk.core.documents.blocks import Bullets, Clause, Facts, Note, Signatures, Title
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes, say
from mentordesk.core.documents.strips import Block

LETTERHEAD = Letterhead("Sterk sammen Drammen", "Sterk sammen 2027", "MA-2027-014", "Side {page} av {pages}")
NAMES = (
    "Kari Nordmann",
    "Nguyễn Thị Hồng Nhung",
    "Łukasz Święcicki",
    "Олена Ґалаґан",
    "Ελένη Παπά",
    "محمد الحسن",
    "ሰላም",
)


def agreement(adept: str = "محمد الحسن", mentor: str = "Kari Nordmann", clauses: int = 12) -> list[Block]:
    who = f"{say(adept)} og {say(mentor)}"
    text = f"Det som blir sagt mellom {who}, blir mellom dem. Begge har skrevet under på en egen taushetserklæring. "
    return [
        Title("Mentoravtale"),
        Facts([("Adept", say(adept)), ("Mentor", say(mentor)), ("Telefon", say("+47 400 00 123")), ("Forsikring", "")]),
        *(Clause(number, f"Punkt {number}", [text * 2, Bullets(["Først", "Så"])]) for number in range(1, clauses + 1)),
        Note("Den norske teksten gjelder."),
        Signatures("Underskrifter", [("Adept", adept), ("Mentor", mentor)], ("Underskrift", "Sted og dato")),
    ]


def printed(story: Sequence[Block], title: str = "Mentoravtale", author: str = "Sterk sammen Drammen") -> bytes:
    return print_to_bytes(story, title=title, language="nb", author=author, letterhead=LETTERHEAD)


def by_pdfium(paper: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(paper)
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def by_pypdf(paper: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(paper)).pages]


def by_poppler(paper: bytes) -> list[str]:
    with TemporaryDirectory() as folder:
        file = Path(folder, "paper.pdf")
        file.write_bytes(paper)
        text = subprocess.run(["pdftotext", "-enc", "UTF-8", file, "-"], capture_output=True, check=True).stdout
    return text.decode().split("\f")[:-1]


READERS: list[Callable[[bytes], list[str]]] = [
    by_pdfium,
    by_pypdf,
    *([by_poppler] if shutil.which("pdftotext") else []),
]


def fonts(paper: bytes) -> Iterator[dict[str, Any]]:
    """Each font that a page can use."""
    for page in pypdf.PdfReader(BytesIO(paper)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            yield font.get_object()

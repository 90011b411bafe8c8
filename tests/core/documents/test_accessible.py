"""The checks see what they are there for: files in which something has been spoiled."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from mentordesk.core.documents.blocks import Facts, Heading, Paragraph, Signatures, Title
from mentordesk.core.documents.codes import SquareCode
from tests.core.documents.accessible import faults
from tests.core.documents.papers import printed

PAPER = printed([
    Title("Avtale"),
    Heading("Hvem"),
    Paragraph("Kari"),
    Facts([("Navn", "Kari")]),
    SquareCode("MD1", 60),
    Signatures("Skriv under", [("Adept", "Ali")], ("Underskrift",), fields=True),
])  # fmt: skip


def elements(file: pikepdf.Pdf, kind: str) -> list[pikepdf.Object]:
    return [one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == kind]


def without(key: str, kind: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(file: pikepdf.Pdf) -> None:
        for one in elements(file, kind):
            del one[key]

    return spoil


def renamed(kind: str, to: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(file: pikepdf.Pdf) -> None:
        for one in elements(file, kind):
            one["/S"] = pikepdf.Name(to)

    return spoil


def no_title(file: pikepdf.Pdf) -> None:
    del file.Root.ViewerPreferences


def no_language(file: pikepdf.Pdf) -> None:
    del file.Root.Lang


def no_description(file: pikepdf.Pdf) -> None:
    del file.Root.Metadata


def no_colours(file: pikepdf.Pdf) -> None:
    del file.Root.OutputIntents


def no_font(file: pikepdf.Pdf) -> None:
    for one in file.objects:
        if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one:
            del one["/FontFile2"]


def no_words(file: pikepdf.Pdf) -> None:
    for one in file.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == "/Widget":
            del one["/TU"]


def an_action(file: pikepdf.Pdf) -> None:
    file.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def other_widths(file: pikepdf.Pdf) -> None:
    for one in file.objects:
        if isinstance(one, pikepdf.Dictionary) and "/W" in one:
            one["/W"] = pikepdf.Array([1, pikepdf.Array([1] * len(one["/W"][1]))])


def test_a_paper_has_no_fault() -> None:
    assert faults(PAPER) == []


@pytest.mark.parametrize(
    ("spoil", "number"),
    [
        (without("/Alt", "/Figure"), "13-004"),
        (without("/A", "/TH"), "15-003"),
        (renamed("/TR", "/Div"), "09-00x"),
        (renamed("/P", "/Absatz"), "09-00x"),
        (renamed("/H1", "/P"), "14-002"),
        (renamed("/H2", "/H3"), "14-003"),
        (no_title, "07-001"),
        (no_language, "11-006"),
        (no_description, "06-001"),
        (no_colours, "6.2.2"),
        (no_font, "31-009"),
        (no_words, "28-005"),
        (an_action, "/JavaScript"),
        (other_widths, "31-011"),
    ],
)
def test_what_is_spoiled_is_seen(spoil: Callable[[pikepdf.Pdf], None], number: str) -> None:
    file, told = pikepdf.open(BytesIO(PAPER)), BytesIO()
    spoil(file)
    file.save(told)
    assert any(number in fault for fault in faults(told.getvalue()))


def test_what_reportlab_alone_makes_is_no_such_paper() -> None:
    file = BytesIO()
    canvas = Canvas(file)
    canvas.drawString(72, 700, "Avtale")
    canvas.save()
    with pytest.raises(KeyError):
        faults(file.getvalue())

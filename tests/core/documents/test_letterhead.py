"""The logo, and the code at the foot of each page."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from mentordesk.core.documents.blocks import Paragraph
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.pictures import Picture
from tests.core.documents.papers import LETTERHEAD
from tests.core.documents.read_tags import read_tags

LONG = Paragraph("\n".join(f"linje {number}" for number in range(90)))


def png(width: int, height: int, colour: tuple[int, ...] = (120, 30, 120)) -> bytes:
    file = BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", (width, height), colour).save(file, "PNG")
    return file.getvalue()


def paper(*story: Paragraph, **over: object) -> bytes:
    letterhead = replace(LETTERHEAD, **over)  # type: ignore[arg-type]
    return print_to_bytes(story, title="Avtale", language="nb", author="Drammen", letterhead=letterhead)


def seen(pdf: bytes, page: int = 0, dots: int = 150) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Image.Image = document[page].render(scale=dots / 72).to_pil()
        return image.convert("RGB")
    finally:
        document.close()


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [((600, 300), (96, 48)), ((100, 50), (48, 24)), ((3000, 30), (150, 1.5)), ((50, 800), (3, 48))],
)
def test_a_picture_is_never_larger_than_its_pixels_its_height_or_its_room(
    pixels: tuple[int, int], expected: tuple[float, float]
) -> None:
    assert Picture(png(*pixels), "Logo", 48).size(150) == pytest.approx(expected, rel=0.05)


def test_the_logo_stands_at_the_right_and_is_told_of() -> None:
    pdf = paper(Paragraph("ord"), logo=Picture(png(300, 150), "Logoen til Sterk sammen"))
    (figure,) = read_tags(pdf).all("Figure")
    assert figure.entries["/Alt"] == "Logoen til Sterk sammen"
    left, low, right, high = map(float, figure.entries["/A"]["/BBox"])
    assert (right, right - left, high - low) == pytest.approx((595.28 - 62, 96, 48), abs=0.1)
    image = seen(pdf)
    middle = round((left + right) / 2 * 150 / 72), round((841.89 - (low + high) / 2) * 150 / 72)
    assert image.getpixel(middle) == pytest.approx((120, 30, 120), abs=3)


def test_what_shines_through_is_white() -> None:
    pdf = paper(Paragraph("ord"), logo=Picture(png(300, 150, (0, 0, 0, 0)), "Tom"))
    assert b"/SMask" not in pdf
    (image,) = pypdf.PdfReader(BytesIO(pdf)).pages[0].images
    assert image.image is not None
    assert image.image.getpixel((5, 5)) == (255, 255, 255)


def test_a_long_name_leaves_the_logo_its_room() -> None:
    pdf = paper(Paragraph("ord"), organisation="Organisasjonen " * 9, logo=Picture(png(300, 150), "Logo"))
    (figure,) = read_tags(pdf).all("Figure")
    left, low, _, _ = map(float, figure.entries["/A"]["/BBox"])
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    boxes = [text.get_rect(place) for place in range(text.count_rects())]
    assert all(box[2] < left for box in boxes if box[3] > low)
    document.close()


def test_a_code_tells_the_paper_and_the_page_and_is_kept_white_around() -> None:
    pdf = paper(LONG, scan_code="MD1:A3F9-9K2Q/{page}")
    assert len(pypdf.PdfReader(BytesIO(pdf)).pages) == 2
    for number in (1, 2):
        picture = seen(pdf, number - 1)
        (code,) = zxingcpp.read_barcodes(picture)
        assert code.text == f"MD1:A3F9-9K2Q/{number}"
        around, own = _dark(picture, 7), _dark(picture, 1)
        assert around == own > 1000
        assert (37 + 2 * 7) / 72 * 25.4 <= 18
        askew = picture.rotate(2, Image.Resampling.BILINEAR, fillcolor="white").convert("L")
        assert [found.text for found in zxingcpp.read_barcodes(askew)] == [code.text]


def _dark(picture: Image.Image, white: float) -> int:
    """How many dark dots there are in the code's place with so many points around it."""
    return picture.crop(_around(white)).convert("1", dither=Image.Dither.NONE).histogram()[0]


def _around(white: float) -> tuple[int, int, int, int]:
    """The code's place in a picture of 150 dots per inch, with so many points around it."""
    scale = 150 / 72
    left, low = 595.28 - 62 - 37 - white, 17 - white
    side = 37 + 2 * white
    top = 841.89 - low - side
    return round(left * scale), round(top * scale), round((left + side) * scale), round((top + side) * scale)


def test_codes_are_not_read_aloud_and_no_text_runs_into_them() -> None:
    root = read_tags(paper(LONG, scan_code="MD1:A3F9-9K2Q/{page}"))
    assert root.all("Figure") == []
    assert "MD1" not in root.text

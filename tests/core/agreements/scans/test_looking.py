"""Every way in which a paper comes back is read; whatever is no paper gets a sentence."""

import os
import shutil
import struct
import subprocess
import zlib
from base64 import b64decode
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from mentordesk.core.agreements.scans import errors, looking_apart
from mentordesk.core.agreements.scans.looking_apart import look_apart
from mentordesk.core.agreements.scans.rules import PAGES, PageCode
from mentordesk.core.kernel.apart import Limits
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Cancelled, Progress
from tests.core.agreements.scans.scanning import (
    CODE,
    dark,
    grainy,
    jpeg,
    page,
    pdf,
    photographed,
    saved,
    tilted,
    written,
)

WAYS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "flat": lambda picture: picture,
    "turned by 2°": lambda picture: grainy(tilted(picture, 2)),
    "turned by -7°": lambda picture: tilted(picture, -7),
    "on its side": lambda picture: tilted(picture, 90),
    "upside down": lambda picture: tilted(picture, 181),
    "dark": lambda picture: dark(grainy(tilted(picture, 3))),
    "photographed": lambda picture: grainy(photographed(picture), 8),
    "grey": lambda picture: picture.convert("L"),
}


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b"\0" * 900])
def test_a_pdf_that_begins_a_little_later_is_read(before: bytes, tmp_path: Path) -> None:
    path = written(tmp_path / "skann.pdf", before + pdf(CODE))
    (found,) = look_apart(path).pages
    assert found.code == PageCode("AB12-34CD", 2)


@pytest.mark.parametrize("way", WAYS)
def test_the_code_is_read_however_the_paper_lay(way: str, tmp_path: Path) -> None:
    path = written(tmp_path / "skann.jpg", jpeg(WAYS[way](page(pdf(CODE)))))
    (found,) = look_apart(path).pages
    assert found.code == PageCode("AB12-34CD", 2)


def test_zbar_reads_the_same_from_a_scan_turned_by_two_degrees(tmp_path: Path) -> None:
    zbar = shutil.which("zbarimg")
    path = written(tmp_path / "skann.jpg", jpeg(grainy(tilted(page(pdf(CODE)), 2))))
    if zbar:
        said = subprocess.run([zbar, "-q", "--raw", path], capture_output=True, text=True, check=True).stdout
        assert said.strip() == CODE
    assert look_apart(path).pages[0].code is not None


@pytest.mark.parametrize(
    ("name", "how"), [("a.png", {}), ("a.tif", {"compression": "tiff_lzw"}), ("a.jpeg", {"quality": 50})]
)
def test_every_kind_of_picture_is_read(name: str, how: dict[str, object], tmp_path: Path) -> None:
    (found,) = look_apart(saved(page(pdf(CODE)), tmp_path / name, **how)).pages
    assert found.code == PageCode("AB12-34CD", 2)


def test_a_fax_of_several_pages_is_read(tmp_path: Path) -> None:
    pages = [page(pdf(f"MD1:AB12-34CD/{number}")).convert("1") for number in (1, 2)]
    path = tmp_path / "faks.tif"
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="group4")
    assert [one.code and one.code.page for one in look_apart(path).pages] == [1, 2]


def test_what_is_kept_stands_upright_without_what_else_the_camera_told(tmp_path: Path) -> None:
    raw = jpeg(tilted(page(pdf(CODE), 300), 90), quality=90, turned=3)
    assert "Telefonen" in repr(raw)
    (found,) = look_apart(written(tmp_path / "bilde.jpg", raw)).pages
    kept = b64decode(found.content)
    picture = Image.open(BytesIO(kept))
    assert picture.height > picture.width
    assert picture.height <= 2240
    assert not picture.getexif()
    assert "Telefonen" not in repr(kept)
    assert len(kept) < 500_000
    below = picture.convert("L").crop((0, picture.height * 3 // 4, picture.width, picture.height))
    above = picture.convert("L").crop((0, 0, picture.width, picture.height // 4))
    assert sum(above.histogram()[:128]) > sum(below.histogram()[:128])


def test_several_papers_in_one_pdf_are_told_apart_and_blank_backs_left_out(tmp_path: Path) -> None:
    blank = Image.new("RGB", (1240, 1754), "white")
    pictures = [page(pdf("MD1:AAAA-0001/1")), blank, page(pdf("MD1:AAAA-0002/1")), page(pdf(""))]
    path = tmp_path / "bunke.pdf"
    pictures[0].save(path, save_all=True, append_images=pictures[1:], resolution=150)
    look = look_apart(path)
    assert [(one.number, one.code and one.code.code) for one in look.pages] == [
        (1, "AAAA-0001"),
        (3, "AAAA-0002"),
        (4, None),
    ]
    assert look.last == 4


@pytest.mark.parametrize(
    "text", ["https://example.org", "MD1:ab12-34cd/1", "MD1:AB12-34CD/0", "MD1:AB12-34CD", "MD2:AB12-34CD/1"]
)
def test_a_code_of_somebody_else_is_none_of_ours(text: str, tmp_path: Path) -> None:
    (found,) = look_apart(saved(page(pdf(text)), tmp_path / "a.png")).pages
    assert found.code is None


PICTURE = jpeg(page(pdf(CODE), 60))


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that claims to be that large; a few bytes unpack to what fits in memory."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 5_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg_of_size(width: int, height: int) -> bytes:
    """A small JPEG that claims to be that large."""
    at = PICTURE.index(b"\xff\xc0") + 5
    return PICTURE[:at] + struct.pack(">HH", height, width) + PICTURE[at + 4 :]


def pdf_with_picture(width: int, height: int) -> bytes:
    """A page on which stands a picture that claims to be that large."""
    out = BytesIO()
    with pikepdf.new() as document:
        sheet = document.add_blank_page()
        about = {"Type": "/XObject", "Subtype": "/Image", "ColorSpace": "/DeviceRGB"}
        drawn = pikepdf.Stream(document, zlib.compress(b"\7" * 1_000_000))
        for key, value in about.items():
            drawn[f"/{key}"] = pikepdf.Name(value)
        drawn.Width, drawn.Height, drawn.BitsPerComponent = width, height, 8
        drawn.Filter = pikepdf.Name("/FlateDecode")
        sheet.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(B=drawn))
        sheet.Contents = pikepdf.Stream(document, b"q 600 0 0 700 0 0 cm /B Do Q")
        document.save(out)
    return out.getvalue()


def encrypted_pdf() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf(CODE))) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def pdf_of_pages(count: int, side: float = 100) -> bytes:
    out = BytesIO()
    with pikepdf.new() as document:
        for _ in range(count):
            document.add_blank_page().MediaBox = pikepdf.Array([0, 0, side, side])
        document.save(out)
    return out.getvalue()


HOSTILE: dict[str, tuple[bytes, type[Trouble]]] = {
    "tom.jpg": (b"", errors.ScanEmpty),
    "nuller.pdf": (b"\0" * 100, errors.ScanEmpty),
    "notat.jpg": (b"Dette er et notat.", errors.ScanNoPicture),
    "regneark.pdf": (b"PK\x03\x04 arket", errors.ScanNoPicture),
    "program.png": (b"\x7fELF\x02\x01\x01", errors.ScanNoPicture),
    "film.jpg": (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", errors.ScanNoPicture),
    "side.png": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", errors.ScanNoPicture),
    "iphone.jpg": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", errors.ScanOfTelephone),
    "avif.heic": (b"\0\0\0\x18ftypavif\0\0\0\0", errors.ScanOfTelephone),
    "kort.jpg": (PICTURE[: len(PICTURE) // 2], errors.ScanBroken),
    "hode.jpg": (PICTURE[:20], errors.ScanNoPicture),
    "hull.png": (png_of_size(800, 800)[:200], errors.ScanBroken),
    "bombe.png": (png_of_size(60_000, 60_000), errors.ScanTooManyDots),
    "bombe.jpg": (jpeg_of_size(65_500, 65_500), errors.ScanTooManyDots),
    "lang.png": (png_of_size(2_000_000_000, 2), errors.ScanTooManyDots),
    "låst.pdf": (encrypted_pdf(), errors.ScanEncrypted),
    "halv.pdf": (pdf(CODE)[:300], errors.ScanBroken),
    "løgn.pdf": (b"%PDF-1.7\n" + os.urandom(3000), errors.ScanBroken),
    "mange.pdf": (pdf_of_pages(PAGES + 1), errors.ScanTooManyPages),
    "ingen.pdf": (pdf_of_pages(0), errors.ScanBroken),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_scan_gets_its_sentence(name: str, tmp_path: Path) -> None:
    raw, kind = HOSTILE[name]
    with pytest.raises(kind) as caught:
        look_apart(written(tmp_path / name, raw))
    assert caught.value.facts["name"] == name


def test_a_page_as_large_as_a_house_is_drawn_small(tmp_path: Path) -> None:
    assert look_apart(written(tmp_path / "hus.pdf", pdf_of_pages(1, 200_000))).pages == []


@pytest.mark.parametrize("side", [30_000, 2_000_000_000])
def test_a_picture_too_large_for_memory_inside_a_pdf_does_no_harm(side: int, tmp_path: Path) -> None:
    with suppress(errors.ScanBroken, errors.ScanTooManyDots):
        look = look_apart(written(tmp_path / "stor.pdf", pdf_with_picture(side, side)))
        assert not any(one.code for one in look.pages)


@pytest.mark.parametrize("name", ["borte.jpg", "mappe"])
def test_a_file_that_is_not_there_and_a_folder_get_their_sentences(name: str, tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()
    with pytest.raises((errors.ScanMissing, errors.ScanNoPicture)):
        look_apart(tmp_path / name)


def test_a_reader_that_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_apart, "LIMITS", Limits(seconds=0, memory=3_000_000_000, answer=1_000_000))
    with pytest.raises(errors.ScanTakesTooLong):
        look_apart(written(tmp_path / "a.jpg", PICTURE))


def test_calling_it_off_is_heard(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        look_apart(written(tmp_path / "a.jpg", PICTURE), progress)

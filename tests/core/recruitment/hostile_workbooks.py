"""Workbooks that were made to hurt, or got broken on their way, each with what must come of it."""

import io
import random
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.core.recruitment.builders import write_xlsx
from tests.core.recruitment.hostile_texts import FAR, READ, ROWS, Hostile, naughty


def _book(rows: Sequence[Sequence[str]] = ROWS) -> Mapping[str, bytes]:
    """The parts of a whole workbook."""
    with TemporaryDirectory() as folder:
        path = write_xlsx(Path(folder) / "hel.xlsx", {"Søkere": rows})
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Parts as a zip file."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return raw.getvalue()


SHEET, STRINGS, BOOK = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"
_SPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _cells(cells: bytes, before: bytes = b"", after: bytes = b"") -> bytes:
    return before + b"<worksheet " + _SPACE + b"><sheetData>" + cells + b"</sheetData>" + after + b"</worksheet>"


def bomb(tag: bytes) -> bytes:
    """A billion laughs before an element."""
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    return b'<?xml version="1.0"?><!DOCTYPE ' + tag + b' [<!ENTITY l0 "ha">' + laughs + b"]>"


BROKEN, LARGE = "SheetUnreadable", "SheetTooLarge"
_EITHER = (READ, BROKEN)
CELLS: Mapping[str, tuple[bytes, tuple[str, ...]]] = {
    "langt-ned": (b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>', (LARGE,)),
    "for-langt-ned": (b'<row r="1"><c r="A99999999999"><v>1</v></c></row>', (BROKEN, LARGE)),
    "langt-bort": (b'<row r="1"><c r="XFD1"><v>1</v></c></row>', (LARGE,)),
    "ingen-slik-kolonne": (b'<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', (BROKEN, LARGE)),
    "baklengs-rader": (b'<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', _EITHER),
    "tekst-som-ikke-er-der": (b'<row r="1"><c r="A1" t="s"><v>99999</v></c></row>', _EITHER),
    "minus-tekst": (b'<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', _EITHER),
    "ukjent-slag": (b'<row r="1"><c r="A1" t="%s"><v>1</v></c></row>' % (b"z" * 99), _EITHER),
    "stil-som-ikke-er-der": (b'<row r="1"><c r="A1" s="77777"><v>45000</v></c></row>', _EITHER),
    "store-tall": (b"<row><c><v>1e999</v></c><c><v>-1e999</v></c><c><v>NaN</v></c></row>", _EITHER),
    "ikke-tall": (b"<row><c><v>x</v></c><c><v></v></c><c/></row>", _EITHER),
    "feil": (b'<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><v>?</v></c></row>', _EITHER),
    "dype-merker": (b"<a>" * 40_000 + b"</a>" * 40_000, _EITHER),
}
"""What stands in the only sheet of a workbook."""


def hostile_workbooks(port: int) -> Iterator[Hostile]:
    """All of them."""
    whole, far = _book(), FAR.format(port=port).encode()
    for name, (cells, ends) in CELLS.items():
        yield Hostile(f"bok-{name}.xlsx", packed({**whole, SHEET: _cells(cells)}), ends)
    for cases in (_outside(far), _parts(whole)):
        for name, (parts, ends) in cases.items():
            yield Hostile(f"bok-{name}.xlsx", packed({**whole, **parts}), ends)
    for name, text in naughty(port).items():
        if "\ud83d" not in text and len(text) < 32_000:
            yield Hostile(f"bok-tekst-{name}.xlsx", packed(_book([*ROWS, (text, text, "", text)])), (READ,))
    yield from _broken_workbooks()


Cases = Mapping[str, tuple[Mapping[str, bytes], tuple[str, ...]]]


def _outside(far: bytes) -> Cases:
    """Parts that name what is not in the file, or name themselves a billion times."""
    entities = b'<!DOCTYPE a [<!ENTITY x SYSTEM "%s"><!ENTITY y SYSTEM "file:///etc/passwd">]>' % far
    one = b'<row r="1"><c r="A1" t="inlineStr"><is><t>%s</t></is></c></row>'
    asks = b'<row r="1"><c r="A1"><f>WEBSERVICE("%s")</f><v>1</v></c></row>' % far
    return {
        "latter": ({SHEET: _cells(one % b"&l9;", bomb(b"worksheet"))}, _EITHER),
        "latter-i-tekstene": ({STRINGS: bomb(b"sst") + b"<sst><si><t>&l9;</t></si></sst>"}, _EITHER),
        "utenfra": ({SHEET: _cells(one % b"&x;&y;", entities)}, _EITHER),
        "lenket-bok": ({"xl/externalLinks/_rels/externalLink1.xml.rels": _relation(far, b"externalLinkPath")}, (READ,)),
        "lenket-bilde": ({"xl/drawings/_rels/drawing1.xml.rels": _relation(far, b"image")}, (READ,)),
        "lenket-mal": ({"xl/worksheets/_rels/sheet1.xml.rels": _relation(far, b"attachedTemplate")}, (READ,)),
        "makro": ({"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"Sub Auto_Open()" * 99}, (READ,)),
        "formel": ({SHEET: _cells(asks)}, (READ,)),
    }


def _parts(whole: Mapping[str, bytes]) -> Cases:
    """Parts that are not what they should be."""
    sheet, book, end = whole[SHEET], whole[BOOK], b"</sheetData>"
    merged = end + b"<mergeCells>%s</mergeCells>"
    many, wrong = b'<mergeCell ref="A1:D3"/>' * 20_000, b'<mergeCell ref="D3:A1"/><mergeCell ref="x"/>'
    return {
        "vid-påstand": ({SHEET: sheet.replace(b'ref="A1:D3"', b'ref="A1:XFD1048576"')}, (READ,)),
        "uten-ark": ({SHEET: b""}, _EITHER),
        "annen-xml": ({SHEET: b'<?xml version="1.0" encoding="UTF-16"?>' + sheet}, _EITHER),
        "mange-sammenslåtte": ({SHEET: sheet.replace(end, merged % many)}, (READ, LARGE)),
        "gal-sammenslått": ({SHEET: sheet.replace(end, merged % wrong)}, _EITHER),
        "sti-i-navnet": ({BOOK: book.replace("Søkere".encode(), b"../../../etc/x")}, (READ,)),
        "baklengs-navn": ({BOOK: book.replace("Søkere".encode(), "\u202ekrA".encode())}, (READ,)),
        "ingen-bok": ({BOOK: b"<workbook/>"}, _EITHER),
        "bare-skjulte": ({BOOK: book.replace(b"<sheet ", b'<sheet state="veryHidden" ')}, (READ,)),
        "to-bøker": ({BOOK: book * 2}, _EITHER),
        "bombe": ({"xl/media/a.png": bytes(20_000_000)}, (LARGE,)),
        "stor": ({"xl/media/a.bin": random.Random(5).randbytes(1_000) * 55_000}, (LARGE,)),
    }


def _relation(target: bytes, kind: bytes) -> bytes:
    schema = b"http://schemas.openxmlformats.org"
    relation = (
        b'<Relationship Id="rId1" Type="%s/officeDocument/2006/relationships/%s" Target="%s" TargetMode="External"/>'
    )
    start = b'<?xml version="1.0"?><Relationships xmlns="%s/package/2006/relationships">' % schema
    return start + relation % (schema, kind, target) + b"</Relationships>"


def _broken_workbooks() -> Iterator[Hostile]:
    """Cut, turned and doubled as a bad disk or a half-done download does it."""
    whole, chance = packed(_book()), random.Random(7)
    ends = (READ, "SheetUnreadable", "SheetKindUnknown", "SheetTooLarge", "SheetEncrypted")
    for share in (3, 25, 50, 75, 95, 99):
        yield Hostile(f"kuttet-{share}.xlsx", whole[: len(whole) * share // 100], ends)
    for number in range(8):
        turned = bytearray(whole)
        for _ in range(20):
            turned[chance.randrange(len(turned))] = chance.randrange(256)
        yield Hostile(f"vendt-{number}.xlsx", bytes(turned), ends)
    yield Hostile("dobbelt.xlsx", whole + whole, ends)
    yield Hostile("støy-foran.xlsx", chance.randbytes(500) + whole, ends)
    yield Hostile("bare-starten.xlsx", b"PK\x03\x04", ("SheetUnreadable",))
    yield Hostile("nuller-til-slutt.xlsx", whole[:-200] + bytes(200), ("SheetUnreadable",))
    locked = bytearray(whole)
    locked[6] |= 1
    locked[whole.index(b"PK\x01\x02") + 8] |= 1
    yield Hostile("med-passord.xlsx", bytes(locked), ("SheetEncrypted",))
    odd = bytearray(whole)
    odd[whole.index(b"PK\x01\x02") + 10] = odd[8] = 99
    yield Hostile("ukjent-pakking.xlsx", bytes(odd), ("SheetUnreadable",))

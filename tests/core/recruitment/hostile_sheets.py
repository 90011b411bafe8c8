"""Hundreds of sheets that were made to hurt, or got broken on their way, each with what must come of it."""

import io
import random
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.core.recruitment.builders import csv_bytes, write_ods
from tests.core.recruitment.hostile_texts import FAR, HEADINGS, KARI, READ, ROWS, Hostile, naughty
from tests.core.recruitment.hostile_workbooks import bomb, hostile_workbooks, packed


def hostile_sheets(port: int) -> Iterator[Hostile]:
    """All of them."""
    for making in (_texts, _shapes, _encodings, _no_sheets, hostile_workbooks, _documents, _archives):
        yield from making(port)


def _texts(port: int) -> Iterator[Hostile]:
    """Each naughty text in every cell of a row, and of a heading."""
    for name, text in naughty(port).items():
        rows = [*ROWS, (text, text, text, text), (*HEADINGS[:3], text)]
        yield Hostile(f"tekst-{name}.csv", _encoded(rows), (READ,))
    for name, text in list(naughty(port).items())[:12]:
        yield Hostile(f"overskrift-{name}.csv", _encoded([(*HEADINGS, text), (*KARI, "Ja")]), (READ,))


def _encoded(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    for row in rows:
        text.write(";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n")
    return text.getvalue().encode("utf-8", "surrogatepass")


def _shapes(_port: int) -> Iterator[Hostile]:
    whole = csv_bytes(ROWS)
    yield Hostile("tusen-kolonner.csv", csv_bytes([[f"K{n}" for n in range(1_000)], ["x"] * 1_000]), ("SheetTooLarge",))
    yield Hostile("fem-hundre-kolonner.csv", csv_bytes([[*HEADINGS, *["Navn"] * 496], [*KARI, *["x"] * 496]]), (READ,))
    yield Hostile("for-mange-rader.csv", csv_bytes([HEADINGS]) + b"a;b;c;d\n" * 100_001, ("SheetTooLarge",))
    yield Hostile("tomme-linjer.csv", csv_bytes(ROWS) + b"\r\n" * 60_000, (READ,))
    yield Hostile("bare-skilletegn.csv", b";;;;\n" * 500, (READ,))
    yield Hostile("bare-overskrifter.csv", csv_bytes([HEADINGS]), (READ,))
    yield Hostile("overskrifter-om-igjen.csv", csv_bytes([HEADINGS] * 400 + [KARI]), (READ,))
    yield Hostile("like-overskrifter.csv", csv_bytes([["Navn"] * 60, ["Kari"] * 60]), (READ,))
    yield Hostile("tomme-overskrifter.csv", csv_bytes([["", "", "", ""], KARI]), (READ,))
    yield Hostile("hver-sin-bredde.csv", b"".join(b"x;" * n + b"\n" for n in range(300)), (READ,))
    yield Hostile("anførsel-uten-slutt.csv", whole + b'"Amina;a@example.org\r\n' + b"x;y\r\n" * 2_000, (READ,))
    yield Hostile("anførsel-midt-i.csv", whole + b'Am"ina;"a"b"c;"";"""\r\n', (READ,))
    yield Hostile("vogn-retur.csv", whole.replace(b"\r\n", b"\r"), (READ,))
    yield Hostile("baklengs-linjeskift.csv", whole.replace(b"\r\n", b"\n\r"), (READ,))
    yield Hostile("sep-er-anførsel.csv", b'sep="\r\n' + whole, (READ,))
    yield Hostile("sep-er-linjeskift.csv", b"sep=\r\n" + whole, (READ,))
    yield Hostile("sep-er-null.csv", b"sep=\0\r\n" + whole, (READ,))
    yield Hostile("en-stor-celle.csv", whole + b'"' + b"x" * 3_000_000 + b'"\r\n', ("SheetUnreadable",))
    yield Hostile("bare-en-linje.csv", b"x" * 200_000, ("SheetUnreadable",))
    yield Hostile("halvt-skrevet.csv", whole[: len(whole) // 2], (READ,))
    yield Hostile("kuttet-i-en-bokstav.csv", "Navn;Sted\r\nÅse;Tromsø".encode()[:-1], (READ,))
    yield Hostile("halvt-på-disken.csv", whole[:30] + bytes(2_000), (READ, "SheetKindUnknown"))


def _encodings(_port: int) -> Iterator[Hostile]:
    text = csv_bytes(ROWS).decode()
    for name in ("utf-16-le", "utf-16-be", "utf-16", "utf-32", "utf-8-sig", "cp1252", "mac_roman", "cp865"):
        yield Hostile(f"skrift-{name}.csv", text.encode(name), (READ,))
    for name in ("cp500", "utf-7", "gb18030", "utf-32-le"):
        yield Hostile(f"skrift-{name}.csv", text.encode(name), (READ, "SheetKindUnknown"))
    yield Hostile("to-merker.csv", b"\xef\xbb\xbf" * 2 + text.encode(), (READ,))
    yield Hostile("merke-og-annen-skrift.csv", b"\xef\xbb\xbf" + text.encode("cp1252"), ("SheetUnreadable",))
    yield Hostile("utf-16-kuttet.csv", text.encode("utf-16")[:-1], ("SheetUnreadable",))
    yield Hostile("utf-16-halvt-par.csv", b"\xff\xfeN\0a\0v\0n\0\n\0\x00\xd8x\0", ("SheetUnreadable",))
    yield Hostile("to-skrifter.csv", text.encode() + text.encode("utf-16-le"), ("SheetUnreadable",))


def _no_sheets(_port: int) -> Iterator[Hostile]:
    noise = random.Random(3).randbytes(20_000)
    starts = {
        "bilde.png": b"\x89PNG\r\n\x1a\n",
        "bilde.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF",
        "program.exe": b"MZ\x90\0\x03\0\0\0",
        "program": b"\x7fELF\x02\x01\x01\0",
        "pakket.csv.gz": b"\x1f\x8b\x08\0",
        "pakket.7z": b"7z\xbc\xaf\x27\x1c",
        "base.sqlite": b"SQLite format 3\0",
        "støy.csv": b"",
    }
    for name, start in starts.items():
        yield Hostile(f"ikke-{name}", start + noise, ("SheetKindUnknown",))
    for name, text in {"side.html": "<!DOCTYPE html><table><tr><td>Navn", "brev.rtf": "{\\rtf1 Navn;Sted\n"}.items():
        yield Hostile(f"ikke-{name}", text.encode() * 5, ("SheetKindUnknown",))
    yield Hostile("tom.csv", b"", ("SheetEmpty",))
    yield Hostile("bare-null.csv", bytes(5_000), ("SheetEmpty",))
    yield Hostile("bare-mellomrom.csv", b" \r\n\t" * 500, ("SheetEmpty",))
    yield Hostile("bare-et-merke.csv", b"\xff\xfe", ("SheetEmpty",))


def _documents(port: int) -> Iterator[Hostile]:
    """OpenDocument, and workbooks from before."""
    with TemporaryDirectory() as folder:
        path = write_ods(Path(folder) / "a.ods", "Søkere", ROWS)
        crowd = write_ods(Path(folder) / "b.ods", "Søkere", ROWS, repeated=900_000).read_bytes()
        with zipfile.ZipFile(path) as archive:
            whole = {name: archive.read(name) for name in archive.namelist()}
    content = whole["content.xml"]
    body, far = content.partition(b"<office:document-content")[1:], FAR.format(port=port).encode()
    wide = content.replace(b"<table:table-cell ", b'<table:table-cell table:number-columns-repeated="99999999" ', 1)
    picture = b'<draw:image xlink:href="%s"/>' % far
    outside = b'<!DOCTYPE a [<!ENTITY x SYSTEM "%s">]>' % far
    cases: dict[str, tuple[bytes, tuple[str, ...]]] = {
        "bred": (wide, ("SheetTooLarge",)),
        "latter": (bomb(b"a") + b"".join(body).replace(b"Kari", b"&l9;"), (READ, "SheetUnreadable")),
        "utenfra": (outside + b"".join(body).replace(b"Kari", b"&x;"), (READ, "SheetUnreadable")),
        "bilde": (content.replace(b"<text:p>Kari", picture + b"<text:p>Kari"), (READ, "SheetUnreadable")),
        "tom": (b"", (READ, "SheetUnreadable")),
        "kuttet": (content[: len(content) // 2], (READ, "SheetUnreadable")),
        "ikke-xml": (random.Random(9).randbytes(3_000), (READ, "SheetUnreadable")),
    }
    yield Hostile("mengde.ods", crowd, ("SheetTooLarge",))
    for name, (xml, ends) in cases.items():
        yield Hostile(f"dokument-{name}.ods", packed({**whole, "content.xml": xml}), ends)
    secret = whole["META-INF/manifest.xml"].replace(b"/>", b"><m:encryption-data/></m>")
    yield Hostile(
        "dokument-låst.ods",
        packed({**whole, "META-INF/manifest.xml": secret}),
        (READ, "SheetUnreadable", "SheetEncrypted"),
    )
    old, noise = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", random.Random(11).randbytes(30_000)
    yield Hostile("gammel-støy.xls", old + noise, ("SheetKindUnknown", "SheetUnreadable"))
    yield Hostile("gammel-kuttet.xls", old + bytes(500) + "Workbook".encode("utf-16-le"), ("SheetUnreadable",))
    yield Hostile("gammel-bok-av-støy.xls", old + "Workbook".encode("utf-16-le") + noise, ("SheetUnreadable",))
    yield Hostile("gammel-låst.xls", old + bytes(500) + "EncryptedPackage".encode("utf-16-le"), ("SheetEncrypted",))


def _archives(_port: int) -> Iterator[Hostile]:
    """Zip files with text files in them, as Google gives them, and as nobody should."""
    whole = csv_bytes(ROWS)
    yield Hostile(
        "ut-av-mappa.zip", packed({"../../../ut.csv": whole, "/tmp/ut.csv": whole, "..\\ut.csv": whole}), (READ,)
    )
    yield Hostile("enhet.zip", packed({"CON.csv": whole, "NUL.txt": whole, "a" * 3_000 + ".csv": whole}), (READ,))
    yield Hostile("baklengs.zip", packed({"\u202evsc.csv": whole}), (READ,))
    yield Hostile("mange.zip", packed({f"{number}.csv": whole for number in range(2_000)}), (READ,))
    yield Hostile("tom.zip", packed({}), ("SheetUnreadable", "SheetKindUnknown"))
    yield Hostile("bare-bilder.zip", packed({"a.png": b"x", "b.exe": b"y"}), ("SheetKindUnknown",))
    yield Hostile("zip-i-zip.zip", packed({"indre.zip": packed({"a.csv": whole})}), ("SheetKindUnknown",))
    yield Hostile("bombe.zip", packed({"a.csv": b"0" * 45_000_000}), ("SheetTooLarge",))
    yield Hostile("mange-bomber.zip", packed({f"{n}.csv": b"0;" * 500_000 for n in range(40)}), ("SheetTooLarge",))
    yield Hostile("støy-i-zip.zip", packed({"a.csv": random.Random(13).randbytes(9_000)}), ("SheetKindUnknown",))
    for name, method in (("bzip2", zipfile.ZIP_BZIP2), ("lzma", zipfile.ZIP_LZMA)):
        yield Hostile(f"pakket-med-{name}.zip", packed({"a.csv": whole}, method), (READ, "SheetUnreadable"))
    lying = bytearray(packed({"a.csv": whole * 50}))
    place = lying.index(b"PK\x01\x02")
    lying[place + 24 : place + 28] = (5).to_bytes(4, "little")
    yield Hostile("lyver-om-størrelsen.zip", bytes(lying), (READ, "SheetUnreadable"))

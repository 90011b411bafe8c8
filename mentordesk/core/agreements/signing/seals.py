"""Digital signatures in a PDF: made with a certificate of one's own, and looked at. Nothing here asks the network.

pyHanko does the work; it is an extra, and is loaded by those who sign or look alone.
"""

import datetime as dt
import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from mentordesk.core.agreements.signing.errors import (
    CertificateFileMissing,
    CertificateNotOpened,
    CertificateOver,
    PdfNotSealed,
    SigningNotInstalled,
)
from mentordesk.core.kernel.places import user_config

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.signers import SimpleSigner

VALID, ALTERED, UNKNOWN, NONE = "valid", "altered", "unknown", "none"
VERDICTS = (VALID, UNKNOWN, ALTERED, NONE)
"""The best first. `unknown`: nothing was changed, but whose certificate it is, is not known here."""

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)  # what they tell names who has signed

_SEAL = re.compile(rb"/ByteRange\s*\[")
_LARGEST = 1_000_000
"""Bytes of a certificate file."""
_ENDINGS = (".cer", ".crt", ".der", ".pem")


class Seal(NamedTuple):
    """What the signatures in a PDF are worth, and whose certificates they were made with."""

    verdict: str
    certificate: str | None = None


def is_installed() -> bool:
    """Whether signatures can be made and looked at here."""
    return find_spec("pyhanko") is not None and find_spec("pyhanko.sign") is not None


def is_sealed(data: bytes) -> bool:
    """Whether a PDF says that it has a signature, whatever that is worth."""
    return _SEAL.search(data) is not None


def certificates_folder() -> Path:
    """Where the certificates lie of those whose signatures are to be known here (.cer, .crt, .der, .pem)."""
    return user_config() / "certificates"


def verdict_of(data: bytes) -> Seal:
    """What the signatures are worth; of several, the worst. For a PDF from outside, ask in a process of its own.

    What cannot be read to its end counts as altered. Raises SigningNotInstalled.
    """
    if not is_sealed(data):
        return Seal(NONE)
    if not is_installed():
        raise SigningNotInstalled
    try:
        return _judged(data)
    except Exception:  # noqa: BLE001  the library raises whatever a broken file makes it stumble over
        return Seal(ALTERED)


def _judged(data: bytes) -> Seal:
    from pyhanko.pdf_utils.reader import PdfFileReader

    found = PdfFileReader(BytesIO(data), strict=False).embedded_signatures
    if not found:
        return Seal(ALTERED)  # it speaks of a signature that is no longer there
    whole = [(_worth(one), _whose(one.signer_cert)) for one in found]
    worst = max((worth for worth, _ in whole), key=VERDICTS.index)
    return Seal(worst, ", ".join(dict.fromkeys(name for _, name in whole)))


def _worth(signature: Any) -> str:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    known = ValidationContext(trust_roots=list(_known()), allow_fetching=False, revocation_mode="soft-fail")
    status = validate_pdf_signature(signature, known)
    if not (status.intact and status.valid and status.docmdp_ok):
        return ALTERED
    return VALID if status.trusted else UNKNOWN


def _known() -> "Iterator[Certificate]":
    """The certificates of those who are known here."""
    folder = certificates_folder()
    places = sorted(folder.iterdir()) if folder.is_dir() else []
    for path in places:
        if path.suffix.lower() in _ENDINGS and path.is_file() and path.stat().st_size <= _LARGEST:
            with suppress(ValueError, OSError):  # what lies there and is no certificate makes nobody known
                yield _certificate(path.read_bytes())


def _certificate(raw: bytes) -> "Certificate":
    from asn1crypto import pem
    from asn1crypto.x509 import Certificate

    found = Certificate.load(pem.unarmor(raw)[2] if pem.detect(raw) else raw, strict=True)
    found.subject  # noqa: B018  asn1crypto reads what is inside when it is asked for
    return found


def _whose(certificate: Any) -> str:
    """What a certificate calls its owner."""
    named = certificate.subject.native
    return str(named.get("common_name") or named.get("organization_name") or certificate.subject.human_friendly)


def seal(data: bytes, certificate_file: Path, passphrase: str, reason: str, field: str | None = None) -> bytes:
    """The PDF, signed with the certificate and key of a PKCS#12 file (.p12, .pfx).

    It is signed in the empty field of that name; without one, at the foot of the last page.

    Only what is signed is added behind the file: signatures that it has stay valid. Raises SigningNotInstalled,
    CertificateFileMissing, CertificateNotOpened, CertificateOver, PdfNotSealed.
    """
    if not is_installed():
        raise SigningNotInstalled
    signer = _signer(certificate_file, passphrase)
    try:
        return _sealed(data, signer, reason, field)
    except Exception:  # noqa: BLE001  as above
        raise PdfNotSealed from None


def _signer(path: Path, passphrase: str) -> "SimpleSigner":
    from pyhanko.sign.signers import SimpleSigner

    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except OSError:
        raise CertificateFileMissing(name=path.name) from None
    try:
        signer = SimpleSigner.load_pkcs12_data(raw[:_LARGEST], (), passphrase.encode() if passphrase else None)
        period = signer.signing_cert["tbs_certificate"]["validity"]
        begins, ends = period["not_before"].native, period["not_after"].native
    except (ValueError, TypeError, AttributeError):
        raise CertificateNotOpened(name=path.name) from None
    if not begins <= dt.datetime.now(dt.UTC) <= ends:
        raise CertificateOver(name=path.name, begins=begins.date().isoformat(), ends=ends.date().isoformat())
    return cast("SimpleSigner", signer)


def _sealed(data: bytes, signer: "SimpleSigner", reason: str, wanted: str | None) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    from mentordesk.core.agreements.signing.appearance import look, place_for

    writer = IncrementalPdfFileWriter(BytesIO(data), strict=False)
    field, size = place_for(writer, wanted)
    about = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason or None,
        name=_whose(signer.signing_cert),
    )
    style = look(_whose(signer.signing_cert), reason, size)
    made = PdfSigner(about, signer, stamp_style=style).sign_pdf(writer)
    return bytes(made.getbuffer())

"""A paper or list under a passphrase, for people without the program: every PDF reader and office program opens it."""

import unicodedata
from io import BytesIO

from mentordesk.core.agreements.handing.errors import LockPassphraseEmpty, LockPassphraseTooLong

_MOST = 127
"""Bytes that a PDF takes."""
_ARCHIVE = ("pdfaid:part", "pdfaid:conformance", "pdfaid:rev")


def checked(passphrase: str) -> str:
    """The passphrase as it is given to readers. Raises LockPassphraseEmpty, LockPassphraseTooLong."""
    said = unicodedata.normalize("NFKC", passphrase)
    if not said.strip():
        raise LockPassphraseEmpty
    if len(said.encode()) > _MOST:
        raise LockPassphraseTooLong(most=_MOST)
    return said


def locked_pdf(data: bytes, passphrase: str) -> bytes:
    """The PDF, encrypted with AES-256. It no longer says that it is for archives (PDF/A): nothing encrypted may be.

    Raises as `checked`.
    """
    import pikepdf

    said = checked(passphrase)
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
            for key in _ARCHIVE:
                if key in about:
                    del about[key]
        document.save(out, encryption=pikepdf.Encryption(owner=said, user=said, R=6))
    return out.getvalue()


def locked_workbook(data: bytes, passphrase: str) -> bytes:
    """The XLSX, encrypted with AES-256 as office programs do it. Raises as `checked`."""
    from msoffcrypto.format.ooxml import OOXMLFile

    said = checked(passphrase)
    out = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(said, out)
    return out.getvalue()

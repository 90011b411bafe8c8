"""A draft on its way out: as a mail file that opens unsent, or as a link that opens the mail program."""

import re
from collections.abc import Mapping
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from mentordesk.core.recruitment.contact.errors import AddressMissing, LinkTooLong
from mentordesk.core.recruitment.contact.letters import Draft

LONGEST_LINK = 1900
"""Characters: mail programs and browsers cut off longer ones without a word."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def eml(draft: Draft, name: str, email: str | None, attached: Mapping[str, bytes] | None = None) -> bytes:
    """The draft as a mail file that mail programs open ready to be sent; without an address there is no recipient.

    `attached` are PDFs by the names of their files.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    to = _address(name, email)
    if to is not None:
        message["To"] = to
    message["Subject"] = _plain(draft.subject)
    message.set_content(draft.body, charset="utf-8")
    for file, content in (attached or {}).items():
        message.add_attachment(content, maintype="application", subtype="pdf", filename=file)
    return message.as_bytes()


def mailto(draft: Draft, email: str | None) -> str:
    """A link that opens the mail program with the draft in it. Raises AddressMissing, LinkTooLong."""
    if not email:
        raise AddressMissing
    body = quote(draft.body.strip().replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
    link = f"mailto:{quote(email, safe='@')}?subject={quote(_plain(draft.subject), safe='')}&body={body}"
    if len(link) > LONGEST_LINK:
        raise LinkTooLong(count=len(link), limit=LONGEST_LINK)
    return link


def _address(name: str, email: str | None) -> Address | None:
    """None where there is no address, or what stands there is none."""
    if not email:
        return None
    try:
        return Address(display_name=_plain(name), addr_spec=_in_ascii(email))
    except (HeaderParseError, ValueError, IndexError):
        return None


def _in_ascii(email: str) -> str:
    """The address with its domain as mail knows it; a header has no other letters. Raises UnicodeError."""
    local, at, domain = email.rpartition("@")
    return email if email.isascii() else f"{local}{at}{domain.encode('idna').decode()}"


def _plain(text: str) -> str:
    """One line without anything that could begin a header of its own."""
    return " ".join(_CONTROL.sub(" ", text).split())

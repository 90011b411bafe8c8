"""The code on a page of a paper, and what a scan may weigh."""

import re
from typing import NamedTuple

MEGABYTES = 50
"""Of a file that is read."""
KEPT_MEGABYTES = 10
"""Of a signed PDF that is kept as it is."""
PAGES = 100
DOTS = 250_000_000
"""Of a picture: the largest cameras of telephones make 200 million."""
PICTURE, PDF = "jpeg", "pdf"
"""What is kept."""

_CODE = re.compile(r"MD1:([0-9A-F]{4}-[0-9A-F]{4})/([1-9][0-9]{0,2})(?:/([0-9A-F]{3}))?")
_MARK = 3
"""Letters of a fingerprint: one more, and the square code would need smaller squares."""
_ALIKE = str.maketrans("OQILSZ", "001152")


class PageCode(NamedTuple):
    """Which paper («XXXX-XXXX») a page belongs to, which page of it it is, and which version, if it tells."""

    code: str
    page: int
    mark: str = ""


def scan_code(code: str, fingerprint: str) -> str:
    """What the square code on a paper's pages tells; `{page}` stands for the page's number.

    The beginning of the words' fingerprint tells one version from another, which have the same code.
    """
    return f"MD1:{code}/{{page}}/{mark_of(fingerprint)}" if code else ""


def mark_of(fingerprint: str) -> str:
    """What a page tells of the words that stand on it."""
    return fingerprint[:_MARK].upper()


def page_code(text: str) -> PageCode | None:
    """What the square code at the foot of a page tells; None where it is somebody else's code."""
    found = _CODE.fullmatch(text)
    return PageCode(found[1], int(found[2]), found[3] or "") if found else None


def typed_code(text: str) -> str:
    """A code as somebody typed it from the foot of a paper, in the form in which papers have it.

    Letters that are no digits of a code are taken for the digits they look like.
    """
    plain = re.sub(r"[^0-9A-Z]", "", text.upper().removeprefix("MD1:").partition("/")[0]).translate(_ALIKE)
    return f"{plain[:4]}-{plain[4:]}"

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

_CODE = re.compile(r"MD1:([0-9A-F]{4}-[0-9A-F]{4})/([1-9][0-9]{0,2})")
_ALIKE = str.maketrans("OQILSZ", "001152")


class PageCode(NamedTuple):
    """Which paper («XXXX-XXXX») a page belongs to, and which page of it it is."""

    code: str
    page: int


def scan_code(code: str) -> str:
    """What the square code on a paper's pages tells; `{page}` stands for the page's number."""
    return f"MD1:{code}/{{page}}" if code else ""


def page_code(text: str) -> PageCode | None:
    """What the square code at the foot of a page tells; None where it is somebody else's code."""
    found = _CODE.fullmatch(text)
    return PageCode(found[1], int(found[2])) if found else None


def typed_code(text: str) -> str:
    """A code as somebody typed it from the foot of a paper, in the form in which papers have it.

    Letters that are no digits of a code are taken for the digits they look like.
    """
    plain = re.sub(r"[^0-9A-Z]", "", text.upper().removeprefix("MD1:").partition("/")[0]).translate(_ALIKE)
    return f"{plain[:4]}-{plain[4:]}"

"""Text as people write it, made fit for paper: no control characters, one form for each letter."""

import re
import unicodedata
from collections.abc import Sequence

Words = str | Sequence[tuple[str, bool]]
"""Text of a block: a string, or parts of it, each with True where it is bold. Nothing in it is ever markup."""

_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SPACE = re.compile("[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")  # all but those that hold words together
_DROPPED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u200b\u2060-\u2064\ufeff"  # controls and what only advises a line breaker
    "\u202a-\u202e\u206a-\u206f"  # embeddings and overrides: they could turn around the text that follows
    "\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff]"  # no letters at all
)
_ISOLATES = re.compile("[\u2066-\u2069]")
_TOGETHER = re.compile(r"(?<=\d) (?=\d)|(?<=\d\.) (?=[a-z]{3})|(?<=kl\.) (?=\d)|(?<=\d) (?=[A-Z][a-z]+ \d{4})")


def clean(text: str) -> str:
    """`text` with its line breaks as newlines, without what cannot be printed, in composed form (NFC)."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACE.sub(" ", _BREAK.sub("\n", text))
    return unicodedata.normalize("NFC", _DROPPED.sub("", text))


def plain(text: str) -> str:
    """`text` on one line, for what is not printed: a file's own title."""
    return _ISOLATES.sub("", clean(text)).replace("\n", " ")


def isolated(text: str) -> str:
    """`text` on one line, shut off so that its direction does not disturb the sentence that it is put into."""
    line = plain(text).strip()
    return f"\u2068{line}\u2069" if line else ""


def unparted(text: str) -> str:
    """`text` with no line's end inside a telephone number, between day and month, or before the time of day."""
    return _TOGETHER.sub("\u00a0", text)


def lines_of(text: str) -> str:
    """`text` without what only tells its direction, line by line."""
    return _ISOLATES.sub("", clean(text))

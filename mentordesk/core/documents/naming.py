"""File names that a person finds and no system refuses."""

import re
import unicodedata
from pathlib import Path

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)")
_LONGEST = 180  # bytes: with the folder before it, it stays within what Windows and sticks take


def file_name(*parts: str, ending: str = ".pdf") -> str:
    """A name made of these parts, without what a file system or a reader's eye trips over."""
    text = " ".join(" ".join(parts).split())
    text = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c)[0] != "C")
    text = _FORBIDDEN.sub("-", text).strip(". ")
    if not text or _RESERVED.match(text):
        text = f"_{text}"
    while len(text.encode()) > _LONGEST:
        text = text[:-1].rstrip(". ")
    return text + ending


def apart(names: list[str]) -> list[str]:
    """The names in order, a number added where two would be the same on a system that ignores letter case."""
    taken: set[str] = set()
    found = []
    for name in names:
        stem, ending = Path(name).stem, Path(name).suffix
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{stem} ({number}){ending}"
        taken.add(candidate.casefold())
        found.append(candidate)
    return found

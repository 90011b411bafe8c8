"""Text as people search for it: letter case and accents make no difference, and o finds ø."""

import unicodedata

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})


def fold(text: str) -> str:
    """Casefolded, without accents, with single spaces."""
    small = text.casefold()
    if small.isascii():  # as most is; the rest takes ten times as long
        return " ".join(small.split())
    apart = unicodedata.normalize("NFKD", small.translate(_LETTERS))
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())

"""Text as people search for it: letter case and accents make no difference, and o finds ø."""

import unicodedata

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})


def fold(text: str) -> str:
    """Casefolded, without accents, with single spaces."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())

"""Which hits of the palette fit what was typed, best first: words are found by their starts."""

from dataclasses import dataclass
from enum import IntEnum

from mentordesk.core.kernel.folding import fold


class Fit(IntEnum):
    """How well a text fits, best first."""

    WHOLE_START = 0
    WORD_STARTS = 1
    INITIALS = 2
    INSIDE = 3


@dataclass(frozen=True)
class Searchable:
    """A text that was folded once, so that each letter typed only compares."""

    folded: str
    words: tuple[str, ...]
    initials: str

    @classmethod
    def of(cls, text: str) -> "Searchable":
        """Letter case and accents make no difference; a hyphen parts words as a space does."""
        folded = fold(text)
        words = tuple(folded.replace("-", " ").split())
        return cls(folded, words, "".join(word[0] for word in words))


def fit(typed: str, text: Searchable) -> Fit | None:
    """How well `typed` (already folded) fits, or None when it does not."""
    if text.folded.startswith(typed):
        return Fit.WHOLE_START
    pieces = typed.split()
    if all(any(word.startswith(piece) for word in text.words) for piece in pieces):
        return Fit.WORD_STARTS
    if len(pieces) == 1 and text.initials.startswith(typed):
        return Fit.INITIALS
    if all(piece in text.folded for piece in pieces):
        return Fit.INSIDE
    return None

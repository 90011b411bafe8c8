"""What can be said of two people by one criterion: the line that tells it, and its facts."""

from collections.abc import Callable, Sequence

from mentordesk.core.matching.model import Part

Line = Callable[..., str]
"""A line of the words by its key, its facts filled in."""

_PLACES = ("place", "distance")
_NAMES = (*_PLACES, "same_employer", "background")
_TOLD_BY_WORDS = ("field", "background")
"""Alike when they share a word, whether the programme asks for likeness or difference."""


def in_words(part: Part, line: Line, word: Callable[[str], str]) -> str:
    """A sentence without a full stop, such as «Begge kan møtes tirsdag kveld» or «Amina har ikke sagt noe om språk»."""
    if not part.known:
        return line(_unknown(part), who="".join(part.silent[:1]), what=word(f"asked_{part.criterion}"))
    own = part.shared if part.criterion in _NAMES else tuple(map(lowered, part.shared))
    return line(_known(part), words=_listed(own, word("and")), number=part.number)


def _unknown(part: Part) -> str:
    return {1: "why_silent", 2: "why_silent_both"}.get(len(part.silent), "why_unclear")


def _known(part: Part) -> str:
    if part.criterion in _PLACES:
        return _nearness(part)
    if part.number is not None:
        return f"why_{part.criterion}_number" if part.number else f"why_{part.criterion}_none"
    yes = bool(part.shared) if part.criterion in _TOLD_BY_WORDS else part.kept
    return f"why_{part.criterion}_{'yes' if yes else 'no'}"


def _nearness(part: Part) -> str:
    if part.shared:
        return "why_same_town"
    if part.number is not None:
        return "why_kilometres"
    return "why_near" if part.kept else "why_far"


def _listed(words: Sequence[str], last: str) -> str:
    """«a, b og c»."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def lowered(word: str) -> str:
    """A word in the middle of a sentence; what is written in capitals, such as IT, stays."""
    return word[:1].lower() + word[1:] if word[1:2].islower() else word

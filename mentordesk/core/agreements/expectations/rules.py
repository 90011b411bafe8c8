"""What two people's answers are to each other."""

from mentordesk.core.agreements.expectations.errors import ExpectationSideUnknown, VerdictUnknown
from mentordesk.core.agreements.handed.items import WORDS
from mentordesk.core.kernel.folding import fold

ADEPT, MENTOR, TOGETHER = "adept", "mentor", "together"
SIDES = (ADEPT, MENTOR)
"""Who answers alone; `together` is what both came to."""

AGREED, DIFFER, DISCUSS = "agreed", "differ", "discuss"
VERDICTS = (AGREED, DIFFER, DISCUSS)
MISSING = "missing"
"""What the program proposes where one has not answered; nobody's verdict."""

_SHORT = 40
"""Letters of an answer that is a word or two: whether two such are the same can be told."""


def check_side(side: str) -> None:
    """Raises ExpectationSideUnknown."""
    if side not in SIDES:
        raise ExpectationSideUnknown(side=side)


def check_verdict(verdict: str) -> None:
    """Raises VerdictUnknown."""
    if verdict not in VERDICTS:
        raise VerdictUnknown(verdict=verdict)


def proposed(kind: str, adept: str, mentor: str) -> str:
    """What the program proposes of two answers: the same, different, to be talked about, or that one is missing.

    Choices and scales are compared exactly, short answers by their letters; of long ones only the two can tell.
    """
    if not adept.strip() or not mentor.strip():
        return MISSING
    if kind != WORDS:
        return AGREED if adept == mentor else DIFFER
    if _folded(adept) == _folded(mentor):
        return AGREED
    return DIFFER if max(len(adept), len(mentor)) <= _SHORT else DISCUSS


def _folded(text: str) -> str:
    return fold("".join(letter if letter.isalnum() or letter in ":-" else " " for letter in text))

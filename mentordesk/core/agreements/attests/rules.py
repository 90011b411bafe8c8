"""Which attests there are, and what their numbers look like."""

import re
from collections.abc import Collection
from typing import NamedTuple

from mentordesk.core.agreements.attests.errors import AttestCountImpossible, AttestKindUnknown

COURSE_CERTIFICATE, ATTEST = "course_certificate", "attest"
KINDS = (COURSE_CERTIFICATE, ATTEST)
_NUMBER = re.compile(r"(\d{4})-(\d{3,9})")
_MINUTES = 60
MOST = 9999
"""So many meetings or hours at most: more than that is mistyped."""


class Confirmed(NamedTuple):
    """What a person has gone through before signing; `number` None gives the next one of the year.

    Tasks and competences are in words, `hours` whole ones; what is None or empty stands not on the paper.
    """

    signer: str
    signer_title: str | None = None
    meetings: int | None = None
    hours: int | None = None
    tasks: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    number: str | None = None


def check_kind(kind: str) -> None:
    """Raises AttestKindUnknown."""
    if kind not in KINDS:
        raise AttestKindUnknown(kind=kind)


def check_counts(*counts: int | None) -> None:
    """Raises AttestCountImpossible."""
    if any(one is not None and not 0 <= one <= MOST for one in counts):
        raise AttestCountImpossible(most=MOST)


def whole_hours(minutes: int) -> int:
    """Minutes as hours, rounded to the nearest; half an hour counts as one."""
    return (minutes + _MINUTES // 2) // _MINUTES


def next_number(year: int, taken: Collection[str]) -> str:
    """The next number of a year, such as 2027-014; one that was given is never given again."""
    found = (match for number in taken if (match := _NUMBER.fullmatch(number)))
    last = max((int(match[2]) for match in found if int(match[1]) == year), default=0)
    return f"{year}-{last + 1:03}"

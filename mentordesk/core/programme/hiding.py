"""People whose address is hidden: what goes out of the program as lines of text is without what finds them. Pure.

Papers and calendars are made of facts, and use `rules.shown_name`; this is for lines that are copied as they stand.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mentordesk.core.programme.rules import initials

HELD_BACK = "•••"


class HiddenPerson(NamedTuple):
    """Somebody of whom neither name nor address goes out; `phone` is the number as it is kept."""

    name: str
    preferred_name: str | None
    email: str | None
    phone: str | None
    postcode: str | None
    town: str | None


def discreet(cells: Sequence[str], people: Iterable[HiddenPerson]) -> list[str]:
    """The cells of one line as they may leave: where it tells of somebody hidden, initials and no way to find them."""
    told = list(cells)
    for one in people:
        if any(_tells_of(cell, one) for cell in cells):
            told = [_without(cell, one) for cell in told]
    return told


def _tells_of(cell: str, one: HiddenPerson) -> bool:
    known = [_whole(text) for text in (one.name, one.email) if text]
    return any(pattern.search(cell) for pattern in (*known, *_number(one.phone)))


def _without(cell: str, one: HiddenPerson) -> str:
    places = [_whole(text) for text in (one.email, one.postcode, one.town) if text]
    for pattern in (*_number(one.phone), *places):
        cell = pattern.sub(HELD_BACK, cell)
    for text in (one.name, one.preferred_name):
        if text:
            cell = _whole(text).sub(initials(one.name), cell)
    return cell


def _number(phone: str | None) -> Iterable[re.Pattern[str]]:
    """A number however it is spaced, with or without the country in front."""
    digits = (phone or "").removeprefix("+47").lstrip("+")
    if digits.isdecimal():
        yield re.compile(r"(?<![\w+])(?:(?:\+|00)?47\s?)?\+?" + r"\s?".join(digits) + r"(?!\w)")


def _whole(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(text)}(?!\w)", re.IGNORECASE)

"""An applicant as a sheet tells of one, and how alike two of them are."""

import datetime as dt
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol
from uuid import UUID

from mentordesk.core.kernel.folding import fold

SAME, PERHAPS = 0.9, 0.5
"""From this likeness on two are the same person, or perhaps."""


@dataclass(frozen=True)
class Answer:
    """What somebody answered under a heading that is no field of its own, as the sheet has it.

    `question` is the programme's own question that it answers, where that is known: then the text is as it is kept.
    """

    heading: str
    text: str
    question: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class ApplicantDraft:
    """One row, read. What the sheet does not say is None or empty; `capacity` is None for adepts."""

    name: str
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    born: dt.date | None = None
    birth_year: int | None = None
    postcode: str | None = None
    town: str | None = None
    gender: str | None = None
    mentor_gender: str | None = None
    role: str | None = None
    languages: tuple[str, ...] = ()
    field: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    employer: str | None = None
    capacity: int | None = None
    source: str | None = None
    motivation: str | None = None
    position: str | None = None
    goal: str | None = None
    unwanted: str | None = None
    consent: bool | None = None
    submitted: dt.datetime | None = None
    channel: str | None = None
    """How it came in, where that is another way than of what comes with it."""
    levels: tuple[tuple[str, str], ...] = ()
    """How well some of the languages are spoken."""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class Difference:
    """What a sheet says otherwise than the file, of one field, or (with its question as `label`) of one answer.

    With `kept` ours stays, for somebody has changed it by hand.
    """

    field: str
    label: str
    old: object
    new: object
    kept: bool = False


class Somebody(Protocol):
    """Whoever has these: a draft, or a person of the file."""

    @property
    def name(self) -> str: ...
    @property
    def email(self) -> str | None: ...
    @property
    def phone(self) -> str | None: ...
    @property
    def born(self) -> dt.date | None: ...
    @property
    def birth_year(self) -> int | None: ...


def same_person_key(who: Somebody) -> str:
    """Equal for the same person in the same sheet read again: the name with the e-mail, else the phone, else the birth.

    The name is part of it, because a family may share an address.
    """
    return "|".join((fold(who.name), fold(who.email or "") or who.phone or str(who.born or who.birth_year or "")))


def likeness(one: Somebody, other: Somebody) -> float:
    """How surely two are the same person, from 0 to 1, by name, e-mail, phone and birth; see SAME and PERHAPS.

    Where nothing but names is known of both, the same name is the same person.
    """
    name = _names_alike(one.name, other.name)
    email = _equal(fold(one.email or ""), fold(other.email or ""))
    phone = _equal(one.phone, other.phone)
    birth = _births_equal(one, other)
    if name < _ALIKE:  # a family at one address, or a changed name
        return max(0.55 * (email is True), 0.5 * (phone is True)) * (birth is not False)
    if email is phone is birth is None:
        return name if _bare(one) and _bare(other) else 0.8 * name
    score = 0.6 * name + 0.4 * (email is True) + 0.35 * (phone is True) + 0.35 * (birth is True)
    score -= 0.1 * (email is False) + 0.1 * (phone is False) + 0.5 * (birth is False)
    return max(0.0, min(1.0, score))


_ALIKE = 0.75


def _names_alike(one: str, other: str) -> float:
    """1 for the same name; nearly that where one has a name more; else by letters."""
    mine, yours = sorted(sorted(fold(name).replace("-", " ").replace(".", " ").split()) for name in (one, other))
    if mine == yours:
        return 1.0
    fewer, more = sorted((set(mine), set(yours)), key=len)
    if len(fewer) > 1 and fewer <= more:
        return 0.9
    return SequenceMatcher(None, " ".join(mine), " ".join(yours)).ratio()


def _equal(one: object, other: object) -> bool | None:
    """Whether two things told are the same; None where one of them is not told."""
    return one == other if one and other else None


def _births_equal(one: Somebody, other: Somebody) -> bool | None:
    if one.born and other.born:
        return one.born == other.born
    return _equal(_birth_year(one), _birth_year(other))


def _birth_year(who: Somebody) -> int | None:
    return who.born.year if who.born else who.birth_year


def _bare(who: Somebody) -> bool:
    return not (who.email or who.phone or who.born or who.birth_year)

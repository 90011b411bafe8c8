"""Whom a paper is about, and which one is to be seen."""

from typing import NamedTuple
from uuid import UUID


class Subject(NamedTuple):
    """Whom one paper is about: a pair, a person in a role, or, with neither, the programme.

    A pair has a paper for each `addendum`.
    """

    name: str
    pair: UUID | None = None
    person: UUID | None = None
    role: str | None = None
    addendum: UUID | None = None


class Wanted(NamedTuple):
    """One paper to be seen: its kind, whom it is about, and its language.

    `signed` is the paper that somebody has signed: it is seen as it was made then. None: as it would be made now.
    """

    kind: str
    subject: Subject
    language: str
    signed: UUID | None = None

"""Whom a paper is about, and which one is to be seen."""

from typing import NamedTuple
from uuid import UUID


class Subject(NamedTuple):
    """Whom one paper is about: a pair, a person in a role, or, with neither, the programme."""

    name: str
    pair: UUID | None = None
    person: UUID | None = None
    role: str | None = None


class Wanted(NamedTuple):
    """One paper to be seen: its kind, whom it is about, and its language.

    `version` is that of the text it was signed in; None for the text in use.
    """

    kind: str
    subject: Subject
    language: str
    version: int | None = None

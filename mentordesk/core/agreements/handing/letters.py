"""To whom a paper goes, and the words that go with it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.handing.queries import kind_word
from mentordesk.core.agreements.library.rules import MINOR, kind_of
from mentordesk.core.agreements.said import first_name
from mentordesk.core.programme.queries import PersonRow, ProgrammeRow
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.recruitment.contact.letters import Draft, LetterFacts, draft, letter_language
from mentordesk.core.recruitment.guardians.queries import GuardianRow

Guardians = Mapping[UUID, Sequence[GuardianRow]]

PAPERS = "papers"
"""The message that has a paper attached."""


class Recipient(NamedTuple):
    """Somebody who gets a paper, or who gets it for `person`; `shown` is the name as lists and files have it."""

    person: UUID
    name: str
    shown: str
    email: str | None
    language: str
    words: Draft


def recipients(facts: PaperFacts, guardians: Guardians) -> Iterator[Recipient]:
    """Both of a pair, or the one whom the paper is about; what is for guardians goes to those who are responsible."""
    for person, role in _about(facts):
        if kind_of(facts.kind).about == MINOR:
            yield from _instead(facts, person, role, guardians.get(person.id, ()))
        else:
            yield _recipient(facts, person, role, person.name, first_name(person), person.email)


def _about(facts: PaperFacts) -> Iterator[tuple[PersonRow, str]]:
    if facts.signer is not None:
        yield facts.signer, facts.signer_role or "adept"
        return
    for person, role in ((facts.adept, "adept"), (facts.mentor, "mentor")):
        if person is not None:
            yield person, role


def _instead(facts: PaperFacts, person: PersonRow, role: str, guardians: Sequence[GuardianRow]) -> Iterator[Recipient]:
    for one in guardians:
        if one.responsible:
            yield _recipient(facts, person, role, one.name, one.name, one.email)


def _recipient(facts: PaperFacts, person: PersonRow, role: str, name: str, called: str, email: str | None) -> Recipient:
    language = letter_language(person.language, facts.programme.language)
    shown = shown_name(name, person.hidden)
    words = draft(PAPERS, _letter(facts, facts.programme, called, role, language), language)
    return Recipient(person.id, name, shown, None if person.hidden else email, language, words)


def _letter(facts: PaperFacts, programme: ProgrammeRow, called: str, role: str, language: str) -> LetterFacts:
    return LetterFacts(
        name=called,
        role=role,
        programme=programme.name,
        template=programme.template,
        organisation=programme.organisation,
        coordinator=facts.coordinator,
        today=facts.today,
        phone=programme.organisation_phone or "",
        attached=kind_word(facts.kind, language),
        signing=bool(kind_of(facts.kind).signers),
    )

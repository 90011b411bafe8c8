"""Who signs a paper, and how a signing service reaches them."""

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.rules import COORDINATOR, GUARDIAN
from mentordesk.core.agreements.tables import Paper, Signature
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.queries import ProgrammeRow, programme_of
from mentordesk.core.programme.rules import is_minor, shown_name
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.guardians.queries import guardians_of

WITHHELD, UNKNOWN, NOBODY = "withheld", "unknown", "nobody"
"""Why there is no way to reach a signer: it stays in the program, nobody wrote it down, nobody knows who it is."""


class SignerRow(NamedTuple):
    """A signer of a paper; `missing` says why there is neither telephone nor e-mail. Who is hidden has initials."""

    role: str
    name: str
    phone: str | None
    email: str | None
    missing: str | None


def signers_of(session: orm.Session, papers: Collection[UUID], coordinator: str) -> dict[UUID, list[SignerRow]]:
    """Who has yet to sign each paper, in the order in which they stand on it."""
    found: dict[UUID, list[SignerRow]] = {}
    for paper in session.scalars(sa.select(Paper).where(Paper.id.in_(list(papers)))):
        rows = session.scalars(
            sa.select(Signature).where(Signature.paper == paper.id, Signature.signed.is_(None))
        ).all()
        programme = programme_of(session, paper.programme)
        told: list[SignerRow] = []
        for row in sorted(rows, key=lambda row: (_LAST.get(row.role, 0), row.role)):
            told += _signers(session, paper, row, programme, coordinator)
        found[paper.id] = told
    return found


_LAST = {GUARDIAN: 1, COORDINATOR: 2}


def _signers(
    session: orm.Session, paper: Paper, row: Signature, programme: ProgrammeRow, coordinator: str
) -> list[SignerRow]:
    if row.role == GUARDIAN:
        return _guardians(session, paper, programme)
    if row.person is None:
        phone, email = programme.organisation_phone, programme.organisation_email
        return [_signer(row.role, coordinator if row.role == COORDINATOR else "", phone, email)]
    person = session.get_one(Person, row.person)
    if person.hidden:
        return [SignerRow(row.role, shown_name(person.name, True), None, None, WITHHELD)]
    return [_signer(row.role, person.name, person.phone, person.email)]


def _signer(role: str, name: str, phone: str | None, email: str | None) -> SignerRow:
    return SignerRow(role, name, phone or None, email or None, None if phone or email else UNKNOWN)


def _guardians(session: orm.Session, paper: Paper, programme: ProgrammeRow) -> list[SignerRow]:
    """Those with parental responsibility for whoever of the paper is under 18."""
    pair = session.get(MentorPair, paper.pair) if paper.pair else None
    keys = [pair.adept, pair.mentor] if pair else [paper.person] if paper.person else []
    both = [session.get_one(Person, key) for key in keys]
    minors = [minor for minor in both if is_minor(minor.born, minor.birth_year, programme.start)]
    known = guardians_of(session, [minor.id for minor in minors])
    found = []
    for minor in minors:
        for one in known.get(minor.id, []):
            if one.responsible and minor.hidden:
                found.append(SignerRow(GUARDIAN, shown_name(one.name, True), None, None, WITHHELD))
            elif one.responsible:
                found.append(_signer(GUARDIAN, one.name, one.phone, one.email))
    return found or [SignerRow(GUARDIAN, "", None, None, NOBODY)]

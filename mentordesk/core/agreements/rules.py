"""Who signs which paper, and what a paper's status is when some have."""

from collections.abc import Collection
from uuid import UUID

from mentordesk.core.agreements.library.rules import kind_of
from mentordesk.core.kernel.identifiers import link_id

AGREEMENT, DECLARATION = "agreement", "declaration"
KINDS = (AGREEMENT, DECLARATION)
"""What must be signed before a pair starts."""

DRAFTED, ISSUED, PARTLY_SIGNED, SIGNED, REPLACED = "drafted", "issued", "partly_signed", "signed", "replaced"
STATUSES = (DRAFTED, ISSUED, PARTLY_SIGNED, SIGNED, REPLACED)

ADEPT, MENTOR, GUARDIAN, COORDINATOR = "adept", "mentor", "guardian", "coordinator"
SIGNER = "signer"
"""Stands for the one person that a paper is about."""


def signers(kind: str, role: str | None, *, minor: bool) -> tuple[str, ...]:
    """The roles that sign a paper of this kind; `role` is of whom it is, `minor`: one of them is under 18."""
    first = tuple(str(role) if one == SIGNER else one for one in kind_of(kind).signers)
    return (*first, GUARDIAN) if minor and first else first


def code_of(programme: UUID, kind: str, about: Collection[object], language: str) -> str:
    """The eight letters and digits that are a paper's own; they tell nothing about anybody."""
    return link_id("paper", programme, kind, *about, language).hex[:8].upper()


def status_after(signed: Collection[bool]) -> str:
    """The status by who has signed, in any order."""
    if signed and all(signed):
        return SIGNED
    return PARTLY_SIGNED if any(signed) else ISSUED

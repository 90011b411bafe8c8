"""Who signs which paper, and what a paper's status is when some have."""

from collections.abc import Collection

AGREEMENT, DECLARATION = "agreement", "declaration"
KINDS = (AGREEMENT, DECLARATION)

DRAFTED, ISSUED, PARTLY_SIGNED, SIGNED, REPLACED = "drafted", "issued", "partly_signed", "signed", "replaced"
STATUSES = (DRAFTED, ISSUED, PARTLY_SIGNED, SIGNED, REPLACED)

ADEPT, MENTOR, GUARDIAN, COORDINATOR = "adept", "mentor", "guardian", "coordinator"


def signers(kind: str, role: str | None, *, minor: bool) -> tuple[str, ...]:
    """The roles that sign a paper of this kind; `role` is whose declaration it is, `minor`: one of them is under 18."""
    first = (ADEPT, MENTOR, COORDINATOR) if kind == AGREEMENT else (str(role),)
    return (*first, GUARDIAN) if minor else first


def status_after(signed: Collection[bool]) -> str:
    """The status by who has signed, in any order."""
    if signed and all(signed):
        return SIGNED
    return PARTLY_SIGNED if any(signed) else ISSUED

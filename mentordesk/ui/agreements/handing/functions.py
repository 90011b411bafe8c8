"""What the panel for handing out is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

LOCKED, WORKBOOK, DRAFTS, MERGE, FORMS, SIGNING = "locked", "workbook", "drafts", "merge", "forms", "signing"
SEALING, AGAIN = "sealing", "again"
WAYS = (DRAFTS, SIGNING, SEALING, FORMS, LOCKED, WORKBOOK, MERGE, AGAIN)
"""How something leaves the program, in the order in which they are offered."""

LEAVES = frozenset((DRAFTS, SIGNING, LOCKED, MERGE))
"""Of these somebody has to say afterwards whether they were sent."""
WITH_PASSPHRASE = frozenset((LOCKED, WORKBOOK))


class HandOrder(NamedTuple):
    """What is handed out, and how: papers of a `kind` of these pairs (all of them: none named), a list, or forms."""

    way: str
    language: str
    pairs: tuple[UUID, ...]
    kind: str = ""
    listing: str = ""
    point: str = ""
    passphrase: str = ""
    certificate: Path | None = None
    reason: str = ""


class Handed(NamedTuple):
    """What was made; `papers` are those that are in it. `verdict` is what digital signatures in them are worth here."""

    paths: tuple[Path, ...]
    papers: tuple[UUID, ...]
    verdict: str | None = None


@dataclass(frozen=True)
class CertificateFunctions:
    """Signing digitally with a certificate of one's own."""

    is_possible: Callable[[], bool]
    """Whether the part of the program that does it is installed."""
    choose: Callable[[], Path | None]
    """Ask for a certificate file; None when the person would rather not."""
    show_known: Callable[[], None]
    """Open the folder with the certificates of those who are known here."""


@dataclass(frozen=True)
class HandingFunctions:
    """`hand_out` goes on beside the window; it tells what was made, or what was refused in words."""

    hand_out: Callable[[HandOrder, Callable[[Handed], None], Callable[[str], None]], None]
    kinds: Callable[[str], Sequence[str]]
    """The kinds of papers or forms that can go this way."""
    listings: Callable[[], Sequence[tuple[str, str]]]
    new_passphrase: Callable[[], str]
    mark_sent: Callable[[Sequence[UUID]], bool]
    show_folder: Callable[[], None]
    certificates: CertificateFunctions

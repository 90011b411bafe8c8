"""What the panel of the attests is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from mentordesk.core.agreements.attests.queries import AttestDraft
    from mentordesk.core.agreements.attests.rules import Confirmed


class Receiver(NamedTuple):
    """Somebody who can get an attest, with the pairs they are or were in."""

    person: UUID
    name: str
    pairs: tuple[UUID, ...]


@dataclass(frozen=True)
class AttestFunctions:
    """The panel's doors. What is done tells whether it was done; `make` goes on beside the window."""

    people: Callable[[], Sequence[Receiver]]
    draft: "Callable[[UUID, str], AttestDraft]"
    """What an attest of that kind could say of somebody."""
    signer: Callable[[], str]
    """Who usually signs."""
    confirm: "Callable[[UUID, str, Confirmed], bool]"
    remove: Callable[[UUID], bool]
    make: Callable[[str, Receiver], None]
    """The paper of what was confirmed."""

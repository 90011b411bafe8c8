"""What the panel of the senders asks and does; what is done tells whether it was done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.recruitment.senders.queries import SenderRow


@dataclass(frozen=True)
class SenderFunctions:
    """`add` gives the new sender's id, or None where it was refused."""

    senders: Callable[[], Sequence[SenderRow]]
    add: Callable[[Mapping[str, object]], UUID | None]
    change: Callable[[UUID, Mapping[str, object]], bool]
    remove: Callable[[UUID], bool]

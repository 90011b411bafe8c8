"""Ties the senders to the open file."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from mentordesk.core.recruitment.senders.queries import SenderRow, senders
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.senders.functions import SenderFunctions


def sender_functions(opened: Opened) -> SenderFunctions:
    """What the panel needs, about whatever programme is in front."""
    bound = _Bound(opened)
    return SenderFunctions(senders=bound.senders, add=bound.add, change=bound.change, remove=bound.remove)


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def senders(self) -> Sequence[SenderRow]:
        return self._opened.read(senders, self._opened.programme)

    def add(self, values: Mapping[str, object]) -> UUID | None:
        from mentordesk.core.recruitment.senders.commands import add_sender

        made: list[UUID] = []

        def command(store: Store, *, programme: UUID) -> None:
            made.append(add_sender(store, programme=programme, values=values))

        self._opened.do(command, programme=self._opened.programme)
        return made[0] if made else None

    def change(self, sender: UUID, values: Mapping[str, object]) -> bool:
        from mentordesk.core.recruitment.senders.commands import change_sender

        return self._opened.do(change_sender, quiet=True, sender=sender, values=values)

    def remove(self, sender: UUID) -> bool:
        from mentordesk.core.recruitment.senders.commands import remove_sender

        return self._opened.do(remove_sender, sender=sender)

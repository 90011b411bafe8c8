"""Ties the attests to the open file."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.ui.agreements.attests.functions import AttestFunctions, Receiver
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.agreements.attests.queries import AttestDraft
    from mentordesk.core.agreements.attests.rules import Confirmed


def attest_functions(opened: Opened, make: Callable[[str, Sequence[UUID]], None]) -> AttestFunctions:
    """Bound to what is open whenever they are called; `make` makes the papers of a kind for pairs."""
    bound = _Bound(opened, make)
    return AttestFunctions(
        people=bound.people,
        draft=bound.draft,
        signer=bound.signer,
        confirm=bound.confirm,
        remove=bound.remove,
        make=bound.make,
    )


class _Bound:
    def __init__(self, opened: Opened, make: Callable[[str, Sequence[UUID]], None]) -> None:
        self._opened, self._make = opened, make

    def people(self) -> Sequence[Receiver]:
        from mentordesk.core.agreements.attests.queries import entitled

        programme = self._opened.programme
        rows = self._opened.read(pairs, programme)
        return [
            Receiver(one.person, one.name, tuple(row.id for row in rows if one.person in (row.adept, row.mentor)))
            for one in self._opened.read(entitled, programme)
        ]

    def draft(self, person: UUID, kind: str) -> "AttestDraft":
        from mentordesk.core.agreements.attests.queries import prepare_attest

        return self._opened.read(prepare_attest, self._opened.programme, person, kind)

    def signer(self) -> str:
        return self._opened.author

    def confirm(self, person: UUID, kind: str, said: "Confirmed") -> bool:
        from mentordesk.core.agreements.attests.commands import confirm_attest

        return self._opened.do(confirm_attest, programme=self._opened.programme, person=person, kind=kind, said=said)

    def remove(self, attest: UUID) -> bool:
        from mentordesk.core.agreements.attests.commands import remove_attest

        return self._opened.do(remove_attest, attest=attest)

    def make(self, kind: str, who: Receiver) -> None:
        self._make(kind, who.pairs)

"""Ties the seats to the open file."""

from collections.abc import Sequence
from uuid import UUID

from mentordesk.ui.agreements.agreed.wiring import live_pairs
from mentordesk.ui.agreements.seats.functions import Seat, SeatFunctions
from mentordesk.ui.opened import Opened


def seat_functions(opened: Opened) -> SeatFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened)
    return SeatFunctions(seats=bound.seats, seat=bound.seat)


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def seats(self) -> Sequence[Seat]:
        from mentordesk.core.agreements.terms.queries import seating, terms_of_pairs

        live = self._opened.read(seating, self._opened.programme)
        agreed = self._opened.read(terms_of_pairs, live)
        named = {one.id: one.name for one in live_pairs(self._opened)}
        return [Seat(key, named[key], agreed[key].seat) for key in live]

    def seat(self, pairs: Sequence[UUID]) -> bool:
        from mentordesk.core.agreements.terms.commands import seat_pairs

        return self._opened.do(seat_pairs, quiet=bool(pairs), programme=self._opened.programme, pairs=pairs)

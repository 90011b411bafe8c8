"""Ties the expectations to the open file."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.ui.agreements.agreed.functions import PairLine
from mentordesk.ui.agreements.agreed.wiring import live_pairs
from mentordesk.ui.agreements.expectations.functions import ExpectationFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.agreements.expectations.queries import Expectations
    from mentordesk.core.agreements.handed.items import Item


def expectation_functions(opened: Opened, print_out: Callable[[str, Sequence[UUID]], None]) -> ExpectationFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened)
    return ExpectationFunctions(
        pairs=bound.pairs,
        items=bound.items,
        own=bound.own,
        both=bound.both,
        answer=bound.answer,
        settle=bound.settle,
        print_out=print_out,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def pairs(self) -> Sequence[PairLine]:
        return live_pairs(self._opened)

    def items(self) -> "Sequence[Item]":
        from mentordesk.core.agreements.expectations.queries import expectation_items

        return self._opened.read(expectation_items, self._opened.programme)

    def own(self, pair: UUID, side: str) -> Mapping[str, str]:
        from mentordesk.core.agreements.expectations.queries import own_expectations

        return self._opened.read(own_expectations, pair, side)

    def both(self, pair: UUID) -> "Expectations":
        from mentordesk.core.agreements.expectations.queries import expectations_of

        return self._opened.read(expectations_of, pair)

    def answer(self, pair: UUID, side: str, answers: Mapping[str, str]) -> bool:
        from mentordesk.core.agreements.expectations.commands import answer_expectations

        return self._opened.do(answer_expectations, quiet=True, pair=pair, side=side, answers=answers)

    def settle(self, pair: UUID, item: str, verdict: str | None, text: str) -> bool:
        from mentordesk.core.agreements.expectations.commands import settle_expectation

        return self._opened.do(settle_expectation, quiet=True, pair=pair, item=item, verdict=verdict, text=text)

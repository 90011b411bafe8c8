"""Ties what is agreed on to the open file."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.ui.agreements.agreed.functions import AgreedFunctions, PairLine
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.agreements.terms.queries import AddendumRow, ProgrammeTermsRow, Terms


def agreed_functions(opened: Opened, make: Callable[[str, Sequence[UUID]], None]) -> AgreedFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened)
    return AgreedFunctions(
        pairs=bound.pairs,
        terms=bound.terms,
        addenda=bound.addenda,
        shared=bound.shared,
        add_goal=bound.add_goal,
        change_goal=bound.change_goal,
        move_goal=bound.move_goal,
        remove_goal=bound.remove_goal,
        set_terms=bound.set_terms,
        set_shared=bound.set_shared,
        add_addendum=bound.add_addendum,
        make=make,
    )


def live_pairs(opened: Opened) -> Sequence[PairLine]:
    """The programme's live pairs by the adept's name."""
    rows = opened.read(pairs, opened.programme)
    return [PairLine(one.id, one.adept_name, one.mentor_name, one.end) for one in rows if one.status in LIVE]


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def pairs(self) -> Sequence[PairLine]:
        return live_pairs(self._opened)

    def terms(self, pair: UUID) -> "Terms":
        from mentordesk.core.agreements.terms.queries import terms_of

        return self._opened.read(terms_of, pair)

    def addenda(self, pair: UUID) -> "Sequence[AddendumRow]":
        from mentordesk.core.agreements.terms.queries import addenda

        return self._opened.read(addenda, pair)

    def shared(self) -> "ProgrammeTermsRow":
        from mentordesk.core.agreements.terms.queries import programme_terms

        return self._opened.read(programme_terms, self._opened.programme)

    def add_goal(self, pair: UUID, owner: str, text: str) -> bool:
        from mentordesk.core.agreements.terms.commands import add_goal

        return self._opened.do(add_goal, quiet=True, pair=pair, owner=owner, text=text)

    def change_goal(self, goal: UUID, values: Mapping[str, object]) -> bool:
        from mentordesk.core.agreements.terms.commands import change_goal

        return self._opened.do(change_goal, quiet=True, goal=goal, values=values)

    def move_goal(self, goal: UUID, to: int) -> bool:
        from mentordesk.core.agreements.terms.commands import move_goal

        return self._opened.do(move_goal, quiet=True, goal=goal, to=to)

    def remove_goal(self, goal: UUID) -> bool:
        from mentordesk.core.agreements.terms.commands import remove_goal

        return self._opened.do(remove_goal, goal=goal)

    def set_terms(self, pair: UUID, values: Mapping[str, object]) -> bool:
        from mentordesk.core.agreements.terms.commands import set_pair_terms

        return self._opened.do(set_pair_terms, quiet=True, pair=pair, values=values)

    def set_shared(self, values: Mapping[str, str | None]) -> bool:
        from mentordesk.core.agreements.terms.commands import set_programme_terms

        return self._opened.do(set_programme_terms, quiet=True, programme=self._opened.programme, values=values)

    def add_addendum(self, pair: UUID, text: str, until: dt.date | None) -> bool:
        from mentordesk.core.agreements.terms.commands import add_addendum

        return self._opened.do(add_addendum, pair=pair, text=text, until=until)

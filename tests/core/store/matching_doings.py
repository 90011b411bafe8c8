"""Every command of the matching once, with values that chance picks among what is there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from mentordesk.core.matching import commands as matching
from mentordesk.core.matching.continuing.commands import continue_proposal
from mentordesk.core.matching.insight.commands import lock_and_propose
from mentordesk.core.matching.queries import bans, proposal, to_match
from tests.core.store.plan_doings import PLANNING
from tests.core.store.say_doings import SAYING
from tests.core.store.settings_doings import SETTLING

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

REASONS = ("De er naboer", "", "Åmot")


def _of_two(command: Callable[..., object]) -> Callable[["Desk"], None]:
    """On any two, or on two who are together in the proposal and so can be."""

    def do(desk: "Desk") -> None:
        proposed = [(adept, mentor) for adept, mentor in desk.store.read(proposal, desk.programme).items() if mentor]
        adept, mentor = desk.one_of([desk.two, desk.one_of(proposed or [desk.two])])
        command(desk.store, programme=desk.programme, adept=adept, mentor=mentor)

    return do


def _dissolve(desk: "Desk") -> None:
    adept = desk.one_of(list(desk.store.read(proposal, desk.programme)))
    matching.dissolve(desk.store, programme=desk.programme, adept=adept)


def _lock_pairs(desk: "Desk") -> None:
    board = desk.store.read(proposal, desk.programme)
    both = [(adept, mentor) for adept, mentor in board.items() if mentor is not None]
    matching.lock_pairs(desk.store, programme=desk.programme, pairs=both)


def _release(desk: "Desk") -> None:
    ban = desk.one_of(desk.store.read(bans, desk.programme))
    matching.release(desk.store, programme=desk.programme, adept=ban.adept, mentor=ban.mentor)


def _accept_plan(desk: "Desk") -> None:
    plan = matching.planned(desk.store.read(to_match, desk.programme))
    matching.accept_plan(desk.store, programme=desk.programme, plan=plan)


def _go_on(desk: "Desk") -> None:
    few, everybody = desk.one_of(((False, False), (True, False), (False, True)))
    continue_proposal(desk.store, programme=desk.programme, few_may_move=few, all_may_move=everybody)


def _end_pair(desk: "Desk") -> None:
    matching.end_pair(desk.store, pair=desk.pair, day=desk.day, reason=desk.one_of(REASONS))


MATCHING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    matching.propose: lambda desk: matching.propose(desk.store, programme=desk.programme),
    matching.swap: _of_two(matching.swap),
    matching.dissolve: _dissolve,
    matching.lock: _of_two(matching.lock),
    matching.lock_pairs: _lock_pairs,
    matching.never: _of_two(matching.never),
    matching.release: _release,
    matching.accept_proposal: lambda desk: matching.accept_proposal(desk.store, programme=desk.programme),
    matching.accept_plan: _accept_plan,
    matching.end_pair: _end_pair,
    lock_and_propose: _of_two(lock_and_propose),
    continue_proposal: _go_on,
    **PLANNING,
    **SAYING,
    **SETTLING,
}
"""How each command of the matching is done."""

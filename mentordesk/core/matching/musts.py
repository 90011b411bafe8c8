"""What makes a pair impossible, each with the code that explains it."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.common import Flags
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.criteria.shares import Answer, Share, Sides, listed
from mentordesk.core.matching.model import MUST, Criterion

SAME_PERSON, NEVER_PAIR, DECLINED_PAIR, EARLIER_PAIR = "same_person", "never_pair", "declined_pair", "earlier_pair"
MINOR_PROTECTION, NOT_READY = "minor_protection", "requirement_missing"
_OF_CRITERIA = tuple(reason for one in MEASURES.values() for reason in one.reasons if reason != EARLIER_PAIR)
MUSTS = (SAME_PERSON, *_OF_CRITERIA, NEVER_PAIR, DECLINED_PAIR, EARLIER_PAIR, NOT_READY)
"""Every reason for an impossible pair, the one that is told first foremost."""

_NOTHING = -1


def broken(sides: Sides, answers: Mapping[str, Answer]) -> Callable[[slice], NDArray[np.int8]]:
    """For blocks of adepts: for every pair the place in MUSTS of the first must it breaks, -1 for none.

    A written exception lifts what the programme asks, but not the protection of minors nor what somebody has said; and
    who lacks a requirement is let off that, or meets it.
    """
    lists = {
        SAME_PERSON: listed(sides, ((one.id, one.id) for one in sides.adepts)),
        NEVER_PAIR: listed(sides, sides.rules.never),
        DECLINED_PAIR: listed(sides, sides.rules.declined),
        NOT_READY: _not_ready(sides),
    }
    musts = {_reason(one): one for one in sides.rules.criteria if one.kind == MUST}
    lifted = listed(sides, sides.rules.exceptions)

    def of(rows: slice) -> NDArray[np.int8]:
        found = np.full((len(sides.adepts[rows]), len(sides.mentors)), _NOTHING, dtype=np.int8)
        for number, reason in reversed(list(enumerate(MUSTS))):
            if reason in lists:
                found[lists[reason][rows]] = number
            elif reason in musts:
                unmet = not_met(musts[reason], answers[musts[reason].key](rows))
                found[unmet if reason == MINOR_PROTECTION else unmet & ~lifted[rows]] = number
        return found

    return of


def _not_ready(sides: Sides) -> Flags:
    """Where one of the two lacks what the programme requires before a pair."""
    left, right = (np.array([not one.ready for one in side], dtype=bool) for side in (sides.adepts, sides.mentors))
    found: Flags = left[:, None] | right[None, :]
    return found


def _reason(one: Criterion) -> str:
    measure = MEASURES[one.key]
    return measure.reasons[measure.directions.index(one.direction)]


def not_met(one: Criterion, share: Share) -> Flags:
    """Where two have nothing of what is asked; silence is that only where the criterion says so."""
    nothing: Flags = share.part == 0
    return nothing if MEASURES[one.key].silence_breaks else nothing & share.known

"""What one more place with a mentor would be worth: pairs, and points of the sum, exactly as a new plan gives them.

The price of a place tells it (`prices`): the cheapest round of moves that ends in it. In mode "floor" one more place
may also raise or lower the floor, so each mentor's own new floor is found first, and the prices above it.
"""

from dataclasses import dataclass, replace

import numpy as np

from mentordesk.core.matching.asking import unlocked
from mentordesk.core.matching.assignment import greatest_sum
from mentordesk.core.matching.cardinality import greatest_matching, met_from
from mentordesk.core.matching.model import Participant
from mentordesk.core.matching.planning import MatchPlan, solved
from mentordesk.core.matching.prices import exchange_graph, prices
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Truths, scores_of


@dataclass(frozen=True)
class Worth:
    """What one more place with the mentor gives the plan: so many pairs more, and hundredths of the sum."""

    mentor: Participant
    pairs: int
    points: int


def places_worth(plan: MatchPlan) -> list[Worth]:
    """The worth of one more place with each mentor, the greatest first.

    By prices for a plain plan; with side rules, and where the plan is stable or the fairest, by a whole new plan each.
    """
    worths = _by_prices(plan) if plan.asked.is_plain else [_by_a_new_plan(plan, one) for one in plan.mentors]
    return sorted(worths, key=lambda one: (-one.pairs, -one.points, one.mentor.name, one.mentor.id.hex))


def _by_a_new_plan(plan: MatchPlan, mentor: Participant) -> Worth:
    more = [replace(one, places=one.places + (one is mentor)) for one in plan.mentors]
    found = solved(plan.scores, plan.adepts, more, plan.asked)
    return Worth(mentor, int(np.count_nonzero(found.mentor != UNMATCHED)) - len(plan.pairs), found.total - plan.total)


def _by_prices(plan: MatchPlan) -> list[Worth]:
    rows, columns = ({one.id: place for place, one in enumerate(side)} for side in (plan.adepts, plan.mentors))
    locked = [(rows[adept.id], columns[mentor.id]) for adept, mentor in plan.asked.locked]
    places = np.array([one.places for one in plan.mentors], dtype=np.int64)
    question = unlocked(plan.scores.points, places, plan.asked.minimum, locked, ())
    floors = _floors(question) if plan.asked.mode == "floor" else np.zeros(len(places), dtype=np.int64)
    now = len(plan.pairs) - len(locked), plan.total - sum(int(plan.scores.points[pair]) for pair in locked)
    pairs, points = _reached(question, floors)
    return [
        Worth(mentor, int(pairs[place]) - now[0], int(points[place]) - now[1])
        for place, mentor in enumerate(plan.mentors)
    ]


def _reached(question: Question, floors: Integers) -> tuple[Integers, Integers]:
    """Pairs and sum of the best plan above each mentor's floor with one more place there."""
    pairs, points = np.zeros_like(floors), np.zeros_like(floors)
    for floor in np.unique(floors):
        above = question.from_score(int(floor))
        mentor_of = greatest_sum(above)
        distance = prices(exchange_graph(above, mentor_of))
        if distance is None:
            raise RuntimeError("The sum of the plan could be greater.")
        made = scores_of(above.scores, mentor_of)
        these = floors == floor
        more = above.parted(-distance[:-1][these])
        pairs[these], points[these] = len(made) + more[0], int(made.sum()) + more[1]
    return pairs, points


def _floors(question: Question) -> Integers:
    """For each mentor the highest floor of as many pairs as there can be with one more place there.

    The same binary search as in `floor`, for all mentors at a time: one matching tells of a score whom a further place
    would help above it.
    """
    values = np.unique(question.scores[question.possible])
    mentors = len(question.capacity)
    if not len(values):
        return np.zeros(mentors, dtype=np.int64)
    wanted = _pairs_with_one_more(question)
    low, high = np.zeros(mentors, dtype=np.int64), np.full(mentors, len(values))
    while (unsure := high - low > 1).any():
        middle = (low + high) // 2
        for probe in np.unique(middle[unsure]):
            these = unsure & (middle == probe)
            enough = _pairs_with_one_more(question.from_score(int(values[probe]))) >= wanted
            low[these & enough] = probe
            high[these & ~enough] = probe
    floors: Integers = values[low].astype(np.int64)
    return floors


def _pairs_with_one_more(question: Question) -> Integers:
    """The most pairs there can be with one more place with each mentor."""
    mentor_of = greatest_matching(question.possible, question.capacity)
    alone: Truths = mentor_of == UNMATCHED
    helped = met_from(question.possible, mentor_of, alone)[1]
    pairs: Integers = np.count_nonzero(~alone) + helped.astype(np.int64)
    return pairs

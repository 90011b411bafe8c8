"""The proof, from the matching alone, that a plan is the best one. A plan that fails it is a bug in the solver."""

import numpy as np

from mentordesk.core.matching.cardinality import greatest_matching, most_pairs
from mentordesk.core.matching.prices import exchange_graph, prices
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, scores_of


def certify_pairs(question: Question, mentor_of: Integers) -> None:
    """Raises RuntimeError unless the pairs are possible, no mentor has too many, and more pairs cannot be made."""
    adepts = np.flatnonzero(mentor_of != UNMATCHED)
    load = np.bincount(mentor_of[adepts], minlength=len(question.capacity))
    if not question.possible[adepts, mentor_of[adepts]].all() or (load > question.capacity).any():
        raise RuntimeError("The plan has an impossible pair, or a mentor with too many adepts.")
    if len(adepts) != most_pairs(question.possible, question.capacity, mentor_of):
        raise RuntimeError("The plan could have more pairs.")


def certify_floor(question: Question, mentor_of: Integers) -> None:
    """Raises RuntimeError when as many pairs could all be better than the weakest one of the plan."""
    scores = scores_of(question.scores, mentor_of)
    if not len(scores):
        return
    better = question.from_score(int(scores.min()) + 1).possible
    if most_pairs(better, question.capacity, greatest_matching(better, question.capacity)) >= len(scores):
        raise RuntimeError("The weakest pair of the plan could be better.")


def certify_sum(question: Question, mentor_of: Integers) -> None:
    """Raises RuntimeError when some round of moves would raise the sum, or make one pair more."""
    if prices(exchange_graph(question, mentor_of)) is None:
        raise RuntimeError("The sum of the plan could be greater.")

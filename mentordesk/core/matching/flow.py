"""How many pairs there can be at most when groups are limited: a greatest flow, which is quick."""

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import maximum_flow

from mentordesk.core.matching.question import Integers, Question
from mentordesk.core.matching.sides import SideRules


def most_pairs_within(question: Question, rules: SideRules) -> int:
    """The greatest number of pairs that keep the limit for groups; least sizes can only make it smaller.

    Each adept sends one to a group's places with a mentor, these send on what the mentor has places for (Dinic 1970).
    """
    adepts, mentors = question.possible.shape
    who, whom = np.nonzero(question.possible)
    kinds, kind = np.unique(np.stack([whom, rules.group[who]]), axis=1, return_inverse=True)
    first_kind, first_mentor = 1 + adepts, 1 + adepts + kinds.shape[1]
    end = first_mentor + mentors
    room = [rules.room(mentor, group, int(question.capacity[mentor])) for mentor, group in kinds.T.tolist()]
    arcs = np.concatenate(
        [
            _arcs(np.zeros(adepts, dtype=np.int64), 1 + np.arange(adepts), np.ones(adepts, dtype=np.int64)),
            _arcs(1 + who, first_kind + kind.ravel(), np.ones(len(who), dtype=np.int64)),
            _arcs(first_kind + np.arange(len(room)), first_mentor + kinds[0], np.array(room, dtype=np.int64)),
            _arcs(first_mentor + np.arange(mentors), np.full(mentors, end), question.capacity),
        ],
        axis=1,
    )
    network = coo_array((arcs[2].astype(np.int32), (arcs[0], arcs[1])), shape=(end + 1, end + 1))
    return int(maximum_flow(network.tocsr(), 0, end).flow_value)


def _arcs(origin: Integers, target: Integers, most: Integers) -> Integers:
    arcs: Integers = np.stack([origin, target, most])
    return arcs

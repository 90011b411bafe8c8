"""Stable matching: no adept and mentor who would both rather have each other (Gale and Shapley 1962)."""

from heapq import heappush, heappushpop

import numpy as np

from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Scores
from mentordesk.core.matching.ties import Keys


def stable(question: Question, by_mentor: Scores, keys: Keys) -> Integers:
    """The stable matching that is best for the adepts, as `mentor_of`.

    Adepts rank by the question's scores and mentors by `by_mentor`, of the same shape; keys order who scores the same.
    Without the keys' order there may be several, and with it there is one.
    """
    adepts, mentors = question.possible.shape
    mixed = keys.costs(np.arange(adepts))
    order = np.lexsort((mixed, -question.scores), axis=1)
    held: list[list[tuple[int, int, int]]] = [[] for _ in range(mentors)]
    asked = np.zeros(adepts, dtype=np.int64)
    waiting = list(range(adepts))
    while waiting:
        adept = waiting.pop()
        while asked[adept] < mentors:
            mentor = int(order[adept, asked[adept]])
            asked[adept] += 1
            if not question.possible[adept, mentor] or not question.capacity[mentor]:
                continue
            offer = int(by_mentor[adept, mentor]), -int(mixed[adept, mentor]), adept
            if len(held[mentor]) < question.capacity[mentor]:
                heappush(held[mentor], offer)
                break
            refused = heappushpop(held[mentor], offer)[-1]
            if refused != adept:
                waiting.append(refused)
                break
    mentor_of = np.full(adepts, UNMATCHED)
    for mentor, offers in enumerate(held):
        mentor_of[[adept for _, _, adept in offers]] = mentor
    return mentor_of


def blocking_pairs(question: Question, by_mentor: Scores, mentor_of: Integers) -> list[tuple[int, int]]:
    """The pairs (adept, mentor) who would both rather have each other than whom the plan gives them.

    The adept scores the mentor higher, and the mentor has a free place or scores the adept above one of those given.
    """
    adepts, mentors = question.possible.shape
    matched = np.flatnonzero(mentor_of != UNMATCHED)
    own = np.full(adepts, -1, dtype=np.int64)
    own[matched] = question.scores[matched, mentor_of[matched]]
    weakest = np.full(mentors, np.iinfo(np.int64).max)
    np.minimum.at(weakest, mentor_of[matched], by_mentor[matched, mentor_of[matched]])
    load = np.bincount(mentor_of[matched], minlength=mentors)
    weakest[load < question.capacity] = -1
    weakest[question.capacity == 0] = np.iinfo(np.int64).max
    rather = question.possible & (question.scores > own[:, None]) & (by_mentor > weakest)
    return [(int(adept), int(mentor)) for adept, mentor in np.argwhere(rather)]

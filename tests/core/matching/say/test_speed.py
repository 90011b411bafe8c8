"""The laws of a speed-meeting round: whoever comes, however many turns there are."""

import random
from collections import Counter
from itertools import combinations
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.core.matching.say.speed import Seat, speed_round

Scores = dict[tuple[UUID, UUID], int]


def person(number: int) -> UUID:
    return UUID(int=number)


ADEPTS, MENTORS, BOTH = range(100, 110), range(200, 210), range(300, 303)


@st.composite
def rounds(draw: st.DrawFn, most: int = 7, both: int = 0) -> tuple[list[UUID], list[UUID], Scores, int]:
    """Adepts, mentors, who may meet with which score, and turns."""
    two = [person(one) for one in BOTH[: draw(st.integers(0, both))]]
    adepts = [person(one) for one in ADEPTS[: draw(st.integers(0, most))]] + two
    mentors = [person(one) for one in MENTORS[: draw(st.integers(0, most))]] + two
    possible = [(adept, mentor) for adept in adepts for mentor in mentors if adept != mentor]
    scores = {pair: draw(st.integers(0, 10_000)) for pair in possible if draw(st.booleans())}
    return adepts, mentors, scores, draw(st.integers(1, 5))


def meetings(seats: list[Seat]) -> set[tuple[UUID, UUID]]:
    return {(one.adept, one.mentor) for one in seats}


def worth(pairs: set[tuple[UUID, UUID]], adepts: list[UUID], mentors: list[UUID], scores: Scores) -> tuple[int, ...]:
    """What a round is compared by, the most weighty first."""
    had = Counter(person for pair in pairs for person in pair)
    evenness = [-sum(had[one] ** 2 for one in side) for side in (adepts, mentors)]
    return (len(pairs), *evenness, sum(scores[pair] for pair in pairs))


def best_of_all(adepts: list[UUID], mentors: list[UUID], scores: Scores, turns: int) -> tuple[int, ...]:
    """By trying every choice of meetings."""
    found = worth(set(), adepts, mentors, scores)
    for size in range(1, len(scores) + 1):
        for pairs in combinations(scores, size):
            had = Counter(person for pair in pairs for person in pair)
            if max(had.values()) <= turns:
                found = max(found, worth(set(pairs), adepts, mentors, scores))
    return found


@given(rounds(both=3))
def test_nobody_is_in_two_talks_at_once_and_no_two_meet_twice(
    asked: tuple[list[UUID], list[UUID], Scores, int],
) -> None:
    adepts, mentors, scores, turns = asked
    seats = speed_round(adepts, mentors, scores, turns)
    present = Counter((one.turn, person) for one in seats for person in (one.adept, one.mentor))
    assert set(present.values()) <= {1}
    assert len({frozenset((one.adept, one.mentor)) for one in seats}) == len(seats)
    assert meetings(seats) <= scores.keys()
    assert all(1 <= one.turn <= turns for one in seats)


@given(rounds(both=3), st.randoms(use_true_random=False))
def test_the_order_of_the_people_does_not_matter(
    asked: tuple[list[UUID], list[UUID], Scores, int], chance: random.Random
) -> None:
    adepts, mentors, scores, turns = asked
    left, right = (chance.sample(side, len(side)) for side in (adepts, mentors))
    again = dict(chance.sample(list(scores.items()), len(scores)))
    assert speed_round(left, right, again, turns) == speed_round(adepts, mentors, scores, turns)


@settings(max_examples=60)
@given(rounds(most=3))
def test_as_many_talks_as_there_can_be_evenly_shared_and_then_the_best(
    asked: tuple[list[UUID], list[UUID], Scores, int],
) -> None:
    adepts, mentors, scores, turns = asked
    found = meetings(speed_round(adepts, mentors, scores, turns))
    assert worth(found, adepts, mentors, scores) == best_of_all(adepts, mentors, scores, turns)


@given(st.integers(1, 9), st.integers(1, 6), st.integers(1, 6))
def test_where_all_may_meet_nobody_has_fewer_than_one_less_than_others(adepts: int, mentors: int, turns: int) -> None:
    left, right = [person(one) for one in ADEPTS[:adepts]], [person(one) for one in MENTORS[:mentors]]
    scores = {(one, other): (one.int * other.int) % 10_001 for one in left for other in right}
    seats = speed_round(left, right, scores, turns)
    for side in (Counter(one.adept for one in seats), Counter(one.mentor for one in seats)):
        assert max(side.values()) - min(side.values()) <= 1
    assert len({one.adept for one in seats}) == min(adepts, mentors * turns)


def test_who_stands_on_both_sides_receives_first_and_goes_around_then() -> None:
    sara, amina, kari = person(BOTH[0]), person(ADEPTS[0]), person(MENTORS[0])
    scores = {(amina, sara): 5000, (amina, kari): 5000, (sara, kari): 5000}
    seats = speed_round([amina, sara], [kari, sara], scores, 4)
    turns = {(one.adept, one.mentor): one.turn for one in seats}
    assert turns.keys() == scores.keys()
    assert turns[amina, sara] <= 2 < turns[sara, kari]


def test_nobody_no_pair_and_no_turn_make_no_round() -> None:
    one, other = person(ADEPTS[0]), person(MENTORS[0])
    assert speed_round([], [], {}, 3) == []
    assert speed_round([one], [other], {}, 3) == []
    assert speed_round([one], [other], {(one, other): 0}, 1) == [Seat(1, one, other)]


def test_all_tables_are_taken_all_evening() -> None:
    left, right = [person(1000 + one) for one in range(60)], [person(5000 + one) for one in range(30)]
    scores = {(one, other): (one.int * other.int * 7919) % 10_001 for one in left for other in right}
    seats = speed_round(left, right, scores, 8)
    assert set(Counter(one.mentor for one in seats).values()) == {8}
    assert set(Counter(one.adept for one in seats).values()) == {4}

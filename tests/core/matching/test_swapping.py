from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.swapping import Swap, swap_of, swapped

AMINA, LEYLA, SARA = (UUID(int=number) for number in (1, 2, 3))
KARI, PER = UUID(int=11), UUID(int=12)


def test_with_a_place_left_nobody_else_moves() -> None:
    board = {AMINA: None, LEYLA: KARI}
    assert swap_of(board, AMINA, KARI, 2, {}, frozenset()) == Swap(AMINA, KARI)


def test_whoever_loses_least_gives_up_the_place_and_gets_the_old_mentor() -> None:
    board = {AMINA: PER, LEYLA: KARI, SARA: KARI}
    scores = {(LEYLA, KARI): 9000, (LEYLA, PER): 2000, (SARA, KARI): 8000, (SARA, PER): 7000}
    swap = swap_of(board, AMINA, KARI, 2, scores, frozenset())
    assert swap == Swap(AMINA, KARI, SARA, PER)
    assert swapped(board, swap) == {AMINA: KARI, LEYLA: KARI, SARA: PER}


def test_two_who_are_impossible_are_not_put_together() -> None:
    board = {AMINA: PER, LEYLA: KARI}
    swap = swap_of(board, AMINA, KARI, 1, {(LEYLA, KARI): 9000, (LEYLA, PER): -1}, frozenset())
    assert swap == Swap(AMINA, KARI, LEYLA, None)


def test_a_locked_place_is_not_taken() -> None:
    board = {AMINA: PER, LEYLA: KARI}
    scores = {(LEYLA, KARI): 100, (LEYLA, PER): 9000}
    assert swap_of(board, AMINA, KARI, 1, scores, frozenset([(LEYLA, KARI)])) is None


@given(
    st.lists(st.sampled_from([None, *range(4)]), min_size=1, max_size=6),
    st.integers(0, 3),
    st.integers(1, 3),
    st.randoms(use_true_random=False),
)
def test_a_swap_moves_two_at_most_and_keeps_to_the_places(
    whom: list[int | None], mentor: int, places: int, random: object
) -> None:
    board: dict[UUID, UUID | None] = {
        UUID(int=place): None if one is None else UUID(int=100 + one) for place, one in enumerate(whom)
    }
    wanted = UUID(int=100 + mentor)
    before = sum(one == wanted for one in board.values())
    swap = swap_of(board, UUID(int=0), wanted, places, {}, frozenset())
    assert swap is not None
    after = swapped(board, swap)
    assert after[UUID(int=0)] == wanted
    assert sum(after[one] != board[one] for one in board) <= 2
    assert sum(one == wanted for one in after.values()) <= max(before, places)

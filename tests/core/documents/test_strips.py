"""What belongs together stays together, and nothing is lost between pages."""

from itertools import pairwise, repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.documents.strips import Measure, Strip, pages, text_strips
from mentordesk.core.documents.style import BODY

STRIPS = st.lists(
    st.builds(
        lambda height, before, after, holds, clings: Strip(height, [], before, after, holds, clings),
        st.integers(1, 60),
        st.integers(0, 20),
        st.integers(0, 20),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
)


def laid(strips: list[Strip], room: float = 100) -> list[list[tuple[Strip, float]]]:
    return list(pages(strips, repeat(room)))


def heights(strips: list[Strip]) -> list[list[float]]:
    return [[strip.height for strip, _ in page] for page in laid(strips)]


@given(STRIPS)
def test_every_strip_stands_once_in_order_and_within_its_page(strips: list[Strip]) -> None:
    found = laid(strips)
    assert [id(strip) for page in found for strip, _ in page] == [id(strip) for strip in strips]
    assert all(page and page[0][1] == 0 for page in found)
    assert all(top + strip.height <= 100 for page in found for strip, top in page)


@given(STRIPS)
def test_the_space_between_two_is_the_larger_wish(strips: list[Strip]) -> None:
    for page in laid(strips):
        for (above, top), (below, next_top) in pairwise(page):
            assert next_top == top + above.height + max(above.after, below.before)


def test_a_strip_that_holds_goes_with_the_next() -> None:
    assert heights([Strip(50, []), Strip(20, [], holds=True), Strip(40, [])]) == [[50], [20, 40]]


def test_a_strip_that_clings_takes_along_what_stands_before_it() -> None:
    assert heights([Strip(50, []), Strip(30, []), Strip(40, [], clings=True)]) == [[50], [30, 40]]


def test_what_cannot_be_kept_together_is_parted() -> None:
    assert heights([Strip(60, [], holds=True), Strip(60, [])]) == [[60], [60]]


def test_a_strip_higher_than_a_page_stands_alone() -> None:
    assert heights([Strip(10, []), Strip(300, []), Strip(10, [])]) == [[10], [300], [10]]


def test_rooms_may_differ() -> None:
    strips = [Strip(40, []) for _ in range(4)]
    assert [len(page) for page in pages(strips, iter([50, 200]))] == [1, 3]


@pytest.mark.parametrize("count", range(2, 12))
@pytest.mark.parametrize("above", range(6))
def test_a_paragraph_leaves_no_line_alone(count: int, above: int) -> None:
    paragraph = text_strips("\n".join(["linje"] * count), BODY, Measure(300))
    filling = [Strip(BODY.leading, []) for _ in range(above)]
    for page in laid([*filling, *paragraph], 6 * BODY.leading):
        assert sum(strip in paragraph for strip, _ in page) != 1

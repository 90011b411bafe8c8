"""Topics are the same by words and synonyms, never by parts of words."""

import tomllib
from collections import Counter
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.matching.criteria.topics import content_words, same_meaning, same_topic

TABLE = tomllib.loads((RESOURCES / "matching" / "synonyms.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jobbsøking", "jobbsøk"),
        ("CV", "CV og søknad"),
        ("Kunstig intelligens", "AI"),
        ("AI i helse", "kunstig intelligens"),
        ("Ledelse", "Ledelse og strategi"),
        ("å lære norsk", "Språktrening"),
        ("Project management", "prosjektledelse"),
        ("Helse", "Helse og omsorg"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert same_topic(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AI", "Retail"),
        ("AI", "Detaljhandel"),
        ("Ledelse", "Prosjektledelse"),
        ("Utdanning", "Godkjenning av utdanning"),
        ("Norsk arbeidskultur", "Språktrening"),
        ("CV og søknad", "Jobbsøking"),
        ("Økonomi", "Privatøkonomi"),
        ("", "Helse"),
        ("og", "i"),
        ("IT", "Idrett"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    assert not same_topic(one, other)


def test_no_wording_stands_in_two_groups_and_every_group_has_two() -> None:
    wordings = Counter(fold(wording) for group in TABLE["groups"] for wording in group)
    assert [wording for wording, times in wordings.items() if times > 1] == []
    assert min(map(len, TABLE["groups"])) >= 2


def test_every_wording_means_its_group_and_no_group_means_another() -> None:
    first = [content_words(group[0]) for group in TABLE["groups"]]
    assert len(set(first)) == len(first)
    for group, meaning in zip(TABLE["groups"], first, strict=True):
        assert {content_words(wording) for wording in group} == {meaning}


WORDS = st.sampled_from(("ledelse", "AI", "og", "retail", "CV", "søknad", "i", "norsk", "helse", "lære", "?", "IT"))
TOPICS = st.lists(WORDS, max_size=4).map(" ".join)


@given(TOPICS, TOPICS)
def test_it_is_mutual_and_blind_to_letter_case(one: str, other: str) -> None:
    assert same_topic(one, other) == same_topic(other, one) == same_topic(one.upper(), other)
    assert same_topic(one, one) == bool(content_words(one))


@given(st.lists(TOPICS, max_size=8, unique=True))
def test_for_all_at_once_it_is_as_for_two(topics: list[str]) -> None:
    found = same_meaning(topics)
    for (i, one), (j, other) in product(enumerate(topics), repeat=2):
        assert (j in found[i]) == (i == j or same_topic(one, other))


@given(st.text(max_size=12), st.text(max_size=12))
def test_whole_words_decide(one: str, other: str) -> None:
    if same_topic(one, other):
        assert content_words(one) & content_words(other)

"""Scores: the parts are the score, each criterion and each must by example, and what is not known counts half."""

import random
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk import words
from mentordesk.core.matching.criteria import CRITERIA
from mentordesk.core.matching.errors import LockedIsForbidden, LockedIsImpossible
from mentordesk.core.matching.model import Criterion, Participant, Rules
from mentordesk.core.matching.musts import MUSTS
from mentordesk.core.matching.planning import Asked, make_plan
from mentordesk.core.matching.scoring import (
    IMPOSSIBLE,
    NO_MENTOR,
    NO_PLACE,
    UNDER_MINIMUM,
    parts_of,
    parts_of_all,
    reason_of,
    score_all,
)
from mentordesk.core.programme.templates import template, template_names

AMINA = Participant(UUID(int=1), "Amina", languages=("Norsk",))
KARI = Participant(UUID(int=2), "Kari", languages=("Norsk",), places=1)

TEXTS = st.sampled_from(("Norsk", "norsk", "Engelsk", "Somali", "IT", "Helse", "Tirsdag kveld", "Lørdag", "", "Å"))
SETS = st.lists(TEXTS, max_size=4, unique=True).map(tuple)
MAYBE = st.one_of(st.none(), TEXTS)


def participants(first: int, most: int = 5) -> st.SearchStrategy[list[Participant]]:
    one = st.builds(
        Participant,
        id=st.just(UUID(int=0)),
        name=st.just("x"),
        languages=SETS,
        field=SETS,
        topics=SETS,
        times=SETS,
        town=MAYBE,
        postcode=st.sampled_from((None, "", "3018", "3044", "0150")),
        employer=MAYBE,
        gender=st.sampled_from((None, "woman", "man")),
        mentor_gender=st.sampled_from((None, "woman", "man")),
        background=MAYBE,
        places=st.integers(0, 3),
        minor=st.booleans(),
        cleared=st.booleans(),
    )
    return st.lists(one, max_size=most).map(
        lambda those: [replace(each, id=UUID(int=first + place)) for place, each in enumerate(those)]
    )


@st.composite
def rules(draw: st.DrawFn) -> Rules:
    weights = draw(st.lists(st.integers(0, 16), min_size=len(CRITERIA), max_size=len(CRITERIA)))
    pairs = st.tuples(st.integers(0, 5), st.integers(100, 105)).map(lambda two: (UUID(int=two[0]), UUID(int=two[1])))
    listed = st.frozensets(pairs, max_size=3)
    return Rules(
        criteria=tuple(Criterion(key, weight) for key, weight in zip(CRITERIA, weights, strict=True)),
        musts=tuple(draw(st.lists(st.sampled_from(MUSTS), unique=True))),
        never=draw(listed),
        earlier=draw(listed),
    )


@settings(max_examples=60, deadline=None)
@given(participants(0), participants(100), rules())
def test_the_parts_of_a_pair_are_its_score(adepts: list[Participant], mentors: list[Participant], asked: Rules) -> None:
    scores = score_all(adepts, mentors, asked)
    both = [(adept, mentor) for adept in adepts for mentor in mentors]
    for (adept, mentor), parts, points, reason in zip(
        both, parts_of_all(both, asked), scores.points.flat, scores.reasons.flat, strict=True
    ):
        assert parts == parts_of(adept, mentor, asked)
        assert all(0 <= part.points <= part.of for part in parts)
        assert [part.criterion for part in parts] == [one.key for one in asked.criteria]
        assert int(points) == (IMPOSSIBLE if reason >= 0 else sum(part.points for part in parts))
        alone = score_all([adept], [mentor], asked)
        assert (alone.points[0, 0], alone.reasons[0, 0]) == (points, reason)


@settings(max_examples=30, deadline=None)
@given(participants(0), participants(100), rules(), st.randoms(use_true_random=False))
def test_the_order_of_the_people_makes_no_difference(
    adepts: list[Participant], mentors: list[Participant], asked: Rules, chance: random.Random
) -> None:
    def told(left: list[Participant], right: list[Participant]) -> Any:
        plan = make_plan(left, right, asked)
        return (
            plan.total,
            plan.floor,
            {(one.adept.id, one.mentor.id, one.score) for one in plan.pairs},
            {(one.adept.id, one.reason) for one in plan.unmatched},
        )

    before = told(adepts, mentors)
    chance.shuffle(adepts)
    chance.shuffle(mentors)
    assert told(adepts, mentors) == before


def points(key: str, adept: dict[str, Any], mentor: dict[str, Any]) -> float:
    """What a criterion with the weight 100 gives these two, in points."""
    asked = Rules((Criterion(key, 100),), musts=())
    (part,) = parts_of(replace(AMINA, **adept), replace(KARI, **mentor), asked)
    assert part.of == 10_000
    return part.points / 100


FIELD: dict[str, Any] = {"field": ("Helse", "IT")}
TOPICS: dict[str, Any] = {"topics": ("Styrearbeid", "Nettverk", "Ledelse")}
TIMES: dict[str, Any] = {"times": ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag")}
EXAMPLES: list[tuple[str, dict[str, Any], dict[str, Any], float]] = [
    ("field", FIELD, {"field": ("helse",)}, 50),
    ("field", FIELD, {"field": ("IT", "Helse", "Bygg")}, 100),
    ("field", FIELD, {"field": ("Bygg",)}, 0),
    ("field", FIELD, {"field": ()}, 50),
    ("field", {"field": ()}, FIELD, 50),
    ("field", {"field": ("",)}, FIELD, 50),
    ("topics", TOPICS, {"topics": ("LEDELSE", "Nettverk")}, 66.67),
    ("topics", TOPICS, {"topics": ("Ledelse",)}, 33.33),
    ("times", TIMES, {"times": ("mandag",)}, 50),
    ("times", TIMES, {"times": TIMES["times"][:3]}, 60),
    ("times", TIMES, {"times": ("Søndag",)}, 0),
    ("times", TIMES, {}, 50),
    ("place", {"town": "Drammen"}, {"town": "DRAMMEN"}, 100),
    ("place", {"town": "Drammen", "postcode": "3018"}, {"town": "Mjøndalen", "postcode": "3050"}, 50),
    ("place", {"town": "Drammen", "postcode": "3018"}, {"town": "Oslo", "postcode": "0150"}, 0),
    ("place", {"town": "Drammen"}, {"town": "Oslo"}, 0),
    ("place", {"town": "Drammen"}, {"postcode": "3018"}, 50),
    ("place", {}, {}, 50),
    ("more_languages", {"languages": ("Norsk", "Somali")}, {"languages": ("Norsk",)}, 0),
    ("more_languages", {"languages": ("Norsk", "Somali")}, {"languages": ("norsk", "SOMALI")}, 50),
    ("more_languages", {"languages": ("a", "b", "c", "d")}, {"languages": ("a", "b", "c", "d")}, 100),
    ("more_languages", {"languages": ()}, {"languages": ("Norsk",)}, 50),
    ("background", {"background": "Somalia"}, {"background": "Norge"}, 100),
    ("background", {"background": "Somalia"}, {"background": "somalia"}, 0),
    ("background", {"background": "Somalia"}, {"background": None}, 50),
]


@pytest.mark.parametrize(("key", "adept", "mentor", "expected"), EXAMPLES)
def test_a_criterion_gives(key: str, adept: dict[str, Any], mentor: dict[str, Any], expected: float) -> None:
    assert points(key, adept, mentor) == expected


def test_every_criterion_has_an_example() -> None:
    assert {example[0] for example in EXAMPLES} == set(CRITERIA)


@pytest.mark.parametrize("key", CRITERIA)
@pytest.mark.parametrize("weight", [1, 3, 30, 100])
def test_a_missing_answer_is_half_of_the_weight_and_told(key: str, weight: int) -> None:
    bare = (replace(AMINA, languages=()), replace(KARI, languages=()))
    (part,) = parts_of(*bare, Rules((Criterion(key, weight),), musts=()))
    assert (part.points, part.of, part.known, part.shared) == (50 * weight, 100 * weight, False, ())


def test_shared_words_are_those_of_the_adept() -> None:
    adept, mentor = replace(AMINA, **TOPICS), replace(KARI, topics=("NETTVERK", "ledelse", "IT"))
    (part,) = parts_of(adept, mentor, Rules((Criterion("topics", 40),), musts=()))
    assert (part.shared, part.known) == (("Nettverk", "Ledelse"), True)


def reason(
    adept: dict[str, Any], mentor: dict[str, Any], *, musts: tuple[str, ...] = MUSTS, **listed: Any
) -> str | None:
    found = score_all([replace(AMINA, **adept)], [replace(KARI, **mentor)], Rules((), musts, **listed))
    number = int(found.reasons[0, 0])
    assert (found.points[0, 0] == IMPOSSIBLE) == (number >= 0)
    return None if number < 0 else reason_of(number)


BOTH = frozenset({(AMINA.id, KARI.id)})


def test_a_language_must_be_shared_and_none_known_is_none_shared() -> None:
    assert reason({"languages": ("Norsk", "Somali")}, {"languages": ("NORSK",)}) is None
    assert reason({"languages": ("Somali",)}, {}) == "common_language"
    assert reason({"languages": ()}, {"languages": ()}) == "common_language"
    assert reason({"languages": ()}, {}, musts=("same_employer",)) is None


def test_colleagues_are_no_pair_and_an_employer_nobody_named_is_no_hindrance() -> None:
    assert reason({"employer": "Nav Drammen"}, {"employer": "NAV  drammen"}) == "same_employer"
    assert reason({"employer": None}, {"employer": None}) is None
    assert reason({"employer": ""}, {"employer": ""}) is None
    assert reason({"employer": "Nav"}, {"employer": "Nav"}, musts=()) is None


def test_a_stated_wish_is_kept() -> None:
    assert reason({"mentor_gender": "woman"}, {"gender": "woman"}) is None
    assert reason({"mentor_gender": "woman"}, {"gender": "man"}) == "mentor_gender"
    assert reason({"mentor_gender": "woman"}, {"gender": None}) == "mentor_gender"
    assert reason({"mentor_gender": None}, {"gender": "man"}) is None


def test_somebody_under_age_needs_consent_and_a_certificate_shown() -> None:
    for consent in (False, True):
        for shown in (False, True):
            met = reason({"minor": True, "cleared": consent}, {"cleared": shown})
            assert met == (None if consent and shown else "minor_protection")
    assert reason({"minor": False, "cleared": False}, {"cleared": False, "minor": True}) is None


def test_no_template_goes_without_the_protection_of_minors() -> None:
    for key in template_names():
        assert "minor_protection" in template(key).content["matching"]["musts"]


def test_never_pairs_and_pairs_that_failed_are_not_put_together() -> None:
    assert reason({}, {}, never=BOTH) == "never_pair"
    assert reason({}, {}, earlier=BOTH) == "earlier_pair"
    assert reason({}, {}, never=BOTH, musts=()) == "never_pair"
    assert reason({}, {}, earlier=BOTH, musts=()) is None
    assert reason({}, {}, never=frozenset({(KARI.id, AMINA.id)})) is None


def test_the_first_reason_is_the_one_that_is_told() -> None:
    assert (
        reason({"minor": True, "languages": (), "employer": "x"}, {"employer": "x"}, never=BOTH) == "minor_protection"
    )
    assert reason({"languages": (), "employer": "x"}, {"employer": "x"}, never=BOTH) == "common_language"


def test_nobody_is_their_own_mentor() -> None:
    both = replace(AMINA, places=2)
    for asked in (MUSTS, ()):
        found = score_all([AMINA], [both, KARI], Rules((), asked))
        assert [reason_of(int(number)) if number >= 0 else None for number in found.reasons[0]] == ["same_person", None]
    plan = make_plan([AMINA], [both], Rules((Criterion("field", 100),), ()))
    assert (plan.pairs, [one.reason for one in plan.unmatched]) == ((), ["same_person"])


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_reason_has_words(language: str) -> None:
    for key in (*MUSTS, NO_PLACE, NO_MENTOR, UNDER_MINIMUM):
        assert words.word(key, language) != key


def unmatched(adepts: list[Participant], mentors: list[Participant], asked: Rules, **how: Any) -> dict[str, str]:
    return {one.adept.name: one.reason for one in make_plan(adepts, mentors, asked, Asked(**how)).unmatched}


SCORED = Rules((Criterion("field", 100),), ("common_language",))


def test_whoever_gets_nobody_is_told_why() -> None:
    leyla = replace(AMINA, id=UUID(int=9), name="Leyla", languages=("Somali",))
    assert unmatched([AMINA, leyla], [KARI], SCORED) == {"Leyla": "common_language"}
    assert unmatched([AMINA], [], SCORED) == {"Amina": NO_MENTOR}
    assert unmatched([AMINA], [replace(KARI, places=0)], SCORED) == {"Amina": NO_PLACE}
    assert unmatched([AMINA], [KARI], SCORED, minimum=5001) == {"Amina": UNDER_MINIMUM}
    assert unmatched([AMINA], [KARI], SCORED, minimum=5000) == {}


def test_of_two_reasons_as_frequent_the_same_is_told_whatever_the_order() -> None:
    colleague = replace(KARI, id=UUID(int=8), employer="Nav")
    stranger = replace(KARI, id=UUID(int=9), languages=("Somali",))
    adept, asked = replace(AMINA, employer="Nav"), replace(SCORED, musts=MUSTS)
    told = [unmatched([adept], mentors, asked) for mentors in ([colleague, stranger], [stranger, colleague])]
    assert told == [{"Amina": "common_language"}] * 2


def test_whoever_is_kept_from_the_only_one_possible_is_told_so() -> None:
    assert unmatched([AMINA], [KARI], SCORED, forbidden=[(AMINA, KARI)]) == {"Amina": "never_pair"}


def test_locks_hold_whatever_the_score_and_contradictions_are_refused() -> None:
    good = replace(KARI, id=UUID(int=3), field=("IT",))
    adept, poor = replace(AMINA, field=("IT",)), replace(KARI, field=("Bygg",))
    plan = make_plan([adept], [good, poor], SCORED, Asked(locked=((adept, poor),)))
    assert [(one.mentor.id, one.score) for one in plan.pairs] == [(poor.id, 0)]
    with pytest.raises(LockedIsForbidden):
        make_plan([adept], [poor], SCORED, Asked(locked=((adept, poor),), forbidden=((adept, poor),)))
    with pytest.raises(LockedIsImpossible):
        make_plan([adept], [replace(poor, languages=())], SCORED, Asked(locked=((adept, replace(poor, languages=())),)))

"""Scores: the parts are the score, each criterion and each must by example, and what is not known counts half."""

import random
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk import words
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.criteria.weights import counting
from mentordesk.core.matching.errors import LockedIsForbidden, LockedIsImpossible
from mentordesk.core.matching.model import KINDS, Criterion, Participant, Rules, Said
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
from tests.core.matching.criteria import reference

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
        town=st.sampled_from((None, "", "Oslo", "DRAMMEN", "Mjøndalen", "Bergen", "Nordpolen")),
        postcode=st.sampled_from((None, "", "3018", "3044", "0150")),
        employer=MAYBE,
        gender=st.sampled_from((None, "woman", "man")),
        mentor_gender=st.sampled_from((None, "woman", "man")),
        background=MAYBE,
        birth_year=st.sampled_from((None, 1950, 1984, 1990, 2008)),
        earlier_pairs=st.integers(0, 3),
        trained=st.booleans(),
        places=st.integers(0, 3),
        minor=st.booleans(),
        cleared=st.booleans(),
        ready=st.sampled_from((True, True, True, False)),
    )
    return st.lists(one, max_size=most).map(
        lambda those: [replace(each, id=UUID(int=first + place)) for place, each in enumerate(those)]
    )


IDS = st.tuples(st.integers(0, 2), st.integers(100, 102)).map(lambda two: (UUID(int=two[0]), UUID(int=two[1])))
SAID = st.builds(
    Said, st.one_of(st.none(), st.integers(1, 9)), st.one_of(st.none(), st.integers(1, 5)), avoid=st.booleans()
)


@st.composite
def rules(draw: st.DrawFn) -> Rules:
    listed = st.frozensets(IDS, max_size=4)
    wishes = {way: draw(SAID) for pair in draw(listed) for way in (pair, pair[::-1]) if draw(st.booleans())}
    return Rules(
        criteria=tuple(
            Criterion(
                key,
                draw(st.integers(0, 100)),
                draw(st.sampled_from(KINDS[:3] if not one.fixed else one.kinds)),
                draw(st.sampled_from(one.directions)),
            )
            for key, one in MEASURES.items()
            if draw(st.booleans())
        ),
        **{name: draw(listed) for name in ("never", "earlier", "declined", "exceptions")},
        missing=draw(st.sampled_from((0, 50, 100))),
        wishes=wishes,
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
        assert [(part.criterion, part.of) for part in parts] == [(one.key, most) for one, most in counting(asked)]
        assert int(points) == (IMPOSSIBLE if reason >= 0 else sum(part.points for part in parts))
        alone = score_all([adept], [mentor], asked)
        assert (alone.points[0, 0], alone.reasons[0, 0]) == (points, reason)


@settings(max_examples=200, deadline=None)
@given(participants(0), participants(100), rules())
def test_scores_are_those_of_plain_reckoning(
    adepts: list[Participant], mentors: list[Participant], asked: Rules
) -> None:
    scores, most = score_all(adepts, mentors, asked), {one.key: of for one, of in counting(asked)}
    assert most.keys() == {one.key for one in asked.criteria if reference.counts(one, asked)}
    for i, adept in enumerate(adepts):
        for j, mentor in enumerate(mentors):
            possible = reference.possible(adept, mentor, asked)
            plain = reference.score(adept, mentor, asked, most) if possible else IMPOSSIBLE
            assert scores.points[i, j] == plain


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


def test_shared_words_are_those_of_the_adept() -> None:
    adept, mentor = (
        replace(AMINA, topics=("Styrearbeid", "Nettverk", "Ledelse")),
        replace(KARI, topics=("NETTVERK", "ledelse", "IT")),
    )
    (part,) = parts_of(adept, mentor, Rules((Criterion("topics", 40),)))
    assert (part.shared, part.known) == (("Nettverk", "Ledelse"), True)


EVERY_MUST = ("minor_protection", "common_language", "same_employer", "mentor_gender", "earlier_pair")


def musts(*keys: str) -> tuple[Criterion, ...]:
    return tuple(Criterion(key, kind="must") for key in keys)


def reason(
    adept: dict[str, Any], mentor: dict[str, Any], *, on: tuple[str, ...] = EVERY_MUST, **listed: Any
) -> str | None:
    found = score_all([replace(AMINA, **adept)], [replace(KARI, **mentor)], Rules(musts(*on), **listed))
    number = int(found.reasons[0, 0])
    assert (found.points[0, 0] == IMPOSSIBLE) == (number >= 0)
    return None if number < 0 else reason_of(number)


BOTH = frozenset({(AMINA.id, KARI.id)})


def test_a_language_must_be_shared_and_none_known_is_none_shared() -> None:
    assert reason({"languages": ("Norsk", "Somali")}, {"languages": ("NORSK",)}) is None
    assert reason({"languages": ("Somali",)}, {}) == "common_language"
    assert reason({"languages": ()}, {"languages": ()}) == "common_language"
    assert reason({"languages": ()}, {}, on=("same_employer",)) is None


def test_colleagues_are_no_pair_and_an_employer_nobody_named_is_no_hindrance() -> None:
    assert reason({"employer": "Nav Drammen"}, {"employer": "NAV  drammen"}) == "same_employer"
    assert reason({"employer": None}, {"employer": None}) is None
    assert reason({"employer": ""}, {"employer": ""}) is None
    assert reason({"employer": "Nav"}, {"employer": "Nav"}, on=()) is None


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


def test_never_pairs_and_pairs_that_failed_are_not_put_together() -> None:
    assert reason({}, {}, never=BOTH) == "never_pair"
    assert reason({}, {}, earlier=BOTH) == "earlier_pair"
    assert reason({}, {}, never=BOTH, on=()) == "never_pair"
    assert reason({}, {}, earlier=BOTH, on=()) is None
    assert reason({}, {}, never=frozenset({(KARI.id, AMINA.id)})) is None


def test_the_first_reason_is_the_one_that_is_told() -> None:
    assert (
        reason({"minor": True, "languages": (), "employer": "x"}, {"employer": "x"}, never=BOTH) == "minor_protection"
    )
    assert reason({"languages": (), "employer": "x"}, {"employer": "x"}, never=BOTH) == "common_language"


def test_nobody_is_their_own_mentor() -> None:
    both = replace(AMINA, places=2)
    for asked in (EVERY_MUST, ()):
        found = score_all([AMINA], [both, KARI], Rules(musts(*asked)))
        assert [reason_of(int(number)) if number >= 0 else None for number in found.reasons[0]] == ["same_person", None]
    plan = make_plan([AMINA], [both], Rules((Criterion("field", 100),)))
    assert (plan.pairs, [one.reason for one in plan.unmatched]) == ((), ["same_person"])


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_reason_has_words(language: str) -> None:
    for key in (*MUSTS, NO_PLACE, NO_MENTOR, UNDER_MINIMUM):
        assert words.word(key, language) != key


def unmatched(adepts: list[Participant], mentors: list[Participant], asked: Rules, **how: Any) -> dict[str, str]:
    return {one.adept.name: one.reason for one in make_plan(adepts, mentors, asked, Asked(**how)).unmatched}


SCORED = Rules((Criterion("field", 100), *musts("common_language")))


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
    adept, asked = replace(AMINA, employer="Nav"), Rules((Criterion("field", 100), *musts(*EVERY_MUST)))
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

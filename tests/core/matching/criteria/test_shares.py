"""What each criterion gives two people, by example; what silence counts; likeness and difference; the kinds."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.model import DIFFERENCE, LIKENESS, Criterion, Part, Participant, Rules, Said
from mentordesk.core.matching.scoring import parts_of, reason_of, score_all, told_of

AMINA = Participant(UUID(int=1), "Amina", languages=("Norsk",))
KARI = Participant(UUID(int=2), "Kari", languages=("Norsk",), places=1)
BOTH = (AMINA.id, KARI.id)


def part(key: str, adept: dict[str, Any], mentor: dict[str, Any], **rules: Any) -> Part:
    """What a criterion that alone counts gives these two."""
    direction = rules.pop("direction", LIKENESS)
    asked = Rules((Criterion(key, 100, "should", direction),), **rules)
    (found,) = parts_of(replace(AMINA, **adept), replace(KARI, **mentor), asked)
    assert found.of == 10_000
    return found


FIELD: dict[str, Any] = {"field": ("Helse", "IT")}
TOPICS: dict[str, Any] = {"topics": ("Styrearbeid", "Nettverk", "Ledelse")}
TIMES: dict[str, Any] = {"times": ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag")}
EXAMPLES: list[tuple[str, dict[str, Any], dict[str, Any], float]] = [
    ("minor_protection", {}, {}, 100),
    ("minor_protection", {"minor": True}, {"cleared": True}, 0),
    ("common_language", {}, {}, 100),
    ("common_language", {"languages": ("Somali",)}, {}, 0),
    ("common_language", {"languages": ()}, {}, 50),
    ("same_employer", {"employer": "Nav"}, {"employer": "Bufdir"}, 100),
    ("same_employer", {"employer": "Nav"}, {"employer": "NAV"}, 0),
    ("same_employer", {"employer": "Nav"}, {}, 50),
    ("mentor_gender", {"mentor_gender": "woman"}, {"gender": "woman"}, 100),
    ("mentor_gender", {"mentor_gender": "woman"}, {"gender": "man"}, 0),
    ("mentor_gender", {"mentor_gender": "woman"}, {}, 50),
    ("mentor_gender", {}, {}, 100),
    ("training", {"trained": True}, {"trained": True}, 100),
    ("training", {"trained": True}, {}, 0),
    ("field", FIELD, {"field": ("helse",)}, 50),
    ("field", FIELD, {"field": ("IT", "Helse", "Bygg")}, 100),
    ("field", FIELD, {"field": ("Bygg",)}, 0),
    ("field", FIELD, {"field": ("Helsevesen",)}, 50),
    ("field", FIELD, {"field": ()}, 50),
    ("field", {"field": ()}, FIELD, 50),
    ("field", {"field": ("",)}, FIELD, 50),
    ("topics", TOPICS, {"topics": ("LEDELSE", "Nettverk")}, 66.67),
    ("topics", TOPICS, {"topics": ("Ledelse",)}, 33.33),
    ("topics", TOPICS, {"topics": ("Styreverv", "Nettverksbygging")}, 66.67),
    ("topics", {"topics": ("AI",)}, {"topics": ("Retail",)}, 0),
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
    ("distance", {"town": "Drammen"}, {"town": "drammen"}, 100),
    ("distance", {"town": "Drammen"}, {"town": "Mjøndalen"}, 75),
    ("distance", {"town": "Drammen"}, {"town": "Oslo"}, 25),
    ("distance", {"town": "Drammen"}, {"town": "Bergen"}, 0),
    ("distance", {"town": "Nordpolen", "postcode": "3018"}, {"town": "Oslo", "postcode": "3050"}, 50),
    ("distance", {"town": "Nordpolen", "postcode": "3018"}, {"town": "Oslo", "postcode": "0150"}, 0),
    ("distance", {"town": "Nordpolen"}, {"town": "NORDPOLEN"}, 100),
    ("distance", {"town": "Nordpolen"}, {"town": "Oslo"}, 50),
    ("more_languages", {"languages": ("Norsk", "Somali")}, {"languages": ("Norsk",)}, 0),
    ("more_languages", {"languages": ("Norsk", "Somali")}, {"languages": ("norsk", "SOMALI")}, 50),
    ("more_languages", {"languages": ("a", "b", "c", "d")}, {"languages": ("a", "b", "c", "d")}, 100),
    ("more_languages", {"languages": ()}, {"languages": ("Norsk",)}, 50),
    ("background", {"background": "Somalia"}, {"background": "Norge"}, 0),
    ("background", {"background": "Somalia"}, {"background": "somalia"}, 100),
    ("background", {"background": "Somalia"}, {"background": None}, 50),
    ("age", {"birth_year": 1990}, {"birth_year": 1995}, 100),
    ("age", {"birth_year": 1990}, {"birth_year": 1982}, 75),
    ("age", {"birth_year": 1990}, {"birth_year": 1950}, 0),
    ("age", {"birth_year": 1990}, {}, 50),
    ("first_time", {}, {}, 100),
    ("first_time", {}, {"earlier_pairs": 1}, 50),
    ("first_time", {}, {"earlier_pairs": 7}, 0),
]


@pytest.mark.parametrize(("key", "adept", "mentor", "expected"), EXAMPLES)
def test_a_criterion_gives(key: str, adept: dict[str, Any], mentor: dict[str, Any], expected: float) -> None:
    assert part(key, adept, mentor).points / 100 == expected


def test_every_criterion_has_an_example() -> None:
    of_lists = {"avoid", "earlier_pair", "wishes"}
    assert {example[0] for example in EXAMPLES} | of_lists == set(MEASURES)


def _wish(of_adept: Said | None, of_mentor: Said | None) -> dict[tuple[UUID, UUID], Said]:
    found = {BOTH: of_adept, BOTH[::-1]: of_mentor}
    return {pair: said for pair, said in found.items() if said is not None}


@pytest.mark.parametrize(
    ("of_adept", "of_mentor", "expected"),
    [
        (Said(rank=1), None, 100),
        (Said(rank=2), None, 75),
        (Said(rank=9), None, 25),
        (None, Said(rank=3), 50),
        (Said(rank=1), Said(rank=3), 50),
        (Said(rank=1), Said(avoid=True), 0),
        (Said(rating=5), Said(rating=2), 25),
        (Said(rating=1), None, 0),
        (Said(rank=9, rating=5), None, 100),
        (Said(), Said(), 50),
    ],
)
def test_of_two_wishes_the_weaker_counts(of_adept: Said | None, of_mentor: Said | None, expected: float) -> None:
    assert part("wishes", {}, {}, wishes=_wish(of_adept, of_mentor)).points / 100 == expected


def test_who_has_ranked_others_has_not_wished_for_this_one_but_who_rated_others_may_not_have_met() -> None:
    other = (AMINA.id, UUID(int=77))
    assert part("wishes", {}, {}, wishes={other: Said(rank=1)}).points == 0
    found = part("wishes", {}, {}, wishes={other: Said(rating=5)})
    assert (found.points, found.known) == (5000, False)


def test_wishes_count_nothing_until_somebody_has_wished() -> None:
    asked = (Criterion("field", 75), Criterion("wishes", 25))
    assert [one.of for one in parts_of(AMINA, KARI, Rules(asked))] == [10_000]
    wished = Rules(asked, wishes={(UUID(int=8), UUID(int=9)): Said(rank=1)})
    assert [(one.criterion, one.of) for one in parts_of(AMINA, KARI, wished)] == [("field", 7500), ("wishes", 2500)]


def test_what_somebody_would_rather_avoid_and_a_pair_that_failed_can_count_instead() -> None:
    assert part("avoid", {}, {}).points == 10_000
    for pair in (BOTH, BOTH[::-1]):
        assert part("avoid", {}, {}, wishes={pair: Said(avoid=True)}).points == 0
    assert part("earlier_pair", {}, {}).points == 10_000
    assert part("earlier_pair", {}, {}, earlier=frozenset({BOTH})).points == 0


SILENT = tuple(key for key, one in MEASURES.items() if one.needs and not one.mentors_alone)


@pytest.mark.parametrize("key", SILENT)
@pytest.mark.parametrize(("missing", "points"), [(0, 0), (50, 5000), (100, 10_000)])
def test_a_missing_answer_counts_as_the_programme_says_and_is_told(key: str, missing: int, points: int) -> None:
    found = part(key, {"languages": ()}, {"languages": ()}, missing=missing)
    assert (found.points, found.known, found.shared, found.silent) == (points, False, (), ("Amina", "Kari"))


def test_only_who_was_silent_is_named() -> None:
    assert part("times", TIMES, {}).silent == ("Kari",)
    assert part("times", {}, TIMES).silent == ("Amina",)
    assert part("mentor_gender", {"mentor_gender": "woman"}, {}).silent == ("Kari",)
    assert part("place", {"town": "Drammen"}, {"postcode": "3018"}).silent == ()


TURNED = tuple(key for key, one in MEASURES.items() if DIFFERENCE in one.directions)


@pytest.mark.parametrize(("key", "adept", "mentor", "expected"), [one for one in EXAMPLES if one[0] in TURNED])
def test_difference_is_likeness_turned_round(
    key: str, adept: dict[str, Any], mentor: dict[str, Any], expected: float
) -> None:
    found = part(key, adept, mentor, direction=DIFFERENCE)
    assert found.points / 100 == (100 - expected if found.known else 50)


def broken(key: str, adept: dict[str, Any], mentor: dict[str, Any], **rules: Any) -> str | None:
    """The reason that a criterion gives as a must."""
    asked = Rules((Criterion(key, 0, "must", rules.pop("direction", LIKENESS)),), **rules)
    number = int(score_all([replace(AMINA, **adept)], [replace(KARI, **mentor)], asked).reasons[0, 0])
    return None if number < 0 else reason_of(number)


@pytest.mark.parametrize(("key", "adept", "mentor", "expected"), EXAMPLES)
def test_as_a_must_it_asks_for_something_and_silence_is_no_hindrance_unless_said(
    key: str, adept: dict[str, Any], mentor: dict[str, Any], expected: float
) -> None:
    measure, known = MEASURES[key], part(key, adept, mentor).known
    nothing = expected == 0 if known else measure.silence_breaks
    assert broken(key, adept, mentor) == (measure.reasons[0] if nothing else None)


def test_a_must_for_difference_has_a_reason_of_its_own() -> None:
    same = {"background": "Norge"}
    assert broken("background", same, same) is None
    assert broken("background", same, same, direction=DIFFERENCE) == "same_background"
    assert broken("background", same, {"background": "Iran"}) == "other_background"


def test_a_graded_must_counts_too_and_one_of_yes_or_no_does_not() -> None:
    asked = Rules((Criterion("times", 20, "must"), Criterion("common_language", 30, "must"), Criterion("field", 60)))
    found = parts_of(replace(AMINA, **TIMES), replace(KARI, times=("Mandag",)), asked)
    assert [(one.criterion, one.points, one.of, one.kind) for one in found] == [
        ("times", 1250, 2500, "must"),
        ("field", 3750, 7500, "should"),
    ]


def test_musts_and_what_only_may_be_are_told_without_points() -> None:
    asked = Rules((Criterion("common_language", 30, "must"), Criterion("place", 10, "may"), Criterion("field", 5)))
    found = told_of(replace(AMINA, town="Moss"), replace(KARI, town="Moss"), asked)
    assert [(one.criterion, one.points, one.of, one.kept, one.shared) for one in found] == [
        ("common_language", 0, 0, True, ("Norsk",)),
        ("place", 0, 0, True, ("Moss",)),
    ]
    assert int(score_all([AMINA], [KARI], asked).points[0, 0]) == 5000

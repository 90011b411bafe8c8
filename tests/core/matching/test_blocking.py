"""What stops an adept is counted must by must, and every change that is told to help does: a new plan shows it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.blocking import (
    LOCK_OPENED,
    LOWER_MINIMUM,
    MUST_LIFTED,
    ONE_MORE_PLACE,
    Blocking,
    Help,
    Stop,
    blocked,
    blocking,
)
from mentordesk.core.matching.model import MUST, Criterion, Participant, Settings, ToMatch
from mentordesk.core.matching.musts import MUSTS
from mentordesk.core.matching.planning import plan_of
from mentordesk.core.matching.scoring import score_all
from tests.core.matching.cohorts import RULES, adept, mentor, people

EMPLOYER = Criterion("same_employer", kind=MUST)
MODES = st.sampled_from(["floor", "sum", "fairest", "stable"])


@st.composite
def cohorts(draw: st.DrawFn) -> ToMatch:
    """More adepts than places, some bans, a lock on somebody who was matched, and now and then a minimum or circles."""
    adepts, mentors = draw(people(5, 0, st.just(0))), draw(people(3, 100, st.integers(0, 2)))
    bans = draw(st.frozensets(st.tuples(*(st.sampled_from([one.id for one in side]) for side in (adepts, mentors)))))
    way = Settings(mode=draw(MODES), minimum=draw(st.sampled_from([0, 0, 5000])))
    if way.mode != "stable":
        way = replace(way, least_size=draw(st.sampled_from([None, None, 2])))
    cohort = ToMatch(adepts, mentors, replace(RULES, never=bans), (), way)
    if way.least_size is None and draw(st.booleans()):
        made = plan_of(cohort).pairs[:1]
        cohort = replace(cohort, locked=tuple((one.adept, one.mentor) for one in made))
    return cohort


def no_language(adept: Participant, mentor: Participant) -> bool:
    return not set(adept.languages) & set(mentor.languages)


def is_banned(people: ToMatch, adept: Participant, mentor: Participant) -> bool:
    return (adept.id, mentor.id) in people.rules.never


def after(people: ToMatch, adept: Participant, one: Help) -> ToMatch:
    """The people with the change made."""
    if one.kind == MUST_LIFTED:
        assert one.mentor is not None
        pair = frozenset([(adept.id, one.mentor.id)])
        rules = replace(people.rules, exceptions=pair, never=people.rules.never - pair)
        return replace(people, rules=rules)
    if one.kind == LOCK_OPENED:
        return replace(people, locked=tuple(pair for pair in people.locked if pair != (one.other, one.mentor)))
    if one.kind == ONE_MORE_PLACE:
        more = tuple(replace(each, places=each.places + (each == one.mentor)) for each in people.mentors)
        locked = tuple((left, next(each for each in more if each.id == right.id)) for left, right in people.locked)
        return replace(people, mentors=more, locked=locked)
    assert one.kind == LOWER_MINIMUM
    assert one.minimum is not None
    return replace(people, settings=replace(people.settings, minimum=one.minimum))


@given(cohorts())
def test_what_is_told_to_help_helps(cohort: ToMatch) -> None:
    plan = plan_of(cohort)
    for one in plan.unmatched:
        found = blocking(plan, cohort.rules, one.adept)
        for change in found.helps:
            new = plan_of(after(cohort, one.adept, change))
            assert one.adept in {pair.adept for pair in new.pairs}
            assert len(new.pairs) > len(plan.pairs)
        _check_that_nothing_else_helps(cohort, found, len(plan.pairs))


def _check_that_nothing_else_helps(cohort: ToMatch, found: Blocking, pairs: int) -> None:
    """Where nothing of a kind is told, no change of the kind helps."""
    told = {one.kind for one in found.helps}
    lower = sorted({int(value) for value in score_all(cohort.adepts, cohort.mentors, cohort.rules).points.ravel()})
    once = [one for one in cohort.mentors if no_language(found.adept, one) + is_banned(cohort, found.adept, one) == 1]
    tries = [Help(MUST_LIFTED, one) for one in once] + [Help(ONE_MORE_PLACE, one) for one in cohort.mentors]
    tries += [Help(LOCK_OPENED, right, other=left) for left, right in cohort.locked]
    tries += [Help(LOWER_MINIMUM, minimum=one) for one in lower if 0 <= one < cohort.settings.minimum]
    for change in tries:
        if change.kind not in told:
            new = plan_of(after(cohort, found.adept, change))
            assert found.adept not in {pair.adept for pair in new.pairs} or len(new.pairs) <= pairs


@given(cohorts())
def test_the_musts_are_counted_one_by_one(cohort: ToMatch) -> None:
    plan = plan_of(cohort)
    for one in plan.unmatched:
        found = blocking(plan, cohort.rules, one.adept)
        reasons = score_all([one.adept], cohort.mentors, cohort.rules).reasons[0]
        assert {MUSTS[number] for number in reasons if number >= 0} <= {stop.reason for stop in found.stops}
        many = {
            "common_language": sum(no_language(one.adept, mentor) for mentor in cohort.mentors),
            "never_pair": sum(is_banned(cohort, one.adept, mentor) for mentor in cohort.mentors),
        }
        assert {stop.reason: stop.mentors for stop in found.stops} == {
            key: times for key, times in many.items() if times
        }
        free = [one for one in found.rivals if one in {pair.adept for pair in plan.pairs}]
        if cohort.settings.mode != "stable" and cohort.settings.least_size is None:
            assert len(free) == sum(mentor.places for mentor in found.mentors) - sum(
                mentor in found.mentors for _, mentor in cohort.locked
            )


def test_a_must_that_stands_alone_can_be_lifted_and_the_best_pair_is_told() -> None:
    amina = adept(1, languages=("Somali",), employer="Kommunen")
    both, kari, per = mentor(1, employer="Kommunen"), mentor(2, topics=("b",)), mentor(3)
    cohort = ToMatch((amina,), (both, kari, per), replace(RULES, criteria=(*RULES.criteria, EMPLOYER)), ())
    found = blocked(cohort, amina)
    assert found is not None
    assert found.stops == (Stop("common_language", 3, 2), Stop("same_employer", 1, 0))
    assert found.helps == (Help(MUST_LIFTED, per, "common_language"),)


def test_somebody_under_age_is_never_let_off_nor_is_a_no_overruled() -> None:
    young, kari = adept(1, minor=True), mentor(1)
    rules = replace(RULES, criteria=(*RULES.criteria, Criterion("minor_protection", kind=MUST)))
    found = blocked(ToMatch((young,), (kari,), rules, ()), young)
    assert found is not None
    assert (found.stops, found.helps) == ((Stop("minor_protection", 1, 1),), ())
    grown = adept(2)
    said_no = ToMatch((grown,), (kari,), replace(RULES, declined=frozenset([(grown.id, kari.id)])), ())
    found = blocked(said_no, grown)
    assert found is not None
    assert (found.stops, found.helps) == ((Stop("declined_pair", 1, 1),), ())


def test_too_few_places_are_told_with_who_shares_them() -> None:
    strong, weak, kari = adept(1), adept(2, topics=("b",)), mentor(1)
    cohort = ToMatch((strong, weak), (kari,), RULES, ())
    found = blocked(cohort, weak)
    assert found is not None
    assert (found.rivals, found.mentors) == ((strong, weak), (kari,))
    assert found.helps == (Help(ONE_MORE_PLACE, kari),)
    assert blocked(cohort, strong) is None


def test_the_minimum_is_lowered_no_further_than_needed() -> None:
    amina, kari, per = adept(1), mentor(1, topics=("b",)), mentor(2, topics=("b",), field=("b",))
    cohort = ToMatch((amina,), (kari, per), RULES, (), Settings(minimum=9000))
    found = blocked(cohort, amina)
    assert found is not None
    assert (found.weak, found.helps) == (2, (Help(LOWER_MINIMUM, minimum=4000),))


def test_a_lock_that_stands_in_the_way_is_told() -> None:
    amina, leyla = adept(1, languages=("Somali",)), adept(2, languages=("Norsk", "Somali"))
    kari, per = mentor(1, languages=("Norsk", "Somali")), mentor(2)
    found = blocked(ToMatch((amina, leyla), (kari, per), RULES, ((leyla, kari),)), amina)
    assert found is not None
    assert Help(LOCK_OPENED, kari, other=leyla) in found.helps
    sent = frozenset([(leyla.id, kari.id)])
    found = blocked(ToMatch((amina, leyla), (kari, per), RULES, ((leyla, kari),), offered=sent), amina)
    assert found is not None
    assert LOCK_OPENED not in {one.kind for one in found.helps}

"""What a plan was made of comes back from its record, and gives the same plan."""

import datetime as dt
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.fingerprints import Verdict, canonical, fingerprint, verdict
from mentordesk.core.matching.decisions.records import (
    Decided,
    adept_facts,
    decided_from,
    mentor_facts,
    settings_facts,
)
from mentordesk.core.matching.decisions.replaying import replanned
from mentordesk.core.matching.model import Said, Settings, ToMatch
from tests.core.matching.cohorts import RULES, adept, mentor, people
from tests.core.matching.test_blocking import cohorts

MOMENT = dt.datetime(2026, 11, 1, 12, 30)


def again(decided: Decided) -> Decided:
    """Through JSON and back."""
    people = decided.people
    settings = json.loads(canonical(settings_facts(people)))
    adepts = [json.loads(canonical(adept_facts(decided, one))) for one in people.adepts]
    return decided_from(settings, adepts, [json.loads(canonical(mentor_facts(decided, one))) for one in people.mentors])


def test_everything_that_a_plan_hangs_on_comes_back_but_the_names() -> None:
    amina, leyla = adept(1, submitted=MOMENT, minor=True, town="Oslo"), adept(2)
    kari, per = mentor(1, taken=("oslo", None)), mentor(2, 0, cleared=True)
    pair, other = (amina.id, kari.id), (leyla.id, per.id)
    a, b = frozenset([pair]), frozenset([other])
    wishes = {pair: Said(rank=2), (per.id, leyla.id): Said(rating=4, avoid=True)}
    rules = replace(RULES, never=a, earlier=b, declined=b, exceptions=a, missing=0, wishes=wishes)
    way = Settings("group", "fairest", 4000, 0, "town", 2, 2, 5, RULES.criteria)
    decided = Decided(ToMatch((amina, leyla), (kari, per), rules, ((leyla, kari),), way), b, a)
    assert again(decided) == replace(decided, people=unnamed(decided.people))


def unnamed(people: ToMatch) -> ToMatch:
    adepts, mentors = (tuple(replace(one, name="") for one in side) for side in (people.adepts, people.mentors))
    locked = tuple((replace(left, name=""), replace(right, name="")) for left, right in people.locked)
    return replace(people, adepts=adepts, mentors=mentors, locked=locked)


def test_rules_about_people_who_are_not_there_are_not_written_down() -> None:
    amina, kari, gone = adept(1), mentor(1), mentor(9)
    rules = replace(RULES, never=frozenset([(amina.id, gone.id)]), wishes={(amina.id, gone.id): Said(rank=1)})
    text = canonical(adept_facts(Decided(ToMatch((amina,), (kari,), rules, ())), amina))
    assert gone.id.hex not in text


@given(cohorts())
def test_the_record_gives_the_same_plan(cohort: ToMatch) -> None:
    decided = Decided(cohort)
    plan, anew = replanned(decided), replanned(again(decided))
    assert [(one.adept.id, one.mentor.id, one.score) for one in anew.pairs] == [
        (one.adept.id, one.mentor.id, one.score) for one in plan.pairs
    ]
    assert (anew.total, anew.floor, anew.certified) == (plan.total, plan.floor, plan.certified)


LINES = ["a", "b", "ø"]
KNOWN = sorted(map(fingerprint, LINES))


@given(st.lists(st.sampled_from(LINES), unique=True))
def test_lines_may_go_but_not_change(left: list[str]) -> None:
    content = canonical({"lines": KNOWN})
    told = verdict(content, fingerprint(content), KNOWN, left)
    assert told is (Verdict.WHOLE if len(left) == 3 else Verdict.LINES_ERASED)
    for wrong in ([*left, "c"], [*left, *left[:1], "a", "a"]):
        assert verdict(content, fingerprint(content), KNOWN, wrong) is Verdict.CHANGED
    assert verdict(content + " ", fingerprint(content), KNOWN, left) is Verdict.CHANGED


@given(people(3, 0, st.just(0)))
def test_the_same_facts_are_the_same_text(some: tuple[object, ...]) -> None:
    facts = {str(place): [place, None, True] for place, _ in enumerate(some)}
    assert canonical(dict(reversed(facts.items()))) == canonical(facts)

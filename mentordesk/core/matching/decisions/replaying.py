"""The plan that a record's facts give. Loads numpy and scipy."""

from collections.abc import Iterator
from dataclasses import replace

from mentordesk.core.matching.decisions.records import Decided
from mentordesk.core.matching.model import Pairs
from mentordesk.core.matching.planning import Asked, MatchPlan, Pair, make_plan


def asked_of(decided: Decided) -> Asked:
    """How the plan was asked for."""
    people = decided.people
    asked = Asked.by(people.settings, people.locked, _both(decided, decided.forbidden))
    return replace(asked, kept=tuple(_both(decided, decided.kept)))


def replanned(decided: Decided) -> MatchPlan:
    """The plan, made anew. Raises what `make_plan` raises."""
    people = decided.people
    return make_plan(people.adepts, people.mentors, people.rules, asked_of(decided))


def _both(decided: Decided, pairs: Pairs) -> Iterator[Pair]:
    adepts, mentors = ({one.id: one for one in side} for side in (decided.people.adepts, decided.people.mentors))
    for adept, mentor in sorted(pairs):
        if adept in adepts and mentor in mentors:
            yield adepts[adept], mentors[mentor]

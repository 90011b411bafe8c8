"""Weights beside each other: any whole numbers share out 100 points, to the hundredth."""

from collections.abc import Mapping
from dataclasses import replace

from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.model import MAY, MUST, SHOULD, Criterion, Rules, ToMatch

ALL_POINTS = 10_000


def counting(rules: Rules) -> list[tuple[Criterion, int]]:
    """The criteria that give points, each with the most it can give in hundredths; together they give 100 points.

    Wishes count once somebody has wished.
    """
    those = [one for one in rules.criteria if one.weight and gives_points(one) and _is_asked(one, rules)]
    return list(zip(those, _shared_out([one.weight for one in those]), strict=True))


def telling(rules: Rules) -> list[Criterion]:
    """The criteria that give no points but can be told of two people: musts of yes or no, and what only may be."""
    count = {one.key for one, _ in counting(rules)}
    return [one for one in rules.criteria if one.kind in (MUST, MAY) and one.key not in count and _is_asked(one, rules)]


def asked_of(rules: Rules) -> tuple[Criterion, ...]:
    """The criteria that say something about these people: wishes do once somebody has wished."""
    return tuple(one for one in rules.criteria if _is_asked(one, rules))


def gives_points(one: Criterion) -> bool:
    """Whether its weight counts: that of a should, and of a must that can be met more or less well."""
    return one.kind == SHOULD or (one.kind == MUST and MEASURES[one.key].graded)


def _is_asked(one: Criterion, rules: Rules) -> bool:
    return one.key != "wishes" or bool(rules.wishes)


def _shared_out(weights: list[int]) -> list[int]:
    """All points by the largest remainders, so that only the proportions of the weights matter."""
    total = sum(weights)
    parts = [ALL_POINTS * weight // total for weight in weights]
    left = ALL_POINTS - sum(parts) if weights else 0
    first = sorted(range(len(weights)), key=lambda i: -(ALL_POINTS * weights[i] % total))
    for i in first[:left]:
        parts[i] += 1
    return parts


def with_weights(people: ToMatch, weights: Mapping[str, int]) -> ToMatch:
    """The same people weighed by these weights instead, those not named as before; nothing is stored."""

    def weighed(criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
        return tuple(replace(one, weight=weights.get(one.key, one.weight)) for one in criteria)

    return replace(
        people,
        rules=replace(people.rules, criteria=weighed(people.rules.criteria)),
        settings=replace(people.settings, criteria=weighed(people.settings.criteria)),
    )

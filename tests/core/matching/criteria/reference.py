"""The criteria told once more, in plain Python for one pair and in fractions: what the fast ones are held against."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from math import asin, cos, radians, sin, sqrt

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.criteria.places import places
from mentordesk.core.matching.criteria.topics import same_topic
from mentordesk.core.matching.model import DIFFERENCE, MUST, SHOULD, Criterion, Participant, Rules, Said

ONE, HALF, NONE = Fraction(1), Fraction(1, 2), Fraction(0)
Told = Fraction | None
"""A share, or None where somebody has not answered."""


def _words(words: Iterable[str | None]) -> list[str]:
    return sorted({fold(word or "") for word in words} - {""})


def _count(left: Iterable[str], right: Iterable[str], same: Callable[[str, str], bool]) -> tuple[int, int, bool]:
    mine, theirs = _words(left), _words(right)
    common = sum(any(one == other or same(one, other) for other in theirs) for one in mine)
    return common, len(mine), bool(mine and theirs)


def _never(one: str, other: str) -> bool:
    return False


def _of_wanted(left: Iterable[str], right: Iterable[str]) -> Told:
    common, wanted, known = _count(left, right, same_topic)
    return Fraction(common, wanted) if known else None


def _equal(left: str | None, right: str | None) -> bool | None:
    one, other = fold(left or ""), fold(right or "")
    return one == other if one and other else None


def _truth(kept: bool | None) -> Told:
    return None if kept is None else Fraction(kept)


def _times(adept: Participant, mentor: Participant) -> Told:
    common, wanted, known = _count(adept.times, mentor.times, _never)
    return None if not known else max(Fraction(common, wanted), HALF) if common else NONE


def _languages(adept: Participant, mentor: Participant) -> tuple[int, bool]:
    common, _, known = _count(adept.languages, mentor.languages, _never)
    return common, known


def _common_language(adept: Participant, mentor: Participant) -> Told:
    common, known = _languages(adept, mentor)
    return Fraction(common > 0) if known else None


def _more_languages(adept: Participant, mentor: Participant) -> Told:
    common, known = _languages(adept, mentor)
    return Fraction(min(max(common - 1, 0), 2), 2) if known else None


def _region(adept: Participant, mentor: Participant) -> bool | None:
    return _equal((adept.postcode or "")[:2], (mentor.postcode or "")[:2])


def _place(adept: Participant, mentor: Participant) -> Told:
    town, region = _equal(adept.town, mentor.town), _region(adept, mentor)
    return None if town is None and region is None else ONE if town else HALF if region else NONE


def _steps(number: int, steps: Iterable[int]) -> Fraction:
    return Fraction(sum(number <= step for step in steps), 4)


def _distance(adept: Participant, mentor: Participant) -> Told:
    here, there = (places().get(fold(one.town or "")) for one in (adept, mentor))
    if here and there:
        return _steps(_kilometres(here, there), (5, 15, 30, 60))
    town, region = _equal(adept.town, mentor.town), _region(adept, mentor)
    return ONE if town else None if region is None else HALF if region else NONE


def _kilometres(here: tuple[float, float], there: tuple[float, float]) -> int:
    north, east = radians(there[0] - here[0]), radians(there[1] - here[1])
    chord = sin(north / 2) ** 2 + cos(radians(here[0])) * cos(radians(there[0])) * sin(east / 2) ** 2
    return round(2 * 6371 * asin(sqrt(chord)))


def _age(adept: Participant, mentor: Participant) -> Told:
    if not adept.birth_year or not mentor.birth_year:
        return None
    return _steps(abs(adept.birth_year - mentor.birth_year), (5, 10, 15, 25))


def _mentor_gender(adept: Participant, mentor: Participant) -> Told:
    return ONE if not adept.mentor_gender else _truth(_equal(adept.mentor_gender, mentor.gender))


def _unequal(left: str | None, right: str | None) -> Told:
    same = _equal(left, right)
    return None if same is None else Fraction(not same)


_SHARES: Mapping[str, Callable[[Participant, Participant], Told]] = {
    "minor_protection": lambda adept, mentor: Fraction(not adept.minor or (adept.cleared and mentor.cleared)),
    "common_language": _common_language,
    "same_employer": lambda adept, mentor: _unequal(adept.employer, mentor.employer),
    "mentor_gender": _mentor_gender,
    "training": lambda adept, mentor: Fraction(adept.trained and mentor.trained),
    "field": lambda adept, mentor: _of_wanted(adept.field, mentor.field),
    "topics": lambda adept, mentor: _of_wanted(adept.topics, mentor.topics),
    "times": _times,
    "place": _place,
    "distance": _distance,
    "more_languages": _more_languages,
    "background": lambda adept, mentor: _truth(_equal(adept.background, mentor.background)),
    "age": _age,
    "first_time": lambda adept, mentor: Fraction(max(2 - mentor.earlier_pairs, 0), 2),
}


def _wish(person: Participant, about: Participant, rules: Rules) -> Told:
    said = rules.wishes.get((person.id, about.id), Said())
    if said.avoid:
        return NONE
    if said.rating is not None:
        return Fraction(said.rating - 1, 4)
    if said.rank is not None:
        return Fraction(max(5 - said.rank, 1), 4)
    return NONE if any(who == person.id and one.rank is not None for (who, _), one in rules.wishes.items()) else None


def share(one: Criterion, adept: Participant, mentor: Participant, rules: Rules) -> Told:
    """What the criterion gives the two."""
    told = _untold(one.key, adept, mentor, rules)
    return told if told is None or one.direction != DIFFERENCE else 1 - told


def _untold(key: str, adept: Participant, mentor: Participant, rules: Rules) -> Told:
    if key == "earlier_pair":
        return Fraction((adept.id, mentor.id) not in rules.earlier)
    if key == "avoid":
        both = (adept.id, mentor.id), (mentor.id, adept.id)
        return Fraction(not any(rules.wishes.get(pair, Said()).avoid for pair in both))
    if key == "wishes":
        known = [w for w in (_wish(adept, mentor, rules), _wish(mentor, adept, rules)) if w is not None]
        return min(known, default=None)
    return _SHARES[key](adept, mentor)


def score(adept: Participant, mentor: Participant, rules: Rules, most: Mapping[str, int]) -> int:
    """Hundredths of a point, by what each criterion can give at most (see `counting`)."""
    asked = {one.key: one for one in rules.criteria}
    told = {key: share(asked[key], adept, mentor, rules) for key in most}
    return sum(_points(told[key], of, rules.missing) for key, of in most.items())


def _points(told: Told, most: int, missing: int) -> int:
    return most * missing // 100 if told is None else int(most * told + HALF)


def possible(adept: Participant, mentor: Participant, rules: Rules) -> bool:
    """Whether nothing stands between the two."""
    pair = (adept.id, mentor.id)
    if adept.id == mentor.id or pair in rules.never or pair in rules.declined:
        return False
    if not (adept.ready and mentor.ready):
        return False
    excepted = pair in rules.exceptions
    return all(one.kind != MUST or _met(one, adept, mentor, rules, excepted) for one in rules.criteria)


def _met(one: Criterion, adept: Participant, mentor: Participant, rules: Rules, excepted: bool) -> bool:
    if excepted and one.key != "minor_protection":
        return True
    told = share(one, adept, mentor, rules)
    return not MEASURES[one.key].silence_breaks if told is None else told > 0


def counts(one: Criterion, rules: Rules) -> bool:
    """Whether the criterion gives points."""
    asked = one.key != "wishes" or bool(rules.wishes)
    return bool(one.weight) and asked and (one.kind == SHOULD or (one.kind == MUST and MEASURES[one.key].graded))

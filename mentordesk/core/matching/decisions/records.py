"""What a plan was decided on, as plain facts for JSON, and back.

All that is about a person stands in the person's own line, without the name; the rest tells nobody.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any
from uuid import UUID

from mentordesk.core.matching.model import Criterion, Pairs, Participant, Rules, Said, Settings, ToMatch

METHOD = 1
"""Counts up when the same facts would give another plan."""
_OF_RULES = ("never", "earlier", "declined", "exceptions")
_OF_PLAN = ("locked", "forbidden", "kept")

Facts = dict[str, Any]


@dataclass(frozen=True)
class Decided:
    """What a plan was made of: the people with their rules and settings, and further pairs of this one run."""

    people: ToMatch
    forbidden: Pairs = frozenset()
    kept: Pairs = frozenset()

    @property
    def pairs(self) -> dict[str, Pairs]:
        """Every list of pairs (adept, mentor) that the plan hangs on."""
        lists = {name: getattr(self.people.rules, name) for name in _OF_RULES}
        return lists | {"locked": self.people.locked_ids, "forbidden": self.forbidden, "kept": self.kept}


def settings_facts(people: ToMatch) -> Facts:
    """How the programme matched, with the criteria that counted."""
    told = asdict(replace(people.settings, criteria=people.rules.criteria))
    return told | {"missing": people.rules.missing, "criteria": [asdict(one) for one in people.rules.criteria]}


def adept_facts(decided: Decided, one: Participant) -> Facts:
    """An adept's answers, what was said of the adept with others, and the adept's wishes."""
    others = {mentor.id for mentor in decided.people.mentors}
    pairs = {
        name: sorted(mentor.hex for adept, mentor in these if adept == one.id and mentor in others)
        for name, these in decided.pairs.items()
    }
    return _person_facts(decided, one, others) | {"pairs": pairs}


def mentor_facts(decided: Decided, one: Participant) -> Facts:
    """A mentor's answers and wishes."""
    return _person_facts(decided, one, {adept.id for adept in decided.people.adepts})


def _person_facts(decided: Decided, one: Participant, others: set[UUID]) -> Facts:
    wishes = {
        about.hex: asdict(said)
        for (person, about), said in decided.people.rules.wishes.items()
        if person == one.id and about in others
    }
    answers = {name: _plain(value) for name, value in asdict(one).items() if name not in ("id", "name")}
    return {"person": one.id.hex, "answers": answers, "wishes": wishes}


def _plain(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def decided_from(settings: Mapping[str, Any], adepts: Sequence[Facts], mentors: Sequence[Facts]) -> Decided:
    """The same facts as people and rules; nobody has a name."""
    left, right = tuple(map(_person, adepts)), tuple(map(_person, mentors))
    pairs = {name: _pairs(name, adepts) for name in (*_OF_RULES, *_OF_PLAN)}
    criteria = tuple(Criterion(**one) for one in settings["criteria"])
    rules = Rules(
        criteria=criteria,
        missing=settings["missing"],
        wishes=_wishes((*adepts, *mentors)),
        **{name: pairs[name] for name in _OF_RULES},
    )
    by_id = {one.id: one for one in left}, {one.id: one for one in right}
    locked = tuple((by_id[0][adept], by_id[1][mentor]) for adept, mentor in sorted(pairs["locked"]))
    people = ToMatch(left, right, rules, locked, Settings(**{**settings, "criteria": criteria}))
    return Decided(people, pairs["forbidden"], pairs["kept"])


def _person(told: Facts) -> Participant:
    empty = Participant(UUID(told["person"]), "")
    known = {field.name for field in fields(Participant)}
    answers = {name: value for name, value in told["answers"].items() if name in known}
    answers |= {name: tuple(value) for name, value in answers.items() if isinstance(value, list)}
    if answers.get("submitted"):
        answers["submitted"] = dt.datetime.fromisoformat(answers["submitted"])
    return replace(empty, **answers)


def _pairs(name: str, adepts: Iterable[Facts]) -> Pairs:
    return frozenset((UUID(one["person"]), UUID(mentor)) for one in adepts for mentor in one["pairs"][name])


def _wishes(lines: Iterable[Facts]) -> dict[tuple[UUID, UUID], Said]:
    return {(UUID(one["person"]), UUID(about)): Said(**said) for one in lines for about, said in one["wishes"].items()}

"""Whether the board of a scenario keeps the limits for groups and circles. Loads numpy and scipy."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.model import Participant, ToMatch
from mentordesk.core.matching.planning import Asked
from mentordesk.core.matching.scenarios.errors import ScenarioCircleTooSmall, ScenarioTooManyAlike
from mentordesk.core.matching.scenarios.rules import Whom


def check_sides(people: ToMatch, board: Whom, letter: str) -> None:
    """Raises ScenarioTooManyAlike, ScenarioCircleTooSmall, as a plan around locks would be refused."""
    asked, by_id = Asked.by(people.settings), {one.id: one for one in people.adepts}
    led: dict[UUID, list[Participant]] = defaultdict(list)
    for adept, mentor in board.items():
        if mentor is not None and adept in by_id:
            led[mentor].append(by_id[adept])
    for one in people.mentors:
        _check_size(one, led[one.id], asked, letter)
        _check_groups(one, led[one.id], asked, letter)


def _check_size(mentor: Participant, led: Sequence[Participant], asked: Asked, letter: str) -> None:
    """A circle that has met already may grow as it likes."""
    least = asked.least_size or 0
    if led and not mentor.taken and len(led) < least:
        raise ScenarioCircleTooSmall(letter=letter, mentor=mentor.name, adepts=_listed(led), least=least)


def _check_groups(mentor: Participant, led: Sequence[Participant], asked: Asked, letter: str) -> None:
    if asked.group_by is None or asked.group_limit is None:
        return
    limit, there = asked.group_limit, Counter(fold(name) for name in mentor.taken if name)
    for group, many in Counter(filter(None, map(asked.group_of, led))).items():
        count = many + there[group]
        if count > limit:
            adepts = _listed(one for one in led if asked.group_of(one) == group)
            raise ScenarioTooManyAlike(letter=letter, mentor=mentor.name, adepts=adepts, count=count, limit=limit)


def _listed(people: Iterable[Participant]) -> str:
    return ", ".join(sorted(one.name for one in people))

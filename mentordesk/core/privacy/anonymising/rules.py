"""When a programme can be anonymised, and what of an application may stay. Pure."""

import json
from collections import Counter
from collections.abc import Iterable

from mentordesk.core.kernel.scales import is_step
from mentordesk.core.privacy.anonymising.errors import AnonymisedAlready, PairsStillLive, ProgrammeNotOver
from mentordesk.core.programme.rules import ANONYMISED

OVER = ("reported", "archived")
"""Statuses in which nobody needs to know any more who took part."""

FEWEST_ALIKE = 3
"""So many must have said the same of where they heard of the programme, or it might tell who said it."""


def check_over(name: str, status: str, live_pairs: int) -> None:
    """Raises AnonymisedAlready, ProgrammeNotOver, PairsStillLive."""
    if status == ANONYMISED:
        raise AnonymisedAlready(name=name)
    if status not in OVER:
        raise ProgrammeNotOver(name=name, status=status)
    if live_pairs:
        raise PairsStillLive(name=name, count=live_pairs)


def common(sources: Iterable[str | None]) -> frozenset[str]:
    """The sources that enough people named for them to tell nothing of anybody."""
    return frozenset(source for source, times in Counter(sources).items() if source and times >= FEWEST_ALIKE)


def numbers_alone(answers: str) -> str:
    """Of a survey's answers (JSON) those that are numbers, as JSON."""
    try:
        told = json.loads(answers).items()
    except (ValueError, AttributeError):
        return "{}"
    kept = {item: said for item, said in told if is_step(said)}
    return json.dumps(kept, sort_keys=True)

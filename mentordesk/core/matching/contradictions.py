"""The solver knows rows and columns: whom locks that contradict each other are about is told here by name."""

from collections.abc import Sequence

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching import errors
from mentordesk.core.matching.model import Participant

CONTRADICTIONS = (
    errors.LockedIsForbidden,
    errors.LockedIsImpossible,
    errors.LockedTwice,
    errors.MoreLocksThanPlaces,
    errors.GroupLocked,
    errors.CircleTooSmall,
)
"""What the solver says of locks that cannot all be kept."""


def named(refusal: Refusal, adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Refusal:
    """The same refusal, with names instead of rows and columns.

    Rows after the last adept are those whom a mentor has already: they have no name here and no place to give up.
    """
    facts = dict(refusal.facts)
    for one, several, people in (("adept", "adepts", adepts), ("mentor", "mentors", mentors)):
        if isinstance(place := facts.get(one), int):
            facts[one] = people[place].name
        if isinstance(places := facts.get(several), list):
            known = [place for place in places if place < len(people)]
            facts[several] = ", ".join(sorted(people[place].name for place in known))
            if "places" in facts:
                there = len(places) - len(known)
                facts |= {"locks": len(known), "places": int(str(facts["places"])) - there}
    return type(refusal)(**facts)

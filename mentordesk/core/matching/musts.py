"""What makes a pair impossible, each with the code that explains it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.common import Flags, shared
from mentordesk.core.matching.model import Pairs, Participant


def _common_language(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Flags:
    """No language known counts as none in common."""
    found: Flags = shared(adepts, mentors, lambda one: one.languages).common == 0
    return found


def _minor_protection(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Flags:
    """Somebody under 18 needs the guardian's consent and a mentor whose police certificate was shown."""
    minor = np.array([one.minor for one in adepts], dtype=bool)[:, None]
    consented = np.array([one.cleared for one in adepts], dtype=bool)[:, None]
    shown = np.array([one.cleared for one in mentors], dtype=bool)[None, :]
    unmet: Flags = minor & ~(consented & shown)
    return unmet


def _same_employer(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Flags:
    """An employer that nobody named is no hindrance."""
    return shared(adepts, mentors, lambda one: (one.employer or "",)).common > 0


def _mentor_gender(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Flags:
    """A wish that was stated is kept; who has not stated a gender cannot meet it."""
    wish = [fold(one.mentor_gender or "") for one in adepts]
    gender = [fold(one.gender or "") for one in mentors]
    return np.array([[bool(w) and w != g for g in gender] for w in wish], dtype=bool).reshape(len(wish), len(gender))


_MUSTS: Mapping[str, Callable[[Sequence[Participant], Sequence[Participant]], Flags]] = {
    "minor_protection": _minor_protection,
    "common_language": _common_language,
    "same_employer": _same_employer,
    "mentor_gender": _mentor_gender,
}

SAME_PERSON, NEVER_PAIR, EARLIER_PAIR = "same_person", "never_pair", "earlier_pair"
MUSTS = (SAME_PERSON, *_MUSTS, NEVER_PAIR, EARLIER_PAIR)
"""Every reason for an impossible pair, the one that is told first foremost."""


def broken(
    adepts: Sequence[Participant],
    mentors: Sequence[Participant],
    musts: Iterable[str],
    never: Pairs,
    earlier: Pairs,
) -> NDArray[np.int8]:
    """For every pair the place in MUSTS of the first must it breaks, -1 for none; shape (adepts, mentors)."""
    found = np.full((len(adepts), len(mentors)), -1, dtype=np.int8)
    on = set(musts)
    for number, key in reversed(list(enumerate(MUSTS))):
        if key in _MUSTS and key in on:
            found[_MUSTS[key](adepts, mentors)] = number
        elif key == SAME_PERSON:
            found[_listed(adepts, mentors, ((one.id, one.id) for one in adepts))] = number
        elif key == NEVER_PAIR:
            found[_listed(adepts, mentors, never)] = number
        elif key == EARLIER_PAIR and NEVER_PAIR in on:
            found[_listed(adepts, mentors, earlier)] = number
    return found


def _listed(adepts: Sequence[Participant], mentors: Sequence[Participant], pairs: Iterable[tuple[UUID, UUID]]) -> Flags:
    rows = {one.id: i for i, one in enumerate(adepts)}
    columns = {one.id: j for j, one in enumerate(mentors)}
    found = np.zeros((len(adepts), len(mentors)), dtype=bool)
    for adept, mentor in pairs:
        if adept in rows and mentor in columns:
            found[rows[adept], columns[mentor]] = True
    return found

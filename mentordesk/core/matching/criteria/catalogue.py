"""Every criterion there is: what it needs to know, what it can be to a programme, and what silence means for it.

How each gives a share of its points is in `shares`, which loads numpy; screens and settings need this list alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.core.matching.model import DIFFERENCE, KINDS, LIKENESS, MUST, Participant

PROFESSIONAL, PRACTICAL, WISHES = GROUPS = ("professional", "practical", "wishes")


@dataclass(frozen=True)
class Measure:
    """One thing that an adept and a mentor are measured by.

    `needs`: fields of a Participant, any of which is an answer. `reasons`: the code of a broken must, one for each of
    `directions`. `graded`: it can be met more or less well, so it gives points also as a must. `silence_breaks`: as a
    must it is broken when somebody has not answered. `fixed`: it is always a must. `mentors_alone`: only they answer.
    """

    key: str
    group: str
    needs: tuple[str, ...]
    reasons: tuple[str, ...]
    graded: bool = False
    directions: tuple[str, ...] = (LIKENESS,)
    silence_breaks: bool = False
    fixed: bool = False
    mentors_alone: bool = False

    @property
    def kinds(self) -> tuple[str, ...]:
        """What it can be to a programme."""
        return (MUST,) if self.fixed else KINDS

    def silent(self, adept: Participant, mentor: Participant) -> tuple[Participant, ...]:
        """Who of the two has not said what it needs."""
        asked = (mentor,) if self.mentors_alone else (adept, mentor)
        return tuple(one for one in asked if all(getattr(one, name) in (None, "", ()) for name in self.needs))


_BOTH = (LIKENESS, DIFFERENCE)

_MEASURES = (
    Measure("minor_protection", PRACTICAL, (), ("minor_protection",), fixed=True),
    Measure("common_language", PRACTICAL, ("languages",), ("common_language",), silence_breaks=True),
    Measure("same_employer", PRACTICAL, ("employer",), ("same_employer",)),
    Measure("mentor_gender", WISHES, ("gender",), ("mentor_gender",), silence_breaks=True, mentors_alone=True),
    Measure("training", PRACTICAL, (), ("not_trained",)),
    Measure("avoid", WISHES, (), ("avoided",)),
    Measure("earlier_pair", WISHES, (), ("earlier_pair",)),
    Measure("field", PROFESSIONAL, ("field",), ("no_field", "same_field"), True, _BOTH),
    Measure("topics", PROFESSIONAL, ("topics",), ("no_topic",), True),
    Measure("times", PRACTICAL, ("times",), ("no_time",), True),
    Measure("place", PRACTICAL, ("town", "postcode"), ("other_place",), True),
    Measure("distance", PRACTICAL, ("town", "postcode"), ("too_far",), True),
    Measure("more_languages", PRACTICAL, ("languages",), ("no_second_language",), True),
    Measure("background", WISHES, ("background",), ("other_background", "same_background"), True, _BOTH),
    Measure("age", WISHES, ("birth_year",), ("far_in_age", "near_in_age"), True, _BOTH),
    Measure("first_time", PRACTICAL, (), ("not_first_time", "first_time_mentor"), True, _BOTH),
    Measure("wishes", WISHES, (), ("no_wish",), True),
)

MEASURES: Mapping[str, Measure] = {one.key: one for one in _MEASURES}
"""By key, in the order in which they are told and broken musts are looked for."""

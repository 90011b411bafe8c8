"""What consent is asked for, how it is answered, and what must be done when it is withdrawn."""

from collections.abc import Iterable, Mapping

PHOTO, STORY, NEXT_ROUND, SPECIAL_CATEGORY, PARTNER = PURPOSES = (
    *("photo", "story", "next_round", "special_category", "partner"),
)
GIVEN, NO = ANSWERS = ("given", "no")
WITHDRAWN, NOT_ASKED = "withdrawn", "not_asked"
WAYS = ("form", "paper", "email", "phone", "talk")

TASKS: Mapping[str, tuple[str, ...]] = {
    PHOTO: ("take_down_photos",),
    STORY: ("take_out_story",),
    NEXT_ROUND: ("forget_for_next_round",),
    SPECIAL_CATEGORY: ("remove_special",),
    PARTNER: ("tell_partner",),
}
"""What is left to do for people once a consent is withdrawn, by purpose."""
REMOVE_SPECIAL = TASKS[SPECIAL_CATEGORY][0]

BACKGROUND, ACCOMMODATION = COVERED = ("background", "accommodation")
"""The fields of an application that are kept and shown with a living consent to SPECIAL_CATEGORY alone."""


def status_of(answers: Iterable[tuple[str, bool]]) -> str:
    """How somebody's consent to one purpose stands, from the lines about it, the oldest first: (answer, is withdrawn).

    A given line that is not withdrawn lives, whatever else was said: a consent has no last day of its own, so none runs
    out, and it goes when what is known of the person does.
    """
    lines = list(answers)
    if (GIVEN, False) in lines:
        return GIVEN
    if not lines:
        return NOT_ASKED
    return WITHDRAWN if lines[-1][0] == GIVEN else NO

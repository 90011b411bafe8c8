"""Which forms are handed out, and what such a form tells of itself when it comes back."""

import datetime as dt
from typing import NamedTuple

from mentordesk.core.agreements.handed.errors import FormKindUnknown, SurveyPointUnknown
from mentordesk.core.agreements.handed.items import TEN

EXPECTATIONS, MEETING_LOG, PULSE, EVALUATION = "expectations", "meeting_log", "pulse", "evaluation"
KINDS = (EXPECTATIONS, MEETING_LOG, PULSE, EVALUATION)
ADEPT, MENTOR = "adept", "mentor"
ROLES = (ADEPT, MENTOR)

START, MIDWAY, END = "start", "midway", "end"
POINTS = (START, MIDWAY, END)
"""When a programme asks how it was."""

ABOUT = "mentordesk_form"
"""The hidden field that tells which form it is."""
MEETINGS = 4
"""So many meetings stand on one sheet of the log."""
SCALE_OF = {MEETING_LOG: TEN, PULSE: TEN}
"""The steps of a kind's scales, where they are not five."""
NOT_ON_SCREEN = frozenset(("next",))
"""What a pair writes on paper for itself."""

AWAITED = (EXPECTATIONS, PULSE)
"""What somebody waits for: an evaluation names nobody, and a log is kept until the end."""
FORM_WITHIN = 14
"""Days within which such a form comes back."""

SURVEY_WORDS = frozenset(("hope", "best", "change", "take_home"))
"""What a survey asks in words; all else is a scale."""
_ON_THE_WAY = frozenset(("meetings", "goals", "safe", "support"))


def point_of(start: dt.date, end: dt.date, today: dt.date) -> str:
    """Which point a day of a programme is nearest to."""
    whole = max((end - start).days, 1)
    passed = (today - start).days / whole
    return START if passed < 1 / 4 else MIDWAY if passed < 3 / 4 else END


class About(NamedTuple):
    """What a form tells of itself; of an anonymous one also when and whom it asks."""

    kind: str
    code: str
    version: int
    language: str
    point: str = ""
    role: str = ""

    @property
    def text(self) -> str:
        """As it stands in the hidden field."""
        return " ".join(filter(None, map(str, self)))


def about_of(text: str) -> About | None:
    """What a hidden field tells; None where it tells something else."""
    words = text.split()
    if len(words) not in (4, 6) or words[0] not in KINDS or not words[2].isdecimal() or len(words[2]) > 18:
        return None
    kind, code, version, language, *rest = words
    return About(kind, code, int(version), language, *rest)


def check_kind(kind: str, point: str | None) -> None:
    """Raises FormKindUnknown, SurveyPointUnknown."""
    if kind not in KINDS:
        raise FormKindUnknown(kind=kind)
    if kind == EVALUATION and point not in POINTS:
        raise SurveyPointUnknown(point=point or "")


def asked_at(key: str, point: str, role: str) -> bool:
    """Whether a survey asks this at that point; what an organisation has added is asked each time."""
    if key in _ON_THE_WAY or key == "best":
        return point != START
    if key == "change":
        return point == MIDWAY or (point == END and role == ADEPT)
    if key in ("recommend", "take_home"):
        return point == END
    return point == START if key == "hope" else True

"""What may be required of people, of whom, what it blocks, and how far somebody has come with it on a day."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mentordesk.core.programme.rules import months_later
from mentordesk.core.recruitment.rules import BOTH, MENTOR, plays

CERTIFICATE, GUARDIAN_CONSENT, COURSE, DECLARATION, REFERENCES = KINDS = (
    *("police_certificate", "guardian_consent", "course", "declaration", "references"),
)
"""The kinds that every programme knows; one that it made itself has its id's hex as kind."""

MINOR_PAIR, APPROVAL, PAIR, FIRST_MEETING = BEFORE = ("minor_pair", "approval", "pair", "first_meeting")
"""What a requirement stands before; `minor_pair` is a pair with somebody under 18, and concerns nobody else."""
STAGES = (APPROVAL, PAIR, FIRST_MEETING)
"""The steps that are blocked, the first one first: what blocks one of them blocks those after it, too."""

MISSING, ORDERED, MET, EXPIRING, EXPIRED, EXEMPT = STATES = (
    *("missing", "ordered", "met", "expiring", "expired", "exempt"),
)
HOLDING = frozenset((MET, EXPIRING, EXEMPT))
"""The states in which nothing is blocked."""
NEVER_MET = frozenset((MISSING, ORDERED))

SOON = dt.timedelta(days=60)
"""So long before its end a requirement is said to expire."""
GREATEST_MONTHS = 120


class Required(NamedTuple):
    """A requirement of a programme. `name` is its own where the programme made it; `months` of None holds for good."""

    kind: str
    role: str
    before: str
    months: int | None = None
    name: str | None = None

    def asks(self, role: str, *, minor: bool, minors: bool) -> bool:
        """Whether somebody who applies as that role must meet it; `minors`: somebody under 18 takes part."""
        if self.kind == GUARDIAN_CONSENT:
            return minor
        if self.before == MINOR_PAIR:
            return minors and plays(role, MENTOR)
        return self.role == BOTH or plays(role, self.role)

    def blocks(self, stage: str) -> bool:
        """Whether that step must wait for it. What protects those under 18 is asked for by itself, pair by pair."""
        return self.before in STAGES[: STAGES.index(stage) + 1]


PROTECTED = (
    Required(CERTIFICATE, MENTOR, MINOR_PAIR),
    Required(GUARDIAN_CONSENT, BOTH, MINOR_PAIR),
    Required(DECLARATION, BOTH, FIRST_MEETING),
)
"""What every programme asks for and none can leave out; a programme may ask for the certificate of every mentor."""


def of_template(content: Mapping[str, Any]) -> Iterator[Required]:
    """What a template asks for, and what every programme does."""
    asked = [_from_template(one) for one in content.get("requirement", ())]
    yield from asked
    yield from (one for one in PROTECTED if one.kind not in {other.kind for other in asked})


def _from_template(one: Mapping[str, Any]) -> Required:
    role = one["roles"][0] if len(one["roles"]) == 1 else BOTH
    return Required(one["kind"], role, one["before"], one.get("months"))


def may_stand_before(kind: str, before: str) -> bool:
    """Whether that kind can block that step: the certificate no later than the pair, the guardian's consent there."""
    if kind == GUARDIAN_CONSENT:
        return before == MINOR_PAIR
    if kind == CERTIFICATE:
        return before in (MINOR_PAIR, APPROVAL, PAIR)
    return before in STAGES


def word_of(kind: str) -> str:
    """The identifier by which the words call a kind that every programme knows."""
    return f"required.{kind}"


def last_day(met: dt.date, months: int | None) -> dt.date | None:
    """The last day on which it holds; None where it holds for good."""
    return None if months is None else months_later(met, months)


def state_of(*, met: dt.date | None, ordered: dt.date | None, exempt: bool, months: int | None, on: dt.date) -> str:
    """How far somebody has come with a requirement on a day.

    What is met counts before an exemption, and an exemption before what has expired. What was asked for anew after it
    expired is `ordered` again.
    """
    until = None if met is None else last_day(met, months)
    if met is not None and (until is None or on <= until):
        return MET if until is None or on + SOON < until else EXPIRING
    if exempt:
        return EXEMPT
    if ordered is not None and (until is None or ordered > until - SOON):
        return ORDERED
    return MISSING if met is None else EXPIRED

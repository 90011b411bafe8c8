"""Who waits for a word from us, since when, and what they were promised. Pure."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.rules import BOTH, MENTOR

ANSWER_WITHIN = 14
"""Days within which an applicant hears from us where no other day was promised."""

REMIND_AHEAD = 3
"""Days before a promised day on which it is called to mind."""

RECEIPT, INCOMPLETE, DELAY, INTERVIEW, OFFER, WAITING, REFUSAL, APPROVED, REMINDER, WITHDRAWN = (
    *("receipt", "incomplete", "delay", "interview", "offer", "waiting", "refusal", "approved", "reminder"),
    "withdrawn",
)
KINDS = (RECEIPT, INCOMPLETE, DELAY, INTERVIEW, OFFER, WAITING, REFUSAL, APPROVED, REMINDER, WITHDRAWN)
"""What a draft can be about."""
OTHER = "other"
"""A talk, or a message of the coordinator's own."""

ANSWERS = frozenset((OFFER, WAITING, REFUSAL, APPROVED, WITHDRAWN))
"""Kinds that tell somebody what became of the application."""

EMAIL, PHONE, TEXT, LETTER, MEETING = "email", "phone", "text", "letter", "meeting"
CHANNELS = (EMAIL, PHONE, TEXT, LETTER, MEETING)

UNANSWERED, OVERDUE, UNSENT = (link_id("recruitment", name) for name in ("unanswered", "overdue", "unsent"))
"""What stands for everybody who waits for an answer, for those who should have had one, and for the drafts of which
nobody has said that they were sent, where a page is asked to show one record."""

WRITING = {link_id("recruitment", f"write.{status}"): status for status in ("offered", "waiting", "refused")}
"""The same for those of that status who have not been told of it."""

UNDECIDED = frozenset(("received", "incomplete", "complete", "assessing", "interview", "recommended"))
TELLS = {"offered": OFFER, "waiting": WAITING, "refused": REFUSAL}
"""Decided by us; the applicant knows it when this has reached them."""
_TELLS_APPROVED = frozenset((APPROVED, OFFER))
_FOLLOWED = frozenset(("matched", "paused", "ended", "stopped"))
"""A mentor who is that far has heard."""

OWN, PROGRAMME, USUAL = "own", "programme", "usual"
"""Where a promised day comes from: promised to this one, to everybody, or nowhere, so that the usual time counts."""


class Heard(NamedTuple):
    """What one applicant has heard from us.

    `last`, `kind` and `channel` are of the last message that somebody said has reached them. `promised` is the day by
    which they are to have an answer, `given` says by whom (`own`, `programme`, `usual`); both are empty once nobody
    waits. `late`: the application came after the deadline. `drafted` is the day of the oldest draft that was made and
    that nobody has said was sent.
    """

    last: dt.date | None
    kind: str
    channel: str
    promised: dt.date | None
    given: str
    late: bool
    drafted: dt.date | None

    def broken(self, today: dt.date) -> int:
        """For how many days the promise has been broken; 0 while it holds."""
        return max(0, (today - self.promised).days) if self.promised is not None else 0


NOTHING = Heard(None, "", "", None, "", late=False, drafted=None)
"""Of somebody who has not applied."""


def awaits(role: str, status: str, mentor_status: str | None, *, told: Collection[str], promised: bool) -> bool:
    """Whether an application still waits for an answer. `told` are the kinds of messages that have reached somebody.

    Somebody about whom we have decided waits until they are told just that. Where nobody was promised a day that is
    not asked: files from before messages were noted would be full of it.
    """
    if role in (MENTOR, BOTH) and mentor_status in _FOLLOWED:
        return False
    if role == MENTOR and mentor_status in ("approved", "free"):
        return promised and status in UNDECIDED | TELLS.keys() and not _TELLS_APPROVED.intersection(told)
    if status in UNDECIDED:
        return not ANSWERS.intersection(told)
    return promised and status in TELLS and TELLS[status] not in told


def promised_day(
    own: dt.date | None, everybody: dt.date | None, submitted: dt.date | None, last: dt.date | None
) -> tuple[dt.date | None, str]:
    """The day by which somebody is to have an answer, and where it comes from.

    Where none was promised it is the usual time after they last heard from us, or else after they applied.
    """
    if own is not None:
        return own, OWN
    if everybody is not None:
        return everybody, PROGRAMME
    since = max((day for day in (submitted, last) if day is not None), default=None)
    return (since + dt.timedelta(days=ANSWER_WITHIN), USUAL) if since is not None else (None, "")


def usual_kind(role: str, status: str, mentor_status: str | None, *, late: bool = False) -> str:
    """What one would write to somebody who is so far; `late`: they should have had an answer by now."""
    if role == MENTOR and mentor_status in ("approved", "free"):
        return APPROVED
    return DELAY if late and status in UNDECIDED else _USUAL.get(status, RECEIPT)


_USUAL = {
    "incomplete": INCOMPLETE,
    "interview": INTERVIEW,
    "offered": OFFER,
    "accepted": OFFER,
    "waiting": WAITING,
    "refused": REFUSAL,
    "expired": REMINDER,
    "withdrawn": WITHDRAWN,
    "declined": WITHDRAWN,
}

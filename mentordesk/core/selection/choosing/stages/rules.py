"""The columns of the board: how far an application has come. Pure."""

from mentordesk.core.recruitment.rules import APPLICATION

NEW, READ, INTERVIEW, PLACE, WAITING, REFUSAL = "new", "read", "interview", "place", "waiting", "refusal"
STAGES = (NEW, READ, INTERVIEW, PLACE, WAITING, REFUSAL)

_STAGE_OF = {
    "assessing": READ,
    "interview": INTERVIEW,
    "recommended": INTERVIEW,
    "offered": PLACE,
    "accepted": PLACE,
    "waiting": WAITING,
    "refused": REFUSAL,
    "declined": REFUSAL,
    "expired": REFUSAL,
    "withdrawn": REFUSAL,
}
_STATUS_IN = {
    NEW: "complete",
    READ: "assessing",
    INTERVIEW: "interview",
    PLACE: "offered",
    WAITING: "waiting",
    REFUSAL: "refused",
}
UNDECIDED = frozenset((_STATUS_IN[NEW], _STATUS_IN[READ], _STATUS_IN[INTERVIEW]))
"""The statuses of the columns in which nothing is decided."""


def stage_of(status: str) -> str:
    """The column in which an application with that status stands."""
    return _STAGE_OF.get(status, NEW)


def status_in(stage: str) -> str:
    """The status that an application takes when it is moved into a column."""
    return _STATUS_IN[stage]


def steps_back(before: str, after: str) -> bool:
    """Whether going from one status to another is a step back, which needs a reason."""
    return APPLICATION.index(after) < APPLICATION.index(before)

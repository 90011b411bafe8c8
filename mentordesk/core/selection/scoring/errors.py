"""What scoring refuses."""

from mentordesk.core.kernel.errors import Refusal


class AlreadyDelivered(Refusal):
    """What is delivered stands until it is taken back."""


class ScoresMissing(Refusal):
    """An application is delivered with points by every criterion. Facts: count."""


class OthersDelivered(Refusal):
    """Somebody else has delivered, so that there may be something to be seen: it is too late to change one's mind."""


class ConflictUnexplained(Refusal):
    """Whoever stands aside says why."""


class AssessorInConflict(Refusal):
    """An assessor with a conflict of interest gives no points."""


class AssessorNameMissing(Refusal):
    """Whoever gives points says who it is."""


class StillAssessing(Refusal):
    """Places are given when everybody who is due has delivered. Facts: count."""

"""What goals and addenda refuse."""

from mentordesk.core.kernel.errors import Refusal


class GoalOwnerUnknown(Refusal):
    """A goal is the adept's, the mentor's or both's. Facts: owner."""


class GoalScoreOutOfRange(Refusal):
    """How far a goal is reached is told from 0 to 10. Facts: score."""


class GoalsFull(Refusal):
    """Each has a few goals only. Facts: most."""


class ExtensionNotLater(Refusal):
    """An extension ends after the pair's last day. Facts: end."""

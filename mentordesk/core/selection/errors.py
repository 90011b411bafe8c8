"""What selection refuses."""

from mentordesk.core.kernel.errors import Refusal


class ScoreOutOfRange(Refusal):
    """Points are whole numbers from 1 to 5. Facts: points."""


class WeightOutOfRange(Refusal):
    """A weight is a whole number from 0 to 100, and one of them must be above 0."""


class ReasonMissing(Refusal):
    """A step back needs a reason."""


class ResultUnknown(Refusal):
    """There is no such decision. Facts: result."""

"""What is refused about interviews and references."""

from mentordesk.core.kernel.errors import Refusal


class InterviewLengthImpossible(Refusal):
    """An interview lasts from one minute to some hours. Facts: most."""


class InterviewDayTooLong(Refusal):
    """So many interviews do not end before midnight. Facts: count."""


class RecommendationUnknown(Refusal):
    """There is no such recommendation. Facts: name."""


class ReferenceUnnamed(Refusal):
    """A reference is somebody with a name."""


class TooManyReferences(Refusal):
    """Nobody needs that many. Facts: most."""


class OutcomeUnknown(Refusal):
    """There is no such outcome of a call. Facts: name."""

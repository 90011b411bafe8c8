"""What is refused of pulses and of meetings that are told of afterwards."""

from mentordesk.core.kernel.errors import Refusal


class PulseOutOfRange(Refusal):
    """How it goes is told from 1 to 10. Facts: score."""


class PulseInFuture(Refusal):
    """Nobody has said it yet. Facts: day."""


class PulseOfNoneOfThem(Refusal):
    """Only the two of a pair say how it goes for the pair."""


class MeetingInFuture(Refusal):
    """A meeting that was held is not still to come. Facts: day."""


class MeetingLengthImpossible(Refusal):
    """A meeting lasts from one minute to a day. Facts: minutes."""


class MoodOutOfRange(Refusal):
    """How a meeting was is told from 1 to 10. Facts: mood."""

"""What planning refuses."""

from mentordesk.core.kernel.errors import Refusal


class SeriesEndsBeforeFirst(Refusal):
    """A series cannot end before its first meeting."""


class SeriesTooLong(Refusal):
    """A series runs over more years than any programme does; a year was probably mistyped. Facts: years."""


class RhythmImpossible(Refusal):
    """There is less than a week between the meetings, or a meeting lasts no minute or more than a day."""


class NoPairsToPlan(Refusal):
    """The programme has no pair that could meet."""


class PairUnknown(Refusal):
    """No pair of the programme has that id. Facts: pair."""


class MeetingNotPlanned(Refusal):
    """Only a planned meeting can be moved. Facts: status."""

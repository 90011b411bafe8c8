"""What deleting refuses."""

from mentordesk.core.kernel.errors import Refusal


class StillInPair(Refusal):
    """The person is in a pair that is not ended. Facts: name."""


class NothingToBringBack(Refusal):
    """All that the step deleted is there already."""


class WhyErasedMissing(Refusal):
    """A receipt says why something was erased."""

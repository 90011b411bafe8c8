"""What can be wrong with the answer to an offer."""

from mentordesk.core.kernel.errors import Refusal


class OfferNotOpen(Refusal):
    """There is no offer that waits for an answer."""


class OfferStillStands(Refusal):
    """An offer runs out on the day after its deadline, and not before. Facts: day."""


class OfferWithoutDeadline(Refusal):
    """An offer that has no deadline never runs out."""


class OfferAnswerUnknown(Refusal):
    """An offer is accepted or declined, or it runs out. Facts: answer."""


class NoPlaceFree(Refusal):
    """The place belongs to somebody else now, or there is none."""


class DeadlinePast(Refusal):
    """An offer cannot end before it is made. Facts: day."""

"""What is refused of the participants' say."""

from mentordesk.core.kernel.errors import Refusal


class RankAndAvoid(Refusal):
    """Somebody is both wished for and to be avoided."""


class RankOutside(Refusal):
    """A rank is less than 1. Facts: value."""


class RatingOutside(Refusal):
    """A rating is not from 1 to 5. Facts: value."""


class WishForOneself(Refusal):
    """Somebody's wish is about themselves."""


class WishForSameSide(Refusal):
    """A wish does not go from an adept to a mentor or the other way, both of the programme."""


class TurnsOutside(Refusal):
    """A speed-meeting round with no turns, or with more than an evening holds. Facts: value, most."""


class NobodyToMeet(Refusal):
    """No adept can meet any mentor, so there is no round to plan."""


class NothingToOffer(Refusal):
    """No proposed pair is left that has not been offered."""


class NoOffer(Refusal):
    """The adept has no offer that stands."""


class NobodyAnsweredYes(Refusal):
    """There is no offer to which both have said yes."""


class AnswerUnknown(Refusal):
    """An answer to an offer is `yes` or `no`, of the side `adept` or `mentor`. Facts: answer."""


class FitUnknown(Refusal):
    """Whether it fits is answered `yes`, `unsure` or `no`. Facts: fit."""


class NotOfThePair(Refusal):
    """Only the two of a pair say whether it fits."""


class TrialOutsidePair(Refusal):
    """A trial that ends before the pair begins, or after it ends."""

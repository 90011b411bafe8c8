"""What is refused about consents."""

from mentordesk.core.kernel.errors import Refusal


class ConsentMissing(Refusal):
    """A field that is only kept with a living consent was to be filled without one. Facts: field."""


class ConsentAnswerUnknown(Refusal):
    """There is no such purpose, answer or way of answering. Facts: field."""


class GuardianMissing(Refusal):
    """Somebody under 18 consents through a guardian who is written down."""


class NothingToWithdraw(Refusal):
    """Nobody has given the consent that is to be withdrawn."""

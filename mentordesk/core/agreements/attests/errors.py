"""What is refused of course certificates and attests."""

from mentordesk.core.kernel.errors import Refusal


class AttestKindUnknown(Refusal):
    """Only course certificates and attests are given. Facts: kind."""


class AttestNumberTaken(Refusal):
    """Another paper has that number. Facts: number."""


class AttestCountImpossible(Refusal):
    """Meetings and hours are counted from 0, and not beyond what a programme can hold. Facts: most."""


class NotInAPair(Refusal):
    """Who never was in a pair of the programme gets no attest of it."""


class AttestNotConfirmed(Refusal):
    """Nobody has gone through what the paper says of anybody."""

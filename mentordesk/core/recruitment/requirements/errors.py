"""What requirements refuse."""

from mentordesk.core.kernel.errors import Refusal


class RequirementUnknown(Refusal):
    """There is no such requirement. Facts: kind."""


class RequirementThere(Refusal):
    """The programme asks for that already. Facts: field."""


class RequirementProtected(Refusal):
    """What protects people can neither be left out nor come later than it does. Facts: field."""


class ValidityOutOfRange(Refusal):
    """A requirement holds for 1 to 120 months, or for good. Facts: months."""


class ExemptionNotAllowed(Refusal):
    """Nobody is let off what protects those under 18. Facts: field."""


class ExemptionWithoutReason(Refusal):
    """Whoever is let off something must be so for a reason."""


class SaysTooMuch(Refusal):
    """The text has an identity number in it, or tells what a police certificate says."""


class CertificateByAnotherName(Refusal):
    """A requirement of the programme's own cannot be the police certificate, which has its own rules."""


class RequirementMissing(Refusal):
    """Somebody lacks what must be there before the step. Facts: field (the requirement)."""

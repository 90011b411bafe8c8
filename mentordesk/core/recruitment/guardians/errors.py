"""What is refused about guardians."""

from mentordesk.core.kernel.errors import Refusal


class NotUnderAge(Refusal):
    """Guardians are written down for people under 18 at the programme's start alone."""


class GuardianHasAnswered(Refusal):
    """A guardian who stands in the ledger of consents stays."""


class GuardianNotResponsible(Refusal):
    """None of those who consent has parental responsibility."""


class GuardianUnknown(Refusal):
    """The guardian named is not one of this person's."""

"""What the command line itself refuses."""

from mentordesk.core.kernel.errors import Refusal


class UsageError(Refusal):
    """The words of the call are off; exit 2. Facts: problem."""


class CallMisspelt(UsageError):
    """A word of the call is missing, or one too many. Facts: usage."""


class NotADate(UsageError):
    """What should be a date is none. Facts: text."""


class VerbNotBuilt(Refusal):
    """The verb is known and comes later; exit 2. Facts: verb."""

"""What the command line itself refuses."""

from mentordesk.core.kernel.errors import Refusal


class UsageError(Refusal):
    """The words of the call are off; exit 2. Facts: problem."""


class VerbNotBuilt(Refusal):
    """The verb is known and comes later; exit 2. Facts: verb."""

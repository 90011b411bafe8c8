"""What the papers of a matching refuse."""

from mentordesk.core.kernel.errors import Refusal


class NoPlanToPrint(Refusal):
    """There is neither a proposal with pairs nor a pair."""


class NoRoundToPrint(Refusal):
    """No round of speed meetings is planned."""

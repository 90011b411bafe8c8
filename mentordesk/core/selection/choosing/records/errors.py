"""What the records of a choice refuse."""

from mentordesk.core.kernel.errors import Refusal


class NobodyToRecord(Refusal):
    """Nobody has applied, so there is no choice."""


class RecordNotReadable(Refusal):
    """The record was changed, and cannot be shown any more."""

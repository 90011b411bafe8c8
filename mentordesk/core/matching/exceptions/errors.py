"""What is refused when a coordinator writes an exception."""

from mentordesk.core.kernel.errors import Refusal


class ExceptionNeedsReason(Refusal):
    """An exception is written with its reason."""


class ExceptionNotNeeded(Refusal):
    """The two break no must that can be lifted."""

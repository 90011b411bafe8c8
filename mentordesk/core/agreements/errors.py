"""What papers refuse."""

from mentordesk.core.kernel.errors import Refusal


class NoPairsForPapers(Refusal):
    """There is no pair to make papers for."""

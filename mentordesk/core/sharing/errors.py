"""What can be wrong with what a share holds."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class ShareNotUnderstood(Trouble):
    """What was sealed is no share of a programme, or was made by hand. Facts: name, line."""


class ShareTooLarge(Trouble):
    """There is more in it than a share may hold. Facts: name."""


class ShareWouldNotOpen(Trouble):
    """Something in the programme is such that nobody could take its share in. Facts: name."""


class NewerShare(Trouble):
    """A newer MentorDesk has made the share. Facts: name."""


class ShareNotOpened(Refusal):
    """A share is taken into a file, and not opened as one. Facts: name."""

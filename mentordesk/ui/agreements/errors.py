"""What goes wrong with papers outside the file."""

from mentordesk.core.kernel.errors import Trouble


class PrinterSilent(Trouble):
    """The printer does not take the papers."""

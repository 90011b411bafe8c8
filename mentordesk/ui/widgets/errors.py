"""What goes wrong outside the program."""

from mentordesk.core.kernel.errors import Trouble


class PrinterSilent(Trouble):
    """The printer does not take the papers."""

"""What papers refuse."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class NoPairsForPapers(Refusal):
    """There is no pair to make papers for."""


class PaperLanguageUnknown(Refusal):
    """There are no texts in that language. Facts: language, known."""


class PaperFolderReadOnly(Trouble):
    """The folder for the papers cannot be written. Facts: name."""


class PaperFileHeld(Trouble):
    """An older paper of the same name is held by another program. Facts: name."""

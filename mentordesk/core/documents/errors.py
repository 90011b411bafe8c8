"""What stands in the way of a paper: its letters, its language, its place on the disk."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class LetterWithoutFont(Refusal):
    """No font of ours has a letter: nothing is printed rather than a box.

    Facts: `letter`, its `code` (U+05D0) and Unicode `name`, and the `text` it stands in.
    """


class PaperLanguageUnknown(Refusal):
    """There are no texts in that language. Facts: language, known."""


class PaperFolderReadOnly(Trouble):
    """The folder for the papers cannot be written. Facts: name."""


class PaperFileHeld(Trouble):
    """An older paper of the same name is held by another program. Facts: name."""

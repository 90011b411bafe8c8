"""What stands in the way of a paper: its letters, its language, its place on the disk."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class LetterWithoutFont(Refusal):
    """No font of ours has a letter: nothing is printed rather than a box.

    Facts: `letter`, its `code` (U+10D0) and Unicode `name`, and the `text` it stands in.
    """


class PaperLanguageUnknown(Refusal):
    """There are no texts in that language. Facts: language, known."""


class FieldUnknown(Refusal):
    """A text has a field that no paper knows. Facts: name, place (the heading it stands under)."""


class BracesUnpaired(Refusal):
    """A brace in a text has no partner, so that nobody knows where a field ends. Facts: place."""


class PaperFolderReadOnly(Trouble):
    """The folder for the papers cannot be written. Facts: name."""


class PaperFileHeld(Trouble):
    """An older paper of the same name is held by another program. Facts: name."""

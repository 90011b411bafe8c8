"""What the engine of papers refuses."""

from mentordesk.core.kernel.errors import Refusal


class LetterWithoutFont(Refusal):
    """No font of ours has a letter: nothing is printed rather than a box.

    Facts: `letter`, its `code` (U+05D0) and Unicode `name`, and the `text` it stands in.
    """

"""What papers refuse."""

from pathlib import Path

from mentordesk.core.kernel.errors import Refusal, Trouble


class NoPairsForPapers(Refusal):
    """There is no pair to make papers for."""


class NobodyForPapers(Refusal):
    """There is nobody to make papers of this kind for: no addendum, nothing confirmed, nobody under 18. Facts: kind."""


class PaperMakingStopped(Trouble):
    """The process that makes papers ended before it was through."""


class PapersLeftOut(Refusal):
    """Some papers could not be made; all others are made. Facts: made, count, names (the files that are missing)."""

    paths: tuple[Path, ...] = ()
    """What was made."""


class PaperWithoutWords(Refusal):
    """A paper was made before its words were kept: it can be made anew, but not as it was."""

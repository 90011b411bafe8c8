"""What papers refuse."""

from collections.abc import Collection, Sequence
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


def all_made(paths: Sequence[Path], left_out: Collection[str]) -> list[Path]:
    """These files. Raises PapersLeftOut where others could not be made."""
    if left_out:
        told = PapersLeftOut(made=len(paths), count=len(left_out), names=", ".join(left_out))
        told.paths = tuple(paths)
        raise told
    return list(paths)


class PaperWithoutWords(Refusal):
    """The words of a paper are not kept, and it would be another today: it can be made anew, but not as it was."""

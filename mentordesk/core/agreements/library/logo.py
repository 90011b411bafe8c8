"""A picture from outside as a small PNG, made in a process of its own."""

import base64
import stat
from contextlib import closing
from pathlib import Path

from mentordesk.core.agreements.library import errors
from mentordesk.core.kernel.apart import EndedApart, Limits, apart
from mentordesk.core.kernel.progress import Progress

MOST_MEGABYTES = 20
_WORK = "mentordesk.core.agreements.library.picturing"
_LIMITS = Limits(seconds=20, memory=1_500_000_000, answer=8_000_000)


def png_of(path: Path, progress: Progress | None = None) -> bytes:
    """The picture as PNG, no larger than a letterhead needs.

    Raises LogoTooLarge, LogoUnreadable, LogoMoves, LogoIsDrawing, LogoTooManyDots, Cancelled.
    """
    _refuse_size(path)
    try:
        with closing(apart(_WORK, {"file": str(path.absolute())}, _LIMITS, progress or Progress())) as answers:
            kind, *rest = next(answers)
            if kind == "trouble":
                name, facts = rest
                raise getattr(errors, name)(**dict(facts))
            return base64.b64decode(rest[0])
    except (EndedApart, LookupError, TypeError, ValueError, StopIteration):
        raise errors.LogoUnreadable(name=path.name) from None


def _refuse_size(path: Path) -> None:
    try:
        told = path.stat()
    except OSError:
        raise errors.LogoUnreadable(name=path.name) from None
    if not stat.S_ISREG(told.st_mode):  # a folder, or a pipe that whoever reads it waits for
        raise errors.LogoUnreadable(name=path.name)
    if told.st_size > MOST_MEGABYTES * 1_000_000:
        raise errors.LogoTooLarge(name=path.name, megabytes=MOST_MEGABYTES)

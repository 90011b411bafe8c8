"""A scan to be looked at again: it came from outside, so it is drawn in a process of its own, and stays in memory."""

from base64 import b64decode, b64encode
from contextlib import closing

from mentordesk.core.agreements.scans.errors import ScanBroken
from mentordesk.core.kernel.apart import EndedApart, Limits, apart
from mentordesk.core.kernel.progress import Progress

_WORK = "mentordesk.core.agreements.scans.showing"
_LIMITS = Limits(seconds=60, memory=2_000_000_000, answer=250_000_000)


def pictures_apart(content: bytes, progress: Progress | None = None) -> list[bytes]:
    """A PNG of each page of a kept JPEG or PDF. Raises ScanBroken, and Cancelled."""
    job = {"content": b64encode(content).decode()}
    try:
        with closing(apart(_WORK, job, _LIMITS, progress or Progress())) as answers:
            return [b64decode(picture) for _, picture in answers]
    except (EndedApart, ValueError, TypeError):
        raise ScanBroken(name="") from None

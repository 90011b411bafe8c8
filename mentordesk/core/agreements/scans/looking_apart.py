"""A scan from outside, looked at in a process of its own: whatever it does to its reader, the program goes on."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from mentordesk.core.agreements.scans import errors
from mentordesk.core.agreements.scans.rules import PageCode
from mentordesk.core.kernel.apart import EndedApart, Ending, Limits, apart
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress

LOOKER = "mentordesk.core.agreements.scans.looking"
LIMITS = Limits(seconds=120, memory=3_000_000_000, answer=250_000_000)
"""A hundred pages take a third of each."""


class Page(NamedTuple):
    """A page of a file (`number` from 1) with something on it: its code if it has one of ours, and its picture.

    `content` is a JPEG as Base64.
    """

    number: int
    code: PageCode | None
    content: str


class Whole(NamedTuple):
    """A PDF with a digital signature (Base64), and whether that holds."""

    content: str
    verdict: str
    certificate: str | None


@dataclass
class Look:
    """What is on a file's pages; `whole` is set where it must be kept as it is."""

    pages: list[Page] = field(default_factory=list)
    whole: Whole | None = None
    last: int = 0
    """The number of the last page, blank ones counted."""


def look_apart(path: Path, progress: Progress | None = None) -> Look:
    """The pages of a JPEG, PNG, TIFF or PDF.

    Raises the troubles of `errors` that tell of one file, and Cancelled at most a moment after it was cancelled.
    """
    job = {"file": str(path.absolute())}
    try:
        with closing(apart(LOOKER, job, LIMITS, progress or Progress())) as answers:
            return _look(answers)
    except EndedApart as ended:
        raise _trouble(ended.how, path.name) from None
    except (LookupError, TypeError, ValueError, AttributeError):  # what came back tells of no pages
        raise errors.ScanBroken(name=path.name) from None


def _look(answers: Iterable[list[Any]]) -> Look:
    look = Look()
    for kind, *rest in answers:
        if kind == "trouble":
            name, facts = rest
            raise getattr(errors, name)(**dict(facts))
        if kind == "whole":
            look.whole = Whole(*rest)
            continue
        look.last = rest[0]
        if kind == "page":
            number, code, page, mark, content = rest
            look.pages.append(Page(number, PageCode(code, page, mark) if code else None, content))
    return look


def _trouble(how: Ending, name: str) -> Trouble:
    if how is Ending.TOO_SLOW:
        return errors.ScanTakesTooLong(name=name, seconds=LIMITS.seconds)
    if how is Ending.NOT_STARTED:
        return errors.ScanReaderNotStarted(name=name)
    return errors.ScanBroken(name=name) if how is Ending.STOPPED else errors.ScanTooManyDots(name=name)

"""Files that come from outside all at once, told apart by what they are: what comes back about pairs, or applications.

Only the first bytes are looked at here; what a PDF is, is found out in a process of its own.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from mentordesk.core.evaluation.first_bytes import START, is_picture
from mentordesk.core.kernel.apart import EndedApart, Limits, apart
from mentordesk.core.kernel.progress import Progress

TELLER = "mentordesk.core.evaluation.telling_apart"
MEGABYTES = 20
LIMITS = Limits(seconds=60, memory=1_000_000_000, answer=1_000_000)


class Sorted(NamedTuple):
    """`papers`: scans, and forms that were handed out. `applications`: forms and sheets, and what is nothing at all."""

    papers: tuple[Path, ...]
    applications: tuple[Path, ...]


def sort_files(paths: Sequence[Path], progress: Progress | None = None) -> Sorted:
    """Tell files apart by what is in them, whatever they are called.

    What is wrong with a file is told by whoever takes it. Raises Cancelled.
    """
    starts = {path: _start(path) for path in paths}
    pdfs = [path for path, raw in starts.items() if _is_pdf(raw)]
    forms = set(_application_forms(pdfs, progress or Progress()))
    papers = [path for path in paths if path not in forms and (path in pdfs or is_picture(starts[path]))]
    return Sorted(tuple(papers), tuple(path for path in paths if path not in papers))


def _start(path: Path) -> bytes:
    """Nothing of what is no file, or cannot be read."""
    with suppress(OSError):
        if path.is_file():
            with path.open("rb") as stream:
                return stream.read(START)
    return b""


def _is_pdf(start: bytes) -> bool:
    """A sheet in which somebody wrote that word has something that parts its columns before it."""
    before, word, _ = start.partition(b"%PDF-")
    return bool(word) and not any(sign in before for sign in (b",", b";", b"\t"))


def _application_forms(paths: Sequence[Path], progress: Progress) -> Iterator[Path]:
    """Those of these PDFs. One at which the reader ends is none, and the next is asked about anew."""
    waiting = list(paths)
    while waiting:
        told = 0
        job = {"files": [str(path.absolute()) for path in waiting], "most": MEGABYTES * 1_000_000}
        with suppress(EndedApart), closing(apart(TELLER, job, LIMITS, progress)) as answers:
            for answer in answers:
                if answer == ["application"]:
                    yield waiting[told]
                told += 1
        waiting = waiting[told + 1 :]

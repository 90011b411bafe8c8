"""What the pages about scans are given."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import UUID


class ScanLine(NamedTuple):
    """One file that came back with a paper; `page` is None where it is the whole of it.

    `verdict` is `valid`, `altered`, `unknown` or `none` for a digital signature, None for a picture.
    """

    id: UUID
    page: int | None
    filed: dt.date
    verdict: str | None = None
    certificate: str | None = None


class Arrived(NamedTuple):
    """What became of one file: filed with a paper (`about` says whose), read as a form, or not (`trouble` says why).

    `file` is what it is called where that is not to be read as it is.
    """

    path: Path
    paper: UUID | None = None
    page: int | None = None
    about: str = ""
    form: bool = False
    trouble: str = ""
    pair: UUID | None = None
    file: str = ""


class PaperChoice(NamedTuple):
    """A paper that something can be filed with."""

    id: UUID
    words: str


@dataclass(frozen=True)
class ScanFunctions:
    """`file` reads and files beside the window and then tells what became of each; so does `file_as`, by hand."""

    scans: Callable[[UUID], Sequence[ScanLine]]
    pictures: Callable[[UUID], Sequence[bytes]]
    """What a scan looks like, as a PNG for each page; on a worker."""
    file: Callable[[Sequence[Path], Callable[[list[Arrived]], None]], None]
    file_as: Callable[[UUID, Path, int | None, Callable[[list[Arrived]], None]], None]
    remove: Callable[[UUID], bool]
    papers: Callable[[], Sequence[PaperChoice]]
    typed: Callable[[str], UUID | None]
    """The paper with that code at its foot; None where there is none."""
    announce: Callable[[str], None]
    """Say what became of them to who looks at something else by now."""
    choose: Callable[[], Sequence[Path]]
    """Ask for files; none when the person would rather not."""

"""What the page of the agreements is given: how to read, and what can be done."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from mentordesk.core.agreements.queries import PairPapers
from mentordesk.ui.widgets.preview import Run


@dataclass(frozen=True)
class Order:
    """Papers to make: of which kinds and in which language, for which pairs."""

    kinds: tuple[str, ...]
    language: str
    pairs: tuple[UUID, ...]


@dataclass(frozen=True)
class AgreementsFunctions:
    """The page's doors. What is done tells whether it was done; `make` and `print_out` go on beside the window."""

    read: Callable[[], Sequence[PairPapers]]
    languages: Callable[[], Sequence[str]]
    """In which papers can be had, the programme's own first."""
    coordinator: Callable[[], str]
    today: Callable[[], dt.date]
    paper: Callable[[UUID, str, str], bytes]
    """The PDF of a pair's `agreement`, or of the declaration of its `adept` or `mentor`, in a language. On a worker."""
    beside: Run
    explain: Callable[[BaseException], str]
    """What a refused preview is told as; anything but a refusal or a trouble is raised again."""
    make: Callable[[Order], None]
    print_out: Callable[[Order], None]
    folder: Callable[[], Path]
    choose_folder: Callable[[], bool]
    show_folder: Callable[[], None]
    sign: Callable[[UUID, str, dt.date | None], bool]
    """Paper, role, day or None."""
    sign_all: Callable[[Collection[UUID], dt.date | None], bool]
    go: Callable[[str, UUID | None], object]

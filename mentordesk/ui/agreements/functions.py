"""What the page of the agreements is given: how to read, and what can be done."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.queries import PairPapers, PaperRow
from mentordesk.ui.agreements.agreed.functions import AgreedFunctions
from mentordesk.ui.agreements.attests.functions import AttestFunctions
from mentordesk.ui.agreements.expectations.functions import ExpectationFunctions
from mentordesk.ui.agreements.handing.functions import HandingFunctions
from mentordesk.ui.agreements.logo.functions import LogoFunctions
from mentordesk.ui.agreements.packs.functions import PackFunctions
from mentordesk.ui.agreements.returned.functions import ReturnedFunctions
from mentordesk.ui.agreements.scans.functions import ScanFunctions
from mentordesk.ui.agreements.seats.functions import SeatFunctions
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.agreements.texts.functions import TextFunctions
from mentordesk.ui.widgets.pdf import Sheet
from mentordesk.ui.widgets.preview import Run


class KindLine(NamedTuple):
    """A kind of paper with how far it has come: of `total` (None where nobody counts) so many made and signed."""

    id: UUID
    kind: str
    group: str
    about: str
    signs: bool
    total: int | None
    made: int
    signed: int


@dataclass(frozen=True)
class Order:
    """Papers to make: of which kinds and in which language, for which pairs."""

    kinds: tuple[str, ...]
    language: str
    pairs: tuple[UUID, ...]


@dataclass(frozen=True)
class WrittenFunctions:
    """What the panels are given in which something is written down that papers tell."""

    agreed: AgreedFunctions
    expectations: ExpectationFunctions
    returned: ReturnedFunctions
    seats: SeatFunctions
    attests: AttestFunctions
    logo: LogoFunctions


@dataclass(frozen=True)
class AgreementsFunctions:
    """The page's doors. What is done tells whether it was done; `make` and `print_out` go on beside the window."""

    read: Callable[[], Sequence[PairPapers]]
    library: Callable[[], Sequence[KindLine]]
    subjects: Callable[[str], Sequence[Subject]]
    """Whom papers of a kind are about; on a worker."""
    papers_of: Callable[[str, Subject], tuple[PaperRow, ...]]
    """The papers of a kind that were made about somebody, the newest first."""
    version: Callable[[str, str], int]
    """The version of the text of a kind in a language; 0 where there is none."""
    languages: Callable[[], Sequence[str]]
    """In which papers can be had, the programme's own first."""
    companions: Callable[[], Sequence[str]]
    """Which languages can stand beside another one: those, and what the organisation has texts of its own in."""
    companion: Callable[[], str]
    """The one that stands beside the programme's own; empty for none."""
    choose_companion: Callable[[str], bool]
    coordinator: Callable[[], str]
    today: Callable[[], dt.date]
    paper: Callable[[Wanted], Sheet]
    """The paper, its words, and what in it was filled in. On a worker."""
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
    mark_sent: Callable[[Collection[UUID], dt.date | None], bool]
    go: Callable[[str, UUID | None], object]
    scans: ScanFunctions
    packs: PackFunctions
    handing: HandingFunctions
    texts: TextFunctions
    written: WrittenFunctions

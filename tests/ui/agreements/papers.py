"""Pairs and papers for the tests of the page, and functions that note what they are asked to do."""

import datetime as dt
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_DNS, UUID, uuid5

from mentordesk.core.agreements.queries import PairPapers, PaperRow, SignatureRow
from mentordesk.core.agreements.rules import (
    ADEPT,
    AGREEMENT,
    DECLARATION,
    ISSUED,
    MENTOR,
    PARTLY_SIGNED,
    SIGNED,
    signers,
)
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order
from tests.core.documents.papers import agreement, printed

TODAY = dt.date(2027, 1, 12)
PDF = printed(agreement(clauses=1))


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


def a_paper(
    about: str, role: str, status: str, *, version: int = 1, language: str = "nb", minor: bool = False
) -> PaperRow:
    """`role`: whose declaration it is; empty for an agreement. Of a partly signed paper the first has signed."""
    kind = DECLARATION if role else AGREEMENT
    roles = signers(kind, role or None, minor=minor)
    count = {ISSUED: 0, PARTLY_SIGNED: 1, SIGNED: len(roles)}[status]
    return PaperRow(
        id=key(f"{about} {role} {version} {language}"),
        kind=kind,
        pair=None if role else key(about),
        person=key(about) if role else None,
        title=about,
        language=language,
        version=version,
        status=status,
        fingerprint="",
        signatures=tuple(
            SignatureRow(one, key(about) if one == role else None, TODAY if place < count else None)
            for place, one in enumerate(roles)
        ),
    )


def a_pair(adept: str, mentor: str, agreement: str = "", declarations: str = "") -> PairPapers:
    """A pair whose papers have come so far; empty: not made."""
    pair = PairRow(
        key(adept), key(f"{adept} person"), adept, key(mentor), mentor, 8000, "made", TODAY, TODAY.replace(month=7)
    )
    return PairPapers(
        id=pair.id,
        pair=pair,
        agreement=(a_paper(adept, "", agreement),) if agreement else (),
        adept=(a_paper(adept, ADEPT, declarations),) if declarations else (),
        mentor=(a_paper(mentor, MENTOR, declarations),) if declarations else (),
    )


AMINA = a_pair("Amina Hussein", "Kari Nordmann", SIGNED, SIGNED)
LEYLA = a_pair("Leyla Said", "Per Olsen", PARTLY_SIGNED, SIGNED)
SARA = a_pair("Sara Tesfay", "Ola Hagen")
PAIRS = (AMINA, LEYLA, SARA)


class Desk:
    """Stands for the open file."""

    def __init__(self, *pairs: PairPapers) -> None:
        self.pairs = pairs
        self.asked: list[tuple[Any, ...]] = []
        self.answer = True
        self.refusal: Told | None = None
        self.languages: tuple[str, ...] = ("nb", "en")

    @property
    def functions(self) -> AgreementsFunctions:
        return AgreementsFunctions(
            read=lambda: self.pairs,
            languages=lambda: self.languages,
            coordinator=lambda: "Ingrid Solheim",
            today=lambda: TODAY,
            paper=self._paper,
            beside=self._beside,
            explain=lambda error: type(error).__name__,
            make=lambda order: self.asked.append(("make", order)),
            print_out=lambda order: self.asked.append(("print", order)),
            folder=lambda: Path.home() / "Documents" / "avtaler",
            choose_folder=self._choose_folder,
            show_folder=lambda: self.asked.append(("show_folder",)),
            sign=self._sign,
            sign_all=self._sign_all,
            go=lambda page, record: self.asked.append(("go", page, record)),
        )

    @property
    def last(self) -> tuple[Any, ...]:
        """What was asked last."""
        return self.asked[-1]

    def orders(self) -> list[Order]:
        return [one[1] for one in self.asked if isinstance(one[-1], Order)]

    def _paper(self, pair: UUID, which: str, language: str) -> bytes:
        self.asked.append(("paper", pair, which, language))
        if self.refusal is not None:
            raise self.refusal
        return PDF

    def _beside(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None],
    ) -> None:
        try:
            done(work(Progress()))
        except Told as error:
            failed(error)

    def _choose_folder(self) -> bool:
        self.asked.append(("choose_folder",))
        return self.answer

    def _sign(self, paper: UUID, role: str, day: dt.date | None) -> bool:
        self.asked.append(("sign", paper, role, day))
        return self.answer

    def _sign_all(self, papers: Collection[UUID], day: dt.date | None) -> bool:
        self.asked.append(("sign_all", tuple(papers), day))
        return self.answer

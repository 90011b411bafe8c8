"""Pairs and papers for the tests of the page, and functions that note what they are asked to do."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, cast
from uuid import NAMESPACE_DNS, UUID, uuid5

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from mentordesk.core.agreements.library.rules import kinds
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
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.ui.agreements.functions import AgreementsFunctions, KindLine, Order, WrittenFunctions
from mentordesk.ui.agreements.handing.functions import CertificateFunctions, Handed, HandingFunctions, HandOrder
from mentordesk.ui.agreements.packs.functions import PackFunctions, PackOrder
from mentordesk.ui.agreements.scans.functions import Arrived, PaperChoice, ScanFunctions, ScanLine
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.agreements.texts.functions import TextFunctions
from mentordesk.ui.widgets.pdf import Sheet
from tests.core.documents.papers import agreement, printed

TODAY = dt.date(2027, 1, 12)
PDF = printed(agreement(clauses=1))


def a_picture() -> bytes:
    """A white page as PNG."""
    made, data = QImage(200, 283, QImage.Format.Format_RGB32), QBuffer()
    made.fill("white")
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    made.save(data, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants text
    return bytes(data.data().data())


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
        self.seen: list[Wanted] = []
        self.answer = True
        self.refusal: Told | None = None
        self.languages: tuple[str, ...] = ("nb", "en")
        self.companion = self.refused_with = ""
        self.made: dict[tuple[str, str], tuple[PaperRow, ...]] = {}
        self.scans: dict[UUID, tuple[ScanLine, ...]] = {}
        self.arrived: list[Arrived] = []
        self.to_choose: tuple[Path, ...] = ()
        self.announced: list[str] = []
        self.can_seal = True
        self.certificate: Path | None = None
        self.verdict: str | None = None
        self.texts, self.written = cast("TextFunctions", None), cast("WrittenFunctions", None)
        """For tests of the panels alone."""

    @property
    def functions(self) -> AgreementsFunctions:
        return AgreementsFunctions(
            read=lambda: self.pairs,
            library=self._library,
            subjects=self._subjects,
            papers_of=lambda kind, subject: self.made.get((kind, subject.name), ()),
            version=lambda kind, language: 3,
            companions=lambda: ("nb", "en", "so"),
            companion=lambda: self.companion,
            choose_companion=self._choose_companion,
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
            mark_sent=self._mark_sent,
            go=lambda page, record: self.asked.append(("go", page, record)),
            texts=self.texts,
            packs=self._packs_functions,
            handing=self._handing_functions,
            scans=self._scans_functions,
            written=self.written,
        )

    @property
    def _packs_functions(self) -> PackFunctions:
        return PackFunctions(
            kinds=lambda: ("agreement", "declaration", "booklet"),
            seats=lambda: 0,
            make=self._make_pack,
            print_out=lambda order: self.asked.append(("print_pack", order)),
            show_folder=lambda: self.asked.append(("show_folder",)),
        )

    @property
    def _handing_functions(self) -> HandingFunctions:
        return HandingFunctions(
            hand_out=self._hand_out,
            kinds=lambda way: ("agreement", "evaluation"),
            listings=lambda: (("participants", "Deltakere"),),
            new_passphrase=lambda: "fire ord som huskes",
            mark_sent=self._mark_handed,
            show_folder=lambda: self.asked.append(("show_folder",)),
            certificates=CertificateFunctions(
                is_possible=lambda: self.can_seal,
                choose=lambda: self.certificate,
                show_known=lambda: self.asked.append(("known",)),
            ),
        )

    @property
    def _scans_functions(self) -> ScanFunctions:
        return ScanFunctions(
            scans=lambda paper: self.scans.get(paper, ()),
            pictures=lambda scan: (a_picture(),),
            file=self._file,
            file_as=self._file_as,
            remove=self._remove,
            papers=lambda: (PaperChoice(key("Amina Hussein paper"), "Mentoravtale · Amina Hussein"),),
            typed=lambda code: key("Amina Hussein paper") if code == "AB12-34CD" else None,
            announce=self.announced.append,
            choose=lambda: self.to_choose,
        )

    @property
    def last(self) -> tuple[Any, ...]:
        """What was asked last."""
        return self.asked[-1]

    def orders(self) -> list[Order]:
        return [one[1] for one in self.asked if isinstance(one[-1], Order)]

    def _library(self) -> list[KindLine]:
        totals = {"programme": 1, "pair": len(self.pairs), "person": 2 * len(self.pairs)}
        return [
            KindLine(
                id=link_id("paper_kind", one.key),
                kind=one.key,
                group=one.group,
                about=one.about,
                signs=bool(one.signers),
                total=totals.get(one.about),
                made=2 if one.key == "declaration" else 0,
                signed=1 if one.key == "declaration" else 0,
            )
            for one in kinds().values()
        ]

    def _subjects(self, kind: str) -> list[Subject]:
        self.asked.append(("subjects", kind))
        about = kinds()[kind].about
        if about == "programme":
            return [Subject("")]
        if about == "minor":
            return []
        if about == "pair":
            return [Subject(f"{one.pair.adept_name} – {one.pair.mentor_name}", one.id) for one in self.pairs]
        return [Subject(one.pair.adept_name, None, one.pair.adept, ADEPT) for one in self.pairs]

    def _choose_companion(self, language: str) -> bool:
        self.asked.append(("companion", language))
        return self.answer

    def _paper(self, wanted: Wanted) -> Sheet:
        subject = wanted.subject
        self.seen.append(wanted)
        self.asked.append(("paper", subject.pair, subject.role or wanted.kind, wanted.language))
        if self.refusal is not None:
            raise self.refusal
        return Sheet(PDF, "Mentoravtale i ord")

    def _mark_sent(self, papers: Collection[UUID], day: dt.date | None) -> bool:
        self.asked.append(("sent", tuple(papers), day))
        return self.answer

    def _file(self, paths: Sequence[Path], done: Callable[[list[Arrived]], None]) -> None:
        self.asked.append(("file", tuple(paths)))
        done(self.arrived)

    def _file_as(self, paper: UUID, path: Path, page: int | None, done: Callable[[list[Arrived]], None]) -> None:
        self.asked.append(("file_as", paper, path, page))
        done([Arrived(path, paper, page, "Mentoravtale · Amina Hussein")])

    def _make_pack(self, order: PackOrder, done: Callable[[Path], None]) -> None:
        self.asked.append(("pack", order))
        done(Path.home() / "Documents" / "avtaler" / "Pakke.pdf")

    def _hand_out(self, order: HandOrder, done: Callable[[Handed], None], refused: Callable[[str], None]) -> None:
        self.asked.append(("hand_out", order))
        if self.refused_with:
            refused(self.refused_with)
        else:
            done(Handed((Path.home() / "a.eml", Path.home() / "b.eml"), (key("a"), key("b")), self.verdict))

    def _mark_handed(self, papers: Sequence[UUID]) -> bool:
        self.asked.append(("sent", tuple(papers)))
        return self.answer

    def _remove(self, scan: UUID) -> bool:
        self.asked.append(("remove", scan))
        return self.answer

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

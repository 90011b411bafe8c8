"""Ties handing out to the open file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.agreements.handed import rules as forms
from mentordesk.core.agreements.library.rules import PROGRAMME, kinds
from mentordesk.core.agreements.queries import PaperRow, pair_papers, papers
from mentordesk.core.agreements.rules import REPLACED, SIGNED
from mentordesk.core.documents.naming import file_name
from mentordesk.core.kernel import clock
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.handing.certificates import certificate_functions, worst_verdict
from mentordesk.ui.agreements.handing.functions import (
    AGAIN,
    DRAFTS,
    FORMS,
    LOCKED,
    MERGE,
    SEALING,
    SIGNING,
    WORKBOOK,
    Handed,
    HandingFunctions,
    HandOrder,
)
from mentordesk.ui.agreements.handing.ways import listing_name, way_button
from mentordesk.ui.opened import Opened

translate = QCoreApplication.translate

_FORM_GROUPS = ("forms", "lists")


def handing_functions(
    opened: Opened, folder: Callable[[], Path], show_folder: Callable[[], None], window: Callable[[], QWidget]
) -> HandingFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened, folder)
    return HandingFunctions(
        hand_out=bound.hand_out,
        kinds=bound.kinds,
        listings=bound.listings,
        new_passphrase=bound.new_passphrase,
        mark_sent=bound.mark_sent,
        show_folder=show_folder,
        certificates=certificate_functions(opened, window),
    )


class _Bound:
    def __init__(self, opened: Opened, folder: Callable[[], Path]) -> None:
        self._opened, self._folder = opened, folder

    def kinds(self, way: str) -> Sequence[str]:
        """Forms; what is made already, where that is sent as it is; else all that goes to somebody."""
        if way == FORMS:
            return forms.KINDS
        if way in (LOCKED, SIGNING, SEALING, AGAIN):
            made = {one.kind for one in self._standing()}
            return [key for key, kind in kinds().items() if key in made and (way != SIGNING or kind.signers)]
        return [key for key, kind in kinds().items() if kind.about != PROGRAMME and kind.group not in _FORM_GROUPS]

    def listings(self) -> Sequence[tuple[str, str]]:
        from mentordesk.core.agreements.handing.listings import LISTINGS

        return [(key, listing_name(key)) for key in LISTINGS]

    def new_passphrase(self) -> str:
        from mentordesk.core.store.seal import made_passphrase

        return made_passphrase()

    def mark_sent(self, chosen: Sequence[UUID]) -> bool:
        from mentordesk.core.agreements.sending.commands import mark_sent

        return self._opened.do(mark_sent, papers=chosen, day=clock.today())

    def hand_out(self, order: HandOrder, done: Callable[[Handed], None], refused: Callable[[str], None]) -> None:
        answers = _Answers(self, done, refused)
        self._opened.run(
            partial(self._made, order), done=answers.done, failed=answers.failed, title=f"{way_button(order.way)} …"
        )

    def explain(self, error: BaseException) -> str:
        """What was refused, in words; anything else is raised again."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"

    def _made(self, order: HandOrder, progress: Progress) -> Handed:
        make = {
            DRAFTS: self._made_anew,
            MERGE: self._made_anew,
            FORMS: self._forms,
            LOCKED: self._locked,
            WORKBOOK: self._workbook,
            SIGNING: self._signing,
            SEALING: self._sealed,
            AGAIN: self._once_more,
        }[order.way]
        paths = make(order, progress)
        papers = self._papers(order) if order.kind and order.way != FORMS else ()
        return Handed(tuple(paths), tuple(papers), worst_verdict(paths) if order.way == SEALING else None)

    def _made_anew(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        """A draft for each person, or one folder for all, with papers of the moment."""
        from mentordesk.core.agreements.handing.commands import drafts_with_papers, merge_folder

        make = drafts_with_papers if order.way == DRAFTS else merge_folder
        return make(
            self._opened.store,
            programme=self._opened.programme,
            kind=order.kind,
            folder=self._folder(),
            language=order.language,
            pairs=order.pairs or None,
            progress=progress,
        )

    def _forms(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        from mentordesk.core.agreements.handed.commands import hand_out

        return hand_out(
            self._opened.store,
            programme=self._opened.programme,
            kind=order.kind,
            folder=self._folder(),
            language=order.language,
            pairs=order.pairs or None,
            point=order.point or None,
            progress=progress,
        )

    def _locked(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        """In a folder of their own: the same papers that open without a passphrase stay where they are."""
        from mentordesk.core.agreements.handing.commands import encrypted_copy

        return encrypted_copy(
            self._opened.store,
            papers=self._papers(order),
            passphrase=order.passphrase,
            folder=self._own_folder(translate("Handing", "with a passphrase")),
            progress=progress,
        )

    def _workbook(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        from mentordesk.core.agreements.handing.commands import encrypted_list

        del progress
        name = file_name(clock.today().isoformat(), listing_name(order.listing), ending=".xlsx")
        path = encrypted_list(
            self._opened.store,
            programme=self._opened.programme,
            listing=order.listing,
            passphrase=order.passphrase,
            target=self._folder() / name,
            language=order.language,
        )
        return [path]

    def _signing(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        from mentordesk.core.agreements.signing.commands import make_signing_package

        chosen, folder = self._papers(order), self._folder()
        return [make_signing_package(self._opened.store, papers=chosen, folder=folder, progress=progress)]

    def _sealed(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        """In a folder of their own: the same papers without the signature stay where they are."""
        from mentordesk.core.agreements.signing.commands import seal_papers

        assert order.certificate is not None
        return seal_papers(
            self._opened.store,
            papers=self._papers(order),
            certificate_file=order.certificate,
            passphrase=order.passphrase,
            reason=order.reason,
            folder=self._own_folder(translate("Handing", "signed digitally")),
            progress=progress,
        )

    def _once_more(self, order: HandOrder, progress: Progress) -> Sequence[Path]:
        """In a folder of their own, too: what was made since has the same names."""
        from mentordesk.core.agreements.handing.commands import copy_as_issued

        chosen, folder = self._papers(order), self._own_folder(translate("Handing", "as they were"))
        return copy_as_issued(self._opened.store, papers=chosen, folder=folder, progress=progress)

    def _own_folder(self, name: str) -> Path:
        return self._folder() / file_name(name, ending="")

    def _standing(self) -> list[PaperRow]:
        found = self._opened.read(papers, self._opened.programme)
        return [one for one in found if one.status != REPLACED]

    def _papers(self, order: HandOrder) -> list[UUID]:
        """The papers of a kind and language about these pairs or those in them; the newest of each alone.

        Once more the signed one is made rather than a newer one that waits to be.
        """
        rows = self._opened.read(pair_papers, self._opened.programme)
        live = [row for row in rows if not order.pairs or row.id in order.pairs]
        about = {key for row in live for key in (row.id, row.pair.adept, row.pair.mentor)}
        newest: dict[tuple[object, ...], UUID] = {}
        standing = self._standing()
        if order.way == AGAIN:
            standing.sort(key=lambda one: one.status != SIGNED)
        for one in standing:
            known = one.person or one.pair
            if one.kind == order.kind and one.language == order.language and (known is None or known in about):
                newest.setdefault((one.pair, one.person, one.addendum, *(row.role for row in one.signatures)), one.id)
        return list(newest.values())


class _Answers:
    """Carries what came of it to the panel, in words where it was refused."""

    def __init__(self, bound: _Bound, done: Callable[[Handed], None], refused: Callable[[str], None]) -> None:
        self._bound, self.done, self._refused = bound, done, refused

    def failed(self, error: BaseException) -> None:
        self._refused(self._bound.explain(error))

"""Ties «Avtaler» to the open file."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.agreements.commands import issue_kinds, sign, sign_all
from mentordesk.core.agreements.errors import PapersLeftOut
from mentordesk.core.agreements.queries import PairPapers, pair_papers
from mentordesk.core.documents import texts
from mentordesk.core.kernel import clock
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.agreed.wiring import agreed_functions
from mentordesk.ui.agreements.attests.wiring import attest_functions
from mentordesk.ui.agreements.expectations.wiring import expectation_functions
from mentordesk.ui.agreements.folders import folder_for, remember, shown
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order, WrittenFunctions
from mentordesk.ui.agreements.handing.wiring import handing_functions
from mentordesk.ui.agreements.logo.wiring import logo_functions
from mentordesk.ui.agreements.packs.wiring import pack_functions
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.returned.wiring import returned_functions
from mentordesk.ui.agreements.scans.wiring import scan_functions
from mentordesk.ui.agreements.seats.wiring import seat_functions
from mentordesk.ui.agreements.showing import Showing
from mentordesk.ui.agreements.texts.wiring import text_functions
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy


def build(opened: Opened, parent: QWidget | None = None) -> AgreementsPage:
    """The page, bound to what is open whenever it asks."""
    bound = _Bound(opened)
    showing = Showing(opened)
    functions = AgreementsFunctions(
        read=bound.read,
        library=showing.library,
        subjects=showing.subjects,
        papers_of=showing.papers_of,
        version=showing.version,
        languages=bound.languages,
        companions=showing.companions,
        companion=showing.companion,
        choose_companion=showing.choose_companion,
        coordinator=bound.coordinator,
        today=clock.today,
        paper=showing.paper,
        beside=bound.beside,
        explain=bound.explain,
        make=bound.make,
        print_out=bound.print_out,
        folder=bound.folder,
        choose_folder=bound.choose_folder,
        show_folder=bound.show_folder,
        sign=bound.sign,
        sign_all=bound.sign_all,
        mark_sent=bound.mark_sent,
        go=opened.page_wanted.emit,
        scans=scan_functions(opened, bound.window),
        packs=pack_functions(opened, bound.folder, bound.show_folder, bound.print_paths, bound.ask_printer),
        texts=text_functions(opened, showing),
        handing=handing_functions(opened, bound.folder, bound.show_folder, bound.window),
        written=_written(opened, bound),
    )
    bound.page = AgreementsPage(functions, opened.appearance, parent)
    bound.setParent(bound.page)
    return bound.page


def _written(opened: Opened, bound: "_Bound") -> WrittenFunctions:
    return WrittenFunctions(
        agreed=agreed_functions(opened, bound.make_kind),
        expectations=expectation_functions(opened, bound.print_kind),
        returned=returned_functions(opened),
        seats=seat_functions(opened),
        attests=attest_functions(opened, bound.make_kind),
        logo=logo_functions(opened, bound.window),
    )


class _Bound(QObject):
    page: AgreementsPage

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self._opened = opened
        self._printer: Any = None

    def read(self) -> Sequence[PairPapers]:
        return self._opened.read(pair_papers, self._opened.programme)

    def languages(self) -> Sequence[str]:
        own = self._opened.facts.language
        return sorted(texts.languages(), key=lambda code: (code != own, code != words.LANGUAGES[0], code))

    def coordinator(self) -> str:
        return self._opened.author

    def beside(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None],
    ) -> None:
        title = self.tr("Drawing the preview …")
        self._opened.jobs.run(work, done=done, failed=failed, cancelled=cancelled, title=title, writes=False)

    def explain(self, error: BaseException) -> str:
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"

    def make(self, order: Order) -> None:
        self._issue(order, self._made)

    def print_out(self, order: Order) -> None:
        """Papers are made before they are printed, so that what is signed is in the folder and noted as issued."""
        if self.ask_printer():
            self._issue(order, self.print_paths, self._print_the_rest)

    def make_kind(self, kind: str, pairs: Sequence[UUID]) -> None:
        self.make(Order((kind,), self.page.language, tuple(pairs)))

    def print_kind(self, kind: str, pairs: Sequence[UUID]) -> None:
        self.print_out(Order((kind,), self.page.language, tuple(pairs)))

    def ask_printer(self) -> bool:
        from mentordesk.ui.agreements.printing import ask_for_printer  # Qt's printing is loaded at the first print

        self._printer = ask_for_printer(self.page.window(), self._opened.facts.name)
        return self._printer is not None

    def _issue(
        self,
        order: Order,
        done: Callable[[list[Path]], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        store, programme, folder = self._opened.store, self._opened.programme, self.folder()

        def work(progress: Progress) -> list[Path]:
            return issue_kinds(
                store,
                programme=programme,
                kinds=order.kinds,
                folder=folder,
                language=order.language,
                pairs=order.pairs,
                progress=progress,
            )

        self._opened.run(work, done=done, failed=failed, title=self.tr("Making papers …"))

    def _print_the_rest(self, error: BaseException) -> None:
        """Some papers could not be made: that is told, and the others are printed."""
        self._opened.failed(error)
        if isinstance(error, PapersLeftOut) and error.paths:
            self.print_paths(list(error.paths))

    def print_paths(self, paths: list[Path]) -> None:
        from mentordesk.ui.agreements.printing import print_files

        work = partial(print_files, self._printer, paths)
        self._opened.run(work, done=self._printed, title=self.tr("Printing …"), writes=False)

    def _printed(self, pages: int) -> None:
        self._printer = None
        one, many = (
            self.tr("1 page is on its way to the printer"),
            self.tr("{count} pages are on their way to the printer"),
        )
        self._opened.say((one if pages == 1 else many).format(count=pages))

    def _made(self, paths: list[Path]) -> None:
        folder = shown(paths[0].parent)
        one, many = self.tr("1 paper is in {folder}"), self.tr("{count} papers are in {folder}")
        text = (one if len(paths) == 1 else many).format(count=len(paths), folder=folder)
        self._opened.say(text, Remedy(self.tr("Show the folder"), self.show_folder))

    def folder(self) -> Path:
        facts = self._opened.facts
        return folder_for(facts.id, facts.name)

    def choose_folder(self) -> bool:
        now = self.folder()
        start = next(path for path in (now, *now.parents) if path.is_dir())
        chosen = QFileDialog.getExistingDirectory(self.page.window(), self.tr("Folder for the papers"), str(start))
        if chosen:
            try:
                remember(self._opened.programme, Path(chosen))
            except OSError:
                self._opened.say(self.tr("The folder could not be remembered on this machine."))
                return False
        return bool(chosen)

    def show_folder(self) -> None:
        folder = self.folder()
        there = next(path for path in (folder, *folder.parents) if path.is_dir())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def sign(self, paper: UUID, role: str, day: dt.date | None) -> bool:
        return self._opened.do(sign, quiet=True, paper=paper, role=role, day=day)

    def sign_all(self, papers: Collection[UUID], day: dt.date | None) -> bool:
        return self._opened.do(sign_all, papers=papers, day=day)

    def mark_sent(self, papers: Collection[UUID], day: dt.date | None) -> bool:
        from mentordesk.core.agreements.sending.commands import mark_sent, mark_unsent

        if day is None:
            return self._opened.do(mark_unsent, papers=papers)
        return self._opened.do(mark_sent, papers=papers, day=day)

    def window(self) -> QWidget:
        return self.page.window()

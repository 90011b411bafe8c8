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
from mentordesk.core.agreements.queries import PairPapers, facts_for, pair_papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION
from mentordesk.core.documents import texts
from mentordesk.core.kernel import clock
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.folders import folder_for, remember, shown
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy


def build(opened: Opened, parent: QWidget | None = None) -> AgreementsPage:
    """The page, bound to what is open whenever it asks."""
    bound = _Bound(opened)
    functions = AgreementsFunctions(
        read=bound.read,
        languages=bound.languages,
        coordinator=bound.coordinator,
        today=clock.today,
        paper=bound.paper,
        beside=bound.beside,
        explain=bound.explain,
        make=bound.make,
        print_out=bound.print_out,
        folder=bound.folder,
        choose_folder=bound.choose_folder,
        show_folder=bound.show_folder,
        sign=bound.sign,
        sign_all=bound.sign_all,
        go=opened.page_wanted.emit,
    )
    bound.page = AgreementsPage(functions, opened.appearance, parent)
    bound.setParent(bound.page)
    return bound.page


class _Bound(QObject):
    page: QWidget

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

    def paper(self, pair: UUID, which: str, language: str) -> bytes:
        from mentordesk.core.agreements.document import paper_pdf  # ReportLab is loaded at the first paper alone

        opened = self._opened
        kind = AGREEMENT if which == AGREEMENT else DECLARATION
        found = opened.read(facts_for, opened.programme, kind, opened.author, [pair])
        return paper_pdf(next(one for one in found if one.signer_role in (None, which)), language)

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
        from mentordesk.ui.agreements.printing import ask_for_printer  # Qt's printing is loaded at the first print

        self._printer = ask_for_printer(self.page.window(), self._opened.facts.name)
        if self._printer is not None:
            self._issue(order, self._print)

    def _issue(self, order: Order, done: Callable[[list[Path]], None]) -> None:
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

        self._opened.run(work, done=done, title=self.tr("Making papers …"))

    def _print(self, paths: list[Path]) -> None:
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

"""Ties the papers of the matching to the open file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel import places
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy

_FOLDER = "kobling"


class PlanPapers(QObject):
    """Papers are written among the person's documents, and can be opened or printed from where that is told."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self._printer: Any = None
        self._show: Callable[[Path], object] = _shown

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return places.documents() / file_name(self._opened.facts.name, ending="") / _FOLDER

    def write(self, kind: str) -> None:
        """Write the papers of a kind beside the window."""
        from mentordesk.core.agreements.plans.commands import WRITING

        opened, code = self._opened, self._opened.language.code
        language = code if code in languages() else words.LANGUAGES[0]
        work = partial(_made, WRITING[kind], opened.store, opened.programme, self.folder, language)
        opened.run(work, done=self._written, title=self.tr("Making papers …"))

    def _written(self, paths: list[Path]) -> None:
        one, many = self.tr("{name} is in {folder}"), self.tr("{count} papers are in {folder}")
        said = (one if len(paths) == 1 else many).format(
            name=paths[0].stem, count=len(paths), folder=self._told(paths[0].parent)
        )
        target = paths[0] if len(paths) == 1 else paths[0].parent
        self._opened.say(
            said,
            Remedy(self.tr("Open"), partial(self._show, target)),
            Remedy(self.tr("Print …"), partial(self._print, paths)),
        )

    def _told(self, folder: Path) -> str:
        """A folder as people know it: from their own folder on."""
        home = Path.home()
        return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)

    def _print(self, paths: list[Path]) -> None:
        from mentordesk.ui.widgets.printer import ask_for_printer, print_pdfs  # Qt's printing is loaded for the first

        window = QApplication.activeWindow()
        self._printer = ask_for_printer(window, self._opened.facts.name) if window is not None else None
        if self._printer is not None:
            papers = (path.read_bytes() for path in paths)
            work = partial(print_pdfs, self._printer, papers, len(paths))
            self._opened.run(work, done=self._printed, title=self.tr("Printing …"), writes=False)

    def _printed(self, pages: int) -> None:
        self._printer = None
        one, many = (
            self.tr("1 page is on its way to the printer"),
            self.tr("{count} pages are on their way to the printer"),
        )
        self._opened.say((one if pages == 1 else many).format(count=pages))


def _made(
    write: Callable[..., list[Path]], store: object, programme: object, folder: Path, language: str, progress: Progress
) -> list[Path]:
    return write(store, programme=programme, folder=folder, language=language, progress=progress)


def _shown(path: Path) -> object:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

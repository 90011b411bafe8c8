"""Ties what comes back to the open file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.scans.functions import Arrived, PaperChoice, ScanFunctions, ScanLine
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy

if TYPE_CHECKING:
    from mentordesk.core.agreements.scans.commands import Filed
    from mentordesk.core.evaluation.returned import Returned

Done = Callable[[list[Arrived]], None]
translate = QCoreApplication.translate

_ENDINGS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff"


def scan_functions(opened: Opened, window: Callable[[], QWidget]) -> ScanFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened, window)
    return ScanFunctions(
        scans=bound.scans,
        pictures=bound.pictures,
        file=bound.file,
        file_as=bound.file_as,
        remove=bound.remove,
        papers=bound.papers,
        typed=bound.typed,
        announce=bound.announce,
        choose=bound.choose,
    )


class _Bound:
    def __init__(self, opened: Opened, window: Callable[[], QWidget]) -> None:
        self._opened, self._window = opened, window

    def scans(self, paper: UUID) -> Sequence[ScanLine]:
        from mentordesk.core.agreements.scans.queries import scans_of

        rows = self._opened.read(scans_of, paper)
        return [ScanLine(one.id, one.page, one.filed, one.verdict, one.certificate) for one in rows]

    def pictures(self, scan: UUID) -> Sequence[bytes]:
        from mentordesk.core.agreements.scans.queries import scan_bytes
        from mentordesk.core.agreements.scans.showing_apart import pictures_apart

        return pictures_apart(self._opened.read(scan_bytes, scan))

    def file(self, paths: Sequence[Path], done: Done) -> None:
        self._run(partial(self._file, tuple(paths)), done)

    def file_as(self, paper: UUID, path: Path, page: int | None, done: Done) -> None:
        self._opened.run(
            partial(self._file_as, paper, path, page),
            done=done,
            title=translate("Scans", "Looking at what came back …"),
        )

    def remove(self, scan: UUID) -> bool:
        from mentordesk.core.agreements.scans.commands import remove_scan

        return self._opened.do(remove_scan, scan=scan)

    def papers(self) -> Sequence[PaperChoice]:
        from mentordesk.core.agreements.queries import papers
        from mentordesk.core.agreements.rules import REPLACED

        found = self._opened.read(papers, self._opened.programme)
        return [
            PaperChoice(one.id, f"{kind_name(one.kind)} · {one.title}" if one.title else kind_name(one.kind))
            for one in found
            if one.status != REPLACED
        ]

    def typed(self, text: str) -> UUID | None:
        from mentordesk.core.agreements.scans.errors import TypedCodeUnknown
        from mentordesk.core.agreements.scans.queries import paper_typed

        try:
            return self._opened.read(paper_typed, self._opened.programme, text)
        except TypedCodeUnknown:
            return None

    def announce(self, text: str) -> None:
        show = Remedy(translate("Scans", "Show what came back"), self._show)
        self._opened.say(text, show)

    def _show(self) -> None:
        self._opened.page_wanted.emit("agreements", None)

    def choose(self) -> Sequence[Path]:
        title = translate("Scans", "Bring in scans and forms")
        kinds = translate("Scans", "Scans, photos and forms") + f" ({_ENDINGS})"
        chosen, _ = QFileDialog.getOpenFileNames(self._window(), title, str(Path.home()), kinds)
        return [Path(one) for one in chosen]

    def _run(self, work: Callable[[Progress], list[Arrived]], done: Done) -> None:
        self._opened.run(work, done=done, title=translate("Scans", "Looking at what came back …"))

    def _file(self, paths: Sequence[Path], progress: Progress) -> list[Arrived]:
        """Forms first: what is none of them may be a scan."""
        from mentordesk.core.agreements.scans.commands import file_scans

        store, programme = self._opened.store, self._opened.programme
        forms = self._read_forms([path for path in paths if path.suffix.lower() == ".pdf"], progress)
        rest = [path for path in paths if path not in forms]
        filed = file_scans(store, programme=programme, paths=rest, progress=progress) if rest else []
        return [*forms.values(), *self._told(filed)]

    def _read_forms(self, paths: Sequence[Path], progress: Progress) -> dict[Path, Arrived]:
        """The files among these that are forms of ours, and what became of them."""
        from mentordesk.core.evaluation import errors
        from mentordesk.core.evaluation.returned import read_returned

        if not paths:
            return {}
        found = read_returned(self._opened.store, programme=self._opened.programme, paths=paths, progress=progress)
        odd = (errors.HandedFormLocked, errors.HandedFormUnreadable, errors.HandedFormTooLarge)
        no_form = (errors.HandedFormNone, *odd)
        return {one.path: self._form(one) for one in found if not isinstance(one.trouble, no_form)}

    def _form(self, one: "Returned") -> Arrived:
        kind = kind_name(one.kind) if one.kind else ""
        who = self._opened.names().get(one.person, "") if one.person else ""
        return Arrived(
            path=one.path,
            file=self._opened.as_shown(one.path.name),
            about=f"{kind} · {who}" if who else kind,
            form=True,
            trouble=self._sentence(one.trouble) if one.trouble else "",
            pair=one.pair,
        )

    def _file_as(self, paper: UUID, path: Path, page: int | None, progress: Progress) -> list[Arrived]:
        from mentordesk.core.agreements.scans.commands import file_scan_as

        del progress
        return self._told(file_scan_as(self._opened.store, paper=paper, path=path, page=page))

    def _told(self, filed: "Sequence[Filed]") -> list[Arrived]:
        from mentordesk.core.agreements.queries import papers

        pairs = {one.id: one.pair for one in self._opened.read(papers, self._opened.programme)}
        called = {one.id: one.words for one in self.papers()}
        return [
            Arrived(
                path=one.path,
                file=self._opened.as_shown(one.path.name),
                paper=one.paper if one.trouble is None else None,
                page=one.page,
                about=called.get(one.paper, "") if one.paper else "",
                trouble=self._sentence(one.trouble) if one.trouble else "",
                pair=pairs.get(one.paper) if one.paper else None,
            )
            for one in filed
        ]

    def _sentence(self, told: Told) -> str:
        title, text = words.sentence(told, self._opened.language.code)
        return self._opened.as_shown(f"{title}. {text}")

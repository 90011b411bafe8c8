"""Files that are dropped on the window: what each of them is decides which page takes it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.window import Window

if TYPE_CHECKING:
    from mentordesk.core.evaluation.sorting import Sorted
    from mentordesk.ui.agreements.page import AgreementsPage
    from mentordesk.ui.recruitment.page import RecruitmentPage

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Dropping(QObject):
    """Takes files wherever on the window they are dropped, also over a field that would take their names for text."""

    def __init__(self, window: Window, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._opened = window, opened

    def begin(self) -> None:
        """The window is on the screen."""
        self._window.setAcceptDrops(True)
        self._window.installEventFilter(self)
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)  # before it asks which part of the window lies there

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that covers all others takes files itself, and under a question nothing is taken."""
        if event.type() not in _DRAGS or not self._is_open:
            return False
        dropped = cast("QDropEvent", event)
        paths = _files(dropped.mimeData())
        if not paths:
            return False
        dropped.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.take(paths)
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """Find out what these files are, and give each to its page."""
        title = self.tr("Looking at what was dropped …")
        self._opened.run(partial(_sorted, tuple(paths)), done=self._hand_over, title=title, writes=False)

    @property
    def _is_open(self) -> bool:
        return self._opened.is_open and not self._window.is_covered and QApplication.activeModalWidget() is None

    def _hand_over(self, found: "Sorted") -> None:
        """Papers are filed by themselves; an application is looked at first, so its page comes in front."""
        if not self._is_open:
            return
        hidden = bool(found.applications) and self._opened.appearance.names_hidden
        if found.papers:
            self._file(found.papers, in_front=hidden or not found.applications)
        if hidden:
            self._say_hidden(found.applications)
        elif found.applications:
            self._window.show_page("recruitment")
            page = cast("RecruitmentPage", self._window.page)
            page.bring_in_files(found.applications)

    def _file(self, papers: Sequence[Path], *, in_front: bool) -> None:
        if in_front:
            self._window.show_page("agreements")
        else:
            self._window.prepare_page("agreements")
        page = next(page for page in self._window.pages if page.name == "agreements")
        cast("AgreementsPage", page).bring_in(papers)

    def _say_hidden(self, applications: Sequence[Path]) -> None:
        """Rows of applicants are full of names."""
        template = self.tr("“{name}” is full of names. Show names again, and drop it anew.")
        for path in applications:
            self._opened.say(template.format(name=self._opened.as_shown(path.name)))


def _files(carried: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]


def _sorted(paths: Sequence[Path], progress: Progress) -> "Sorted":
    from mentordesk.core.evaluation.sorting import sort_files

    return sort_files(paths, progress)

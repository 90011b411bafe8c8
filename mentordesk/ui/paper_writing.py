"""Papers that a card makes, bound to the open file: which command writes them, and what the file is called."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mentordesk import words
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.papers.commands import paper_name
from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.paper_section import Failed, PaperFunctions


def paper_writing(opened: Opened, kind: str, command: Callable[..., None]) -> PaperFunctions:
    """What the card of a paper needs; `kind` is its name among the papers' files, `command` writes it."""
    bound = _Bound(opened, kind, command)
    return PaperFunctions(suggested=bound.suggested, write=bound.write, said=bound.said, show=bound.show)


class _Bound:
    def __init__(self, opened: Opened, kind: str, command: Callable[..., None]) -> None:
        self._opened, self._kind, self._command = opened, kind, command

    @property
    def _language(self) -> str:
        code = self._opened.language.code
        return code if code in languages() else words.LANGUAGES[0]

    def suggested(self) -> Path:
        return self._opened.store.path.parent / paper_name(self._kind, self._language)

    def write(self, title: str, target: Path, done: Callable[[object], None], failed: Failed) -> None:
        opened = self._opened
        kept: dict[str, Any] = {"language": self._language, "locks_after": opened.lock_after or None}
        work = partial(_written, self._command, opened.store, target, kept)
        opened.run(work, done=done, failed=failed, title=title)

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"

    def show(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _written(
    command: Callable[..., None], store: object, target: Path, kept: dict[str, Any], progress: Progress
) -> None:
    progress.step(0, 0)
    command(store, target=target, **kept)

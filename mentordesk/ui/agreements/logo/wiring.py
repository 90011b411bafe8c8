"""Ties the logo to the open file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.logo.functions import LogoFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.agreements.library.queries import LogoRow

translate = QCoreApplication.translate

_PICTURES = "*.png *.jpg *.jpeg *.gif *.bmp *.tif *.tiff *.webp *.ico"


def logo_functions(opened: Opened, window: Callable[[], QWidget]) -> LogoFunctions:
    """Bound to what is open whenever they are called; `window` is what the question stands in front of."""
    bound = _Bound(opened, window)
    return LogoFunctions(
        logo=bound.logo, choose=bound.choose, take=bound.take, describe=bound.describe, remove=bound.remove
    )


class _Bound:
    def __init__(self, opened: Opened, window: Callable[[], QWidget]) -> None:
        self._opened, self._window = opened, window

    def logo(self) -> "LogoRow | None":
        from mentordesk.core.agreements.library.queries import logo_of

        return self._opened.read(logo_of, self._opened.programme)

    def choose(self) -> Path | None:
        title, kinds = translate("LogoPanel", "Choose a picture"), translate("LogoPanel", "Pictures")
        name, _ = QFileDialog.getOpenFileName(self._window(), title, str(Path.home()), f"{kinds} ({_PICTURES})")
        return Path(name) if name else None

    def take(self, path: Path, description: str, done: Callable[[], None]) -> None:
        answer = _Taken(self._opened, done)
        title = translate("LogoPanel", "Reading the picture …")
        self._opened.run(partial(self._set, path, description), done=answer.done, title=title)

    def describe(self, description: str) -> bool:
        from mentordesk.core.agreements.library.commands import describe_logo

        return self._opened.do(describe_logo, programme=self._opened.programme, description=description)

    def remove(self) -> bool:
        from mentordesk.core.agreements.library.commands import remove_logo

        return self._opened.do(remove_logo, programme=self._opened.programme)

    def _set(self, path: Path, description: str, progress: Progress) -> None:
        from mentordesk.core.agreements.library.commands import set_logo

        set_logo(
            self._opened.store,
            programme=self._opened.programme,
            path=path,
            description=description,
            progress=progress,
        )


class _Taken:
    """Tells the step with «Undo», and the panel that it is done."""

    def __init__(self, opened: Opened, done: Callable[[], None]) -> None:
        self._opened, self._done = opened, done

    def done(self, _: None) -> None:
        self._opened.tell_step()
        self._done()

"""Ties the window of a package to its file; no programme needs to be open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.selection.packages.commands import open_package, save_package
from mentordesk.core.selection.packages.package import Package
from mentordesk.core.store.seal import Passphrase
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.elsewhere.functions import ElsewhereFunctions, Failed
from mentordesk.ui.selection.elsewhere.window import AssessmentWindow


def assess(path: Path, front: Opened, parent: QWidget) -> AssessmentWindow:
    """Show the window of this package."""
    bound = _Bound(path, front)
    functions = ElsewhereFunctions(path.name, bound.open, bound.keep, bound.keep_now, bound.said, bound.word)
    window = AssessmentWindow(front.appearance, functions, parent)
    window.show()
    return window


class _Bound:
    def __init__(self, path: Path, front: Opened) -> None:
        self._path, self._front = path, front

    def open(self, passphrase: str, done: Callable[[Package], None], failed: Failed) -> None:
        work = partial(_opened, self._path, passphrase)
        title = words.line("opening_package", self._front.language.code)
        self._front.run(work, done=done, failed=failed, title=title, writes=False)

    def keep(self, package: Package, passphrase: str, done: Callable[[object], None], failed: Failed) -> None:
        work = partial(_kept, package, self._path, passphrase)
        title = words.line("keeping_package", self._front.language.code)
        self._front.run(work, done=done, failed=failed, title=title, writes=False)

    def keep_now(self, package: Package, passphrase: str) -> str:
        try:
            save_package(package, target=self._path, lock=Passphrase(passphrase))
        except Told as told:
            return self.said(told)
        return ""

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._front.language.code)
        return f"{title}. {text}"

    def word(self, key: str) -> str:
        found = words.word(key, self._front.language.code)
        return found[:1].upper() + found[1:]


def _opened(path: Path, passphrase: str, progress: Progress) -> Package:
    progress.step(0, 0)
    return open_package(path, Passphrase(passphrase))


def _kept(package: Package, path: Path, passphrase: str, progress: Progress) -> None:
    progress.step(0, 0)
    save_package(package, target=path, lock=Passphrase(passphrase))

"""Whom the papers of the kind in front are about, one of them at a time. They are read beside the window."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.subjects import Subject


class Browsing(QObject):
    """`changed`: somebody else is in front, or nobody is. `failed` brings what went wrong."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, functions: AgreementsFunctions, parent: QObject) -> None:
        super().__init__(parent)
        self._functions = functions
        self._wanted = ""
        self._reading: str | None = None
        self.kind = ""
        """The kind whose subjects are known; empty while none are."""
        self._subjects: Sequence[Subject] = ()
        self._at = 0

    @property
    def subject(self) -> Subject | None:
        """Whom the paper in front is about."""
        return self._subjects[self._at] if self._at < len(self._subjects) else None

    @property
    def place(self) -> int:
        """Which one that is, from 1; 0 when there is nobody."""
        return self._at + 1 if self._subjects else 0

    @property
    def count(self) -> int:
        """Of how many."""
        return len(self._subjects)

    def show(self, kind: str) -> None:
        """Bring this kind in front; the same person or pair stays there, where the kind is about them."""
        self._wanted = kind
        self._read()

    def step(self, by: int) -> None:
        """Go to another one."""
        if 0 <= self._at + by < len(self._subjects):
            self._at += by
            self.changed.emit()

    def _read(self) -> None:
        if self._reading is None and self._wanted:
            self._reading = self._wanted
            work = partial(_subjects, self._functions, self._reading)
            self._functions.beside(work, done=self._take, failed=self._fail, cancelled=self._give_up)

    def _take(self, found: Sequence[Subject]) -> None:
        read, self._reading = self._reading, None
        if read != self._wanted:
            self._read()
            return
        before = self.subject
        self.kind, self._subjects = self._wanted, found
        about = [(one.pair, one.person, one.addendum) for one in found]
        same = (before.pair, before.person, before.addendum) if before is not None else None
        self._at = about.index(same) if same in about else min(self._at, max(0, len(found) - 1))
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._reading, self.kind, self._subjects = None, self._wanted, ()
        self.failed.emit(error)

    def _give_up(self) -> None:
        self._reading = None


def _subjects(functions: AgreementsFunctions, kind: str, progress: Progress) -> Sequence[Subject]:
    del progress
    return functions.subjects(kind)

"""One file on its way in: read once, looked at again under each wish, tried, and at last fetched in."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Told
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.ui.recruitment.functions import ImportFunctions, Look, Source, Trial
from mentordesk.ui.recruitment.tasks import Task

RowPlace = tuple[str, int]
"""A row of the file, by its sheet and its number there."""


class ImportRun(QObject):
    """`started` begins a reading; `looked` and `tried` come again after every wish.

    `troubled` when the file cannot be read that way; `fetched` ends the run; `given_up` when the person called the
    reading off, `resumed` when they called off the fetch.
    """

    started = Signal()
    looked = Signal(Look)
    tried = Signal(Trial)
    troubled = Signal(object)  # a Told
    fetched = Signal(ImportResult)
    given_up = Signal()
    resumed = Signal()

    def __init__(self, functions: ImportFunctions, parent: QObject) -> None:
        super().__init__(parent)
        self._functions = functions
        self._task: Task | None = None
        self._fetching = False
        self.source: Source = Path()
        self.reading = Reading()
        self.wishes = Wishes(today())
        self.look: Look | None = None
        self.trial: Trial | None = None
        self.remembers = True
        self.left: frozenset[RowPlace] = frozenset()
        """Rows that are not wanted."""
        self._changed = False

    def begin(self, source: Source) -> None:
        """Read this file or pasted block, with no wishes yet."""
        self.source, self.reading, self.wishes = source, Reading(), Wishes(today())
        self._changed, self.left = False, frozenset()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the file, or read it again."""
        self.look = self.trial = None
        self.started.emit()
        self._functions.read(self.source, self.reading, self.wishes, self._start(self._read))

    def read_as(self, reading: Reading) -> None:
        """Read the file otherwise. Other headings cost no reading, other letters and separators do."""
        before, self.reading = self.reading, reading
        self.wishes = replace(self.wishes, headings=reading.headings, mapping={})
        if self.look is None or replace(before, headings=reading.headings) != reading:
            self.read()
        else:
            self._look_again()

    def map_column(self, place: str | int, field: str) -> None:
        """A column is this."""
        self._changed = True
        self.wishes = replace(self.wishes, mapping={**self.wishes.mapping, place: field})
        self._look_again()

    def set_role(self, role: str) -> None:
        """Who does not tell a role applies as this."""
        self.wishes = replace(self.wishes, default_role=role, role_said=True)
        self._look_again()

    @Slot()
    def look_again(self) -> None:
        """Compare with the people of the file anew: they have changed."""
        if self.look is not None and not self._fetching:
            self._attempt()

    def leave_out(self, rows: Iterable[RowPlace], *, on: bool) -> None:
        """Leave these rows out, or take them along after all."""
        self.left = self.left | frozenset(rows) if on else self.left - frozenset(rows)

    def fetch(self) -> None:
        """Fetch in what was tried, without the rows that are left out."""
        if self.look is not None:
            self._fetching = True
            preview = self.look.preview
            wanted = tuple(row for row in preview.rows if (row.sheet, row.number) not in self.left)
            self._functions.fetch(replace(preview, rows=wanted), self._start(self._fetched))

    def leave(self) -> None:
        """Nobody wants the file any more."""
        self._drop()
        self.look = self.trial = None
        self.source = Path()  # what was pasted is full of names

    @property
    def changed(self) -> bool:
        """Whether the person has said what a column is."""
        return self._changed

    def _look_again(self) -> None:
        if self.look is not None:
            self.trial = None
            self._functions.look(self.look, self.wishes, self._start(self._read))

    def _attempt(self) -> None:
        if self.look is not None:
            self._functions.attempt(self.look.preview, self._start(self._tried))

    def _start(self, done: Callable[[Any], None]) -> Task:
        self._drop()
        task = self._task = Task(self)
        task.done.connect(done)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stopped)
        return task

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    @Slot(object)
    def _read(self, look: Look) -> None:
        self.look, self.wishes = look, look.wishes
        self.looked.emit(look)
        if look.whole:
            self._attempt()
        else:
            self._look_again()

    @Slot(object)
    def _tried(self, trial: Trial) -> None:
        self._task, self.trial = None, trial
        self.tried.emit(trial)

    @Slot(object)
    def _fetched(self, result: ImportResult) -> None:
        self._task, self._fetching = None, False
        if self.look is not None and self._changed and self.remembers:
            self._functions.remember(self.look.preview)
        self.fetched.emit(result)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        """What is wrong with the file is told in its place; what is wrong with ours as everywhere."""
        self._task = None
        was_fetching, self._fetching = self._fetching, False
        if isinstance(error, Told) and not was_fetching:
            self.troubled.emit(error)
            return
        if was_fetching:
            self.resumed.emit()
        self._functions.failed(error)

    @Slot()
    def _stopped(self) -> None:
        self._task = None
        was_fetching, self._fetching = self._fetching, False
        self._functions.cancelled()
        (self.resumed if was_fetching else self.given_up).emit()

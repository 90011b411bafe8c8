"""The open file as pages are wired to it: read, do with a notice and «Undo», and do what takes long in a worker."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.queries import ProgrammeRow, names, programme_of
from mentordesk.core.store.unit import Changed, Reading, Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.shell.notices import Kind, Notices
from mentordesk.ui.shell.remedies import Remedy

P = ParamSpec("P")
T = TypeVar("T")


class Opened(QObject):
    """What is open: a store with the programme in front. Pages are bound to it once; the file in it may change.

    `changed` tells on the window's thread which tables a step has touched; `page_wanted` asks for a page and, on it, a
    record (or None).
    """

    changed = Signal(frozenset)
    page_wanted = Signal(str, object)

    def __init__(
        self,
        *,
        appearance: Appearance,
        language: Language,
        jobs: JobRunner,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self.programme = UUID(int=0)
        self.appearance = appearance
        self.language = language
        self.jobs = jobs
        self.notices = notices

    @property
    def is_open(self) -> bool:
        """Whether there is a file."""
        return self._store is not None

    @property
    def store(self) -> Store:
        """The open file; nobody asks for it while there is none."""
        assert self._store is not None
        return self._store

    def take(self, store: Store, programme: UUID) -> None:
        """From now on it is about this file and programme."""
        self._store, self.programme = store, programme
        store.listeners.append(self._announce)

    def close(self) -> None:
        """Stop listening and let go of the file."""
        self.store.listeners.remove(self._announce)
        self.store.close()
        self._store = None

    @property
    def facts(self) -> ProgrammeRow:
        """The programme in front."""
        return self.read(programme_of, self.programme)

    def names(self) -> dict[UUID, str]:
        """The names of people, for sentences that tell of them by id."""
        return self.read(names)

    @property
    def author(self) -> str:
        """The coordinator."""
        return self.store.author

    def read(self, query: Callable[Concatenate[Reading, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer of a query that takes under 50 ms."""
        return self.store.read(query, *args, **kwargs)

    def do(self, command: Callable[..., object], *, quiet: bool = False, **values: object) -> bool:
        """Run a quick command with `programme` bound by the caller; whether it was done.

        What it did is told with «Undo» unless `quiet` (a field edited in place); what it refused is told in words.
        """
        before = self.store.steps()[0]
        try:
            command(self.store, **values)
        except Told as told:
            self.tell(told)
            return False
        if not quiet and self.store.steps()[0] != before:
            self.tell_step()
        return True

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        title: str,
        writes: bool = True,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do what takes long in a worker, with progress and Cancel; `done` and `failed` are bound methods."""
        self.jobs.run(
            work, done=done, failed=failed or self.failed, cancelled=self.cancelled, title=title, writes=writes
        )

    @Slot()
    def undo(self) -> None:
        """Take back the last step, and say which."""
        self._again(self.store.undo, "undo")

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back, and say which."""
        self._again(self.store.redo, "redo")

    def _again(self, way: Callable[[], object], command: str) -> None:
        try:
            way()
        except Told as told:
            self.tell(told)
            return
        step = self.store.steps()[1 if command == "undo" else 0]
        if step is not None:
            facts = {**step.facts, "command": step.command}
            text = words.label(command, facts, self.language.code, self.names())
            self.notices.tell(_sentence(text))

    def tell_step(self) -> None:
        """Tell what the last step did, with «Undo»."""
        step = self.store.steps()[0]
        if step is not None:
            text = words.label(step.command, step.facts, self.language.code, self.names())
            self.notices.tell(_sentence(text), remedies=(Remedy(self.tr("Undo"), self.undo),))

    def tell(self, told: Told) -> None:
        """Tell what a rule or the disk said; it stays until it is read."""
        title, text = words.sentence(told, self.language.code)
        self.notices.tell(f"{title}. {text}", Kind.ERROR)

    def say(self, text: str, *remedies: Remedy) -> None:
        """Tell something that is done and no step, such as a file that was written, and what can be done with it."""
        self.notices.tell(text, remedies=remedies)

    def failed(self, error: BaseException) -> None:
        """The answer to a job that failed: in words, or as the bug it is."""
        if isinstance(error, Told):
            self.tell(error)
        else:
            raise error

    @Slot()
    def cancelled(self) -> None:
        """The answer to a job that was called off."""
        self.notices.tell(self.tr("Cancelled. Nothing has changed."), Kind.INFO)

    def _announce(self, change: Changed) -> None:
        """Called on whatever thread recorded: the signal carries it over to the window's."""
        self.changed.emit(change.tables)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]

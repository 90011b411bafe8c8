"""The open file as pages are wired to it: read, do with a notice and «Undo», and do what takes long in a worker."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.hiding import discreet
from mentordesk.core.programme.queries import ProgrammeRow, names, programme_of, programmes, withheld
from mentordesk.core.store.errors import NothingToUndo
from mentordesk.core.store.history import size_of
from mentordesk.core.store.undo import Step
from mentordesk.core.store.unit import Changed, Reading, Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.shell.notices import Kind, Notice, Notices
from mentordesk.ui.shell.remedies import Remedy

P = ParamSpec("P")
T = TypeVar("T")

_AT_ONCE = 2000
"""So many changes are taken back while the window waits; that takes some hundredths of a second."""


class Opened(QObject):
    """What is open: a store with the programme in front. Pages are bound to it once; the file in it may change.

    `changed` tells on the window's thread which tables a step has touched; `page_wanted` asks for a page and, on it, a
    record (or None); `backed_up` says that backups were made or tried by themselves; `restore_wanted` asks for a
    backup, which its key (or None) opens, in the place of the file; `letters_switched` says whether single letters are
    commands from now on, `lock_after_chosen` after how many idle minutes the file is to be locked.
    """

    changed = Signal(frozenset)
    page_wanted = Signal(str, object)
    backed_up = Signal()
    restore_wanted = Signal(Path, object)
    letters_switched = Signal(bool)
    lock_after_chosen = Signal(int)

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
        self.single_letters = True
        self.assessors: dict[UUID, str] = {}
        """Who gives points in this window, by programme, once that is chosen; empty for who only looks on."""
        self.unnamed = False
        """While a reading is blind, steps of the selection are told without names."""
        self.still_closing: Path | None = None
        self.lock_after = 0
        self.hears_system = False
        self._told: Notice | None = None
        self.changed.connect(self._forget_told)
        appearance.discreet = self._discreet

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
        self.assessors, self.unnamed = {}, False
        store.listeners.append(self._announce)

    def close(self) -> None:
        """Stop listening and let go of the file."""
        self.hand_over().close()

    def hand_over(self) -> Store:
        """Stop listening; whoever takes the file closes it."""
        store = self.store
        store.listeners.remove(self._announce)
        self._store = self._told = None
        return store

    @property
    def facts(self) -> ProgrammeRow:
        """The programme in front."""
        return self.read(programme_of, self.programme)

    def _discreet(self, lines: Sequence[Sequence[str]]) -> list[Sequence[str]]:
        """Lines as they may be copied: of people whose address is hidden, initials and no way to find them."""
        hidden = self.store.read(withheld) if self.is_open else ()
        return [discreet(line, hidden) if hidden else line for line in lines]

    def names(self) -> dict[UUID, str]:
        """The names of people, for sentences that tell of them by id."""
        return self.read(names)

    def label(self, step: Step) -> str:
        """What a step did, in words."""
        people = list(words.ids_in(step.facts))
        known = self.read(names, people) if people else {}
        if self.unnamed and _is_of_selection(step):
            known = dict.fromkeys(people, words.word("unnamed_applicant", self.language.code))
        return words.label(step.command, step.facts, self.language.code, known)

    @property
    def author(self) -> str:
        """The coordinator."""
        return self.store.author

    def read(self, query: Callable[Concatenate[Reading, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer of a query that takes under 50 ms, as it may be shown: masked while names are hidden."""
        return self.store.shown(query, *args, **kwargs)

    def do(self, command: Callable[..., object], *, quiet: bool = False, **values: object) -> bool:
        """Run a quick command with `programme` bound by the caller; whether it was done.

        What it did is told with «Undo» unless `quiet` (a field edited in place); what it refused is told in words.
        A field may say that it is left only when the file is closed already: then nothing is done.
        """
        if not self.is_open:
            return False
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

    def switch_letters(self, on: bool) -> None:
        """Let single letters be commands in lists, or not."""
        self.single_letters = on
        self.letters_switched.emit(on)

    def lock_when_idle(self, minutes: int) -> None:
        """Lock the file after so many minutes in which nobody did anything; 0: never."""
        self.lock_after = minutes
        self.lock_after_chosen.emit(minutes)

    @property
    def undoable(self) -> Step | None:
        """The step that can be taken back: the last one, unless there would be no programme left to show."""
        step = self.store.steps()[0]
        made = step is not None and step.command == "programme.create_programme"
        return None if made and len(self.read(programmes)) == 1 else step

    @Slot()
    def undo(self) -> None:
        """Take back the last step, and say which."""
        step = self.undoable
        if step is None:
            self.tell(NothingToUndo())
        else:
            self._again(self.store.undo, "undo", step, self.tr("Undoing …"))

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back, and say which."""
        self._again(self.store.redo, "redo", self.store.steps()[1], self.tr("Redoing …"))

    def _again(self, way: Callable[[], Step], command: str, step: Step | None, title: str) -> None:
        """At once, or in a worker when there is so much to do that the window would stand still."""

        def work(progress: Progress) -> Step:
            del progress
            return way()

        if step is not None and self.read(size_of, step.number)[0] > _AT_ONCE:
            self.run(work, done=partial(self._tell_again, command), title=title)
            return
        try:
            self._tell_again(command, way())
        except Told as told:
            self.tell(told)

    def _tell_again(self, command: str, step: Step) -> None:
        again = Step(step.number, command, {**step.facts, "command": step.command})
        self._told = self.notices.tell(_sentence(self.label(again)))

    def tell_step(self) -> None:
        """Tell what the last step did, with «Undo»."""
        step = self.store.steps()[0]
        if step is not None:
            undo = Remedy(self.tr("Undo"), self.undo)
            self._told = self.notices.tell(_sentence(self.label(step)), remedies=(undo,))

    @Slot()
    def _forget_told(self) -> None:
        """What was told of the last step holds no longer: its «Undo» would take back another one now."""
        if self._told is not None:
            self.notices.take_back(self._told)
            self._told = None

    def tell(self, told: Told) -> None:
        """Tell what a rule or the disk said; it stays until it is read."""
        title, text = words.sentence(told, self.language.code)
        self.notices.tell(self.as_shown(f"{title}. {text}"), Kind.ERROR)

    def as_shown(self, text: str) -> str:
        """A text with names in it that were read from no masked look, such as a file's: masked while names are hidden.

        Our own files are called by whom they are about.
        """
        if self.is_open and self.store.names_hidden:
            masks = self.read(names)
            known = {name: masks[person] for person, name in self.store.read(names).items() if name in text}
            for name in sorted(known, key=len, reverse=True):
                text = text.replace(name, known[name])
        return text

    def say(self, text: str, *remedies: Remedy) -> None:
        """Tell something that is done and no step, such as a file that was written, and what can be done with it."""
        self.notices.tell(text, remedies=remedies)

    def failed(self, error: BaseException) -> None:
        """The answer to a job that failed: in words, or as the bug it is."""
        if isinstance(error, Told):
            self.tell(error)
        else:
            raise error

    def failed_beside(self, error: BaseException) -> None:
        """The same for what nobody waits for: of a file that was closed in the meantime nothing is told."""
        if self.is_open:
            self.failed(error)

    @Slot()
    def cancelled(self) -> None:
        """The answer to a job that was called off."""
        self.notices.tell(self.tr("Cancelled. Nothing has changed."), Kind.INFO)

    def _announce(self, change: Changed) -> None:
        """Called on whatever thread recorded: the signal carries it over to the window's."""
        self.changed.emit(change.tables)


def _is_of_selection(step: Step) -> bool:
    return str(step.facts.get("command", step.command)).startswith("selection.")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]

"""What undo and redo must lead to, for any sequence of commands: computed from snapshots, not from the journal."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.privacy.receipts.commands import save_receipt
from mentordesk.core.programme.queries import names
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.store import journal, undo
from mentordesk.core.store.errors import NothingToRedo, NothingToUndo
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store
from tests.core.sharing.conftest import a_whole_programme, keys_in
from tests.core.store.doings import DOINGS, Desk, NothingToDo
from tests.core.store.preparing import AGREEING, MATCHING_AFRESH, PREPARING

State = dict[str, frozenset[tuple[Any, ...]]]
_ROUNDS = 6
_TRIES = 25
LOGS_ONLY = {"share_package"}
"""What steps write that are only a line of history: undo leaves it alone."""


def visible(store: Store) -> State:
    """Every record that is not deleted, with all its fields."""
    with looking(store) as look:
        return look(store)


@contextmanager
def looking(store: Store) -> Iterator[Callable[[Store], State]]:
    """`visible` for whoever looks at one store again and again: opening a connection takes longer than looking."""
    with closing(store.connection()) as connection:
        tables = [name for name in journal.journalled(connection) if name not in LOGS_ONLY]
        yield lambda _: {
            name: frozenset(connection.execute(f"SELECT * FROM {name} WHERE deleted = 0").fetchall()) for name in tables
        }


def writings(store: Store) -> bytes:
    """SQLite's own count of the transactions written to a plain file: while it stays, nothing was written at all."""
    with store.path.open("rb") as file:
        return file.read(28)[24:]


def _steps(store: Store) -> list[bool]:
    """For each step, the newest first, whether it is only a line of the history."""
    with closing(store.connection()) as connection:
        return [bool(log) for (log,) in connection.execute("SELECT log FROM change_set ORDER BY id DESC")]


def pointing_at_nothing(store: Store) -> list[str]:
    """Records in sight that point at one that is not."""
    with closing(store.connection()) as connection:
        return [
            f"{other}.{column}"
            for table, below in undo.pointers(connection).items()
            for other, column in below
            if other not in LOGS_ONLY
            and connection.execute(
                f"SELECT 1 FROM {other} AS below JOIN {table} AS above ON above.id = below.{column}"
                " WHERE below.deleted = 0 AND above.deleted = 1"
            ).fetchone()
        ]


class Model:
    """What undo and redo must lead to: for each step in the way the state before it and after it.

    `done`: what came to something, instead of being refused. `look`: how the file is looked at.
    """

    def __init__(self) -> None:
        self.undo: list[tuple[State, State]] = []
        self.redo: list[tuple[State, State]] = []
        self.now: State = {}
        self.done: set[Callable[[Desk], object]] = set()
        self.look: Callable[[Store], State] = visible
        self._counted: tuple[bytes, int] = (b"", 0)

    def copy(self) -> "Model":
        """For another copy of the file; states never change, and are shared."""
        other = Model()
        other.undo, other.redo, other.now, other.done = self.undo[:], self.redo[:], self.now, set(self.done)
        return other

    def do(self, desk: Desk, doing: Callable[[Desk], object]) -> None:
        count, steps = writings(desk.store), self._length(desk.store)
        try:
            doing(desk)
        except NothingToDo:
            return
        except Refusal:
            assert writings(desk.store) == count or self._only_hidden_things_changed(desk.store, steps)
            return
        self.done.add(doing)
        if writings(desk.store) != count:
            self._written(desk.store, steps)

    def _length(self, store: Store) -> int:
        if self._counted[0] != writings(store):
            self._counted = writings(store), len(_steps(store))
        return self._counted[1]

    def _only_hidden_things_changed(self, store: Store, steps: int) -> bool:
        return self.look(store) == self.now and len(_steps(store)) == steps

    def _written(self, store: Store, steps: int) -> None:
        before, after, found = self.now, self.look(store), _steps(store)
        self._counted = writings(store), len(found)
        assert len(found) - steps in (0, 1)
        if len(found) > steps and not found[0]:
            self.undo.append((before, after))
            self.redo.clear()
            self.now = after
        else:
            assert after == before

    def take_back(self, store: Store) -> None:
        if not self.undo:
            with pytest.raises(NothingToUndo):
                store.undo()
            return
        before, after = self.undo.pop()
        store.undo()
        assert self.look(store) == before
        self.redo.append((before, after))
        self.now = before

    def bring_again(self, store: Store) -> None:
        if not self.redo:
            with pytest.raises(NothingToRedo):
                store.redo()
            return
        before, after = self.redo.pop()
        store.redo()
        assert self.look(store) == after
        self.undo.append((before, after))
        self.now = after


def whole_file(folder: Path) -> tuple[Desk, Model]:
    """A file in which all that there can be is there, made by the commands themselves; its store is closed."""
    desk, model = _started(folder)
    with looking(desk.store) as model.look:
        everything = list(DOINGS.values())
        for doing in [*[each for each in everything for _ in range(2)], *everything, *AGREEING]:
            model.do(desk, doing)
        for _ in range(_ROUNDS):
            _fill_gaps(desk, model)
    return _closed(desk, model)


def begun_file(folder: Path) -> tuple[Desk, Model]:
    """A file in which every command was tried once, made in a quarter of the time; its store is closed."""
    desk, model = _started(folder)
    with looking(desk.store) as model.look:
        for doing in DOINGS.values():
            model.do(desk, doing)
    return _closed(desk, model)


def _started(folder: Path) -> tuple[Desk, Model]:
    keys, other = keys_in(folder), a_store(folder, name="annen")
    share = folder / "annen.share.age"
    share_for_successor(
        other, programme=a_whole_programme(other, "Fremmed")["programme"], target=share, lock=keys.public
    )
    other.close()
    store, model = a_store(folder), Model()
    model.now = visible(store)
    desk = Desk(store, UUID(int=0), folder, keys.public, share, keys.file, random.Random(1))
    for doing in (a_programme_first, *PREPARING):
        model.do(desk, doing)
    return desk, model


def _closed(desk: Desk, model: Model) -> tuple[Desk, Model]:
    desk.store.close()
    model.look = visible
    return desk, model


def _fill_gaps(desk: Desk, model: Model) -> None:
    """What has come to nothing so far is prepared anew, and tried with all that goes with it."""
    modules = {command.__module__ for command in not_done(model)}
    beside = [doing for command, doing in DOINGS.items() if command.__module__ in modules for _ in range(2)]
    for doing in (*PREPARING, *beside, *AGREEING) if modules else ():
        model.do(desk, doing)
    _try_on(desk, model)


def _try_on(desk: Desk, model: Model) -> None:
    """What chance has not let come to something: again and again, with other values each time."""
    for command in not_done(model):
        for _ in range(_TRIES):
            for doing in (*MATCHING_AFRESH, DOINGS[command]) if DOINGS[command] not in model.done else ():
                model.do(desk, doing)


def not_done(model: Model) -> list[Callable[..., object]]:
    """The commands that were refused whenever they were tried: of their undoing nothing is known.

    Receipts come of erasing alone, which nobody can take back: there is none to save here.
    """
    return [command for command, doing in DOINGS.items() if doing not in model.done and command is not save_receipt]


def a_programme_first(desk: Desk) -> None:
    desk.programme = a_programme(desk.store)


OTHERS: tuple[str, ...] = ("undo", "undo", "undo", "redo", "redo", "reopen")


def step(desk: Desk, model: Model, action: Any) -> None:
    if action == "undo":
        model.take_back(desk.store)
    elif action == "redo":
        model.bring_again(desk.store)
    elif action == "reopen":
        steps = desk.store.steps()
        desk.store.close()
        desk.store = open_file(desk.store.path, passphrase=None)
        assert desk.store.steps() == steps
    else:
        model.do(desk, action)


def told(store: Store) -> None:
    """Every line of the history can be said in every language."""
    known = store.read(names)
    for line in store.read(history):
        for language in words.LANGUAGES:
            assert "{" not in words.label(line.command, line.facts, language, known)

"""The open file: `recording` is one transaction, one undo step, one line of history; `read` looks without changing."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

import sqlalchemy as sa
import sqlalchemy.dialects.sqlite
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import orm
from sqlalchemy.pool import QueuePool

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import journal, undo
from mentordesk.core.store.base import Base, Record
from mentordesk.core.store.check import Verdict, check
from mentordesk.core.store.errors import FileDamaged, FileMissing, FileReplaced
from mentordesk.core.store.file import Key, connect, told
from mentordesk.core.store.lock import InstanceLock
from mentordesk.core.store.undo import Step

_LOOKS = 3
"""At the file at the same time: the window must not wait for those that workers take."""

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Changed:
    """What a step changed: the command's name and the tables it touched."""

    command: str
    tables: frozenset[str]


class Reading(orm.Session):
    """A look at the file; sees only what is not deleted."""


class Recording(Reading):
    """A step under way; `facts` (counts, ids) complete its sentence in the history."""

    facts: dict[str, object]


@sa.event.listens_for(Reading, "do_orm_execute")
def _hide_deleted(state: orm.ORMExecuteState) -> None:
    """The one place that keeps deleted records out; ask for them with the option `deleted=True`."""
    if state.is_select and not state.execution_options.get("deleted", False):
        state.statement = state.statement.options(
            orm.with_loader_criteria(Record, lambda cls: cls.deleted == sa.false(), include_aliases=True)
        )


class Store:
    """An open file. Made by `opening.open_file`; close it when done.

    Listeners in `listeners` are called, on the thread that recorded, after each step that changed something.
    """

    def __init__(self, path: Path, key: Key | None, lock: InstanceLock) -> None:
        self.path = path
        self.encrypted = key is not None
        self.listeners: list[Callable[[Changed], None]] = []
        self.changed = False
        self._lock = lock
        self.key = key
        self._seen = _identity(path)
        self._writing = threading.RLock()
        self._current: Recording | None = None
        self._writer = _engine(path, key, reading=False)
        self._reader = _engine(path, key, reading=True)

    def close(self) -> None:
        """Let go of the file; the next process may open it."""
        self._writer.dispose()
        self._reader.dispose()
        self._lock.release()

    def connection(self) -> Any:
        """A further connection of SQLite's own, for backups and checks; the caller closes it."""
        return connect(self.path, self.key, reading=True)

    def check(self, progress: Progress | None = None) -> Verdict:
        """Is the file whole? On a connection of its own. Raises Cancelled, FileDamaged when it cannot even be read."""
        connection = self.connection()
        try:
            with told(self.path.name):
                return check(connection, progress)
        except sqlcipher.OperationalError:  # a table or column of ours is not there under its name
            raise FileDamaged(name=self.path.name) from None
        finally:
            connection.close()

    @contextmanager
    def recording(self, command: str, *, log: bool = False) -> Iterator[Recording]:
        """One step: everything in it is kept together or not at all; joins the step that is under way.

        `log`: the step is only a line of history that undo steps over. Raises Trouble when the disk says no.
        """
        with self._writing:
            if self._current is not None:
                yield self._current
                return
            with told(self.path.name), self._step(command, log, None) as session:
                yield session

    @contextmanager
    def _step(self, command: str, log: bool, undoes: int | None) -> Iterator[Recording]:
        if _identity(self.path) != self._seen:
            raise FileReplaced(name=self.path.name)
        with Recording(self._writer, expire_on_commit=False) as session:
            self._current, session.facts = session, {}
            try:
                raw = _raw(session)
                session.connection().info.pop("failed", None)  # an earlier step's error was told then
                number = journal.open_set(raw, command, log=log, undoes=undoes)
                yield session
                session.flush()
                _refresh_search(raw, number)
                tables = journal.close_set(raw, number, session.facts)
                if session.connection().info.pop("failed", False):
                    raise RuntimeError("a statement of this step failed and went unseen")
                self._commit(session, number)
            finally:
                self._current = None
        if tables:
            self._announce(Changed(command, frozenset(tables)))

    def _commit(self, session: Recording, number: int) -> None:
        """An error on COMMIT does not mean that the change failed: look for it before anybody is told so."""
        raw = _raw(session)
        try:
            session.commit()
        except sa.exc.DBAPIError:
            raw.rollback()  # SQLAlchemy leaves the transaction open, and no step could begin any more
            with self.reading() as look:
                kept = _raw(look).execute("SELECT hash FROM change_set WHERE id = ?", (number,)).fetchone()
            if kept is None or kept[0] is None:
                raise

    def _announce(self, change: Changed) -> None:
        self.changed = True
        self._seen = _identity(self.path)
        for listener in list(self.listeners):
            listener(change)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A look at the file as it was after the last whole step; what is read must be read before it ends."""
        with told(self.path.name), Reading(self._reader) as session:
            yield session

    def read(self, query: Callable[Concatenate[Reading, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer of one query, in a look of its own."""
        with self.reading() as session:
            return query(session, *args, **kwargs)

    def undo(self) -> Step:
        """Take back the last step that counts. Raises NothingToUndo, ChangedSince."""
        return self._again(undo.step_to_undo, "undo")

    def redo(self) -> Step:
        """Bring back the step that was last taken back. Raises NothingToRedo, ChangedSince."""
        return self._again(undo.step_to_redo, "redo")

    def _again(self, choose: Callable[[Any], tuple[int, Step]], command: str) -> Step:
        with self._writing, told(self.path.name):
            with self.reading() as session:
                number, step = choose(_raw(session))
            with self._step(command, False, number) as session:
                undo.take_back(_raw(session), number)
                session.facts = {"command": step.command, **step.facts}
        return step

    def steps(self) -> tuple[Step | None, Step | None]:
        """What undo would take back and what redo would bring again."""
        with self.reading() as session:
            raw = _raw(session)
            found = undo.stacks(raw)
            return tuple(  # type: ignore[return-value]
                undo.step_named(raw, found.root[stack[-1]]) if stack else None for stack in (found.undo, found.redo)
            )

    @property
    def author(self) -> str:
        """Who this file's history says has done what is done here."""
        with self.reading() as session:
            found: str = (
                _raw(session)
                .execute("SELECT person FROM replica JOIN this_file ON this_file.replica = replica.id")
                .fetchone()[0]
            )
            return found

    def sign_as(self, person: str) -> None:
        """From now on the history's author is this person."""
        with self._writing, told(self.path.name), Recording(self._writer) as session:
            _raw(session).execute("UPDATE replica SET person = ? WHERE id = (SELECT replica FROM this_file)", (person,))
            session.commit()

    @property
    def file_id(self) -> UUID:
        """The id of this file, whatever it is called."""
        with self.reading() as session:
            return UUID(_raw(session).execute("SELECT id FROM this_file").fetchone()[0])


def _raw(session: orm.Session) -> Any:
    return session.connection().connection.dbapi_connection


def _identity(path: Path) -> tuple[int, int]:
    """Which file lies there. Never opens it: closing a handle would drop SQLite's lock. Raises FileMissing."""
    try:
        seen = path.stat()
    except OSError:
        raise FileMissing(name=path.name) from None
    return seen.st_dev, seen.st_ino


def _engine(path: Path, key: Key | None, *, reading: bool) -> sa.Engine:
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: connect(path, key, reading=reading),
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=_LOOKS if reading else 1,
        max_overflow=0,
        pool_reset_on_return="rollback",
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    @sa.event.listens_for(engine, "handle_error")
    def remember(context: sa.engine.ExceptionContext) -> None:
        if context.connection is not None:
            context.connection.info["failed"] = True  # a command that swallows it must not be kept

    return engine


def _refresh_search(raw: Any, number: int) -> None:
    """Keep the folded texts by which people search true for the rows this step touched."""
    for mapper in Base.registry.mappers:
        searched, table = mapper.class_.searched, mapper.local_table.name  # type: ignore[attr-defined]
        if not searched:
            continue
        rows = raw.execute(
            f"SELECT id, {', '.join(searched)} FROM {table} WHERE id IN (SELECT row FROM change WHERE change_set = ?"
            " AND tbl = ? AND (field IS NULL OR field IN (SELECT value FROM json_each(?))))",
            (number, table, json.dumps(searched)),
        ).fetchall()
        texts = ((row, fold(" ".join(str(value) for value in values if value))) for row, *values in rows)
        raw.executemany("INSERT OR REPLACE INTO search(id, folded) VALUES (?, ?)", texts)

"""The open file: `recording` is one transaction, one undo step, one line of history; `read` looks without changing."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, TypeVar
from uuid import UUID

import sqlalchemy as sa
import sqlalchemy.dialects.sqlite
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import orm
from sqlalchemy.pool import QueuePool

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import journal, masking, search, undo
from mentordesk.core.store.base import Record
from mentordesk.core.store.errors import DiskFull, FileDamaged, FileReplaced, SpareRoomGiven
from mentordesk.core.store.file import Key, connect, told
from mentordesk.core.store.lock import InstanceLock
from mentordesk.core.store.looks import Looks
from mentordesk.core.store.surroundings import ballast
from mentordesk.core.store.surroundings.watch import Watch
from mentordesk.core.store.undo import Step

if TYPE_CHECKING:
    from mentordesk.core.store.check import Verdict

_LOOKS = 3
"""At the file at the same time: the window must not wait for those that workers take."""

P = ParamSpec("P")
T = TypeVar("T")


class Changed(NamedTuple):
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

    def __init__(self, path: Path, key: Key | None, lock: InstanceLock, read_only: type[Trouble] | None = None) -> None:
        self.path = path
        self.read_only = read_only
        """Why nothing can be written, None where everything can."""
        self.unclean_end = lock.left_behind
        """Whoever had the file before was killed, or the power went."""
        self.encrypted = key is not None
        self.listeners: list[Callable[[Changed], None]] = []
        self.changed = False
        self._lock = lock
        self.key = key
        self.watch = Watch(path, lambda: connect(self.path, self.key, reading=True))
        self._writing = threading.RLock()
        self._current: Recording | None = None
        self._copies: set[Any] = set()
        self._copying = threading.Lock()
        self._writer = _engine(path, key, reading=False)
        self._looks = self._open_to(Looks(_engine(path, key, reading=True), _LOOKS))
        self._mask: Callable[[Any], None] | None = None
        self._masked: Looks | None = None

    def close(self) -> None:
        """Let go of the file; the next process may open it."""
        self.hide_names(on=False)
        self._writer.dispose()
        self._looks.close()
        self._lock.release()

    def exchange(self, work: Callable[[], Key | None], *, meanwhile: Callable[[], Path]) -> None:
        """Let `work` give the file another key or other bytes while nobody else has it open; it returns the key.

        Whoever looks at the file until then sees what `meanwhile` returns, an equal copy with the key of before. Nobody
        writes from before it is asked for it.
        """
        with self._writing:
            self._refuse_writing()
            self._look_at(meanwhile())
            self._writer.dispose()
            try:
                self.key = work()
                self.encrypted = self.key is not None
                self.watch.own()
            finally:
                self._writer = _engine(self.path, self.key, reading=False)
                self._look_at(self.path)
            self._open_to(self._looks)

    def _open_to(self, looks: Looks) -> Looks:
        with told(self.path.name):
            looks.open_all()
        return looks

    def _look_at(self, path: Path) -> None:
        self._looks.exchange(_engine(path, self.key, reading=True))
        if self._masked is not None:
            self._masked.exchange(_engine(path, self.key, reading=True, prepare=self._mask))

    def connection(self) -> Any:
        """A further connection of SQLite's own, for backups and checks; the caller closes it. Raises FileReplaced."""
        if self.watch.replaced:
            raise FileReplaced(name=self.path.name)
        with told(self.path.name):
            return connect(self.path, self.key, reading=True)

    @contextmanager
    def copying(self, *, gives_way: bool) -> Iterator[Any]:
        """A connection that looks at the whole file for long, during which no step can be kept.

        With `gives_way` it is interrupted then, with SQLite's error for that, instead of letting the person wait.
        """
        connection = self.connection()
        try:
            if gives_way:
                with self._copying:
                    self._copies.add(connection)
            yield connection
        finally:
            with self._copying:
                self._copies.discard(connection)
            connection.close()

    def _make_way(self) -> None:
        with self._copying:
            for connection in self._copies:
                connection.interrupt()

    @property
    def in_step(self) -> bool:
        """Whether whoever asks is inside a step; waits for the end of somebody else's."""
        with self._writing:
            return self._current is not None

    def backed_up(self, head: str) -> None:
        """A backup holds everything up to the step with this hash: nothing has changed, unless steps came after it."""
        with self._writing, self.reading() as session:
            last = _raw(session).execute("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
            if (last[0] if last else "") == head:
                self.changed = False

    def check(self, progress: Progress | None = None) -> "Verdict":
        """Is the file whole? A step that comes in between is let through, and the check begins again.

        Raises Cancelled, FileDamaged when it cannot even be read.
        """
        from mentordesk.core.store.check import check  # loaded by those who check

        while True:
            with self.copying(gives_way=True) as connection:
                try:
                    with told(self.path.name):
                        return check(connection, progress)
                except (sqlcipher.OperationalError, UnicodeEncodeError) as error:  # no table or column of that name
                    if getattr(error, "sqlite_errorcode", None) != sqlcipher.SQLITE_INTERRUPT:
                        raise FileDamaged(name=self.path.name) from None

    @contextmanager
    def recording(self, command: str, *, log: bool = False) -> Iterator[Recording]:
        """One step: everything in it is kept together or not at all; joins the step that is under way.

        `log`: the step is only a line of history that undo steps over. Raises Trouble when the disk says no.
        """
        with self._writing:
            if self._current is not None:
                yield self._current
                return
            with self._written(), self._step(command, log, None) as session:
                yield session

    @contextmanager
    def _written(self) -> Iterator[None]:
        """What the disk says is told; when it is full, the room that was kept for this is given up."""
        try:
            with told(self.path.name):
                yield
        except DiskFull:
            if ballast.give_up(self.path):
                raise SpareRoomGiven from None
            raise

    def look(self) -> None:
        """Does the file still lie there? Asks the system alone, and nothing while a step is under way.

        Raises FileMissing, and FileReplaced: from then on nothing can be written.
        """
        if self._writing.acquire(blocking=False):
            try:
                self.watch.check()
            except FileReplaced:
                self.read_only = FileReplaced
                raise
            finally:
                self._writing.release()

    def _refuse_writing(self) -> None:
        if self.read_only is not None:
            raise self.read_only(name=self.path.name)
        self.look()

    @contextmanager
    def _step(self, command: str, log: bool, undoes: int | None) -> Iterator[Recording]:
        self._refuse_writing()
        with Recording(self._writer, expire_on_commit=False) as session:
            self._current, session.facts = session, {}
            try:
                raw = _raw(session)
                session.connection().info.pop("failed", None)  # an earlier step's error was told then
                number = journal.open_set(raw, command, log=log, undoes=undoes)
                yield session
                session.flush()
                masking.refuse_masked(raw, number, hidden=self.names_hidden and undoes is None)
                search.refresh(raw, number)
                tables = journal.close_set(raw, number, session.facts)
                if session.connection().info.pop("failed", False):
                    raise RuntimeError("a statement of this step failed and went unseen")
                head = journal.head_of(raw)
                self._commit(session, number)
                self.watch.stepped(head)
            finally:
                self._current = None
        if tables or log:
            self._announce(Changed(command, frozenset(tables)))

    def _commit(self, session: Recording, number: int) -> None:
        """An error on COMMIT does not mean that the change failed: look for it before anybody is told so."""
        raw = _raw(session)
        self._make_way()
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
        for listener in list(self.listeners):
            listener(change)

    @property
    def names_hidden(self) -> bool:
        """Whether what is shown is masked just now."""
        return self._masked is not None

    def hide_names(self, *, on: bool) -> None:
        """From now on `shown` answers with names and personal texts masked, and no step changes them; or no longer.

        Raises FileReplaced: what was open cannot be looked at in another way any more.
        """
        if on and self.watch.replaced:
            raise FileReplaced(name=self.path.name)
        if self._masked is not None:
            self._masked.close()
        self._mask = masking.with_initials() if on else None
        self._masked = None
        if on:
            engine = _engine(self.path, self.key, reading=True, prepare=self._mask)
            self._masked = self._open_to(Looks(engine, _LOOKS))

    @contextmanager
    def reading(self, *, masked: bool = False) -> Iterator[Reading]:
        """A look at the file as it was after the last whole step; what is read must be read before it ends.

        `masked`: as it may be shown, which is another look only while names are hidden.
        """
        looks = self._masked if masked and self._masked is not None else self._looks
        with told(self.path.name), looks.one() as engine, Reading(engine) as session:
            yield session

    def read(self, query: Callable[Concatenate[Reading, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer of one query, in a look of its own."""
        with self.reading() as session:
            return query(session, *args, **kwargs)

    def shown(self, query: Callable[Concatenate[Reading, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The same, as it may be shown: what papers are made of and steps work on is read with `read`."""
        with self.reading(masked=True) as session:
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
            found = undo.offered(raw)
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
        with self._writing, self._written(), Recording(self._writer) as session:
            self._refuse_writing()
            _raw(session).execute("UPDATE replica SET person = ? WHERE id = (SELECT replica FROM this_file)", (person,))
            session.commit()

    @property
    def file_id(self) -> UUID:
        """The id of this file, whatever it is called."""
        with self.reading() as session:
            return UUID(_raw(session).execute("SELECT id FROM this_file").fetchone()[0])


def _raw(session: orm.Session) -> Any:
    return session.connection().connection.dbapi_connection


def _engine(path: Path, key: Key | None, *, reading: bool, prepare: Callable[[Any], object] | None = None) -> sa.Engine:
    """`prepare` is done to each connection when it is made."""

    def connected() -> Any:
        connection = connect(path, key, reading=reading)
        if prepare is not None:
            prepare(connection)
        return connection

    engine = sa.create_engine(
        "sqlite://",
        creator=connected,
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

"""What children do: the program's own functions, told of step by step. Preloaded by the process that forks them."""

import datetime as dt
import io
import os
import random
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import replace
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import scipy.optimize  # noqa: F401  (what the program imports when it is used)

import mentordesk.cli.main
from mentordesk.core.kernel import clock
from mentordesk.core.kernel.errors import Told
from mentordesk.core.privacy.commands import delete_person, erase_person, restore_person
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.queries import people, programmes
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.store import backups
from mentordesk.core.store.backups import restoring
from mentordesk.core.store.backups.dropping import drop_older
from mentordesk.core.store.erasing import rewrite
from mentordesk.core.store.errors import FileAlreadyThere
from mentordesk.core.store.file import Key, key_of, told
from mentordesk.core.store.keys import changing
from mentordesk.core.store.opening import create_file, open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, a_programme, an_adept
from tests.core.store import oracle
from tests.core.store.doings import DOINGS
from tests.torture import script
from tests.torture.children import Tell, place_of
from tests.torture.judging import content
from tests.torture.looking import look as look  # a task too
from tests.torture.undo_sequences import chosen

T = TypeVar("T")
_PATIENCE = 3


def rehearse(tell: Tell, path: str, passphrase: str | None, steps: int) -> None:
    """Make the file that the script starts from, and do the script on a copy of it."""
    script.begin(Path(path), passphrase)
    copy = Path(shutil.copy(path, f"{path}.øving"))
    store = open_file(copy, passphrase=passphrase)
    for number in range(steps + 1):
        if number:
            script.do(store, number)
        _say_content(tell, store)
    store.close()


def make(tell: Tell, path: str, passphrase: str | None) -> None:
    """Make a file and a programme in it."""
    new = tried(tell, lambda: _made(Path(path), passphrase))
    if new is None:
        return
    tell("begins", 1)
    if tried(tell, lambda: a_programme(new)) is not None:
        tell("did", 1)
    new.close()


def back_up(tell: Tell, path: str, passphrase: str | None, steps: int, every: int) -> None:
    """Do steps, and make a backup every so many of them; says `backed` with its name and the step."""
    store = tried(tell, lambda: open_file(Path(path), passphrase=passphrase))
    if store is None:
        return
    for number in range(1, steps + 1):
        tell("begins", number)
        if tried(tell, partial(script.do, store, number)) is None:
            break
        tell("did", number)
        made = tried(tell, lambda: backups.make(store)) if number % every == 0 else None
        if made is not None:
            tell("backed", made.name, number)
    store.close()


def restore(tell: Tell, path: str, passphrase: str | None, backup: str) -> None:
    """Put a backup in the place of the file; says `restored`."""
    key = key_of(Path(path), passphrase)
    if tried(tell, lambda: (restoring.restore(Path(path), Path(backup), key),)) is not None:
        tell("restored")


def relock(tell: Tell, path: str, passphrase: str | None, other: str | None) -> None:
    """Give the file another passphrase, or a first one, or none any more; says `relocked`."""
    store = tried(tell, lambda: open_file(Path(path), passphrase=passphrase))
    if store is None:
        return
    tell("begins", 1)
    if tried(tell, lambda: _relocked(store, passphrase, other)) is not None:
        tell("relocked")
    store.close()


def _relocked(store: Store, passphrase: str | None, other: str | None) -> object:
    """A person who was told that something went wrong looks how the file is locked before trying again."""
    if other is None:
        return True if not store.encrypted else changing.turn_off(store)
    if passphrase is None:
        return True if store.encrypted else changing.turn_on(store, other)
    assert store.key is not None
    done = store.key == Key.of(other, store.key.salt)
    return True if done else changing.change_passphrase(store, other)


def erase(tell: Tell, path: str, passphrase: str | None, person: str) -> None:
    """Erase one person; says `erased`."""
    store = tried(tell, lambda: open_file(Path(path), passphrase=passphrase))
    if store is None:
        return
    tell("begins", 1)
    if tried(tell, lambda: _erased(store, UUID(person))) is not None:
        tell("erased")
    store.close()


def meet(tell: Tell, path: str, passphrase: str | None, name: str) -> None:
    """Somebody of that name comes into the file in many ways, and into two backups; says `met` with the id."""
    script.begin(Path(path), passphrase)
    store = open_file(Path(path), passphrase=passphrase)
    programme = store.read(programmes)[0].id
    said = {key: f"{name} {key}" for key in ("motivation", "employer", "town")}
    person = an_adept(store, programme, f"{name} Hussein", languages=(f"{name}sk",), **said)
    backups.make(store)
    for step in range(1, 12):
        script.do(store, step)
    change_person(store, person, {"town": f"{name}by", "name": f"{name} Said"})
    store.undo()
    delete_person(store, person=person)
    restore_person(store, person=person, step=script.length(store))
    backups.make(store)
    store.close()
    tell("met", person.hex)


def _erased(store: Store, person: UUID) -> bool:
    if any(row.id == person for row in store.read(people)):
        erase_person(store, person=person, reason="Ba om det selv")
    else:
        rewrite(store)
    drop_older(store)
    return True


def _made(path: Path, passphrase: str | None) -> Store:
    """A person who was told that the file could not be opened, and finds it there, opens it."""
    try:
        return create_file(path, passphrase=passphrase, person="Ingrid Solheim")
    except FileAlreadyThere:
        return open_file(path, passphrase=passphrase)


def upgrade(tell: Tell, path: str, passphrase: str | None) -> None:
    """Open a file of an earlier schema, which brings it up, and change it once; says what is in it."""
    store = tried(tell, lambda: open_file(Path(path), passphrase=passphrase))
    if store is None:
        return
    tried(tell, lambda: _say_content(tell, store))
    tell("begins", 1)
    if tried(tell, lambda: _purpose(store, "Etter løftet")) is not None:
        tell("did", 1)
        tried(tell, lambda: _say_content(tell, store))
    store.close()


def _purpose(store: Store, purpose: str) -> bool:
    change_programme(store, store.read(programmes)[0].id, {"purpose": purpose})
    return True


def _say_content(tell: Tell, store: Store) -> None:
    with told(store.path.name):
        connection = store.connection()
        try:
            tell("content", script.length(store), content(connection))
        finally:
            connection.close()


def edit(tell: Tell, path: str, passphrase: str | None, steps: int, first: int = 1) -> None:
    """Open the file, do steps of the script, close it. What the disk refuses is tried again, as a person would."""
    store = tried(tell, lambda: open_file(Path(path), passphrase=passphrase))
    if store is None:
        return
    tell("opened")
    for number in range(first, first + steps):
        tell("begins", number)
        if tried(tell, partial(script.do, store, number)) is None:
            break
        tell("did", number)
    store.close()
    tell("closed")


def tried(tell: Tell, work: Callable[[], T]) -> T | None:
    """Do it, and again when the disk says no; None when it always does. Says `refused` with the trouble's name."""
    for _ in range(_PATIENCE):
        try:
            return work()
        except Told as told_so:
            tell("refused", type(told_so).__name__)
    return None


def edit_when_told(pipe: Connection) -> None:
    """Open a file, do one step, as each message says; answers `done` or the trouble's name."""
    store: Store | None = None
    with suppress(EOFError):
        while True:
            what, thing, passphrase = pipe.recv()
            try:
                if what == "open":
                    store = open_file(Path(thing), passphrase=passphrase)
                elif store is not None:
                    script.do(store, thing)
                pipe.send(("done", None))
            except Exception as error:  # noqa: BLE001  (whatever it is, whoever asked must know)
                pipe.send((type(error).__name__, f"{error} {place_of(error)}"))


def bring_in(tell: Tell, path: str, people: int) -> None:
    """Bring so many people into the file, in one step."""
    store = open_file(Path(path), passphrase=None)
    programme = store.read(programmes)[0].id
    drafts = [a_draft(f"Navn {number}", role=("adept", "mentor")[number % 2]) for number in range(people)]
    tell("begins", 1)
    import_applicants(store, programme=programme, drafts=drafts)
    tell("did", 1)
    store.close()


def sequences(tell: Tell, folder: str, first: int, seeds: list[str], whole: bool) -> None:
    """Do sequences of commands, undo and redo, each from a copy of one file; says for each what was wrong."""
    begun, model = (oracle.whole_file if whole else oracle.begun_file)(Path(folder))
    actions: list[Any] = list(DOINGS.values())
    for number, seed in enumerate(seeds, start=first):
        chance = random.Random(seed)
        path = Path(shutil.copy(begun.store.path, Path(folder, "rekke.mentordesk")))
        desk = replace(begun, store=open_file(path, passphrase=None), books=dict(begun.books))
        wrong, done = "", 0
        expected = model.copy()
        try:
            for done, action in enumerate(chosen(actions, [*oracle.OTHERS], number, chance)):  # noqa: B007
                desk.chance = chance
                oracle.step(desk, expected, action)
                assert oracle.pointing_at_nothing(desk.store) == []
            assert desk.store.check().ok
            oracle.told(desk.store)
        except Exception as error:  # noqa: BLE001  (whatever it is, this sequence is wrong)
            wrong = f"{type(error).__name__} {place_of(error)}"
        finally:
            desk.store.close()
        tell("sequence", seed, done + 1, wrong)


def jump(tell: Tell, path: str, passphrase: str | None, jumps: list[int], summer: bool) -> None:
    """Work while the clock jumps before each step; with `summer` it begins just before the hour that comes twice."""
    os.environ["TZ"] = "Europe/Oslo"
    if sys.platform != "win32":
        time.tzset()
    moved = Moved(
        dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC) - dt.datetime.now(dt.UTC) if summer else dt.timedelta()
    )
    setattr(clock, "dt", moved)  # noqa: B010
    script.begin(Path(path), passphrase)
    store = open_file(Path(path), passphrase=passphrase)
    for number, seconds in enumerate(jumps, start=1):
        moved.offset += dt.timedelta(seconds=seconds)
        tell("begins", number)
        script.do(store, number)
        tell("did", number)
        if number % 3 == 0:
            tell("backed", backups.make(store).name)
    before = _content_of(store)
    for way in ("undo", "undo", "redo", "redo"):
        moved.offset += dt.timedelta(seconds=jumps[0])
        getattr(store, way)()
    if _content_of(store) != before:
        tell("differs")
    store.close()


class Moved:
    """Stands in for the module `datetime` where the program asks for the time."""

    UTC = dt.UTC
    date = dt.date

    def __init__(self, offset: dt.timedelta) -> None:
        self.offset = offset

    @property
    def datetime(self) -> "Moved":
        return self

    def now(self, zone: dt.tzinfo | None = None) -> dt.datetime:
        return dt.datetime.now(zone) + self.offset


def _content_of(store: Store) -> str:
    connection = store.connection()
    try:
        return content(connection)
    finally:
        connection.close()


def work_in_window(tell: Tell, path: str, steps: int) -> None:
    """Do the script in the window's own process."""
    from tests.torture import windowed  # imports Qt, which no other child needs

    windowed.work(tell, path, steps)


def call(tell: Tell, calls: list[list[str]]) -> None:
    """Call the command line; says for each call how it ended."""
    for number, words in enumerate(calls):
        with redirect_stdout(_Silent()), redirect_stderr(_Silent()) as said:
            code = mentordesk.cli.main.main(words)
        tell("called", number, code, said.getvalue().strip()[:200])


class _Silent(io.StringIO):
    """Takes what is printed, as the real streams do."""

    def reconfigure(self, **_: object) -> None:
        """Nothing to do."""

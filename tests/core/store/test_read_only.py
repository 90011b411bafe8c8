"""What may not be written can be read: a locked stick, a folder without rights, a file of a newer program."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, errors
from mentordesk.core.store.file import connect
from mentordesk.core.store.migrations import SCHEMA
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.architecture.sources import ROOT
from tests.builders import a_programme, a_store
from tests.core.store.rights import open_folder, written_by_nobody
from tests.core.store.surroundings.mounts import nothing_writable, small_disk

PASSPHRASE = "riktig hest batteri stift"


@pytest.fixture(params=[None, PASSPHRASE])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    found: str | None = request.param
    return found


@pytest.fixture
def file(tmp_path: Path, passphrase: str | None) -> Path:
    return made(tmp_path, passphrase)


def made(folder: Path, passphrase: str | None) -> Path:
    store = a_store(folder, passphrase=passphrase)
    a_programme(store)
    store.close()
    return store.path


def refuses_everything(store: Store, cause: type[Exception]) -> None:
    (programme,) = store.read(programmes)
    for doing in (
        lambda: change_programme(store, programme.id, {"name": "Nytt navn"}),
        store.undo,
        lambda: store.sign_as("En annen"),
    ):
        with pytest.raises(cause):
            doing()
    assert [row.name for row in store.read(programmes)] == ["Sterk sammen"]


def raw(file: Path, passphrase: str | None, *statements: str) -> None:
    """Do this to the closed file behind our back."""
    store = open_file(file, passphrase=passphrase)
    key = store.key
    store.close()
    connection = connect(file, key)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_file_of_a_newer_program_is_read_and_not_written(file: Path, passphrase: str | None) -> None:
    raw(file, passphrase, "ALTER TABLE person ADD shoe_size INTEGER", f"PRAGMA user_version = {SCHEMA + 1}")
    before = file.read_bytes()
    store = open_file(file, passphrase=passphrase)
    assert store.read_only is errors.NewerSchema
    refuses_everything(store, errors.NewerSchema)
    store.close()
    assert file.read_bytes() == before


def test_what_this_program_reads_must_be_there(file: Path, passphrase: str | None) -> None:
    raw(file, passphrase, "ALTER TABLE person RENAME COLUMN town TO place", f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(errors.TooNewToRead):
        open_file(file, passphrase=passphrase)
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_folder_that_may_not_be_written_lets_one_read(passphrase: str | None) -> None:
    with open_folder() as folder:
        file = made(folder, passphrase)
        with written_by_nobody(folder):
            store = open_file(file, passphrase=passphrase)
            assert store.read_only is errors.ReadOnlyPlace
            refuses_everything(store, errors.ReadOnlyPlace)
            assert store.check().ok
            store.close()


def test_a_file_that_may_be_written_in_a_folder_that_may_not_is_only_read() -> None:
    """SQLite keeps its journal beside the file."""
    with open_folder() as folder:
        file = made(folder, None)
        with written_by_nobody(folder, but=file):
            store = open_file(file, passphrase=None)
            refuses_everything(store, errors.ReadOnlyPlace)
            store.close()


def test_opening_a_file_that_may_be_written_leaves_it_as_it_was(file: Path, passphrase: str | None) -> None:
    before = file.read_bytes(), file.stat().st_mtime_ns
    store = open_file(file, passphrase=passphrase)
    assert store.read_only is None
    store.close()
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path | None]:
    with small_disk(tmp_path / "disk", 16) as mounted:
        yield tmp_path / "disk" if mounted else None


def test_a_disk_that_may_not_be_written_lets_one_read(disk: Path | None, passphrase: str | None) -> None:
    if disk is None:
        return
    file = made(disk, passphrase)
    with nothing_writable(disk):
        store = open_file(file, passphrase=passphrase)
        refuses_everything(store, errors.ReadOnlyPlace)
        assert not store.unclean_end
        backups.make(store)
        store.close()
    open_file(file, passphrase=passphrase).close()


HALF = """
import os, signal, sys
from pathlib import Path
import mentordesk.core.registry
from mentordesk.core.store.file import connect
from mentordesk.core.store.opening import open_file
store = open_file(Path(sys.argv[1]), passphrase=sys.argv[2] or None)
raw = connect(store.path, store.key)
raw.execute("PRAGMA cache_spill = 1")
raw.execute("PRAGMA cache_size = 1")
raw.execute("BEGIN IMMEDIATE")
raw.execute("CREATE TABLE half(x)")
for number in range(300):
    raw.execute("INSERT INTO half VALUES (randomblob(3000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_in_a_step(file: Path, passphrase: str | None) -> None:
    """A process dies while its step is half written; what SQLite needs to roll it back lies beside the file."""
    command = [sys.executable, "-c", HALF, str(file), passphrase or ""]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert file.with_name(file.name + "-journal").stat().st_size


@pytest.mark.usefixtures("as_shipped")  # another process opens the file
def test_a_step_that_was_cut_off_is_rolled_back_at_the_next_opening(file: Path, passphrase: str | None) -> None:
    killed_in_a_step(file, passphrase)
    store = open_file(file, passphrase=passphrase)
    assert store.unclean_end
    assert store.check().ok
    assert [row.name for row in store.read(programmes)] == ["Sterk sammen"]
    store.close()
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    store = open_file(file, passphrase=passphrase)
    assert not store.unclean_end
    store.close()


@pytest.mark.usefixtures("as_shipped")
def test_where_it_cannot_be_rolled_back_nothing_is_shown(disk: Path | None, passphrase: str | None) -> None:
    if disk is None:
        return
    file = made(disk, passphrase)
    killed_in_a_step(file, passphrase)
    with nothing_writable(disk), pytest.raises(errors.HalfKept):
        open_file(file, passphrase=passphrase)
    open_file(file, passphrase=passphrase).close()


def test_an_older_file_that_may_not_be_written_is_not_opened(disk: Path | None) -> None:
    if disk is None:
        return
    old = next((ROOT / "tests" / "files" / "schemas").glob("v0001-plain*"))
    file = disk / "gammel.mentordesk"
    file.write_bytes(old.read_bytes())
    with nothing_writable(disk), pytest.raises(errors.OldAndReadOnly):
        open_file(file, passphrase=None)

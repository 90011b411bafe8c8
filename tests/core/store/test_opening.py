"""Opening what is not ours, not whole, not free or not writable: told in words, and never touched."""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Told
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import errors
from mentordesk.core.store.file import APPLICATION_ID, Key, connect
from mentordesk.core.store.migrations import SCHEMA
from mentordesk.core.store.opening import create_file, open_file
from mentordesk.core.store.unit import Store
from tests.architecture.sources import ROOT
from tests.builders import a_programme, a_store
from tests.core.store.rights import as_anybody, open_folder, written_by_nobody

PASSPHRASE = "riktig hest batteri stift"


def refused(path: Path, cause: type[Told], *, passphrase: str | None = None) -> Told:
    """Opening says this cause, leaves every byte as it was and nothing beside it."""
    before = {one: (one.read_bytes(), one.stat().st_mtime_ns) for one in path.parent.iterdir() if one.is_file()}
    with pytest.raises(cause) as told:
        open_file(path, passphrase=passphrase).close()
    assert told.type is cause
    after = {one: (one.read_bytes(), one.stat().st_mtime_ns) for one in path.parent.iterdir() if one.is_file()}
    assert after == before
    return told.value


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole file of ours; copy it before you change it."""
    store = a_store(tmp_path_factory.mktemp("hel"))
    a_programme(store)
    store.close()
    return store.path


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a passphrase."""
    store = a_store(tmp_path_factory.mktemp("kryptert"), passphrase=PASSPHRASE)
    a_programme(store)
    store.close()
    return store.path


@pytest.fixture
def file(plain: Path, tmp_path: Path) -> Path:
    """A copy that may be harmed."""
    return Path(shutil.copy(plain, tmp_path / "x.mentordesk"))


NOISE = random.Random(1).randbytes(3 * 4096)

NOT_OURS = {
    "empty": (b"", errors.FileEmpty),
    "text": (b"hei", errors.NotOurFile),
    "much text": (b"hei og hopp\n" * 1000, errors.PassphraseMissing),
    "noise": (NOISE, errors.PassphraseMissing),
    "a header alone": (b"SQLite format 3\0", errors.FileCutShort),
    "a header and zeros": (b"SQLite format 3\0".ljust(8192, b"\0"), errors.FileDamaged),
    "a header and noise": (b"SQLite format 3\0" + NOISE, errors.FileDamaged),
    "a spreadsheet": (b"PK\x03\x04" + bytes(5000), errors.PassphraseMissing),
}


@pytest.mark.parametrize("kind", NOT_OURS)
def test_what_is_not_ours_is_told_and_left_alone(kind: str, tmp_path: Path) -> None:
    content, cause = NOT_OURS[kind]
    path = tmp_path / "x.mentordesk"
    path.write_bytes(content)
    told = refused(path, cause)
    assert told.facts["name"] == path.name


def test_noise_with_a_passphrase_is_a_wrong_one(tmp_path: Path) -> None:
    path = tmp_path / "x.mentordesk"
    path.write_bytes(NOISE)
    refused(path, errors.WrongPassphrase, passphrase=PASSPHRASE)


def test_another_programs_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.mentordesk"
    connection = sqlcipher.connect(str(path))
    connection.execute("CREATE TABLE person(id TEXT, deleted INTEGER)")
    connection.close()
    refused(path, errors.NotOurFile)


@pytest.mark.parametrize("left", [1, 512, 4095])
def test_less_than_a_page_is_cut_short(file: Path, left: int) -> None:
    os.truncate(file, left)
    refused(file, errors.FileCutShort if left > 16 else errors.NotOurFile)


def test_a_file_without_its_last_pages_is_not_opened(file: Path, encrypted: Path, tmp_path: Path) -> None:
    os.truncate(file, file.stat().st_size - 3 * 4096)
    refused(file, errors.FileCutShort)
    os.truncate(file, file.stat().st_size - 100)
    refused(file, errors.FileCutShort)
    secret = Path(shutil.copy(encrypted, tmp_path / "y.mentordesk"))
    os.truncate(secret, secret.stat().st_size - 100)
    refused(secret, errors.FileCutShort, passphrase=PASSPHRASE)


def test_the_passphrase_is_asked_for_and_must_be_right(encrypted: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(encrypted, tmp_path / "x.mentordesk"))
    refused(path, errors.PassphraseMissing)
    refused(path, errors.WrongPassphrase, passphrase="feil hest")
    assert not path.read_bytes().startswith(b"SQLite")
    store = open_file(path, passphrase=PASSPHRASE)
    assert store.encrypted
    assert [row.name for row in store.read(programmes)] == ["Sterk sammen"]
    store.close()


def test_a_damaged_page_of_an_encrypted_file_is_found(encrypted: Path, tmp_path: Path) -> None:
    content = bytearray(encrypted.read_bytes())
    content[5000] ^= 1
    path = tmp_path / "x.mentordesk"
    path.write_bytes(content)
    refused(path, errors.FileDamaged, passphrase=PASSPHRASE)


@pytest.mark.usefixtures("as_shipped")
def test_any_sqlcipher_opens_it_with_the_same_passphrase(tmp_path: Path) -> None:
    store = a_store(tmp_path, passphrase=PASSPHRASE)
    a_programme(store)
    store.close()
    connection = sqlcipher.connect(f"file:{store.path}?mode=ro", uri=True)
    connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
    assert connection.execute("SELECT name FROM programme").fetchall() == [("Sterk sammen",)]
    connection.close()


def test_a_key_opens_nothing_else(encrypted: Path) -> None:
    with pytest.raises(sqlcipher.DatabaseError):
        connect(encrypted, Key.of(PASSPHRASE))


def test_a_missing_file_and_a_folder_are_never_made_into_one(tmp_path: Path) -> None:
    refused(tmp_path / "borte.mentordesk", errors.FileMissing)
    (tmp_path / "mappe.mentordesk").mkdir()
    refused(tmp_path / "mappe.mentordesk", errors.FileNotReadable)
    assert [one.name for one in tmp_path.iterdir()] == ["mappe.mentordesk"]
    with pytest.raises(sqlcipher.OperationalError):
        connect(tmp_path / "borte.mentordesk", None)
    assert not (tmp_path / "borte.mentordesk").exists()


@pytest.mark.parametrize("name", ["a" * 300, "nei/borte.mentordesk"])
def test_a_name_that_no_file_can_have_is_a_missing_file(name: str, tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing):
        open_file(tmp_path / name, passphrase=None)


def test_what_is_no_file_at_all_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør")
    for path in (tmp_path / "rør", Path(os.devnull)):
        with pytest.raises(errors.FileNotReadable):
            open_file(path, passphrase=None)


def test_a_file_in_use_names_its_holder(file: Path) -> None:
    store = open_file(file, passphrase=None)
    with pytest.raises(errors.FileInUse) as told:
        open_file(file, passphrase=None)
    assert told.value.facts["name"] == file.name
    store.close()
    open_file(file, passphrase=None).close()
    assert [one.name for one in file.parent.iterdir()] == [file.name]


HOLD = """
import sys
from pathlib import Path
import mentordesk.core.registry
from mentordesk.core.store.opening import open_file
store = open_file(Path(sys.argv[1]), passphrase=None)
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process has the file open."""
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        try:
            yield holder
        finally:
            holder.kill()


def test_another_process_that_holds_the_file_is_told_and_a_killed_one_is_not_in_the_way(file: Path) -> None:
    with held(file):
        with pytest.raises(errors.FileInUse) as told:
            open_file(file, passphrase=None)
        facts = told.value.facts
        assert facts["host"] == os.uname().nodename
        assert facts["user"] != "?"
        assert re.fullmatch(r"\d\d:\d\d", str(facts["since"]))
    open_file(file, passphrase=None).close()


def test_a_read_only_folder_lets_one_read_and_says_why_nothing_is_kept() -> None:
    with open_folder() as folder:
        a_store(folder).close()
        with written_by_nobody(folder):
            store = open_file(folder / "prøve.mentordesk", passphrase=None)
            assert store.read(programmes) == []
            with pytest.raises(errors.ReadOnlyPlace):
                a_programme(store)
            assert store.read(programmes) == []
            store.close()
            with pytest.raises(errors.ReadOnlyPlace):
                create_file(folder / "ny.mentordesk", passphrase=None)
        assert [one.name for one in folder.iterdir()] == ["prøve.mentordesk"]


def test_a_file_that_may_not_be_read_is_told() -> None:
    with open_folder() as folder:
        a_store(folder).close()
        file = folder / "prøve.mentordesk"
        file.chmod(0)
        with as_anybody(), pytest.raises(errors.FileNotReadable):
            open_file(file, passphrase=None)
        (folder / "lukket").mkdir(mode=0)
        with as_anybody(), pytest.raises(errors.FileNotReadable):
            open_file(folder / "lukket" / "prøve.mentordesk", passphrase=None)
        (folder / "lukket").chmod(0o700)


def test_a_new_file_is_whole_and_ours(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    connection = store.connection()
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    connection.close()
    assert store.check().ok
    assert not store.encrypted
    assert store.author == "Ingrid Solheim"
    store.close()
    assert [one.name for one in tmp_path.iterdir()] == [store.path.name]


def test_two_files_are_never_the_same(tmp_path: Path) -> None:
    one, other = a_store(tmp_path), a_store(tmp_path, name="annen")
    assert one.file_id != other.file_id
    one.close()
    other.close()


def test_a_new_file_never_takes_another_ones_place(file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(errors.FileAlreadyThere):
        create_file(file, passphrase=None)
    (tmp_path / "peker.mentordesk").symlink_to(tmp_path / "ingensteds")
    with pytest.raises(errors.FileAlreadyThere):
        create_file(tmp_path / "peker.mentordesk", passphrase=None)
    assert file.read_bytes() == before
    with pytest.raises(errors.ReadOnlyPlace):
        create_file(tmp_path / "nei" / "x.mentordesk", passphrase=None)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["peker.mentordesk", "x.mentordesk"]


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.mentordesk"
    link = os.link

    def late(source: Path, target: Path) -> None:
        target.write_bytes(b"en annens")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(errors.FileAlreadyThere):
        create_file(path, passphrase=None)
    assert path.read_bytes() == b"en annens"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_stick_without_links_gets_its_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    store = a_store(tmp_path)
    assert store.read(programmes) == []
    store.close()
    assert [one.name for one in tmp_path.iterdir()] == [store.path.name]


GUARDS = {
    "journal_mode": "delete",
    "synchronous": 3,
    "locking_mode": "normal",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "temp_store": 2,
    "cache_size": -65536,
    "cache_spill": 0,
}


def test_a_page_that_nothing_reads_yet_is_looked_at_too(file: Path) -> None:
    """The way to a search text is cut through where only SQLite's own quick check comes along."""
    connection = connect(file, None)
    wanted = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_search_1'"
    page = connection.execute(wanted).fetchone()[0]
    connection.close()
    with file.open("r+b") as handle:
        handle.seek((page - 1) * 4096 + 3)  # the number of cells on the page
        handle.write(b"\xff\xff")
    refused(file, errors.FileDamaged)


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_every_guard_is_on(passphrase: str | None, plain: Path, encrypted: Path) -> None:
    path = plain if passphrase is None else encrypted
    store = open_file(path, passphrase=passphrase)
    for reading in (False, True):
        connection = connect(path, store.key, reading=reading)
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in (*GUARDS, "query_only")}
        connection.close()
        assert found == {**GUARDS, "query_only": int(reading)}
    store.close()


def test_a_file_moved_away_or_replaced_while_open_takes_no_more_changes(tmp_path: Path, plain: Path) -> None:
    store = a_store(tmp_path)
    moved = store.path.rename(tmp_path / "flyttet.mentordesk")
    with pytest.raises(errors.FileMissing):
        a_programme(store)
    other = Path(shutil.copy(plain, store.path))
    before = other.read_bytes(), moved.read_bytes()
    with pytest.raises(errors.FileReplaced):
        a_programme(store)
    assert (other.read_bytes(), moved.read_bytes()) == before
    store.close()


def test_closing_twice_takes_the_file_from_nobody(store: Store) -> None:
    store.close()
    other = open_file(store.path, passphrase=None)
    store.close()
    with pytest.raises(errors.FileInUse):
        open_file(store.path, passphrase=None)
    assert other.check().ok
    other.close()

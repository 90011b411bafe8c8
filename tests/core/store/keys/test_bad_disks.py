"""The file gets another key on a disk that is full or fails: the right words for it, and one key that opens it."""

import errno
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import errors
from mentordesk.core.store.file import Key, connect, trouble_of
from mentordesk.core.store.keys import changing, copies
from mentordesk.core.store.keys.changing import change_passphrase, turn_off, turn_on
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store
from tests.core.store.keys.conftest import OTHER, PASSPHRASE
from tests.core.store.surroundings.mounts import fill, small_disk

SAID = [
    ("database or disk is full", errors.DiskFull),
    ("disk I/O error", errors.DiskFailed),
    ("An error occurred with PRAGMA key or rekey. PRAGMA key requires a key of one or more characters", None),
]


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def error_of(text: str) -> sqlcipher.OperationalError:
    """As SQLCipher says it when another file than the open one is meant."""
    error = sqlcipher.OperationalError(text)
    error.sqlite_errorcode = sqlcipher.SQLITE_ERROR
    return error


class Stumbling:
    """A connection on which one statement fails."""

    def __init__(self, path: Path, key: Key | None, statement: str, text: str) -> None:
        self._connection, self._statement, self._text = connect(path, key), statement, text
        self.close = self._connection.close

    def execute(self, statement: str, *values: object) -> object:
        if self._statement in statement:
            raise error_of(self._text)
        return self._connection.execute(statement, *values)


@pytest.mark.parametrize(("text", "cause"), SAID)
def test_a_text_alone_tells_what_went_wrong(text: str, cause: type[Trouble] | None) -> None:
    assert type(trouble_of(error_of(text), "x")) is (cause or type(None))


@pytest.mark.parametrize(("text", "cause"), SAID)
@pytest.mark.parametrize("way", ["rekey", "export"])
def test_what_a_change_of_key_says_is_told(
    way: str, text: str, cause: type[Trouble] | None, locked: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, module = locked.key, changing if way == "rekey" else copies
    monkeypatch.setattr(
        module,
        "connect",
        lambda path, key, reading=False: (
            connect(path, key, reading=True)
            if reading
            else Stumbling(path, key, "rekey" if way == "rekey" else "sqlcipher_export", text)
        ),
    )
    with pytest.raises(cause or errors.KeyNotChanged):
        change_passphrase(locked, OTHER) if way == "rekey" else turn_off(locked)
    assert locked.key == before
    assert [path.name for path in locked.path.parent.glob(".*")] == []
    monkeypatch.undo()
    a_programme(locked, name="Nye veier")
    assert locked.check().ok


@pytest.mark.parametrize(
    ("passphrase", "way", "cause"),
    [
        (PASSPHRASE, turn_off, errors.DiskFull),
        (None, lambda store: turn_on(store, OTHER), errors.DiskFull),
        (PASSPHRASE, lambda store: change_passphrase(store, OTHER), errors.KeyNotChanged),  # SQLCipher says no more
    ],
)
def test_on_a_full_disk_the_file_keeps_its_key(
    passphrase: str | None, way: Callable[[Store], object], cause: type[Trouble], tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 4) as mounted:
        if not mounted:
            assert not any((tmp_path / "disk").iterdir())
            return
        with closing(a_store(tmp_path / "disk", passphrase=passphrase)) as store:
            a_programme(store)
            fill(tmp_path / "disk")
            with pytest.raises(cause):
                way(store)
            (tmp_path / "disk" / "fyll").unlink()
            assert store.check().ok
            a_programme(store, name="Nye veier")
        with closing(open_file(store.path, passphrase=passphrase)) as again:
            assert {row.name for row in again.read(programmes)} == {"Nye veier", "Sterk sammen"}


@pytest.mark.parametrize("left_over", [False, True])
def test_once_the_file_has_its_new_key_nobody_is_told_otherwise(
    left_over: bool, plain: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "settle_folder", failing(errno.EIO))
    with monkeypatch.context() as disk:
        if left_over:
            disk.setattr(Path, "unlink", failing(errno.EIO))
        copies.relocked(plain.path, None, Key.of(PASSPHRASE, bytes(16)))
    assert copies.opens(plain.path, Key.of(PASSPHRASE, bytes(16)))


def test_what_cannot_be_swept_keeps_no_file_closed(plain: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    plain.close()
    for letter in "ab":
        plain.path.with_name(f".{plain.path.name}.{letter * 32}.new").touch()
    unlink = Path.unlink

    def stubborn(path: Path, missing_ok: bool = False) -> None:
        failing(errno.EIO)() if "aaa" in path.name else unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", stubborn)
    store = open_file(plain.path, passphrase=None)
    assert [path.name[-8:] for path in plain.path.parent.glob(".*")] == ["aaaa.new"]
    monkeypatch.setattr(Path, "glob", failing(errno.EIO))
    store.close()
    open_file(plain.path, passphrase=None).close()

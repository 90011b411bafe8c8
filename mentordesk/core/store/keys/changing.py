"""Another passphrase for the open file, a first one, or none any more. Each takes a verified backup first.

SQLCipher's change of key is one transaction: whatever happens in the middle, the file opens with exactly one of the
two. It says "ok" also when the file was busy and nothing was changed: only opening the file anew tells.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import backups
from mentordesk.core.store.errors import FileDamaged, KeyNotChanged, NotItsPassphrase
from mentordesk.core.store.file import Key, connect, trouble_of, written
from mentordesk.core.store.keys.copies import opens, relocked
from mentordesk.core.store.keys.recovery import key_from_words
from mentordesk.core.store.unit import Store

_PARTS = 4


@dataclass(frozen=True)
class Relocked:
    """A file has another key; its older backups open with the one `before`, or are plain where that is None."""

    before: Key | None = field(repr=False)


def change_passphrase(store: Store, passphrase: str, progress: Progress | None = None) -> Relocked:
    """Lock the open file with another passphrase; it stays open. Cannot be undone.

    Raises BackupNotVerified, KeyNotChanged, FileDamaged, FileBusy and the troubles of the disk; with all of them but
    FileDamaged the file is as before.
    """
    assert store.key is not None
    found = _changed(store, Key.of(passphrase, store.key.salt), _rekeyed, progress)
    with store.recording("store.change_passphrase", log=True):
        pass
    backups.make(store)  # the first one under the new key
    return found


def turn_on(store: Store, passphrase: str, progress: Progress | None = None) -> Relocked:
    """Encrypt the open file, which was plain. Raises as `change_passphrase`."""
    found = _changed(store, Key.of(passphrase), relocked, progress)
    with store.recording("store.turn_on_encryption", log=True):
        pass
    backups.make(store)  # the first one under the new key
    return found


def turn_off(store: Store, progress: Progress | None = None) -> Relocked:
    """Make the open file plain. Raises as `change_passphrase`."""
    found = _changed(store, None, relocked, progress)
    with store.recording("store.turn_off_encryption", log=True):
        pass
    backups.make(store)  # the first one under the new key
    return found


def prove(store: Store, secret: str) -> None:
    """Whoever asks knows the passphrase of the open file, or has its sheet. Takes some tenths of a second.

    Raises NotItsPassphrase.
    """
    assert store.key is not None
    if Key.of(secret, store.key.salt) == store.key:
        return
    with suppress(Refusal):
        if key_from_words(secret, store.key.salt) == store.key:
            return
    raise NotItsPassphrase


_Way = Callable[[Path, Key | None, Key | None], None]


def _changed(store: Store, after: Key | None, way: _Way, progress: Progress | None) -> Relocked:
    """Backup, change, check; nothing can be called off once the change has begun."""
    progress = progress or Progress()
    progress.step(0, _PARTS)
    before = store.key
    backups.before(store)
    progress.step(1, _PARTS)

    def work() -> Key | None:
        way(store.path, before, after)
        return after

    store.exchange(work, meanwhile=partial(_newest, store))
    if not store.check().ok:
        raise FileDamaged(name=store.path.name)
    return Relocked(before)


def _newest(store: Store) -> Path:
    """A backup that is equal to the file and opens with its key."""
    backups.before(store)
    copy = backups.path_of(store.file_id, backups.listed(store.file_id)[0].name)
    return copy if opens(copy, store.key) else backups.path_of(store.file_id, backups.make(store).name)


def _rekeyed(path: Path, before: Key | None, after: Key | None) -> None:
    """Let SQLCipher write every page anew. Raises the file's trouble, or KeyNotChanged, while the old key opens it."""
    assert after is not None
    with written(path.name):
        connection = connect(path, before)
        failed: sqlcipher.Error | None = None
        try:
            connection.execute(f"PRAGMA rekey = {after.literal}").fetchall()
        except sqlcipher.Error as error:
            failed = error
        finally:
            connection.close()
        if not opens(path, after):
            raise trouble_of(failed, path.name) or KeyNotChanged(name=path.name)

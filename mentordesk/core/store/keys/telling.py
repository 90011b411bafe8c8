"""Why a file did not open: the secret is wrong, or the file is damaged. SQLCipher says the same of both."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.store import errors
from mentordesk.core.store.backups.shelf import listed, path_of
from mentordesk.core.store.backups.whereabouts import known_id
from mentordesk.core.store.file import Key, fits_a_page, salt_of
from mentordesk.core.store.keys.copies import opens

KeyFor = Callable[[bytes], Key]
"""Makes a key of a salt and the secret that was tried."""


def why_not(path: Path, key_for: KeyFor) -> Trouble:
    """What is to be said of an encrypted file that this secret did not open; takes some tenths of a second.

    Each page tells by itself whether a key is the right one, and the backups know the salt if that is damaged.
    """
    salt, known = salt_of(path), list(_backups(path))
    salts = dict.fromkeys([salt or b"", *(one.salt for one in known)])
    right = any(fits_a_page(path, key_for(each)) for each in salts)
    opened = next((one for one in known if opens(one.path, key_for(one.salt))), None)
    if opened is None:
        plainly_wrong = errors.PassphraseNotRight if known else errors.WrongPassphrase
        return (errors.FileDamaged if right else plainly_wrong)(name=path.name)
    if right or (opened is known[0] and opened.salt != salt):
        return errors.DamagedButBackedUp(name=path.name, made=opened.made, backup=opened.path)
    return errors.EarlierPassphrase(name=path.name)


@dataclass(frozen=True)
class _Locked:
    path: Path
    made: dt.datetime
    salt: bytes


def _backups(path: Path) -> Iterator[_Locked]:
    """The encrypted backups of the file that lay there, the newest first."""
    file_id = known_id(path)
    if file_id is None:
        return
    for backup in listed(file_id):
        place = path_of(file_id, backup.name)
        with suppress(Trouble):
            salt = salt_of(place)
            if salt is not None:
                yield _Locked(place, backup.made, salt)

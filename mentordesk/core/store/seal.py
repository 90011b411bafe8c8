"""The seal: age, for what leaves the house and for notes that stay in the file under a key of their own.

What leaves is sealed for a person's key or a passphrase, and any `age` program opens it too. Of a note also the row it
stands in is sealed, so that two of them cannot be swapped; each sealing draws a new key for its content.
"""

import base64
import binascii
import hashlib
import hmac
import os
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.store import errors
from mentordesk.core.store.bech32 import bech32

# pyrage is imported inside the functions: it is heavy, and seldom used.

_FIRST_LINE = b"age-encryption.org/v1\n"
_LONGEST_HEADER = 64 * 1024
_SCRYPT = re.compile(rb"^-> scrypt \S+ ([1-9][0-9]{0,3})$", re.MULTILINE)
_HEAVIEST = 21
"""The most work a passphrase's header may ask for, as a power of two: 2 GB of memory.

pyrage chooses a factor that takes a second by its own measure and cannot be told otherwise: 20 on most machines, 21 on
fast ones, so that 20 would refuse our own shares.
"""
_KEY_LINE = "AGE-SECRET-KEY-1"
_WORDS = 6

_NOTE = b"\x01"
"""What a note begins with, outside its seal and inside: how it is made."""
_SALT = 16
_COST = {"n": 2**17, "r": 8, "p": 1, "maxmem": 2**28, "dklen": 32}
"""scrypt: 128 MB and some tenths of a second for each try."""


@dataclass(frozen=True)
class Passphrase:
    """Seals and opens. Takes 1–2 GB of memory and a few seconds: do it in a worker."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Recipient:
    """Seals for the one person who holds the secret half of this public key (`age1…`)."""

    key: str


@dataclass(frozen=True)
class KeyFile:
    """Opens what was sealed for a recipient: a file of secret keys as `age-keygen` writes it."""

    path: Path


def seal(content: bytes, lock: Recipient | Passphrase) -> bytes:
    """The content, sealed. Raises RecipientUnknown."""
    import pyrage

    if isinstance(lock, Passphrase):
        return bytes(pyrage.passphrase.encrypt(content, lock.text))
    try:
        recipient = pyrage.x25519.Recipient.from_str(lock.key.strip())
    except pyrage.RecipientError:
        raise errors.RecipientUnknown from None
    return bytes(pyrage.encrypt(content, [recipient]))


def unseal(sealed: bytes, key: KeyFile | Passphrase, *, name: str) -> bytes:
    """What was sealed; `name` is the file's, for the sentence when it cannot be opened.

    Raises NotAShare, ShareTooHeavy, WrongShareKey, ShareNotReadable (damaged), SecretFileUnreadable.
    """
    import pyrage

    _check_header(sealed, name)
    try:
        if isinstance(key, Passphrase):
            return bytes(pyrage.passphrase.decrypt(sealed, key.text))
        return bytes(pyrage.decrypt(sealed, _identities(key.path)))
    except pyrage.DecryptError as error:
        wrong = str(error) in ("No matching keys found", "Decryption failed")  # pyrage tells causes by their text only
        raise (errors.WrongShareKey if wrong else errors.ShareNotReadable)(name=name) from None


def _check_header(sealed: bytes, name: str) -> None:
    """Look before opening: whoever made the file says how much work and memory a passphrase costs."""
    if not sealed.startswith(_FIRST_LINE):
        raise errors.NotAShare(name=name)
    header, end, _ = sealed[:_LONGEST_HEADER].partition(b"\n--- ")
    if not end:
        raise errors.ShareNotReadable(name=name)
    factors = [int(factor) for factor in _SCRYPT.findall(header)]
    if header.count(b"\n-> scrypt ") != len(factors):
        raise errors.ShareNotReadable(name=name)
    if any(factor > _HEAVIEST for factor in factors):
        raise errors.ShareTooHeavy(name=name)


def _identities(path: Path) -> list[object]:
    import pyrage

    try:
        with path.open("rb") as handle:
            lines = handle.read(_LONGEST_HEADER).decode().splitlines()
        found = [pyrage.x25519.Identity.from_str(line.strip()) for line in lines if line.startswith(_KEY_LINE)]
    except (OSError, UnicodeDecodeError, pyrage.IdentityError):
        raise errors.SecretFileUnreadable(name=path.name) from None
    if not found:
        raise errors.SecretFileUnreadable(name=path.name)
    return found


def made_passphrase() -> str:
    """A new passphrase of six words, drawn by the system's own chance from over 1,800: 65 bits.

    Who knows the list and tries a thousand times a second, which already takes a thousand times the memory of one
    opening, is at it for half a billion years. No word holds æ, ø or å: it can be typed on any keyboard.
    """
    words = (RESOURCES / "words" / "nb.txt").read_text("utf-8").split()
    return " ".join(secrets.choice(words) for _ in range(_WORDS))


def new_key() -> str:
    """A key for notes, drawn by the system's own chance."""
    import pyrage

    return str(pyrage.x25519.Identity.generate())


def derived_key(secret: bytes, purpose: bytes) -> str:
    """The key for notes that a secret of 32 random bytes gives for one purpose; it tells nothing of the secret."""
    return _as_key(hmac.digest(secret, purpose, "sha256"))


def wrap(key: str, passphrase: str, row: UUID) -> tuple[str, str]:
    """A new salt, and the key as only the passphrase opens it, for that row. Takes 128 MB and a moment."""
    salt = os.urandom(_SALT)
    return _as_text(salt), seal_note(key, _stretched(passphrase, salt), row)


def unwrap(salt: str, wrapped: str, passphrase: str, row: UUID) -> str | None:
    """The key that was wrapped, or None: another passphrase, or damaged. Takes 128 MB and a moment."""
    bare = _from_text(salt)
    return None if bare is None else open_note(wrapped, _stretched(passphrase, bare), row)


def seal_note(text: str, key: str, row: UUID) -> str:
    """A note for that row and no other, sealed with a key as `new_key` draws one."""
    import pyrage

    reader = pyrage.x25519.Identity.from_str(key).to_public()
    return _as_text(_NOTE + pyrage.encrypt(_NOTE + row.bytes + text.encode(), [reader]))


def open_note(sealed: str, key: str, row: UUID) -> str | None:
    """The note of that row, or None: another key, another row's, or damaged."""
    import pyrage

    whole = _from_text(sealed)
    if whole is None or not whole.startswith(_NOTE):
        return None
    try:
        content = bytes(pyrage.decrypt(whole[len(_NOTE) :], [pyrage.x25519.Identity.from_str(key)]))
    except pyrage.DecryptError:
        return None
    beginning = _NOTE + row.bytes
    return content[len(beginning) :].decode() if content.startswith(beginning) else None


def _stretched(passphrase: str, salt: bytes) -> str:
    """The key of age that a passphrase and a salt give."""
    return _as_key(hashlib.scrypt(passphrase.encode(), salt=salt, **_COST))


def _as_key(content: bytes) -> str:
    """Bytes in the way in which age writes a key."""
    return bech32(_KEY_LINE[:-1].lower(), content).upper()


def _as_text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _from_text(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None

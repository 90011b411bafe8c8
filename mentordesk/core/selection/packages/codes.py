"""The code on a scoring sheet, by which its application is found again: short, and without letters that look alike."""

from hashlib import sha256
from uuid import UUID

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_LENGTH = 6


def sheet_code(application: UUID) -> str:
    """The same for the same application on every machine; among 2,000 two are alike once in 500 programmes."""
    number = int.from_bytes(sha256(b"sheet" + application.bytes).digest()[:8], "big")
    letters = []
    for _ in range(_LENGTH):
        number, place = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[place])
    return "".join(letters)

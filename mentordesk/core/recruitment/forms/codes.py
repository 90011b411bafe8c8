"""The code on a paper form: short, without letters that look like digits, and wrong when one character is."""

import secrets
from collections.abc import Container

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 of them, a prime: each slip of one character and each exchange of two changes the last one."""
_RANDOM = 6
_HALF = (_RANDOM + 1) // 2 + 1


def new_code(taken: Container[str] = ()) -> str:
    """A code that is not among those taken, as it is kept: without hyphen."""
    while True:
        start = "".join(secrets.choice(_LETTERS) for _ in range(_RANDOM))
        code = start + _check(start)
        if code not in taken:
            return code


def tidied(typed: str) -> str:
    """A code as somebody typed it, in capitals without spaces and hyphens."""
    return "".join(character for character in typed.upper() if character.isalnum())


def is_right(code: str) -> bool:
    """Whether a tidied code is whole and its check character fits."""
    return len(code) == _RANDOM + 1 and set(code) <= set(_LETTERS) and _check(code[:-1]) == code[-1]


def shown(code: str) -> str:
    """As it is printed: two groups with a hyphen."""
    return f"{code[:_HALF]}-{code[_HALF:]}"


def _check(start: str) -> str:
    total = sum((place + 2) * _LETTERS.index(letter) for place, letter in enumerate(start))
    return _LETTERS[-total % len(_LETTERS)]

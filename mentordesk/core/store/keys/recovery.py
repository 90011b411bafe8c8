"""The key of a file as words on paper: 24 that hold it, and one that finds any mistake in the others.

The list has a prime number of words, so that the last word finds every single wrong word and every two that changed
places, and not only most of them; of anything else it lets one in 56,000 through, which then opens nothing.
The list must therefore stay as it is for ever: sheets are printed with it.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.store import errors
from mentordesk.core.store.file import Key

COUNT = 25
_KEY_BYTES = 32
_WORD = re.compile(r"[^\W\d_]+")  # numbers before the words, commas and line ends are passed over


def recovery_words(key: Key) -> tuple[str, ...]:
    """The words that open every file and backup locked with this key."""
    known, rest = _list(), int.from_bytes(key.key, "big")
    places = []
    for _ in range(COUNT - 1):
        rest, place = divmod(rest, len(known))
        places.append(place)
    return tuple(known[place] for place in (*places, _check(places)))


def key_from_words(typed: str, salt: bytes) -> Key:
    """The key that these words hold, for a file with that salt. Capitals, numbers, commas and spaces do not matter.

    Raises RecoveryWordUnknown, RecoveryWordsCount, RecoveryWordsMistaken.
    """
    known = {word: place for place, word in enumerate(_list())}
    words = _WORD.findall(typed.casefold())
    for number, word in enumerate(words, start=1):
        if word not in known:
            raise errors.RecoveryWordUnknown(number=number, word=word, nearest=_nearest(word))
    if len(words) != COUNT:
        raise errors.RecoveryWordsCount(count=len(words), wanted=COUNT)
    return Key(_content([known[word] for word in words]), salt)


def wrong_words(key: Key, typed: Mapping[int, str]) -> list[int]:
    """Which of these words, by number from 1, are not as they stand on the sheet."""
    words = recovery_words(key)
    return [number for number, text in typed.items() if text.strip().casefold() != words[number - 1]]


def _content(places: Sequence[int]) -> bytes:
    number = 0
    for place in reversed(places[:-1]):
        number = number * len(_list()) + place
    if places[-1] != _check(places[:-1]) or number.bit_length() > 8 * _KEY_BYTES:
        raise errors.RecoveryWordsMistaken
    return number.to_bytes(_KEY_BYTES, "big")


def _check(places: Sequence[int]) -> int:
    """Each place weighs another amount, so that no change of one or exchange of two leaves the sum as it was."""
    return sum(weight * (place + 1) for weight, place in enumerate(places, start=1)) % len(_list())


def _nearest(word: str) -> str:
    """The word of the list that was probably meant."""
    from difflib import get_close_matches  # the start goes without

    return get_close_matches(word, _list(), n=1, cutoff=0)[0]


@cache
def _list() -> tuple[str, ...]:
    return tuple((RESOURCES / "words" / "nb.txt").read_text("utf-8").split())

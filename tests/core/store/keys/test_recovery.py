"""The words of the sheet: they hold the key, take sloppy typing, and find every mistake."""

import hashlib
import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.store import errors
from mentordesk.core.store.file import Key
from mentordesk.core.store.keys.recovery import COUNT, key_from_words, recovery_words, wrong_words
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.core.store.keys.conftest import OTHER, PASSPHRASE

SALT = bytes(16)
LIST = (RESOURCES / "words" / "nb.txt").read_text("ascii").split()
KEYS = st.binary(min_size=32, max_size=32).map(lambda key: Key(key, SALT))


@given(KEYS)
def test_the_words_hold_the_key(key: Key) -> None:
    words = recovery_words(key)
    assert len(words) == COUNT
    assert set(words) <= set(LIST)
    assert key_from_words(" ".join(words), SALT) == key


@pytest.mark.parametrize("key", [bytes(32), b"\xff" * 32])
def test_the_first_and_the_last_key(key: bytes) -> None:
    assert key_from_words(" ".join(recovery_words(Key(key, SALT))), SALT).key == key


@given(KEYS, st.randoms(use_true_random=False))
def test_sloppy_typing_does_not_matter(key: Key, chance: random.Random) -> None:
    typed = ""
    for number, word in enumerate(recovery_words(key), start=1):
        typed += chance.choice(("", f"{number}. ", f"{number}) ")) + chance.choice((word, word.upper(), word.title()))
        typed += chance.choice((" ", ", ", "\n", "  ", ";\t"))
    assert key_from_words(typed, SALT) == key


def test_every_single_wrong_word_is_found() -> None:
    """All of them, for some keys; the list has a prime number of words, and this is why."""
    assert all(len(LIST) % number for number in range(2, int(len(LIST) ** 0.5) + 1))
    words = list(recovery_words(Key(os.urandom(32), SALT)))
    for place in range(COUNT):
        for other in random.sample(LIST, 60):
            if other != words[place]:
                refused([*words[:place], other, *words[place + 1 :]])


@given(KEYS, st.integers(0, COUNT - 2), st.integers(0, COUNT - 2))
def test_two_words_that_changed_places_are_found(key: Key, one: int, two: int) -> None:
    words = list(recovery_words(key))
    words[one], words[two] = words[two], words[one]
    if tuple(words) != recovery_words(key):
        refused(words)


def test_hardly_any_other_words_pass() -> None:
    passed = 0
    for _ in range(5_000):
        try:
            key_from_words(" ".join(random.choices(LIST, k=COUNT)), SALT)
            passed += 1
        except errors.RecoveryWordsMistaken:
            continue
    assert passed <= 2


def refused(words: list[str]) -> None:
    with pytest.raises(errors.RecoveryWordsMistaken):
        key_from_words(" ".join(words), SALT)


def test_a_word_of_no_sheet_is_named_with_its_place_and_the_nearest() -> None:
    words = list(recovery_words(Key(bytes(32), SALT)))
    words[6] = "matematik"
    with pytest.raises(errors.RecoveryWordUnknown) as told:
        key_from_words(" ".join(words), SALT)
    nearest = told.value.facts.pop("nearest")
    assert told.value.facts == {"number": 7, "word": "matematik"}
    assert nearest in LIST


@pytest.mark.parametrize("count", [0, 1, 24, 26])
def test_too_few_and_too_many(count: int) -> None:
    with pytest.raises(errors.RecoveryWordsCount) as told:
        key_from_words(" ".join(LIST[:count]), SALT)
    assert told.value.facts == {"count": count, "wanted": 25}


def test_the_list_stays_as_it_is_for_ever() -> None:
    """Sheets are printed with it: another list, or another order, would make every one of them worthless."""
    content = (RESOURCES / "words" / "nb.txt").read_bytes()
    assert hashlib.sha256(content).hexdigest() == "69030455332940f7e9eae22e6e010ec29003b75bb1712475ecbe50dcf1843b34"
    assert " ".join(recovery_words(Key(bytes(range(32)), SALT))) == " ".join(KNOWN.split())


KNOWN = """
mynte regjering aksje eksempel turbin plysj sylte hane doktor metall romrakett metall pedal
sider havn arena geografi stykke seilas prosjekt mane soldat agurk adresse messing
"""


def test_a_file_opens_with_its_words_and_not_with_those_of_another(locked: Store) -> None:
    assert locked.key is not None
    words = " ".join(recovery_words(locked.key))
    path = locked.path
    locked.close()
    store = open_file(path, passphrase=None, recovery=words)
    assert store.check().ok
    store.close()
    other = " ".join(recovery_words(Key.of(OTHER, SALT)))
    with pytest.raises(errors.WrongRecoveryWords):
        open_file(path, passphrase=None, recovery=other)
    with pytest.raises(errors.RecoveryWordsCount):
        open_file(path, passphrase=None, recovery="hest")
    open_file(path, passphrase=PASSPHRASE).close()


def test_which_words_were_typed_back_wrongly() -> None:
    key = Key(os.urandom(32), SALT)
    words = recovery_words(key)
    assert wrong_words(key, {7: f" {words[6].upper()} ", 13: words[12]}) == []
    assert wrong_words(key, {7: words[6], 13: "", 22: "feil"}) == [13, 22]


def test_a_key_shows_nothing_of_itself() -> None:
    key = Key(os.urandom(32), SALT)
    assert key.key.hex() not in repr(key)
    assert repr(key.key) not in repr(key)
    assert key.fingerprint not in key.key.hex()

"""The seal: opened by the right key alone, by any age program, and looked at before it is opened."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pyrage
import pytest

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.store import seal as sealing
from mentordesk.core.store.errors import (
    NotAShare,
    RecipientUnknown,
    SecretFileUnreadable,
    ShareNotReadable,
    ShareTooHeavy,
    WrongShareKey,
)
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient, made_passphrase, seal, unseal
from tests.architecture.sources import run_python

CONTENT = "Åse\n".encode() * 40_000  # more than two of the pieces that age seals one by one
IDENTITY = pyrage.x25519.Identity.generate()
PUBLIC = Recipient(str(IDENTITY.to_public()))
PHRASE = Passphrase("riktig hest batteri stift")
opened = partial(unseal, name="x.share.age")


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    path = tmp_path / "nøkkel"
    path.write_text(f"# created: i dag\n# public key: {PUBLIC.key}\n{IDENTITY}\n", "utf-8")
    return KeyFile(path)


@pytest.fixture(scope="module")
def for_key() -> bytes:
    return seal(CONTENT, PUBLIC)


@pytest.fixture(scope="module")
def for_phrase() -> bytes:
    return seal(CONTENT, PHRASE)


def test_a_key_opens_what_was_sealed_for_it(for_key: bytes, key: KeyFile) -> None:
    assert opened(for_key, key) == CONTENT
    assert "Åse".encode() not in for_key


def test_a_key_file_may_hold_several_keys(for_key: bytes, tmp_path: Path) -> None:
    path = tmp_path / "nøkler"
    path.write_text(f"{pyrage.x25519.Identity.generate()}\r\n\r\n{IDENTITY}\r\n", "utf-8")
    assert opened(for_key, KeyFile(path)) == CONTENT


def test_a_passphrase_opens_and_a_wrong_one_does_not(for_phrase: bytes) -> None:
    assert opened(for_phrase, PHRASE) == CONTENT
    with pytest.raises(WrongShareKey):
        opened(for_phrase, Passphrase("feil hest"))


def test_the_ordinary_program_opens_both(for_key: bytes, for_phrase: bytes, key: KeyFile, tmp_path: Path) -> None:
    """With the library's own functions where this machine lacks the program."""
    assert by_age(for_key, tmp_path, "-i", str(key.path)) == CONTENT
    assert by_age(for_phrase, tmp_path) == CONTENT


def by_age(sealed: bytes, folder: Path, *options: str) -> bytes:
    program = shutil.which("age")
    if program is None:
        return bytes(pyrage.decrypt(sealed, [IDENTITY]) if options else pyrage.passphrase.decrypt(sealed, PHRASE.text))
    share, out = folder / "x.share.age", folder / "ut"
    share.write_bytes(sealed)
    typed_to([program, "-d", "-o", str(out), *options, str(share)], PHRASE.text)
    return out.read_bytes()


def typed_to(call: list[str], text: str) -> None:
    """Run a program with a terminal of its own, at which a line is typed."""
    import pty

    ours, its = pty.openpty()
    with subprocess.Popen(call, stdin=its, stdout=its, stderr=its, start_new_session=True) as running:
        os.write(ours, f"{text}\n".encode())
        assert running.wait(60) == 0
    os.close(ours)
    os.close(its)


@pytest.mark.parametrize("wrong", [PHRASE, KeyFile(Path("fremmed"))], ids=["a passphrase", "a stranger's key"])
def test_what_was_sealed_for_somebody_else_stays_shut(
    wrong: Passphrase | KeyFile, for_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("fremmed").write_text(str(pyrage.x25519.Identity.generate()))
    with pytest.raises(WrongShareKey):
        opened(for_key, wrong)


def test_a_key_does_not_open_what_a_passphrase_sealed(for_phrase: bytes, key: KeyFile) -> None:
    with pytest.raises(WrongShareKey):
        opened(for_phrase, key)


DAMAGE: dict[str, tuple[Callable[[bytes], bytes], type[Trouble]]] = {
    "cut in the content": (lambda sealed: sealed[:-1], ShareNotReadable),
    "cut between two pieces": (lambda sealed: sealed[: sealed.index(b"\n--- ") + 65 + 65_552], ShareNotReadable),
    "cut in the header": (lambda sealed: sealed[:60], ShareNotReadable),
    "only the first line": (lambda sealed: sealed[:22], ShareNotReadable),
    "a flipped bit in the content": (
        lambda sealed: sealed[:-9] + bytes([sealed[-9] ^ 1]) + sealed[-8:],
        ShareNotReadable,
    ),
    "something after it": (lambda sealed: sealed + b"x", ShareNotReadable),
    "a newer age": (lambda sealed: sealed.replace(b"/v1\n", b"/v2\n", 1), NotAShare),
    "nothing": (lambda sealed: b"", NotAShare),
    "something else": (lambda sealed: b"SQLite format 3\0" + bytes(4096), NotAShare),
}


@pytest.mark.parametrize(("change", "trouble"), DAMAGE.values(), ids=DAMAGE.keys())
def test_a_broken_seal_is_told(
    change: Callable[[bytes], bytes], trouble: type[Trouble], for_key: bytes, key: KeyFile
) -> None:
    with pytest.raises(trouble) as told:
        opened(change(for_key), key)
    assert told.value.facts == {"name": "x.share.age"}


def with_factor(factor: str) -> bytes:
    """A header that asks for 2^factor, as anybody can write it."""
    return f"age-encryption.org/v1\n-> scrypt {'A' * 22} {factor}\n{'A' * 43}\n--- {'A' * 43}\n".encode() + bytes(48)


def never(*_: object) -> bytes:
    raise AssertionError("it was opened")


@pytest.mark.parametrize("factor", ["22", "30", "63", "99", "9999"])
def test_too_much_work_is_refused_before_it_begins(factor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyrage.passphrase, "decrypt", never)
    with pytest.raises(ShareTooHeavy):
        opened(with_factor(factor), PHRASE)


@pytest.mark.parametrize("factor", ["", "0", "01", "-1", "12345", "x", "18 19"])
def test_a_factor_that_is_none_is_a_broken_header(factor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyrage.passphrase, "decrypt", never)
    with pytest.raises(ShareNotReadable):
        opened(with_factor(factor), PHRASE)


def test_what_we_seal_ourselves_is_never_too_heavy(for_phrase: bytes) -> None:
    found = re.search(rb"-> scrypt \S+ (\d+)\n", for_phrase)
    assert found is not None
    assert int(found[1]) <= sealing._HEAVIEST


@pytest.mark.parametrize(
    "text",
    ["", "age1", "age1abc", "ssh-ed25519 AAAA", str(IDENTITY), PUBLIC.key[:-1] + "ø"],
    ids=["nothing", "a prefix", "too short", "another kind", "a private key", "another letter"],
)
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(RecipientUnknown) as told:
        seal(CONTENT, Recipient(text))
    assert told.value.facts == {}


@pytest.mark.parametrize("content", [b"", b"# bare en kommentar\n", b"AGE-SECRET-KEY-1ABC\n", b"\xff\xfe", bytes(99)])
def test_what_is_no_key_file_is_told(content: bytes, for_key: bytes, tmp_path: Path) -> None:
    path = tmp_path / "nøkkel"
    path.write_bytes(content)
    for wrong in (path, tmp_path, tmp_path / "finnes ikke"):
        with pytest.raises(SecretFileUnreadable) as told:
            opened(for_key, KeyFile(wrong))
        assert told.value.facts == {"name": wrong.name}


def test_a_passphrase_is_not_shown_by_accident() -> None:
    assert "hest" not in repr(PHRASE)


def test_a_made_passphrase_is_six_words_of_a_long_list() -> None:
    words = (RESOURCES / "words" / "nb.txt").read_text("ascii").split()
    assert len(words) == len(set(words)) > 1800
    assert all(re.fullmatch("[a-z]{3,9}", word) for word in words)
    made = [made_passphrase() for _ in range(20)]
    assert len(set(made)) == 20
    assert all(len(phrase.split(" ")) == 6 and set(phrase.split()) <= set(words) for phrase in made)


def test_the_seal_is_loaded_when_it_is_needed() -> None:
    done = run_python("import sys, mentordesk.core.sharing.commands; print('pyrage' in sys.modules)")
    assert done.stdout.strip() == "False", done.stderr

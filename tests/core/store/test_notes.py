"""Notes that stay in the file under a key of their own, and how that key is wrapped."""

import base64
from uuid import UUID, uuid4

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.store.bech32 import bech32
from mentordesk.core.store.seal import new_key, open_note, seal_note, unwrap, wrap

ROW, KEY = uuid4(), new_key()


@given(text=st.text(), row=st.uuids())
def test_a_note_is_read_with_its_key_in_its_row(text: str, row: UUID) -> None:
    assert open_note(seal_note(text, KEY, row), KEY, row) == text


def test_no_other_key_and_no_other_row_reads_it() -> None:
    sealed = seal_note("Hun gråt", KEY, ROW)
    assert open_note(sealed, new_key(), ROW) is None
    assert open_note(sealed, KEY, uuid4()) is None


def test_the_same_note_is_sealed_otherwise_each_time() -> None:
    several = {seal_note("Hun gråt", KEY, ROW) for _ in range(20)}
    assert len(several) == 20
    beginnings = {base64.b64decode(sealed)[:100] for sealed in several}
    assert len(beginnings) == 20


def test_every_changed_byte_is_noticed() -> None:
    whole = base64.b64decode(seal_note("Hun gråt", KEY, ROW))
    for place, byte in enumerate(whole):
        for flipped in (byte ^ 1, byte ^ 128):
            changed = base64.b64encode(bytes([*whole[:place], flipped, *whole[place + 1 :]])).decode()
            assert open_note(changed, KEY, ROW) is None, place


@pytest.mark.parametrize(
    "rubbish", ["", "?", "AQ==", "Ag==", "æøå", "AQ", base64.b64encode(b"\x01" + bytes(300)).decode()]
)
def test_what_is_no_note_is_not_read(rubbish: str) -> None:
    assert open_note(rubbish, KEY, ROW) is None


def test_a_note_of_another_make_is_not_read() -> None:
    public = pyrage.x25519.Identity.from_str(KEY).to_public()
    inner = pyrage.encrypt(b"\x02" + ROW.bytes + b"x", [public])
    assert open_note(base64.b64encode(b"\x01" + inner).decode(), KEY, ROW) is None


def test_a_key_is_unwrapped_by_its_passphrase_alone() -> None:
    salt, wrapped = wrap(KEY, "riktig hest", ROW)
    assert unwrap(salt, wrapped, "riktig hest", ROW) == KEY
    assert unwrap(salt, wrapped, "riktig hest", uuid4()) is None
    assert unwrap(salt, wrapped, "feil hest", ROW) is None
    assert unwrap("?", wrapped, "riktig hest", ROW) is None
    again = wrap(KEY, "riktig hest", ROW)
    assert again[0] != salt
    assert unwrap(salt, again[1], "riktig hest", ROW) is None


@pytest.mark.usefixtures("as_shipped")
def test_a_key_that_was_wrapped_before_is_unwrapped() -> None:
    """The passphrase is stretched as it always was: 128 MB and some tenths of a second."""
    salt, row = "FWkRlQ1yocJGmQIlwTxhmw==", UUID("6f1d0f0a-6c0b-4e52-9c39-0a2d3f6f7b51")
    wrapped = (
        "AWFnZS1lbmNyeXB0aW9uLm9yZy92MQotPiBYMjU1MTkgS1I5OHdkaUZOdzFjb1Y1aExDWjRBaGwxaCtqQ2g0TGdpMW9nUTJ1ZUh4"
        "dwpvbWkzbUIxQ3poV1YvTFpDajllSkc1S1FSM3ZkNzNGclRvWjZUeUw3YmVVCi0+IHhENSQtcSlmLWdyZWFzZQoyQkIvZ1EzWEJ6"
        "dlkzdjEwCi0tLSA4LzNVcW1yalA5TEc3UlorVmpFN3B6Y0xRTGRtK2VkYVpQZUxoOVAzU2VFCo5HSuTWPFQw2ow3hBckmXABwfmY"
        "WnrOxiL1j5eNSUQhJN5AlUP4d28pTOFBn35u8cZYL0NiXXPadXtLEuju1+Mi4kkGJLKiieL9l51sSuxEg8fDcf3JR8QZ5svSlXoM"
        "zyavM1UapDDisSR9WfYNNJS6x5KRHR506u09mQ=="
    )
    assert unwrap(salt, wrapped, "riktig hest", row) == (
        "AGE-SECRET-KEY-1KF9TR2SJ7AQ0N6LJGCTCAHQJQKKN2SWCX2KH3LXT8RYELS9EFZLSJNTWDM"
    )


def test_bech32_is_as_the_proposal_says() -> None:
    """Two of the valid strings of BIP 173: without content, and with every value of five bits."""
    assert bech32("a", b"") == "a12uel5l"
    values = "".join(f"{value:05b}" for value in range(32))
    content = int(values, 2).to_bytes(20, "big")
    assert bech32("abcdef", content) == "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"

"""Bech32: how age writes its keys as text, with a checksum (BIP 173, without its limit of 90 letters)."""

from collections.abc import Iterable, Iterator

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK = 6


def bech32(prefix: str, content: bytes) -> str:
    """The content as text after a prefix, both in small letters."""
    data = list(_fives(content))
    head = [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]
    rest = _remainder([*head, *data, *[0] * _CHECK]) ^ 1
    check = [rest >> 5 * (_CHECK - 1 - place) & 31 for place in range(_CHECK)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in [*data, *check])}"


def _fives(content: bytes) -> Iterator[int]:
    """The bits in groups of five, the last filled up with zeros."""
    bits = "".join(f"{byte:08b}" for byte in content)
    for place in range(0, len(bits), 5):
        yield int(bits[place : place + 5].ljust(5, "0"), 2)


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for place, part in enumerate(_GENERATOR):
            rest ^= part if top >> place & 1 else 0
    return rest

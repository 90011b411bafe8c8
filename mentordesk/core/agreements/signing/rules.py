"""What e-signing services take: how long a title may be, how many documents and signers a sending has."""

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple, TypeVar

TITLE, MESSAGE = 80, 220
"""Letters."""
DOCUMENTS, SIGNERS = 20, 10
MEGABYTES = 10
_BYTES = MEGABYTES * 1_000_000
_ETC = "…"

T = TypeVar("T")


class Weighed(NamedTuple):
    """A document's weight in bytes, and who signs it."""

    bytes: int
    signers: Hashable


def cut(text: str, most: int) -> str:
    """The text on one line in at most so many letters, cut at the end of a word where it is longer."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    whole, _, _ = line[:most].rpartition(" ")
    kept = whole if len(whole) > most // 2 else line[: most - 1]  # one endless word is cut where it must be
    return kept[: most - 1].rstrip(" ,.;:–-") + _ETC


def sendings(documents: Sequence[tuple[T, Weighed]]) -> Iterator[list[T]]:
    """Documents that go out together: signed by the same people, and no more or heavier than a service takes."""
    groups: dict[Hashable, list[tuple[T, Weighed]]] = {}
    for one in documents:
        groups.setdefault(one[1].signers, []).append(one)
    for group in groups.values():
        together, weight = list[T](), 0
        for document, weighed in group:
            if together and (len(together) == DOCUMENTS or weight + weighed.bytes > _BYTES):
                yield together
                together, weight = [], 0
            together.append(document)
            weight += weighed.bytes
        yield together

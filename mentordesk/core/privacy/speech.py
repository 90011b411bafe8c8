"""How papers about people say things: in words that whoever asks for a paper brings along, since core has none."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID


class Line(Protocol):
    """Gives a line by its key, with facts put into it."""

    def __call__(self, key: str, /, **facts: object) -> str: ...


class Word(Protocol):
    """Gives the word for an identifier of one kind of record ("" for any kind)."""

    def __call__(self, kind: str, key: str, /) -> str: ...


class Label(Protocol):
    """Gives a step's sentence."""

    def __call__(self, command: str, facts: Mapping[str, object], names: Mapping[UUID, str], /) -> str: ...


WORDS_OF_FIELDS: Mapping[tuple[str, str], str] = {("application", "recommended"): "recommended_by_sender"}
"""Fields, by table and name, that are called otherwise than a value of the same name."""


@dataclass(frozen=True)
class Speech:
    """One language."""

    language: str
    line: Line
    word: Word
    label: Label
